/**
 * Locals of a function that are likely to be floats. A float is a box, which takes ten times as long to make as its number to be
 * computed; so the emitter keeps such a local as a double beside the box, and makes the box only when one is asked for
 * (`4-emit/floats.ts`). What is found here is a guess: the emitted code looks whether it holds.
 */
import type { Arguments, BinOp, Compare, Expr, Stmt } from '../ast.ts';
import { children } from '../builders.ts';
import { type Block, mangle, type Scopes, type Sym } from './blocks.ts';
import { blocksOf } from './counters.ts';

/** Which names are likely to be floats. */
type IsLikely = (name: string) => boolean;

/** Levels of an expression that are looked into. */
const MAX_DEPTH = 16;
/** Rounds in which one guess leads to another. */
const MAX_ROUNDS = 6;

/** Functions of `math` that give ints or bools; the others give floats. */
const OF_INTS = /^(ceil|comb|factorial|floor|gcd|is\w+|lcm|perm|trunc)$/;
const GIVES_FLOAT = new Set(['float', 'sqrt', 'sin', 'cos', 'exp', 'log', 'atan2', 'hypot']);
const GIVES_INT = new Set(['len', 'int', 'ord', 'range']);

/** Is an expression likely to be a float: for a literal, a division, a call such as `math.sin(x)`, or arithmetic with one? */
export function isFloaty(node: Expr, isLikely: IsLikely, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  const floaty = (e: Expr): boolean => isFloaty(e, isLikely, depth + 1);
  switch (node.kind) {
    case 'Constant':
      return node.value.type === 'float';
    case 'Name':
      return isLikely(node.id);
    case 'UnaryOp':
      return (node.op === '-' || node.op === '+') && floaty(node.operand);
    case 'IfExp':
      return floaty(node.body) || floaty(node.orelse);
    case 'Call':
      return givesFloat(node.func);
    case 'BinOp':
      if (node.op === '/') return true;
      if (node.op === '%') return floaty(node.left); // not `'%s' % 1.5`
      return '+-*//**'.includes(node.op) && (floaty(node.left) || floaty(node.right));
    default:
      return false;
  }
}

function givesFloat(func: Expr): boolean {
  if (func.kind === 'Name') return GIVES_FLOAT.has(func.id);
  return (
    func.kind === 'Attribute' &&
    func.value.kind === 'Name' &&
    ((func.value.id === 'math' && !OF_INTS.test(func.attr)) ||
      (func.value.id === 'random' && /^(random|uniform|gauss)$/.test(func.attr)))
  );
}

/** Is an expression likely to be an int: a literal, a length, or arithmetic with one? */
export function isInty(node: Expr, isInt: IsLikely, isLikely: IsLikely, depth = 0): boolean {
  if (depth > MAX_DEPTH || isFloaty(node, isLikely, depth)) return false;
  const inty = (e: Expr): boolean => isInty(e, isInt, isLikely, depth + 1);
  switch (node.kind) {
    case 'Constant':
      return node.value.type === 'int';
    case 'Name':
      return isInt(node.id);
    case 'UnaryOp':
      return inty(node.operand);
    case 'Call':
      return node.func.kind === 'Name' && GIVES_INT.has(node.func.id);
    case 'BinOp':
      return node.op === '//' || node.op === '%' || inty(node.left) || inty(node.right);
    default:
      return false;
  }
}

/** A name bound to something; null where its value cannot be told. */
type Binding = [name: string, value: Expr | null];

/** Adds the locals of a function that are kept as doubles to `scopes.floats`, and those that count through ints to `scopes.ints`. */
export function markFloats(scopes: Scopes, block: Block, args: Arguments, body: Stmt[]): void {
  const facts = new Facts();
  for (const { arg } of [...args.posonlyargs, ...args.args, ...args.kwonlyargs])
    facts.bindings.push([arg, null]);
  facts.body(body);
  // Without a float to begin with there is nothing to guess.
  if (!facts.hasFloats) return;
  const values = new Map<string, (Expr | null)[]>();
  for (const [name, value] of facts.bindings)
    values.set(name, [...(values.get(name) ?? []), value]);
  const symOf = (name: string) => block.symbols.get(mangle(name, block.privateName)) as Sym;
  for (const [name, all] of values)
    if (!isOwn(symOf(name)) || symOf(name).bindings !== all.length) values.delete(name);
  const ints = findInts(values);
  for (const name of findFloats(values, facts.uses, ints)) {
    ints.delete(name);
    scopes.floats.set(symOf(name), `d${symOf(name).js}`);
  }
  for (const name of ints) scopes.ints.add(symOf(name));
}

/** The names that are bound to nothing but what is likely to be an int. */
function findInts(values: Map<string, (Expr | null)[]>): Set<string> {
  const ints = new Set(values.keys());
  const isOne = (e: Expr | null) =>
    e !== null &&
    isInty(
      e,
      (name) => ints.has(name),
      () => false,
    );
  for (let size = -1; size !== ints.size; ) {
    size = ints.size;
    for (const name of ints) if (!values.get(name)?.every(isOne)) ints.delete(name);
  }
  return ints;
}

