/**
 * Float arithmetic without boxes in between. A tree of `+ - * /` that is likely to be one of floats is computed on doubles, and only
 * its result is boxed. An operand that is no float has no field `f64`; undefined makes every result NaN, as does a divisor of zero,
 * so that one test at the end, `m===m`, tells whether the boxes must do it all over again, with Python's rules and errors:
 *
 *     (m=d$x*d$y+t0.f64)===m?new Float(m):add(mul($x,$y),t0,L=7)
 *
 * A local that is likely to be a float (`3-scope/floats.ts`) stands in two variables: `d$x` is its double, and `$x` its box, made when
 * it is asked for. Where `d$x` is NaN or undefined, `$x` holds the value, whatever it is.
 */
import type { Sym } from '../3-scope/blocks.ts';
import { asksFor, isFloaty, isInty, isSmall } from '../3-scope/floats.ts';
import type { AugAssign, CmpOperator, Compare, Expr, Name, Operator, Span } from '../ast.ts';
import { owner } from './attributes.ts';
import type { Code, Frame } from './frame.ts';
import { HELPERS } from './helpers.ts';
import { mangled } from './names.ts';
import { Operands } from './sequence.ts';

/** A value that is computed as a double. */
interface Double {
  /** NaN or undefined where it is not right. */
  text: string;
  /** The same with boxes; may be evaluated after `text`. */
  slow: string;
  /** An operation: what comes after it must not be evaluated before it has succeeded. */
  isOperation?: true;
  /** After `close`: the variable of the box, if it may have one. */
  box?: string;
}

/** Trees that are higher are left to the boxes: JavaScript's parser recurses. */
const MAX_HEIGHT = 12;

/** The variable of the double of a local, if it is kept as one. */
export function floatLocal(f: Frame, name: string): string | undefined {
  const sym = f.block.symbols.get(mangled(f, name));
  return sym && f.unit.scopes.floats.get(sym.owner);
}

const likely = (f: Frame) => asksFor(f.unit.scopes.floats, f.block);
const floaty = (f: Frame, node: Expr): boolean => isFloaty(node, likely(f));
const inty = (f: Frame, node: Expr): boolean =>
  isInty(node, asksFor(f.unit.scopes.ints, f.block), likely(f));

/** Is it an operation to be done on doubles? `isForced`: its result is wanted as one. */
function isOperation(f: Frame, op: Operator, left: Expr, right: Expr, isForced: boolean): boolean {
  if (op === '/') return floaty(f, left) || floaty(f, right);
  if (op !== '+' && op !== '-' && op !== '*') return false;
  return !(inty(f, left) && inty(f, right)) && (isForced || floaty(f, left) || floaty(f, right));
}

/** Has an expression no effect, and no error, but by its arithmetic? */
function isPure(f: Frame, node: Expr): boolean {
  switch (node.kind) {
    case 'Constant':
      return true;
    case 'Name':
      return f.expr(node).atomic === true;
    case 'UnaryOp':
      return node.op === '-' && isPure(f, node.operand);
    case 'BinOp':
      return '+-*/'.includes(node.op) && isPure(f, node.left) && isPure(f, node.right);
    default:
      return false;
  }
}

/** Builds a value wanted as a double; what it needs first goes to `operands`. */
function build(f: Frame, operands: Operands, node: Expr, height = 0): Double {
  if (height < MAX_HEIGHT) {
    if (node.kind === 'BinOp' && isOperation(f, node.op, node.left, node.right, true))
      return operation(f, operands, node.op, node.left, node.right, HELPERS[node.op], node, height);
    if (node.kind === 'UnaryOp' && node.op === '-' && !inty(f, node.operand)) {
      const a = build(f, operands, node.operand, height + 1);
      const slow = `${f.use('neg')}(${a.slow},${f.at(node)})`;
      return { text: `(-${a.text})`, slow, isOperation: true };
    }
  }
  return leaf(f, operands, node);
}

