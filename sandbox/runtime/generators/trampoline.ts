/**
 * A frame that delegates to a resumable one yields DELEGATE. The trampoline then steps the innermost frame itself and goes back up
 * with its result, so no depth of delegation uses the JavaScript stack or costs more for a resume.
 */
import { ST } from '../../abi.ts';
import { err, handling, isError } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import {
  active,
  alreadyExecuting,
  claim,
  depthOf,
  descend,
  inheritAnew,
  isRunning,
  isStepped,
  leave,
  parent,
} from './chain.ts';
import { Escape, foreign, Given, meant, stepForeign } from './foreign.ts';
import { DELEGATE, DONE, handOver, type Resumable, type State } from './state.ts';
import { chain } from './taken.ts';
import { tracer } from './tracing.ts';

/** Constants of this file: a variable costs less than a property each time. */
const { CREATED, RUNNING, CLOSED } = ST;

/** How many frames may delegate to each other: `sys.setrecursionlimit`. They use no stack, but CPython counts them. */
export const limits = { recursion: 1000 };

/**
 * An exception on its way to the frame in which it is to be raised. Functions are only told that there is one: an argument would hold it, and what
 * its traceback holds, while the frame goes on.
 */
export const passing = {
  e: undefined as Value,
  take(): Value {
    const { e } = this;
    this.e = undefined;
    return e;
  },
};

/**
 * What is no longer needed must not stay in a variable: frames run on meanwhile, and see when what it holds is dropped.
 *
 * Goes on with the innermost frame below `root`. `thrown`: the depth of the leaf for `throw`, else -1. CPython's `throw` calls itself down to the leaf, past the frames in
 * between: neither the leaf nor what it is raised in on the way up finds handled what a frame above handles. But each such frame
 * chains what is raised in it to what it handles itself; what a delegate raises by itself in a frame goes on as it is.
 */
export function trampoline(
  root: Resumable,
  value: Value,
  raises: boolean,
  delegated: boolean,
  thrown = -1,
): Value {
  let top = root.stack?.at(-1) ?? root;
  let v = value;
  let x = raises ? passing.take() : undefined;
  let fresh = delegated;
  let mark = thrown;
  let chaining = mark >= 0;
  active.push(root);
  try {
    for (;;) {
      const S = top.S;
      const inherited = top === root || depthOf(root) <= mark ? undefined : top.inherited;
      if (S.l === CLOSED && top !== root) {
        // Somebody else has driven the delegate to its end. A coroutine says so, whatever is thrown in.
        if (x instanceof Given) x = misgiven(x);
        else if (x === undefined || top.isCoroutine) x = refusal(top, inherited);
        if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
        top = leave(root, top);
        v = None;
        if (x !== undefined && isError(x, 'StopIteration')) {
          v = x.value;
          x = undefined;
        }
        continue;
      }
      let got: Value;
      try {
        if (fresh) got = DELEGATE;
        else if (S.d !== undefined) {
          got = stepDelegate(S, v, x, inherited);
          if (got !== DONE) {
            tracer?.left(root, top, got);
            return got;
          }
          x = undefined;
          got = stepFrame(top, false, inherited);
        } else {
          if (x instanceof Given) x = meant(x);
          S.v = v;
          v = None;
          if (x === undefined) got = stepFrame(top, false, inherited);
          else {
            chain(chaining);
            S.x = x;
            x = undefined;
            got = stepFrame(top, true, inherited);
          }
        }
        fresh = false;
      } catch (e) {
        fresh = false;
        v = None;
        if (e instanceof Escape) {
          if (top === root) throw e.e;
          if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
          top = parent(root);
          top.S.d = undefined;
          x = e.e;
          continue;
        }
        if (S.l !== CLOSED) {
          // The delegate failed: its exception is raised at this frame's `yield from`.
          S.d = undefined;
          chaining &&= x !== undefined;
        } else if (top === root) {
          top.g = undefined;
          throw e;
        } else {
          if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
          top = leave(root, top);
        }
        x = e;
        // biome-ignore lint/suspicious/noCatchAssign: QuickJS keeps it, and what its traceback holds, until the function ends.
        e = undefined;
        continue;
      }
      if (got === DELEGATE) {
        v = None;
        x = isStepped(S.d) ? (refusal(S.d, S.h ?? inherited) ?? tooDeep(root)) : undefined;
        if (x === undefined) top = enter(root, top, S.h ?? inherited);
        else {
          S.d = undefined;
          chaining = false;
        }
        continue;
      }
      if (got !== DONE) {
        if (top !== root) claim(top, root);
        tracer?.left(root, top, got);
        return got;
      }
      x = undefined;
      if (top === root) return DONE;
      v = handOver(S);
      if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
      top = leave(root, top);
    }
  } finally {
    active.pop();
    if (thrown > 0) inheritAnew(root);
  }
}