/** The names that are likely to be floats: each makes those it is computed with, or is assigned to, likely as well. */
function findFloats(
  values: Map<string, (Expr | null)[]>,
  uses: (BinOp | Compare)[],
  ints: Set<string>,
): Set<string> {
  const found = new Set<string>();
  const isLikely: IsLikely = (name) => found.has(name);
  const floaty = (e: Expr | null) => e !== null && isFloaty(e, isLikely);
  // What stands beside a float: its names are likely to be floats.
  const force = (e: Expr | null, depth = 0): void => {
    if (e === null || depth > MAX_DEPTH || isInty(e, (name) => ints.has(name), isLikely)) return;
    if (e.kind === 'Name' && values.has(e.id)) found.add(e.id);
    if (e.kind === 'UnaryOp') force(e.operand, depth + 1);
    if (e.kind !== 'BinOp' || !'+-*'.includes(e.op)) return;
    force(e.left, depth + 1);
    force(e.right, depth + 1);
  };
  for (let i = 0, size = -1; i < MAX_ROUNDS && size < found.size; i++) {
    size = found.size;
    for (const [name, all] of values) if (all.some(floaty)) found.add(name);
    for (const name of found) values.get(name)?.forEach((e) => force(e));
    for (const use of uses) {
      const parts = use.kind === 'Compare' ? [use.left, ...use.comparators] : [use.left, use.right];
      if (use.kind === 'BinOp' && !'+-*/'.includes(use.op)) continue;
      // A divisor may as well be an int.
      if (parts.some(floaty))
        parts
          .slice(0, use.kind === 'BinOp' && use.op === '/' ? 1 : undefined)
          .forEach((e) => force(e));
    }
  }
  return found;
}

const isOwn = (sym: Sym): boolean =>
  sym.place === 'local' && !sym.isCell && !sym.isDeleted && !sym.isWalrus;

/** What the statements of a function say: who is bound to what, and what is computed with what. */
class Facts {
  readonly bindings: Binding[] = [];
  readonly uses: (BinOp | Compare)[] = [];
  hasFloats = false;

  body(body: Stmt[]): void {
    for (const node of body) this.stmt(node);
  }

  private stmt(node: Stmt): void {
    switch (node.kind) {
      case 'Assign':
        for (const target of node.targets)
          this.bind(target, node.targets.length === 1 ? node.value : null);
        this.expr(node.value);
        break;
      case 'AnnAssign':
        if (node.value === null) break;
        this.bind(node.target, node.value);
        this.expr(node.value);
        break;
      case 'AugAssign': {
        const { target, op, value } = node;
        this.hasFloats ||= op === '/';
        this.expr(value);
        if (target.kind !== 'Name') break;
        const whole: BinOp = { ...node, kind: 'BinOp', left: target, op, right: value };
        this.bindings.push([target.id, whole]);
        this.uses.push(whole);
        break;
      }
      case 'For':
        this.bind(node.target, rangeOf(node.iter));
        this.expr(node.iter);
        break;
      case 'If':
      case 'While':
        this.expr(node.test);
        break;
      case 'Return':
      case 'Expr':
        if (node.value) this.expr(node.value);
    }
    for (const inner of blocksOf(node)) this.body(inner);
  }

  /** Notes the names of a target. Elements of a tuple are bound one by one to those of another. */
  private bind(target: Expr, value: Expr | null): void {
    if (target.kind === 'Name') this.bindings.push([target.id, value]);
    else if (target.kind === 'Starred') this.bind(target.value, null);
    else if (target.kind === 'Tuple' || target.kind === 'List') {
      const same = value?.kind === 'Tuple' && value.elts.length === target.elts.length;
      target.elts.forEach((e, i) => {
        this.bind(e, same && value.kind === 'Tuple' ? (value.elts[i] as Expr) : null);
      });
    } else this.expr(target);
  }

  private expr(root: Expr): void {
    const left = [root];
    for (let node = left.pop(); node; node = left.pop()) {
      if (node.kind === 'BinOp' || node.kind === 'Compare') this.uses.push(node);
      this.hasFloats ||= isFloaty(node, () => false, MAX_DEPTH);
      left.push(...children(node));
    }
  }
}

/** What a loop over `range(…)` binds counts as an int. */
function rangeOf(iter: Expr): Expr | null {
  return iter.kind === 'Call' && iter.func.kind === 'Name' && iter.func.id === 'range'
    ? iter
    : null;
}

/** Is it the literal of an int that a double holds exactly? */
export const isSmall = (node: Expr): boolean =>
  node.kind === 'Constant' && node.value.type === 'int' && Number.isSafeInteger(node.value.value);

/** How the names of a block are asked about. */
export const asksFor =
  (set: { has(sym: Sym): boolean }, block: Block): IsLikely =>
  (name) => {
    const sym = block.symbols.get(mangle(name, block.privateName));
    return sym !== undefined && set.has(sym.owner);
  };