function leaf(f: Frame, operands: Operands, node: Expr): Double {
  if (node.kind === 'Constant') {
    const slow = f.expr(node).text;
    if (node.value.type === 'float') return { text: double(node.value.value), slow };
    if (isSmall(node)) return { text: slow, slow };
  }
  if (node.kind === 'Name') {
    const local = floatLocal(f, node.id);
    const { atomic, text: slow } = f.expr(node);
    if (local && atomic) return { text: local, slow };
  }
  const { text: slow, type, int } = operands.add(node);
  if (type === 'number' || int !== undefined) return { text: slow, slow };
  const text = `${owner(slow)}.f64`;
  return { text: inty(f, node) ? `(${f.isSmall(slow)}?${slow}:${text})` : text, slow };
}

/** The text of a literal: QuickJS would look `Infinity` up. */
const double = (x: number): string => (x === Number.POSITIVE_INFINITY ? '(1/0)' : String(x));

function operation(
  f: Frame,
  operands: Operands,
  op: Operator,
  left: Expr | Double,
  right: Expr,
  helper: string,
  at: Span,
  height = 0,
): Double {
  let a = 'kind' in left ? build(f, operands, left, height + 1) : left;
  if (a.isOperation && !isPure(f, right)) a = close(f, operands, a);
  const b = build(f, operands, right, height + 1);
  const isNonZero = /^[\d.e+-]+$/.test(b.text) && Number(b.text) !== 0;
  const divisor = op === '/' && !isNonZero ? `(${b.text}||void 0)` : b.text;
  return {
    text: `(${a.text}${op}${divisor})`,
    slow: `${f.use(helper)}(${a.slow},${b.slow},${f.at(at)})`,
    isOperation: true,
  };
}

/** A variable for a double: it needs no clearing. */
function variable(f: Frame, operands: Operands): string {
  const m = f.temp();
  f.clean(m);
  operands.temps.push(m);
  return m;
}

/** Computes a value here and now. It then stands in two variables, as a local does. */
function close(f: Frame, operands: Operands, a: Double): Double {
  const m = variable(f, operands);
  const t = f.temp();
  operands.temps.push(t);
  operands.also(`(${m}=${a.text})===${m}?${t}=void 0:${m}=(${t}=${a.slow}).f64`);
  return { text: m, slow: `(${t}??=${box(f, m)})`, box: t };
}

const box = (f: Frame, text: string): string => `new ${f.use('Float')}(${text})`;

/** The value as an object; the operands have to be evaluated first. */
function boxed(f: Frame, operands: Operands, a: Double): string {
  const m = variable(f, operands);
  return `((${m}=${a.text})===${m}?${box(f, m)}:${a.slow})`;
}

/** A binary operation on what is likely to be floats; null where it is none. */
export function floatBinary(
  f: Frame,
  op: Operator,
  left: Expr,
  right: Expr,
  at: Span,
): Code | null {
  if (!isOperation(f, op, left, right, false)) return null;
  const operands = new Operands(f);
  const result = operation(f, operands, op, left, right, HELPERS[op], at);
  const text = operands.join(boxed(f, operands, result));
  operands.release();
  return { text, type: 'object' };
}

/** The augmented assignment to something that is no local: `old` is its value, `operands` what it needs. Gives the text. */
export function floatUpdate(
  f: Frame,
  operands: Operands,
  op: Operator,
  old: Code,
  value: Expr,
  at: Span,
): string | null {
  if (!'+-*/'.includes(op) || !floaty(f, value)) return null;
  const a = { text: `${owner(old.text)}.f64`, slow: old.text };
  return boxed(f, operands, operation(f, operands, op, a, value, `i${HELPERS[op]}`, at));
}

/** The opposite of what tells that a comparison holds, and what it looks like in JavaScript. */
const COMPARISONS: Partial<Record<CmpOperator, [helper: string, js: string, opposite: string]>> = {
  '<': ['lt', '<', '>='],
  '<=': ['le', '<=', '>'],
  '>': ['gt', '>', '<='],
  '>=': ['ge', '>=', '<'],
};

