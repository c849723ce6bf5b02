/** The scan of expressions: uses of names, and the blocks that expressions open. */
import type {
  Arguments,
  Attribute,
  Call,
  Comprehension,
  DictComp,
  Expr,
  Keyword,
  ListComp,
  ListExpr,
  Name,
  NamedExpr,
  Span,
  TupleExpr,
} from '../ast.ts';
import type { Block } from './blocks.ts';
import type { Binding, Scanner } from './scanner.ts';
import { warnOfCall, warnOfIdentity, warnOfSubscript } from './warnings.ts';

/** Names of built-in functions that look at the frame of their caller; `super` does too, but finds there what the compiler knows. */
const SCOPE_READERS = new Set(['locals', 'eval', 'exec', 'vars', 'dir']);

/** What CPython calls each kind of comprehension in its messages. */
const COMPREHENSIONS = {
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  GeneratorExp: 'generator expression',
} as const;

/** Scans an expression that is evaluated in the current block. */
export function scanExpr(s: Scanner, node: Expr): void {
  switch (node.kind) {
    case 'Name':
      return scanName(s, node);
    case 'NamedExpr':
      return scanWalrus(s, node);
    case 'Lambda':
      return scanLambda(s, node.args, node.body, node);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
    case 'DictComp':
      return scanComprehension(s, node);
    case 'Yield':
    case 'YieldFrom':
    case 'Await':
      return scanSuspension(s, node);
    case 'Call':
      return scanCall(s, node);
    case 'Attribute':
      if (node.attr === '__debug__' && node.ctx !== 'load')
        s.fail(`cannot ${node.ctx === 'del' ? 'delete' : 'assign to'} __debug__`, node);
      return scanExpr(s, node.value);
    case 'Starred':
      s.later("can't use starred expression here", node);
      return scanExpr(s, node.value);
    case 'List':
    case 'Tuple':
    case 'Set':
      return scanElements(s, node.elts);
    case 'Subscript':
      warnOfSubscript(s, node);
      scanExpr(s, node.value);
      return scanExpr(s, node.slice);
    case 'Constant':
      return;
    default:
      return scanParts(s, node);
  }
}

/** Scans expressions among which `*x` may stand. */
export function scanElements(s: Scanner, elts: Expr[]): void {
  for (const e of elts) scanExpr(s, e.kind === 'Starred' ? e.value : e);
}

function scanParts(s: Scanner, node: Expr): void {
  switch (node.kind) {
    case 'BoolOp':
    case 'JoinedStr':
    case 'TemplateStr':
      return node.values.forEach((v) => scanExpr(s, v));
    case 'BinOp': {
      // Long chains lean to the left: no recursion along them.
      const rights: Expr[] = [];
      let left: Expr = node;
      for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right);
      scanExpr(s, left);
      for (const right of rights.reverse()) scanExpr(s, right);
      return;
    }
    case 'UnaryOp':
      return scanExpr(s, node.operand);
    case 'IfExp':
      scanExpr(s, node.test);
      scanExpr(s, node.body);
      return scanExpr(s, node.orelse);
    case 'Dict':
      node.values.forEach((v, i) => {
        const key = node.keys[i];
        if (key) scanExpr(s, key);
        scanExpr(s, v);
      });
      return;
    case 'Compare':
      warnOfIdentity(s, node);
      scanExpr(s, node.left);
      return node.comparators.forEach((c) => scanExpr(s, c));
    case 'FormattedValue':
    case 'Interpolation':
      scanExpr(s, node.value);
      if (node.formatSpec) scanExpr(s, node.formatSpec);
      return;
    case 'Slice':
      for (const part of [node.lower, node.upper, node.step]) if (part) scanExpr(s, part);
  }
}

function scanName(s: Scanner, node: Name): void {
  if (node.ctx === 'store') s.bind(node.id, node);
  else if (node.ctx === 'del') s.bind(node.id, node, 'delete');
  else {
    if (SCOPE_READERS.has(node.id) || node.id === 'super') s.handedOn.push([s.block, node.id]);
    s.use(node.id);
    // `super()` reads the `__class__` cell without naming it.
    if (node.id === 'super' && isFunction(s.host)) s.use('__class__');
  }
}

const isFunction = (block: Block): boolean =>
  block.kind === 'function' || block.kind === 'lambda' || block.kind === 'genexpr';

