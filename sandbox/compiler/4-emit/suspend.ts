/**
 * `yield`, `yield from` and `await`. The body notes where it stands around JavaScript's `yield`, whose value is an object when
 * `S.x` has an exception to raise there, or a question for its locals (see ARCHITECTURE.md, "Generators").
 */
import { ST } from '../../abi.ts';
import { type Block, isFunctionLike, type Sym } from '../3-scope/blocks.ts';
import type { Await, Expr, Span, Yield, YieldFrom } from '../ast.ts';
import { held } from './floats.ts';
import type { Code, Frame } from './frame.ts';
import { forgetHandled, leaveHandled, reenterHandled } from './handled.ts';
import { declare } from './names.ts';
import type { Visitors } from './unit.ts';

/** The frame's names; inside comprehensions theirs are in front of them (PEP 709). */
function symbolsOf(f: Frame): Map<string, Sym> {
  const inlined: Block[] = [];
  for (let b: Block | null = f.block; b !== null && b !== f.host; b = b.parent) inlined.unshift(b);
  const symbols = new Map(f.host.symbols);
  for (const { symbols: own } of inlined)
    for (const [name, sym] of own) if (sym.place === 'local') symbols.set(name, sym);
  return symbols;
}

/** The order in which CPython lists a frame's locals: its own as they are met, then cells and free variables by name. */
export function inOrder({ order }: Block): (a: [string, Sym], b: [string, Sym]) => number {
  const rank = ([, { place, isCell, isParam }]: [string, Sym]) =>
    place === 'free' ? 2 : isCell && !isParam ? 1 : 0;
  return (a, b) =>
    rank(a) - rank(b) ||
    (rank(a) > 0 ? (a[0] < b[0] ? -1 : 1) : order.indexOf(a[0]) - order.indexOf(b[0]));
}

/** The variable that holds the names of the frame's locals, and their own variables: plain ones, cells, free ones. */
function localsOf(f: Frame): { names: string; values: string[] } {
  const names: string[] = f.iterated ? ['".0"'] : [];
  const values: string[] = f.iterated ? [f.iterated] : [];
  for (const [name, sym] of [...symbolsOf(f)].sort(inOrder(f.host))) {
    if (sym.place !== 'local' && sym.place !== 'free') continue;
    names.push(`"${name}"`);
    values.push(held(f, sym));
    if (f.host.symbols.get(name) === sym) declare(f, f.host, sym);
  }
  return { names: f.unit.constant(`[${names.join(',')}]`), values };
}

/** Both as arguments; then values without a name. */
export function localsText(f: Frame, nameless: readonly string[] = []): string {
  const { names, values } = localsOf(f);
  return `${names},[${[...values, ...nameless].join(',')}]`;
}

/** The same as further arguments of `caught`, which a traceback keeps; nothing where there are none. */
export function keptLocals(f: Frame): string {
  const isAny = [...f.host.symbols.values()].some(({ place }) => /local|free/.test(place));
  return isAny ? `,${localsText(f)}` : '';
}

/** The call of `taken`, which sets the locals too where a source mentions frames. `later`: see `Runtime.taken`. */
export function takenText(f: Frame, later: '' | '1' = ''): string {
  const { names, values } = localsOf(f);
  const set = f.unit.isLive && values.length > 0 ? `q=>[${values}]=q` : '';
  const more = set === '' ? later && ',1' : `,${later || 'void 0'},${set}`;
  return `(yield*${f.use('taken')}(S,${names},[${values}]${more}))`;
}

/**
 * The texts before and after the JavaScript `yield`, in parentheses. Inside `except` the resumer's handled exception is put back
 * for the time of the suspension: questions are answered in that time, exceptions raised after it. The value of `after` is what was
 * sent, unless nobody wants it.
 */
function around(f: Frame, at: Span, resumes: Resumes): { before: string; after: string } {
  f.suspended = true;
  f.suspensions++;
  const sent = f.discarded === at ? '' : ',S.v';
  const running = runs(f, resumes);
  const isHandling = f.handlers.length > 0;
  const { isLive } = f.unit;
  if (!isHandling && !isLive) return { before: '', after: `&&${takenText(f)},${running}${sent}` };
  const reenter = isHandling ? `${reenterHandled(f)},` : '';
  const forget = isHandling ? `${forgetHandled(f)},` : '';
  const alive = isLive ? `Y=${liveText(f)},` : '';
  const raised = `S.x&&(yield*${f.use('taken')}(S))`;
  return {
    before: isHandling ? leaveHandled(f) : '',
    after: `&&${takenText(f, '1')},${reenter}${alive}${raised},${forget}${running}${sent}`,
  };
}

/** The helper that records how a frame goes on: resumed, or after its delegate's end. */
type Resumes = 'tracein' | 'traceon';

/** The text with which a frame runs (again). */
export function runs(f: Frame, resumes: Resumes): string {
  const record = f.unit.isTraced ? `E--<1||${f.use(resumes)}(S),` : '';
  return `${record}S.l=${ST.RUNNING}`;
}

/** The text that records what a frame yields, before it is suspended at `l`: nothing unless it is traced, or can be asked for. */
function recorded(f: Frame, value: string, l: string): string {
  const left = f.unit.isLive ? `Y=${f.use('leave')}(Y),` : '';
  return f.unit.isTraced
    ? `E<0||${f.use('traceout')}(S,${value},${l},${localsText(f)}),${left}`
    : left;
}

