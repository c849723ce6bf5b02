/**
 * What happens to the frames of a traced run. A frame is one of the program where its code was compiled to be traced; then its body tells when
 * it is entered and left. Below such a frame there may be others (asyncio's) and iterators: what passes through these is told at the chain's root.
 */
import { CO, type Code, ST, type TracingRuntime } from '../../abi.ts';
import { ownNames } from '../core/dict.ts';
import { err, isError, pythonic } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { active } from '../generators/chain.ts';
import { Given } from '../generators/foreign.ts';
import { gen } from '../generators/make.ts';
import {
  DELEGATE,
  isResumable,
  kindOfCode,
  qualnameOf,
  type Resumable,
  State,
} from '../generators/state.ts';
import { locals as askLocals } from '../generators/taken.ts';
import type { Tracer } from '../generators/tracing.ts';
import { main } from './evaluation.ts';
import { by, CELL, counts, type Event, enters, leaves, lineNow, run } from './trace-events.ts';
import { own, safeError, safeRepr } from './trace-repr.ts';

/** What is kept of a frame, in its state. It must not refer to that: the frame would never be freed. */
interface Known {
  number: number;
  /** The run in which it has appeared. */
  run: unknown;
  /** It stands at a `yield from` or `await`, at this line, with these locals. */
  delegates?: { line: number; locals: Locals; isAbroad: boolean };
}

type Locals = Record<string, string>;

/** Constants of this file: a variable costs less than a property each time. */
const { CREATED, CLOSED, RUNNING } = ST;

/** How many locals of a frame are shown. */
const LOCALS = 20;

/** Frames that have got a number in this namespace. */
let numbers = 0;

Object.assign(State.prototype, { known: undefined });

/** Is it a frame of the program? */
const isTraced = (w: Resumable): boolean => (w.S.code.unit as Value).traced === true;

/** What is known of a frame; one that is older than the run is told of first. */
function know(S: State): Known {
  const { known } = S as Value;
  if (known?.run === run) return known;
  const now: Known = Object.assign((S as Value).known ?? { number: ++numbers }, { run });
  (S as Value).known = now;
  F++;
  run.add({ type: 'met', ...described(S, now), ...standing(S), locals: {} }, lineNow());
  return now;
}

export const numberOf = (S: State): number => know(S).number;

function described(S: State, { number }: Known): Omit<Event, 'type'> {
  const { unit, info } = S.code;
  return {
    frame: number,
    kind: kindOfCode(S.code).replace(' ', '_'),
    name: info.qualname,
    cell: cellOf(unit.filename),
    firstLine: info.line,
  };
}

/** The state of a frame that was there before the run. */
function standing({ l, d, code }: State): Omit<Event, 'type'> {
  if (l === CREATED) return { state: 'created' };
  if (l === CLOSED) return { state: 'finished' };
  const target = d === undefined ? undefined : frameBehind(d);
  return {
    state: 'suspended',
    suspendedAt: l >= 0 ? lineOf(code, l) : undefined,
    delegate: target && numberOf(target.S),
  };
}

