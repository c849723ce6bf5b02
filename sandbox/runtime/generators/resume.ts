/**
 * The one primitive that runs suspended frames (PEP 342, 380, 492). `next`, `send`, `throw`, `close`, `await` and the event
 * loop are thin over `resume`.
 *
 * A frame that delegates to a resumable one yields DELEGATE; the trampoline then steps the innermost frame itself and goes
 * back up with its result, so no depth of delegation uses the JavaScript stack or costs more for a resume.
 * The rules, as CPython behaves:
 * - while a leaf runs, every frame of the chain it was entered through is running;
 * - delegates point down only, because two generators may delegate to the same one;
 * - the cached `stack` of a root holds as long as nobody else has driven its leaf (`leaf.owner`).
 */
import { ST } from '../../abi.ts';
import { tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { err, handled, handling, isError, setContext } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { callSlot, slot } from '../core/protocols.ts';
import { DELEGATE, DONE, INSPECT, kindOf, type Resumable, type State } from './state.ts';

/** Constants of this file: a variable costs less than a property each time. */
const { CREATED, RUNNING, CLOSED } = ST;

/** How many frames may delegate to each other: `sys.setrecursionlimit`. They use no stack, but CPython counts them. */
export const limits = { recursion: 1000 };

/** Roots of the chains that are running now, outermost first. */
const active: Resumable[] = [];

/** For `modules/running-frames`: what shows on QuickJS's stack of a chain, and the chains. */
export const chains = { active, trampoline: trampoline.name, chain: resumeChain.name };

/** The exception handled by whoever resumed: an exception thrown in is chained only to the frame's own. */
let outer: Value;
/** In place of that: the exception keeps its context. */
const UNCHAINED = Symbol('unchained');

/**
 * The arguments of a `throw` on their way to a delegate that is no frame of ours: it gets them as they are (PEP 380). A frame
 * gets the exception that they mean.
 */
export class Given {
  args: Value[];
  exception: () => Value;
  constructor(args: Value[], exception: () => Value) {
    this.args = args;
    this.exception = exception;
  }
}

/** Does what `w` delegates to end in an object that is no frame of ours? */
export function delegatesAbroad(w: Resumable): boolean {
  let { d } = w.S;
  while (isStepped(d)) d = d.S.d;
  return d !== undefined;
}

/** Is a delegate a frame that the trampoline steps itself (and not an iterator that is called)? */
const isStepped = (d: Value): d is Resumable => d !== undefined && d.stepped === true;

/** The handled exception of a chain is that of the nearest frame that handles one. */
function inherit(d: Resumable, above: Resumable): void {
  d.inherited = above.S.h ?? above.inherited;
}

let numbers = 0;

/** Notes that `top` is now driven through `root`. */
function claim(top: Resumable, root: Resumable): void {
  if (root.number === 0) root.number = ++numbers;
  top.owner = root.number;
}

/** The innermost frame below `root`, from its cached stack or by walking down. */
function leafOf(root: Resumable): Resumable {
  const cached = root.stack;
  if (cached !== undefined) {
    const top = cached[cached.length - 1] as Resumable;
    if (top.owner === root.number && !isStepped(top.S.d)) return top;
  }
  let top = root;
  const stack: Resumable[] = [];
  for (let d = top.S.d; isStepped(d); d = d.S.d) {
    inherit(d, top);
    top = d;
    stack.push(top);
  }
  root.stack = stack.length > 0 ? stack : undefined;
  claim(top, root);
  return top;
}

/** Is the frame part of a chain that is running (it may itself only delegate)? */
export function isRunning(w: Resumable): boolean {
  if (w.S.l === RUNNING) return true;
  return w.S.d !== undefined && active.some((root) => root === w || root.stack?.includes(w));
}

export const alreadyExecuting = (w: Resumable): Value =>
  err('ValueError', `${kindOf(w)} already executing`);

/**
 * Goes on with a frame. `v` is what its yield is worth; `x`, if given, is the exception to raise there instead. Gives the
 * next value it yields, or DONE. Throws what it raises. The caller has dealt with finished frames.
 */
export function resume(root: Resumable, v: Value, x: Value): Value {
  const S = root.S;
  if (S.d !== undefined || x !== undefined || S.l === RUNNING) return resumeSpecially(root, v, x);
  S.v = v;
  for (const r of root.g as Iterable<Value>) {
    if (r === DELEGATE) return trampoline(root, root, None, undefined, true);
    if (v !== None) S.v = None;
    return r;
  }
  root.g = undefined;
  return DONE;
}

/** The same for a frame that delegates, runs already, or in which something is raised. */
function resumeSpecially(root: Resumable, v: Value, x: Value): Value {
  const { S } = root;
  if (S.l === RUNNING) throw alreadyExecuting(root);
  return S.d !== undefined ? resumeChain(root, v, x) : trampoline(root, root, v, x, false, 0);
}

/** Knot: what is done when a frame begins to delegate to an object of a program's own class. */
export const foreign = { watch: (_w: Resumable): void => undefined };

/** The same for a frame that delegates: its innermost frame is stepped, at first without looking further. */
function resumeChain(root: Resumable, v: Value, x: Value): Value {
  const top = leafOf(root);
  const S = top.S;
  if (S.l === RUNNING) {
    if (isRunning(root)) throw alreadyExecuting(root);
    return refuseRunning(root);
  }
  if (x !== undefined || S.d !== undefined || top.inherited !== undefined || S.l < 0)
    return trampoline(root, top, v, x, false, x === undefined ? -1 : depthOf(root));
  S.v = v;
  active.push(root);
  let got = DONE;
  let e: Value;
  try {
    for (const r of top.g as Iterable<Value>) {
      got = r;
      break;
    }
  } catch (thrown) {
    e = thrown;
  }
  active.pop();
  if (e !== undefined) return trampoline(root, leave(root, top), None, e, false);
  if (got === DELEGATE) return trampoline(root, top, None, undefined, true);
  if (got !== DONE) {
    if (v !== None) S.v = None;
    return got;
  }
  return trampoline(root, leave(root, top), S.r, undefined, false);
}

/** Somebody else is driving what `root` delegates to: that fails at the `yield from` above the first frame that is running. */
function refuseRunning(root: Resumable): Value {
  const stack = root.stack as Resumable[];
  const at = stack.findIndex(isRunning);
  const busy = stack[at] as Resumable;
  const above = stack[at - 1] ?? root;
  stack.length = at;
  if (at === 0) root.stack = undefined;
  else claim(above, root);
  above.S.d = undefined;
  return trampoline(root, above, None, alreadyExecuting(busy), false);
}

/** Leaves a frame that has ended: gives the one that delegated to it. */
function leave(root: Resumable, top: Resumable): Resumable {
  top.g = undefined;
  const above = parent(root);
  above.S.d = undefined;
  return above;
}

/** Steps one frame once, without looking at what it delegates to. */
function stepFrame(top: Resumable, v: Value, x: Value, chaining: boolean): Value {
  const S = top.S;
  if (S.l === CREATED && x !== undefined) return failUnstarted(top, x);
  S.v = v;
  if (x !== undefined) {
    S.x = x;
    outer = chaining ? (top.inherited ?? handled()) : UNCHAINED;
  }
  const r = top.inherited === undefined ? advance(top, x) : advanceHandling(top, x);
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

/** A step below a frame that handles an exception: bare `raise` and `__context__` find it. */
function advanceHandling(top: Resumable, x: Value): Value {
  const saved = handling(top.inherited);
  try {
    return advance(top, x);
  } finally {
    handling(saved);
  }
}

/** An exception thrown into a frame that never ran: raised at its first line. */
function failUnstarted(top: Resumable, x: Value): never {
  const S = top.S;
  S.l = CLOSED;
  top.g = undefined;
  x.tb = { code: S.code, l: -1 - S.code.info.line, next: x.tb };
  throw x;
}

/** How many frames stand below the root. */
const depthOf = (root: Resumable): number => root.stack?.length ?? 0;

/**
 * `thrown`: the depth of the leaf for `throw`, else -1. As in CPython, an exception gets what the frame handles as its context where
 * `throw` raises it: in the leaf, and on the way up in each frame that was below the root at the time. What a delegate raises by itself
 * goes on as it is.
 */
function trampoline(
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
      if (S.l === CLOSED && top !== root) {
        // Somebody else has driven the delegate to its end.
        const ended = x ?? unfit(top);
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
          got = stepForeign(S, v, x);
          if (got !== DONE) return got;
          v = S.v;
          x = undefined;
          got = stepFrame(top, v, undefined, false);
        } else got = stepFrame(top, v, x, chaining);
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
        const problem = unfit(d) ?? tooDeep(root);
        if (problem !== undefined) {
          S.d = undefined;
          x = problem;
          chaining = false;
        } else if (d.S.l === CLOSED) S.d = undefined;
        else top = descend(root, top, d);
        continue;
      }
      if (got !== DONE) {
        if (top !== root) claim(top, root);
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
  }
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

/** Enters a delegate, which may delegate already (two generators may share it). */
function descend(root: Resumable, above: Resumable, d: Resumable): Resumable {
  const stack = (root.stack ??= []);
  let top = d;
  inherit(top, above);
  stack.push(top);
  while (isStepped(top.S.d)) {
    inherit(top.S.d, top);
    top = top.S.d;
    stack.push(top);
  }
  claim(top, root);
  return top;
}

/** Leaves the innermost frame: gives the one that delegated to it. */
function parent(root: Resumable): Resumable {
  const stack = root.stack as Resumable[];
  stack.pop();
  const top = stack[stack.length - 1];
  if (top === undefined) {
    root.stack = undefined;
    return root;
  }
  claim(top, root);
  return top;
}

/**
 * PEP 380 for a delegate that is no frame of ours: an iterator, perhaps with `send` and `throw`. Gives what it yields, or
 * DONE with the result in `S.v`. Throws what is to be raised in the frame.
 */
function stepForeign(S: State, v: Value, x: Value): Value {
  const d = S.d;
  try {
    if (x !== undefined) {
      const thrower = throwerOf(d);
      if (thrower === undefined) {
        S.d = undefined;
        throw x instanceof Given ? x.exception() : x;
      }
      return call(thrower, x instanceof Given ? x.args : [x]);
    }
    if (v !== None) return call(sendOf(d), [v]);
    return nextForeign(S, d);
  } catch (e) {
    if (e instanceof Escape) throw e;
    // Also one that was thrown in, where nothing takes it: an exception raised at `yield from` goes through the same test.
    S.d = undefined;
    if (!isError(e, 'StopIteration')) throw e;
    S.v = (e as Value).value;
    return DONE;
  }
}

/** An error in looking `throw` up goes to whoever threw, past the frame. */
class Escape {
  e: Value;
  constructor(e: Value) {
    this.e = e;
  }
}

function throwerOf(d: Value): Value {
  try {
    return tryGet(d, 'throw');
  } catch (e) {
    throw new Escape(e);
  }
}

function sendOf(d: Value): Value {
  const f = tryGet(d, 'send');
  if (f !== undefined) return f;
  throw err('AttributeError', `'${d.T.name}' object has no attribute 'send'`);
}

function nextForeign(S: State, d: Value): Value {
  const js = d.js;
  if (js === undefined) return callSlot(slot(d, '___next__'), d);
  for (const r of js) return r;
  S.d = undefined;
  S.v = None;
  return DONE;
}

/**
 * See `Runtime.taken`. The body stands in `yield*` on this generator: it raises what was thrown in, or says the frame's
 * locals and waits on.
 */
export function* taken(
  S: State,
  names: string[],
  values: Value[],
  later?: number,
): Generator<Value, void> {
  while (S.x === INSPECT) {
    S.x = undefined;
    S.q = { names, values };
    yield undefined;
  }
  const e = S.x;
  if (e === undefined || later !== undefined) return;
  S.l = RUNNING;
  S.x = undefined;
  if (outer !== UNCHAINED && handled() !== outer) setContext(e);
  throw e;
}

/** The locals of a frame that is not running, by name. */
export function locals(S: State, g: Iterable<Value> | undefined): [string, Value][] {
  if (g === undefined || S.l === RUNNING || S.l === CLOSED) return [];
  S.x = INSPECT;
  (g as Value).next(INSPECT);
  const { names, values } = S.q as { names: string[]; values: Value[] };
  S.q = undefined;
  return names.map((n, i): [string, Value] => [n, values[i]]).filter(([, v]) => v !== undefined);
}
