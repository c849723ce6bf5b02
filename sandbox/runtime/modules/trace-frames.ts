/**
 * What happens to the frames of a traced run. A frame is one of the program where its code was compiled to be traced; then its body tells when
 * it is entered and left. Below such a frame there may be others (asyncio's) and iterators: what passes through these is told at the chain's root.
 */
import { CO, type Code, ST, type TracingRuntime } from '../../abi.ts';
import { ownNames } from '../core/dict.ts';
import { err, isError, pythonic } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { Given } from '../generators/foreign.ts';
import { gen } from '../generators/make.ts';
import {
  DELEGATE,
  isResumable,
  kindOfCode,
  qualnameOf,
  type Resumable,
  type State,
} from '../generators/state.ts';
import { locals as askLocals } from '../generators/taken.ts';
import type { Tracer } from '../generators/tracing.ts';
import { main } from './evaluation.ts';
import {
  above,
  aboveFrom,
  aboveTraced,
  closes,
  closingWith,
  delegatesAbroad,
  through,
  toTellOf,
} from './trace-chains.ts';
import { by, CELL, counts, type Event, enters, leaves, lineNow, run } from './trace-events.ts';
import {
  appears,
  delegateText,
  described,
  frameBehind,
  isTraced,
  type Known,
  know,
  type Locals,
  named,
  numberOf,
} from './trace-known.ts';
import { own, safeError, safeRepr } from './trace-repr.ts';

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
  S.l = ST.RUNNING;
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
    const known = appears(S);
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
    if (chain === undefined) return closes(undefined);
    // Where the chain ends in an object that is no frame, its closing is the resume of the frame that delegates to it.
    const [root, leaf] = [chain[0] as Resumable, chain.at(-1) as Resumable];
    const w = leaf.S.d === undefined ? undefined : toTellOf(root, leaf, chain);
    if (w !== undefined && counts()) {
      const frames = [...above(root.S), ...chain.slice(0, chain.indexOf(w))];
      resumed(w.S, None, err('GeneratorExit'), frames);
    }
    closes(chain);
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