/** The text that tells that a body runs, for those who ask for frames. */
export function liveText(f: Frame): string {
  const { kind } = f.host;
  const space = kind === 'class' || (kind === 'module' && f.unit.scopes.inLocals);
  const { names, values } = isFunctionLike(f.host)
    ? localsOf(f)
    : { names: 'void 0', values: space ? [f.unit.namespace(f.block)] : [] };
  const set = names === 'void 0' || values.length === 0 ? '' : `q?[${values}]=q:`;
  const S = f.isResumable ? ',S' : '';
  return `${f.use('live')}(${f.code},${names},q=>${set}[${['L', ...values]}]${S})`;
}

/** Suspends with a value that needs no evaluation, as an async generator or not. */
function suspend(f: Frame, value: string, at: Span, l: string, isAsync = false): string {
  const { before, after } = around(f, at, 'tracein');
  return `${recorded(f, value, l)}${before}S.l=${l},(yield ${wrapped(f, value, isAsync)})${after}`;
}

/** Suspends for as long as the delegate runs. */
function delegating(f: Frame, at: Span): string {
  // The result, which only the frame may hold from then on.
  f.holds('S.v');
  const { before, after } = around(f, at, 'traceon');
  const l = f.at(at);
  const value = f.use('DELEGATE');
  return `${recorded(f, value, l)}${before}S.l=${l},(yield ${value})${after}`;
}

/** The text that awaits an awaitable and gives its result. `where`: see `Runtime.await`. */
export function suspendForAwait(f: Frame, awaitable: string, at: Span, where = ''): string {
  const l = f.at(at);
  const start = `${f.use('await')}(S,${awaitable},"${where}",${l})`;
  return `(${start},${delegating(f, at)})`;
}

/** Must the value be kept nowhere while the frame is suspended? Literals and names are; so are the results of arithmetic. */
const isPlain = (node: Expr): boolean =>
  node.kind === 'BinOp' || node.kind === 'Compare' || node.kind === 'JoinedStr';

/**
 * The position of a `yield`. Outside of `try` and `with` it is open: a frame that is dropped there has nothing to run. In a `finally` it is so
 * unless an exception is on its way, which two positions tell.
 */
function openOrNot(f: Frame, at: Span): string {
  const l = f.at(at);
  if (!f.host.hasCleanup) return l;
  const { positions } = f.unit;
  const depth = f.regions.filter(({ kind }) => kind === 'protected').length;
  if (depth === 0) f.openYields.push(positions.row(at));
  const passing = f.handlers.flatMap((h) => (h.passing === undefined ? [] : [h.passing]));
  if (depth === 0 || passing.length !== depth) return l;
  const open = positions.again(at);
  f.openYields.push(open);
  const test = passing.map((k) => `${k}===void 0`).join('&&');
  return `L=(${test}?${open}:${positions.row(at)})`;
}

/** The text that yields the value of an expression (None for null) and gives what is sent. */
export function yieldOf(f: Frame, node: Expr | null, at: Span | null = node): string {
  const place = at as Span;
  const isAsync = f.host.isAsync;
  const value = node === null ? { text: f.use('None'), atomic: true } : f.expr(node);
  const l = f.reaping(openOrNot(f, place));
  if (value.atomic) return `(${suspend(f, value.text, place, l, isAsync)})`;
  if (node !== null && isPlain(node) && !isAsync) {
    const t = f.temp();
    f.release(t);
    return `(${t}=${value.text},${suspend(f, t, place, l)})`;
  }
  // The value goes straight to the resumer: the suspended frame must not hold it. (Inside `except` it is held until then.)
  const { before, after } = around(f, place, 'tracein');
  if (before === '' && !f.unit.isTraced && !f.unit.isLive)
    return `((yield ${f.use('out')}(S,${wrapped(f, value.text, isAsync)},${l}))${after})`;
  const t = f.temp();
  f.release(t);
  const given = `${t}=${value.text},${recorded(f, t, l)}`;
  if (before === '')
    return `(${given}(yield ${f.use('out')}(S,${wrapped(f, t, isAsync)},${l},${t}=void 0))${after})`;
  const yielded = `${t}=yield ${wrapped(f, t, isAsync)}`;
  return `(${given}${before}S.l=${l},(${yielded})${after})`;
}

/** `yield v` of an async generator is marked, so that it is told from what an `await` passes up. */
const wrapped = (f: Frame, value: string, isAsync: boolean): string =>
  isAsync ? `${f.use('agyield')}(${value})` : value;

function yieldFrom(f: Frame, node: YieldFrom): Code {
  const value = delegateOf(f, node.value);
  const start = `${f.use('delegate')}(S,${value},${f.at(node)})`;
  return { text: `(${start},${delegating(f, node)})` };
}

/** What is delegated to. What a call gives is hardly held by others. */
function delegateOf(f: Frame, node: Expr): string {
  const { text } = f.expr(node);
  return node.kind === 'Call' || node.kind === 'GeneratorExp' ? text : `${f.use('held')}(${text})`;
}

export const suspensions: Visitors = {
  expr: {
    Yield: (f, node: Yield) => ({ text: yieldOf(f, node.value, node) }),
    YieldFrom: yieldFrom,
    Await: (f, node: Await) => ({ text: suspendForAwait(f, delegateOf(f, node.value), node) }),
  },
  test: {},
  stmt: {},
};
