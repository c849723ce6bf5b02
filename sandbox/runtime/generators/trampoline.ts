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
} from './chain.ts';
import { Escape, foreign, stepForeign } from './foreign.ts';
import { DELEGATE, DONE, type Resumable, type State } from './state.ts';
import { chain } from './taken.ts';
import { tracer } from './tracing.ts';

/** Constants of this file: a variable costs less than a property each time. */
const { CREATED, RUNNING, CLOSED } = ST;

/** How many frames may delegate to each other: `sys.setrecursionlimit`. They use no stack, but CPython counts them. */
export const limits = { recursion: 1000 };

/**
 * `thrown`: the depth of the leaf for `throw`, else -1. CPython's `throw` calls itself down to the leaf, past the frames in
 * between: neither the leaf nor what it is raised in on the way up finds handled what a frame above handles. But each such frame
 * chains what is raised in it to what it handles itself; what a delegate raises by itself in a frame goes on as it is.
 */
export function trampoline(
  root: Resumable,
  leaf: Resumable,
  value: Value,
  exc: Value,
  delegated: boolean,
  thrown = -1,
): Value {
  let top = leaf;
  let v = value;
  let x = exc;
  let fresh = delegated;
  let mark = thrown;
  let chaining = mark >= 0;
  active.push(root);
  try {
    for (;;) {
      const S = top.S;
      const inherited = top === root || depthOf(root) <= mark ? undefined : top.inherited;
      if (S.l === CLOSED && top !== root) {
        // Somebody else has driven the delegate to its end.
        const ended = x ?? whileHandling(inherited, () => unfit(top));
        if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
        top = leave(root, top);
        const stops = ended !== undefined && isError(ended, 'StopIteration');
        v = stops ? ended.value : None;
        x = stops ? undefined : ended;
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
          v = S.v;
          x = undefined;
          got = stepFrame(top, v, undefined, inherited);
        } else {
          if (x !== undefined) chain(chaining);
          got = stepFrame(top, v, x, inherited);
        }
        fresh = false;
      } catch (e) {
        if (e instanceof Escape) throw e.e;
        fresh = false;
        if (S.l !== CLOSED) {
          // The delegate failed: its exception is raised at this frame's `yield from`.
          S.d = undefined;
          v = None;
          chaining &&= x !== undefined;
          x = e;
          continue;
        }
        if (top === root) {
          top.g = undefined;
          throw e;
        }
        if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
        top = leave(root, top);
        v = None;
        x = e;
        continue;
      }
      if (got === DELEGATE) {
        const d = S.d;
        v = None;
        x = undefined;
        if (!isStepped(d)) {
          if (d.T.heap) foreign.watch(top);
          continue;
        }
        const above = S.h ?? inherited;
        const problem = whileHandling(above, () => unfit(d) ?? tooDeep(root));
        if (problem !== undefined) {
          S.d = undefined;
          x = problem;
          chaining = false;
        } else if (d.S.l === CLOSED) S.d = undefined;
        else top = descend(root, d, above);
        continue;
      }
      if (got !== DONE) {
        if (top !== root) claim(top, root);
        tracer?.left(root, top, got);
        return got;
      }
      v = S.r;
      x = undefined;
      if (top === root) return DONE;
      if (mark >= 0 && (chaining = depthOf(root) === mark)) mark--;
      top = leave(root, top);
    }
  } finally {
    active.pop();
    if (thrown > 0) inheritAnew(root);
  }
}

/** Steps one frame once, without looking at what it delegates to. */
function stepFrame(top: Resumable, v: Value, x: Value, inherited: Value): Value {
  const S = top.S;
  if (S.l === CREATED && x !== undefined) return failUnstarted(top, x);
  S.v = v;
  if (x !== undefined) S.x = x;
  const r =
    inherited === undefined ? advance(top, x) : whileHandling(inherited, () => advance(top, x));
  if (r === DONE) top.g = undefined;
  return r;
}

/** Steps a body to its next yield or its end. It is sent what is to be raised: anything but undefined makes it look at `S.x`. */
function advance(top: Resumable, x: Value): Value {
  if (x === undefined) {
    for (const r of top.g as Iterable<Value>) return r;
    return DONE;
  }
  const { value, done } = (top.g as Value).next(x);
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
function failUnstarted(top: Resumable, x: Value): never {
  const S = top.S;
  S.l = CLOSED;
  top.g = undefined;
  tracer?.closed(top, 'throw', x);
  x.tb = { code: S.code, l: -1 - S.code.info.line, next: x.tb };
  throw x;
}

const tooDeep = (root: Resumable): Value =>
  root.stack !== undefined && root.stack.length >= limits.recursion
    ? err('RecursionError', 'maximum recursion depth exceeded')
    : undefined;

/** Why a frame cannot be delegated to now. A finished generator can: it gives None at once. */
function unfit(d: Resumable): Value {
  if (d.S.l === RUNNING || (d.S.d !== undefined && isRunning(d))) return alreadyExecuting(d);
  if (d.S.l === CLOSED && d.isCoroutine)
    return err('RuntimeError', 'cannot reuse already awaited coroutine');
  return undefined;
}