function scanWalrus(s: Scanner, node: NamedExpr): void {
  const { target } = node;
  refuseIn(s, 'named', node);
  if (s.iterables > 0)
    s.fail('assignment expression cannot be used in a comprehension iterable expression', node);
  const owner = walrusOwner(s, target);
  scanExpr(s, node.value);
  s.bind(target.id, target, 'walrus', owner);
  // Inside a comprehension the name is looked up from there.
  if (owner !== s.block) s.use(target.id).isWalrus = true;
}

/** PEP 572: inside a comprehension `:=` binds in the block around it. */
function walrusOwner(s: Scanner, target: Name): Block {
  let block = s.block;
  const name = s.mangle(target.id);
  for (
    ;
    block.kind === 'comprehension' || block.kind === 'genexpr';
    block = block.parent as Block
  ) {
    if (block.symbols.get(name)?.isBound)
      s.fail(
        `assignment expression cannot rebind comprehension iteration variable '${target.id}'`,
        target,
      );
  }
  if (block !== s.block && block.kind === 'class')
    s.fail('assignment expression within a comprehension cannot be used in a class body', target);
  return block;
}

/** Refuses `yield`, `await` and `:=` in blocks that are evaluated lazily, and `yield` in comprehensions. */
function refuseIn(s: Scanner, what: 'named' | 'yield' | 'await', node: Span): void {
  const { kind, what: where } = s.block;
  if (kind === 'annotations' || kind === 'lazy' || kind === 'generic')
    s.fail(`${what} expression cannot be used within ${where}`, node);
}

function scanSuspension(s: Scanner, node: Expr & { kind: 'Yield' | 'YieldFrom' | 'Await' }): void {
  refuseIn(s, node.kind === 'Await' ? 'await' : 'yield', node);
  const { block } = s;
  const isOutside = block.kind === 'module' || block.kind === 'class';
  // The code generator looks at the outer one of two first.
  if (node.kind !== 'Await' && isOutside)
    s.later(`${node.kind === 'Yield' ? "'yield'" : "'yield from'"} outside function`, node);
  if (node.kind === 'YieldFrom' && block.isAsync && block.kind === 'function')
    s.later("'yield from' inside async function", node);
  if (node.value) scanExpr(s, node.value);
  if (node.kind === 'Await') return scanAwait(s, node);
  if (block.kind === 'comprehension' || block.kind === 'genexpr')
    s.fail(`'yield' inside ${block.what}`, node);
  if (isOutside) return;
  if (node.kind === 'YieldFrom') block.delegates = true;
  block.isGenerator = true;
  if (s.flow.protected > 0) block.hasCleanup = true;
}

function scanAwait(s: Scanner, node: Expr): void {
  const { block } = s;
  if (block.kind === 'comprehension' || block.kind === 'genexpr') block.hasAwait = true;
  else if (!block.isAsync) {
    const isOutside = block.kind === 'module' || block.kind === 'class';
    s.fail(`'await' outside ${isOutside ? '' : 'async '}function`, node);
  }
  markAwait(s);
}

/** The code that runs here awaits something. */
export function markAwait(s: Scanner): void {
  const { host } = s;
  host.hasAwait = true;
  host.delegates = true;
  if (s.flow.protected > 0) host.hasCleanup = true;
}

function scanCall(s: Scanner, node: Call): void {
  warnOfCall(s, node);
  scanExpr(s, node.func);
  // What is called by its name is not handed on.
  if (node.func.kind === 'Name' && s.handedOn.at(-1)?.[1] === node.func.id) s.handedOn.pop();
  scanElements(s, node.args);
  scanKeywords(s, node.keywords);
  if (node.func.kind === 'Name' && SCOPE_READERS.has(node.func.id)) {
    // The locals it answers with include what comprehensions around have bound.
    s.host.readsScope = true;
  }
}

/** Keyword arguments of a call or of a class definition. */
export function scanKeywords(s: Scanner, keywords: Keyword[]): void {
  const seen = new Set<string>();
  for (const k of keywords) {
    if (k.arg === '__debug__') s.fail('cannot assign to __debug__', k);
    if (k.arg !== null && seen.has(k.arg)) s.later(`keyword argument repeated: ${k.arg}`, k);
    if (k.arg !== null) seen.add(k.arg);
    scanExpr(s, k.value);
  }
}

/** Defaults are evaluated outside the function that they belong to. */
export function scanDefaults(s: Scanner, args: Arguments): void {
  for (const d of [...args.defaults, ...args.kwDefaults]) if (d) scanExpr(s, d);
}

