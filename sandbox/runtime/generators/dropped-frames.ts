/** The clean-up of dropped frames (`gen_close` on deallocation, PEP 342; the hooks of PEP 525). */
import { CO, type Code, ST } from '../../abi.ts';
import { call } from '../core/call.ts';
import { pythonic } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { isStepped } from './chain.ts';
import { pending, reapThere, type Watch, watchLater, watchObject } from './dropped.ts';
import { foreign } from './foreign.ts';
import { running } from './running.ts';
import {
  AsyncGenerator,
  Coroutine,
  Generator,
  qualnameOf,
  type Resumable,
  type State,
} from './state.ts';
import { close } from './steps.ts';
import { tracer } from './tracing.ts';

/** Knots: what is said of a coroutine that was never awaited, of an error in a dropped frame, and in the async hooks. */
export const reports = {
  neverAwaited: (_w: Value, _what: string, _l: number, _code: Code, _origin?: Value): void =>
    undefined,
  unraisable: (_o: Value, _e: Value, _l: number, _code: Code): void => undefined,
  /** An error in `__del__`, which `f` is. */
  deallocator: (_f: Value, _e: Value, _l: number, _code: Code): void => undefined,
  finalizer: (_w: AsyncGenerator, _e: Value, _l: number, _code: Code): void => undefined,
};

/** Watches a frame without its object: the clean-up makes another. */
class FrameWatch implements Watch {
  S: State;
  g: Iterable<Value> | undefined;
  kind: new (
    S: State,
    g: Iterable<Value> | undefined,
  ) => Resumable;
  name: string | undefined;
  qualname: string | undefined;
  origin: Value;
  /** The hook has been called already. */
  isFinalized: boolean;

  constructor(w: Resumable, isFinalized = false) {
    this.isFinalized = isFinalized;
    this.S = w.S;
    this.g = w.g;
    this.kind = kindOfFrame(w);
    this.name = w.name;
    this.qualname = w.qualname;
    this.origin = (w as Coroutine).origin;
  }

  matters(isSearch?: boolean): boolean {
    return frameMatters(this.S, isSearch);
  }

  end(l: number, code: Code, object?: Value): void {
    if (this.isFinalized) this.S.d = undefined;
    else if (this.S.finalizer !== undefined) finalize(this, l, code, object);
    else endFrame(this, l, code, object);
  }
}

/** The object of a frame. Where that is gone, this one is the same to a program. */
function ending({ S, g, kind, name, qualname }: FrameWatch, object?: Value): Resumable {
  const w = object ?? Object.assign(new kind(S, g), { name, qualname });
  tracer?.dropped(w);
  return w;
}

function endFrame(watch: FrameWatch, l: number, code: Code, object?: Value): void {
  const w = ending(watch, object);
  if (w.S.st === ST.CREATED) {
    if (w instanceof Coroutine)
      reports.neverAwaited(w, `coroutine '${qualnameOf(w)}'`, l, code, watch.origin);
    close(w);
  } else closeDropped(w, l, code);
}

/** The hook of `sys.set_asyncgen_hooks` decides. */
function finalize(watch: FrameWatch, l: number, code: Code, object?: Value): void {
  let w: Value = ending(watch, object);
  try {
    call(w.S.finalizer, [w]);
  } catch (e) {
    reports.finalizer(w, pythonic(e), l, code);
    // biome-ignore lint/suspicious/noCatchAssign: its traceback holds the object, and QuickJS would keep it until the function ends.
    e = undefined;
  } finally {
    if (w.S.k !== undefined) knotted.push(w);
  }
  const kept = new WeakRef(w);
  w = undefined;
  // What nobody has kept goes now, what it delegates to first; and so does later what is kept, which is finalized no second time.
  const again = kept.deref();
  if (again === undefined) watch.S.d = undefined;
  else watchObject(again, new FrameWatch(again, true));
}

const kindOfFrame = (w: Resumable) =>
  w.isCoroutine ? Coroutine : w.isAsync ? AsyncGenerator : Generator;

/** Can the end of this frame still matter? What it delegates to ends before what it holds itself, and that in this frame. */
function frameMatters(S: State, isSearch?: boolean): boolean {
  const { l, code, d } = S;
  const { flags } = code.info;
  const matters =
    l !== ST.CLOSED &&
    ((flags & (CO.CLEANUP | CO.ASYNC_GENERATOR)) !== 0 ||
      l === ST.CREATED ||
      (d !== undefined && (!isSearch || closes(d))));
  if (!matters) S.watched = false;
  return matters;
}

/**
 * Can it be seen that a delegate is closed: a frame in `try` or above one, one that others may hold as well, or an object with `close`,
 * perhaps?
 */
function closes(d: Value): boolean {
  if (d.isFrame !== true) return d.T.heap || d.closes === true;
  const { S, held } = d as Resumable;
  return held || (S.code.info.flags & CO.CLEANUP) !== 0 || (S.d !== undefined && S.watched);
}

/** `__del__` of a generator, coroutine or async generator: what its last reference would do. */
export function finalizeByHand(w: Resumable): Value {
  const watch = new FrameWatch(w);
  if (watch.matters()) for (const { l, code } of running.places()) return watch.end(l, code, w);
}

/** Dropped frames that have not ended and hold what they handle: inside `except … as`, `finally` or `with`. */
const knotted: Resumable[] = [];

/** Lets go of them. */
export function forgetKnotted(): void {
  knotted.length = 0;
}

function closeDropped(w: Resumable, l: number, code: Code): void {
  try {
    close(w);
  } catch (e) {
    // What its end has let go of goes first.
    reapThere();
    const traceback = [pythonic(e).tb];
    reports.unraisable(w, pythonic(e), l, code);
    // The exception goes with its context; then what its traceback holds.
    // biome-ignore lint/suspicious/noCatchAssign: QuickJS would keep it until the function ends.
    e = undefined;
    traceback.length = 0;
    // What it holds has it in its traceback, so that it is in a cycle: it ends when those are looked for.
    const isKnotted = w.S.k !== undefined || heldBelow(w.S);
    if (isKnotted) knotted.push(w);
    // Else all that it holds goes now: what it handles, what it delegates to, then the rest.
    w.S.h = w.S.k = undefined;
    if (!isKnotted) w.S.d = undefined;
  }
}

/** Is what a frame handles in the chain of what a frame handles that it delegates to? Then that holds this one, by its traceback. */
function heldBelow({ h, d }: State): boolean {
  if (h === undefined) return false;
  const chain = new Set<Value>();
  for (let below = d; isStepped(below); below = below.S.d) chain.add(below.S.h);
  for (const e of chain) if (e?.args !== undefined) chain.add(e.ctx).add(e.cause);
  return chain.has(h);
}

/** A frame that is dropped closes what it delegates to (PEP 380). Those above it in the chain do so through it. */
foreign.closes = closes;
foreign.watch = (root) => {
  const { stack = [] } = root;
  for (let at = stack.length - 1; at >= -1; at--) {
    const frame = stack[at] ?? root;
    if (frame.S.watched) break;
    watchFrame(frame);
  }
};

/**
 * Begins to watch a frame's object. Most coroutines are awaited where they are made, so the watch itself is made only when
 * the next `reap` finds the object still of interest.
 */
export function watchFrame(w: Resumable): void {
  w.S.watched = true;
  watchLater(w);
}

pending.take = (w) =>
  frameMatters((w as Resumable).S) ? new FrameWatch(w as Resumable) : undefined;