/** A comparison of order with what is likely to be a float; null where it is none. Where neither it nor its opposite holds, the boxes are asked. */
export function floatComparison(f: Frame, node: Compare, asTest: boolean): Code | null {
  const [op] = node.ops;
  const right = node.comparators[0] as Expr;
  const found = op && COMPARISONS[op];
  if (!found || !(floaty(f, node.left) || floaty(f, right))) return null;
  const [helper, js, opposite] = found;
  const operands = new Operands(f);
  let a = build(f, operands, node.left);
  if (a.isOperation && !isPure(f, right)) a = close(f, operands, a);
  const b = build(f, operands, right);
  const [x, keepX] = kept(f, operands, a);
  const [y, keepY] = kept(f, operands, b);
  operands.release();
  const call = `${f.use(helper)}(${a.slow},${b.slow},${f.at(node)})`;
  const slow = asTest ? `${f.use('truth')}(${call})` : call;
  const text = operands.wrap(`${keepX}${js}${keepY}||!(${x}${opposite}${y})&&${slow}`);
  return asTest ? { text, type: 'bool' } : { text };
}

/** A variable with the double, and the text that sets it. */
function kept(f: Frame, operands: Operands, { text }: Double): [variable: string, set: string] {
  if (/^[\w.$]+$/.test(text)) return [text, text];
  const m = variable(f, operands);
  return [m, `(${m}=${text})`];
}

/** Assigns to a local that is kept as a double: the value of an expression, or what an augmented assignment makes of it. */
export function storeFloat(f: Frame, target: Name, local: string, node: Expr | AugAssign): void {
  const operands = new Operands(f);
  let a: Double;
  if (node.kind === 'AugAssign')
    a = operation(f, operands, node.op, target, node.value, `i${HELPERS[node.op]}`, node);
  else if (isTree(f, node)) a = build(f, operands, node);
  else {
    const { text, atomic } = f.expr(node);
    const from = node.kind === 'Name' && atomic ? floatLocal(f, node.id) : undefined;
    return assign(f, target, local, text, from);
  }
  f.push(`${operands.wrap('0')};`);
  const m = variable(f, operands);
  f.push(`if((${m}=${a.text})===${m}){`);
  assign(f, target, local, 'void 0', m);
  f.push('}else{');
  assign(f, target, local, a.slow);
  f.push('}');
  operands.release();
}

/** Can an augmented assignment be done on doubles? */
export const isFloatOperator = (op: Operator): boolean => '+-*/'.includes(op);

const isTree = (f: Frame, node: Expr): boolean =>
  (node.kind === 'BinOp' && isOperation(f, node.op, node.left, node.right, true)) ||
  (node.kind === 'UnaryOp' && node.op === '-' && !inty(f, node.operand));

/** Sets a local to the value of `text`, whose double is `double` if that is known. */
export function assign(f: Frame, { id }: Name, local: string, text: string, double?: string): void {
  const { js } = f.lookup(mangled(f, id));
  f.vars.add(js).add(local);
  f.push(double ? `${js}=${text};${local}=${double};` : `${local}=(${js}=${text}).f64;`);
}

/** A value that an unpacking assignment computes before it stores anything: the box, which may be undefined, and the double. */
export function floatElement(f: Frame, operands: Operands, node: Expr): [string, string?] {
  if (!isTree(f, node)) return [operands.keep(f.expr(node)).text];
  const { box, text } = close(f, operands, build(f, operands, node));
  return [box as string, text];
}

/** What is in a local variable, undefined if nothing: for those who look from outside. */
export function held(f: Frame, sym: Sym): string {
  const local = f.unit.scopes.floats.get(sym);
  if (local === undefined) return sym.js;
  f.vars.add(local);
  return `${sym.js}??(${local}===void 0?void 0:${box(f, local)})`;
}

/** The start of a function: the doubles of its parameters. */
export function floatParameters(f: Frame): string {
  const locals = [...f.host.symbols.values()].filter(({ isParam }) => isParam);
  return locals
    .map((sym) => {
      const local = f.unit.scopes.floats.get(sym);
      if (local === undefined) return '';
      f.vars.add(local);
      return `${local}=${sym.js}.f64;`;
    })
    .join('');
}