/** Binds the parameters, in the order of `co_varnames`. */
export function scanParameters(s: Scanner, args: Arguments): void {
  for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs])
    s.bind(a.arg, a, 'param');
  for (const a of [args.vararg, args.kwarg]) if (a) s.bind(a.arg, a, 'param');
}

function scanLambda(s: Scanner, args: Arguments, body: Expr, node: Expr): void {
  scanDefaults(s, args);
  const block = s.within('lambda', '<lambda>', () => {
    scanParameters(s, args);
    scanExpr(s, body);
  });
  s.scopes.blocks.set(node, block);
}

function scanComprehension(s: Scanner, node: ListComp | DictComp): void {
  const [first, ...rest] = node.generators as [Comprehension, ...Comprehension[]];
  scanIterable(s, first.iter);
  const isGenerator = node.kind === 'GeneratorExp';
  const outer = s.block;
  const block = s.within(
    isGenerator ? 'genexpr' : 'comprehension',
    isGenerator ? '<genexpr>' : node.kind,
    (b) => {
      b.what = COMPREHENSIONS[node.kind];
      b.isGenerator = isGenerator;
      scanClause(s, first);
      for (const clause of rest) {
        scanIterable(s, clause.iter);
        scanClause(s, clause);
      }
      if (node.kind === 'DictComp') {
        scanExpr(s, node.key);
        scanExpr(s, node.value);
      } else scanExpr(s, node.elt);
      if (node.generators.some((g) => g.isAsync)) {
        b.hasAwait = true;
        markAwait(s);
      }
    },
  );
  s.scopes.blocks.set(node, block);
  if (isGenerator) block.isAsync = block.hasAwait;
  else if (block.hasAwait) asyncComprehension(s, outer, node);
}

function asyncComprehension(s: Scanner, outer: Block, node: Expr): void {
  if (outer.kind === 'comprehension' || outer.kind === 'genexpr') outer.hasAwait = true;
  else if (!outer.isAsync)
    s.fail('asynchronous comprehension outside of an asynchronous function', node);
}

function scanIterable(s: Scanner, iter: Expr): void {
  s.iterables++;
  scanExpr(s, iter);
  s.iterables--;
}

function scanClause(s: Scanner, clause: Comprehension): void {
  scanTarget(s, clause.target, 'iteration');
  for (const test of clause.ifs) scanExpr(s, test);
}

/** Scans what is assigned to; checks where `*x` may stand in it. */
export function scanTarget(s: Scanner, target: Expr, how: Binding = 'name'): void {
  switch (target.kind) {
    case 'Name':
      return bindTarget(s, target, how);
    case 'Starred':
      s.later('starred assignment target must be in a list or tuple', target);
      return scanTarget(s, target.value, how);
    case 'List':
    case 'Tuple': {
      checkStars(s, target);
      for (const e of target.elts) scanTarget(s, e.kind === 'Starred' ? e.value : e, how);
      return;
    }
    case 'Attribute':
      noteAttribute(s, target);
      return scanExpr(s, target);
    default:
      return scanExpr(s, target);
  }
}

/** As many items as CPython's instruction can count. */
const MAX_BEFORE_STAR = 255;

function checkStars(s: Scanner, target: ListExpr | TupleExpr): void {
  const { elts } = target;
  if (elts.filter((e) => e.kind === 'Starred').length > 1)
    s.later('multiple starred expressions in assignment', target);
  else if (elts.findIndex((e) => e.kind === 'Starred') > MAX_BEFORE_STAR)
    s.later('too many expressions in star-unpacking assignment', target);
}

/** `self.x = …` inside a method belongs to the nearest class around (`__static_attributes__`). */
function noteAttribute(s: Scanner, target: Attribute): void {
  if (target.value.kind !== 'Name' || target.value.id !== 'self') return;
  let block = s.host.parent;
  while (block !== null && block.kind !== 'class') block = block.parent;
  block?.attributes.add(target.attr);
}

function bindTarget(s: Scanner, target: Name, how: Binding): void {
  const sym = s.block.symbols.get(s.mangle(target.id));
  if (how === 'iteration' && sym?.isWalrus && !sym.isBound)
    s.fail(
      `comprehension inner loop cannot rebind assignment expression target '${target.id}'`,
      target,
    );
  s.bind(target.id, target, how);
}