/** Begins to step what `top` delegates to; gives the frame that is now innermost. `above`: what the delegate finds handled. */
function enter(root: Resumable, top: Resumable, above: Value): Resumable {
  const { d } = top.S;
  // What has been stepped before may well be held by whoever did.
  if (isStepped(d) && d.S.l >= 0) d.held = true;
  if (W !== 0 || top.isCoroutine || foreign.closes(d)) foreign.watch(root);
  if (!isStepped(d)) return top;
  if (d.S.l !== CLOSED) return descend(root, d, above);
  top.S.d = undefined;
  return top;
}

/**
 * Steps one frame once, without looking at what it delegates to. What is sent is in `S.v`, where the frame lets go of it; what is to be
 * raised in it, if it `raises`, in `S.x`.
 */
function stepFrame(top: Resumable, raises: boolean, inherited: Value): Value {
  const S = top.S;
  if (raises && S.l === CREATED) return failUnstarted(top);
  const r =
    inherited === undefined
      ? advance(top, raises)
      : whileHandling(inherited, () => advance(top, raises));
  if (r === DONE) top.g = undefined;
  return r;
}

/** Steps a body to its next yield or its end. Anything that is sent but undefined makes it look at `S.x`. */
function advance(top: Resumable, raises: boolean): Value {
  if (!raises) {
    for (const r of top.g as Iterable<Value>) return r;
    return DONE;
  }
  const { value, done } = (top.g as Value).next(top);
  return done ? DONE : value;
}

/** Runs something while `e`, if given, is the handled exception: bare `raise` and `__context__` find it. */
export function whileHandling(e: Value, f: () => Value): Value {
  if (e === undefined) return f();
  const saved = handling(e);
  try {
    return f();
  } finally {
    handling(saved);
  }
}

/** A step of a delegate that is no frame of ours. A `throw` goes past the frame, all else happens in it. */
function stepDelegate(S: State, v: Value, x: Value, inherited: Value): Value {
  const e = x === undefined ? (S.h ?? inherited) : undefined;
  return e === undefined ? stepForeign(S, v, x) : whileHandling(e, () => stepForeign(S, v, x));
}

/** An exception thrown into a frame that never ran: raised at its first line. */
function failUnstarted(top: Resumable): never {
  const S = top.S;
  const { x } = S;
  S.x = undefined;
  S.l = CLOSED;
  top.g = undefined;
  tracer?.closed(top, 'throw', x);
  x.tb = { code: S.code, l: -1 - S.code.info.line, next: x.tb };
  throw x;
}

/** Why what is to be thrown into a frame that has ended is no exception. */
function misgiven(x: Given): Value {
  try {
    return x.exception();
  } catch (e) {
    return e;
  }
}

const tooDeep = (root: Resumable): Value =>
  root.stack !== undefined && root.stack.length >= limits.recursion
    ? err('RecursionError', 'maximum recursion depth exceeded')
    : undefined;

/** Why a frame cannot be delegated to now, where `above` is handled. A finished generator can: it gives None at once. */
function refusal(d: Resumable, above: Value): Value {
  if (d.S.l === RUNNING || (d.S.d !== undefined && isRunning(d)))
    return whileHandling(above, () => alreadyExecuting(d));
  return d.S.l === CLOSED && d.isCoroutine ? whileHandling(above, alreadyAwaited) : undefined;
}

const alreadyAwaited = (): Value => err('RuntimeError', 'cannot reuse already awaited coroutine');