/** `c` of `<cell c>`; the last part of a path. */
export const cellOf = (filename: string): string =>
  /^<cell (.*)>$/.exec(filename)?.[1] ?? filename.replace(/^.*\//, '');

/** The frame of the program that an object is, or that it steps: `asend()` and its like, `coroutine.__await__()`. */
export function frameBehind(d: Value): Resumable | undefined {
  const w = d.isFrame === true ? d : d.w;
  return w?.isFrame === true && isTraced(w) ? w : undefined;
}

export function named(names: string[], values: Value[]): Locals {
  const shown: Locals = {};
  let count = 0;
  names.forEach((name, i) => {
    if (values[i] === undefined || name.startsWith('.') || count++ >= LOCALS) return;
    shown[name] = safeRepr(values[i]);
  });
  return shown;
}

// ---- chains ----------------------------------------------------------------------------------------------------

/** Chains that are being closed, the last begun last. They do not hold their frames, which end from the last to the first. */
const closings: WeakRef<Resumable>[][] = [];

/** Those chains as far as the last in which the frame is being closed. */
function closingWith(S: State): Resumable[][] {
  const chains = closings.map((chain) => chain.flatMap((ref) => ref.deref() ?? []));
  return chains.slice(0, chains.findLastIndex((chain) => chain.some((w) => w.S === S)) + 1);
}

/** The frames through which one that runs was entered, outermost first: those above it in chains that run now, or are being closed. */
function above(S: State): Resumable[] {
  const chains = closingWith(S);
  if (chains.length > 0) return climb(S, chains);
  return climb(
    S,
    active.map((root) => [root, ...(root.stack ?? [])]),
  );
}

/** From a frame up through chains, the innermost last, of which each has the next one, or what steps its root, at its end. */
function climb(S: State, chains: Resumable[][]): Resumable[] {
  let path: Resumable[] = [];
  let target = S;
  for (const chain of chains.toReversed()) {
    const at = chain.findIndex((w) => w.S === target);
    const { d } = (chain.at(-1) as Resumable).S;
    if (at >= 0) path = [...chain.slice(0, at), ...path];
    else if (d?.w?.S === target) path = [...chain, ...path];
    else break;
    target = (chain[0] as Resumable).S;
  }
  return path;
}

const aboveTraced = (S: State): Resumable[] => above(S).filter(isTraced);

/** The frames above one in the chain below a root, which may have been left already. */
function aboveFrom(root: Resumable, w: Resumable): Resumable[] {
  const chain = [root, ...(root.stack ?? [])];
  return [...above(root.S), ...chain.slice(0, chain.indexOf(w))];
}

const through = (frames: Resumable[]): number[] | undefined =>
  frames.length > 0 ? frames.map((w) => numberOf(w.S)) : undefined;

/** Does the body of a chain's leaf tell what happens to the chain? (Not if another chain has brought it to its end.) */
const tellsItself = (leaf: Resumable): boolean => leaf.S.d === undefined && canTell(leaf);

const canTell = (w: Resumable): boolean => isTraced(w) && w.S.l !== CLOSED;

/** The innermost frame of the program in a chain whose leaf does not tell; undefined where there is none, or a frame behind the leaf tells. */
function spokenFor(chain: Resumable[], leaf: Resumable): Resumable | undefined {
  const { d } = leaf.S;
  if (d !== undefined && d.isFrame !== true && frameBehind(d) !== undefined) return undefined;
  return chain.findLast(canTell);
}

/** The same; undefined too where the leaf tells. */
function toTellOf(
  root: Resumable,
  leaf: Resumable,
  chain = [root, ...(root.stack ?? [])],
): Resumable | undefined {
  if (tellsItself(leaf)) return undefined;
  return spokenFor(chain, leaf);
}

/** Does a frame delegate to what is none of the program? Then it is as if that were part of it. */
const delegatesAbroad = ({ d }: State): boolean => d !== undefined && frameBehind(d) === undefined;

// ---- how a frame is resumed ------------------------------------------------------------------------------------

/** The method under way that will resume a frame; the first frame that is resumed takes it. */
let method: string | undefined;

/** Calls with the method noted. Where that ends in an error and nobody took it, the frame has not been reached. */
export function calling(
  name: string,
  f: Value,
  self: Value,
  a?: Value,
  b?: Value,
  c?: Value,
): Value {
  method = name;
  try {
    return f(self, a, b, c);
  } catch (e) {
    if (method !== undefined) notReached(self, a, pythonic(e));
    throw e;
  } finally {
    method = undefined;
  }
}

/** The arguments did not fit: what was thrown is no exception. Awaitables of asynchronous generators keep theirs. */
function notReached(self: Value, a: Value, e: Value): void {
  const w = isResumable(self) ? self : self.w;
  if (!isTraced(w) || !counts()) return;
  const given = isResumable(self) ? a : self.args?.[0];
  const value = given === undefined ? undefined : safeRepr(given);
  tell('refused', w, { how: takeMethod(), value }, e);
}

/** `v` is what was sent; `x` what was thrown. */
function howResumed(root: State, v: Value, x: Value): { how: string; value?: string } {
  const how = method ?? guessed(root, v, x);
  method = undefined;
  if (how === 'close' || how === 'aclose') return { how };
  if (x !== undefined) return { how, value: safeRepr(x) };
  return how === 'next' || how === 'anext' ? { how } : { how, value: safeRepr(v) };
}

function guessed(S: State, v: Value, x: Value): string {
  const a = S.code.info.flags & CO.ASYNC_GENERATOR ? 'a' : '';
  if (x !== undefined) return isError(x, 'GeneratorExit') ? `${a}close` : `${a}throw`;
  return v === None && !(S.code.info.flags & CO.COROUTINE) ? `${a}next` : `${a}send`;
}

/** The line from which a frame is resumed through others. */
function callersLine(S: State, frames: Resumable[]): number | undefined {
  const { l } = S;
  // It runs already, though it does not say so yet.
  S.l = RUNNING;
  const line = lineNow([S.code, ...frames.map((w) => w.S.code).reverse()]);
  S.l = l;
  return line;
}

/** A frame's own line, where it is one of the run's source. */
function ownLine(code: Code, l: number): number | undefined {
  return code.unit.filename === run.filename ? lineOf(code, l) : lineNow();
}

function resumed(S: State, v: Value, x: Value, all = above(S)): void {
  const frame = numberOf(S);
  const frames = all.filter(isTraced);
  const chain = through(frames);
  const how = howResumed((frames[0] ?? { S }).S, v, x);
  const line = run.isLoopItself ? undefined : callersLine(S, all);
  run.add({ type: 'resumed', frame, by: by(chain), ...how, through: chain }, line);
  for (const { S: over } of frames) if (delegatesAbroad(over)) enters(numberOf(over));
  enters(frame);
}

/** A frame whose delegate is no frame of the program is stepped with that: where another began to delegate to it, nobody has told. */
function tellStep(S: State, { delegates, number }: Known): void {
  if (delegates?.isAbroad && !run.running.includes(number)) resumed(S, None, undefined);
}

function continued(S: State, result: { value?: string; error?: string }): void {
  const known = know(S);
  tellStep(S, known);
  known.delegates = undefined;
  run.add({ type: 'continued', frame: known.number, ...result }, ownLine(S.code, S.l));
  enters(known.number);
}

// ---- what emitted code tells -----------------------------------------------------------------------------------

type Hooks = Pick<
  TracingRuntime,
  'tracegen' | 'tracein' | 'traceon' | 'traceout' | 'traceend' | 'traceline'
>;

export const hooks: Hooks = {
  tracegen(state, body, f) {
    const S = state as State;
    const w = gen(S, body, f);
    const known: Known = { number: ++numbers, run };
    (S as Value).known = known;
    const asked = askLocals(S, body as Value);
    const locals = named(
      asked.map(([n]) => n),
      asked.map(([, v]) => v),
    );
    const about = { ...described(S, known), name: qualnameOf(w) };
    // A function of the program makes it in its own name; a generator expression is made where it stands.
    const line = lineNow([], f === undefined ? 0 : 1);
    run.add({ type: 'created', ...about, by: by(), locals }, line);
    return w;
  },

  tracein: (S) => resumed(S as State, S.v, undefined),

  traceon: (S) => continued(S as State, { value: safeRepr(S.v) }),

  traceout(state, v, l, names, values) {
    const S = state as State;
    const known = know(S);
    const frame = known.number;
    const line = lineOf(S.code, l);
    const locals = named(names, values);
    if (v === DELEGATE) {
      const target = frameBehind(S.d);
      known.delegates = { line, locals, isAbroad: target === undefined };
      if (target !== undefined) leaves(frame);
      const isAwait = S.code.info.flags & (CO.COROUTINE | CO.ASYNC_GENERATOR);
      const about = {
        frame,
        target: target === undefined ? delegateText(S.d) : numberOf(target.S),
        how: isAwait ? 'await' : 'yield from',
      };
      run.add({ type: 'delegated', ...about, suspendedAt: line, locals }, ownLine(S.code, l));
      return;
    }
    leaves(frame);
    yielded(S, v, line, locals);
  },

  traceend(state, l) {
    const S = state as State;
    const frame = numberOf(S);
    leaves(frame);
    run.add({ type: 'returned', frame, value: safeRepr(S.r), to: receiver(S) }, ownLine(S.code, l));
  },

  traceline(S, code, line, names, values) {
    // A function of an earlier run, whose lines were traced.
    if (run.words === undefined || code.unit.filename !== run.filename) {
      F--;
      return;
    }
    const { name } = code.info;
    const isModule = name === '<module>';
    const locals = isModule ? moduleLocals() : named(names, values);
    const about = { frame: S === 0 ? CELL : numberOf(S as State), locals };
    run.add({ type: 'line', ...about, function: isModule ? undefined : name }, line);
  },
};

/** What a frame delegates to that is none of the program; an awaitable of a library is shown, not its iterator. */
export function delegateText(d: Value): string {
  const isIterator = isResumable(d) && d.S.code.info.name === '__await__';
  const self = isIterator ? askLocals(d.S, d.g).find(([name]) => name === 'self') : undefined;
  return safeRepr(self === undefined ? d : self[1]);
}

/** The values of the namespace that the source names: not what has been defined or imported. */
function moduleLocals(): Locals {
  const isValue = (x: Value) => x?.T?.heap === true || !DEFINED.has(x?.T?.name);
  const all = ownNames(main.module)
    .filter((name) => !name.startsWith('__') && run.words?.has(name))
    .map((name) => [name, own(main.module, name)] as const)
    .filter(([, value]) => value !== undefined && isValue(value));
  return named(
    all.map(([name]) => name),
    all.map(([, value]) => value),
  );
}

/** Types of what statements define. */
const DEFINED = new Set(['function', 'builtin_function_or_method', 'module', 'type']);

/** Who gets a frame's end: the frame that delegates to it, or its caller. */
function receiver(S: State): number {
  const over = aboveTraced(S).at(-1);
  return over === undefined ? by() : numberOf(over.S);
}

/** Past frames to the caller of the outermost: none of them runs any more. */
function goesUp(frames: Resumable[]): { to: number; through: number[] | undefined } {
  const passed = through(frames);
  for (const number of passed ?? []) leaves(number);
  return { to: by(), through: passed };
}

function yielded(S: State, v: Value, suspendedAt: number, locals: Locals, frames = above(S)): void {
  const frame = numberOf(S);
  const value = safeRepr(v);
  const line = S.code.unit.filename === run.filename ? suspendedAt : lineNow();
  // What an async generator yields ends the `await` above it, and what a frame yields that is closed ends the closing; anything else goes
  // up to the root's caller.
  const isHanded = (S.code.info.flags & CO.ASYNC_GENERATOR) !== 0 && !delegatesAbroad(S);
  const place =
    isHanded || closingWith(S).length > 0 ? { to: receiver(S) } : goesUp(frames.filter(isTraced));
  run.add({ type: 'yielded', frame, value, suspendedAt, ...place, locals }, line);
}

// ---- what the runtime tells ------------------------------------------------------------------------------------

export const frameTracer: Tracer = {
  threw(S, e) {
    if ((S.code.unit as Value).traced !== true || E-- < 1) return;
    if (S === receives) resumed(S as State, undefined, e);
    receives = undefined;
    if ((S as Value).known?.delegates !== undefined) continued(S, { error: safeError(e) });
    else resumed(S, undefined, e);
  },

  failed(S, thrown, l) {
    if ((S.code.unit as Value).traced !== true || E < 0) return;
    const e = pythonic(thrown);
    const frame = numberOf(S);
    leaves(frame);
    // Where the traceback has the frame already, that knows the line.
    const at = l < 0 && e.tb?.code === S.code ? e.tb.l : l;
    const line = ownLine(S.code, at);
    run.add({ type: 'raised', frame, error: errorOf(S.code, e), to: receiver(S) }, line);
  },

  entered(root, leaf, v, x) {
    if (x instanceof Given) watchReading(root, leaf, x);
    const w = toTellOf(root, leaf);
    if (w !== undefined && counts()) {
      const thrown = x instanceof Given ? x.args[0] : x;
      resumed(w.S, v, thrown, aboveFrom(root, w));
    }
  },

  left(root, leaf, v) {
    const w = toTellOf(root, leaf);
    if (w === undefined || !counts()) return;
    const known = know(w.S);
    const { number, delegates } = known;
    tellStep(w.S, known);
    leaves(number);
    const { line = w.S.code.info.line, locals = {} } = delegates ?? {};
    yielded(w.S, v, line, locals, aboveFrom(root, w));
  },

  closing(chain) {
    if (chain === undefined) {
      closings.pop();
      return;
    }
    // Where the chain ends in an object that is no frame, its closing is the resume of the frame that delegates to it.
    const [root, leaf] = [chain[0] as Resumable, chain.at(-1) as Resumable];
    const w = leaf.S.d === undefined ? undefined : toTellOf(root, leaf, chain);
    if (w !== undefined && counts()) {
      const frames = [...above(root.S), ...chain.slice(0, chain.indexOf(w))];
      resumed(w.S, None, err('GeneratorExit'), frames);
    }
    closings.push(chain.map((w) => new WeakRef(w)));
  },

  refused(w, how, v, e) {
    if (!isTraced(w) || !counts()) return;
    tell('refused', w, howRefused(w, how, v, e), e);
  },

  closed(w, how, e) {
    if (!isTraced(w) || !counts()) return;
    tell('closed', w, { how: takeMethod() ?? how }, e);
  },

  dropped(w) {
    if (!isTraced(w) || (w.S as Value).known === undefined || !counts()) return;
    run.add({ type: 'dropped', frame: numberOf(w.S) }, lineNow());
  },
};

/** In the place of `frameTracer` once there is no room for events: all that is left is to count them. */
export const countingTracer: Tracer = {
  threw(S) {
    if ((S.code.unit as Value).traced === true) E--;
  },
  failed: () => undefined,
  entered: countPassage,
  left: countPassage,
  closing(chain) {
    const [root, leaf] = [chain?.[0], chain?.at(-1)];
    if (root !== undefined && leaf?.S.d !== undefined)
      countUnless(toTellOf(root, leaf, chain) === undefined);
  },
  refused: (w) => countUnless(!isTraced(w)),
  closed: (w) => countUnless(!isTraced(w)),
  dropped: (w) => countUnless(!isTraced(w)),
};

function countUnless(isTold: boolean): void {
  if (!isTold) F++;
}

/** What goes into a chain or leaves it, unless its leaf tells (`tellsItself`): mostly it does, and each resume of a chain asks twice. */
function countPassage(root: Resumable, leaf: Resumable): void {
  const S: Value = leaf.S;
  if (S.d === undefined && S.l !== CLOSED && S.code.unit.traced) return;
  countUnless(toTellOf(root, leaf) === undefined);
}

/** Nothing of an earlier run is under way. */
export function forgetClosings(): void {
  closings.length = 0;
}

/** The frame in which is raised what its delegate has not seen: nobody has told yet that it is resumed. */
let receives: State | undefined;

/** What was thrown at a chain may be no exception: its leaf does not see it, and the error goes to the frame above, or to the caller. */
function watchReading(root: Resumable, leaf: Resumable, x: Given): void {
  // Not `x` itself: that would be a cycle, in which the leaf lives on.
  const { exception, args } = x;
  x.exception = () => {
    try {
      return exception();
    } catch (e) {
      if (isTraced(leaf) && counts()) passedBy(root, leaf, args[0], e);
      throw e;
    }
  };
}

function passedBy(root: Resumable, leaf: Resumable, thrown: Value, e: Value): void {
  const frame = numberOf(leaf.S);
  const how = withdrawn(frame)?.how ?? takeMethod() ?? 'throw';
  const frames = aboveFrom(root, leaf);
  const passed = through(frames.filter(isTraced));
  const about = { frame, by: by(passed), how, value: safeRepr(thrown), error: safeError(e) };
  const line = lineNow([leaf, ...frames.toReversed()].map((w) => w.S.code));
  run.add({ type: 'refused', ...about, through: passed }, line);
  receives = frames.at(-1)?.S;
}

/** Takes the last event back if it says that a frame was resumed. */
function withdrawn(frame: number): Event | undefined {
  const last = run.events.at(-1);
  if (last?.type !== 'resumed' || last.frame !== frame) return undefined;
  F--;
  leaves(frame);
  return run.events.pop();
}

/** What leaves a body: StopIteration becomes another error there (PEP 479). */
function errorOf(code: Code, e: Value): string {
  const isAsync = (code.info.flags & CO.ASYNC_GENERATOR) !== 0;
  const stops = isError(e, 'StopIteration') || (isAsync && isError(e, 'StopAsyncIteration'));
  return stops ? `RuntimeError: ${kindOfCode(code)} raised ${e.T.name}` : safeError(e);
}

function takeMethod(): string | undefined {
  const taken = method;
  method = undefined;
  return taken;
}

function howRefused(w: Resumable, how: string, v: Value, e: Value): Omit<Event, 'type'> {
  if (how === 'close' || how === 'aclose') return { how: takeMethod() ?? how };
  const isThrown = how === 'throw' || how === 'athrow';
  return isThrown ? howResumed(w.S, undefined, v ?? e) : howResumed(w.S, v, undefined);
}

function tell(type: string, w: Resumable, how: Omit<Event, 'type'>, e: Value): void {
  const frame = numberOf(w.S);
  const error = e === undefined ? undefined : safeError(e);
  run.add({ type, frame, by: by(), ...how, error }, lineNow());
}

/** The number of a frame that has appeared in this run; undefined of any other. */
export function namings(w: Resumable): number | undefined {
  const { known } = w.S as Value;
  return known?.run === run ? known.number : undefined;
}
