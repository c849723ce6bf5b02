/**
 * The one primitive that runs suspended frames (PEP 342, 380, 492). `next`, `send`, `throw`, `close`, `await` and the event
 * loop are thin over `resume`. What delegates goes on in `trampoline.ts`.
 */
import { ST } from '../../abi.ts';
import { None, type Value } from '../core/object.ts';
import { active, alreadyExecuting, claim, depthOf, isRunning, leafOf, leave } from './chain.ts';
import { DELEGATE, DONE, type Resumable } from './state.ts';
import { refused, tracer } from './tracing.ts';
import { PASSING, passing, trampoline, whileHandling } from './trampoline.ts';

const { RUNNING } = ST;

/** For `modules/running-frames`: what shows on QuickJS's stack of a chain, and the chains. */
export const chains = { active, trampoline: trampoline.name, chain: resumeChain.name };

/**
 * Goes on with a frame. `v` is what its yield is worth; `x`, if given, is the exception to raise there instead. Gives the
 * next value it yields, or DONE. Throws what it raises. The caller has dealt with finished frames.
 */
export function resume(root: Resumable, v: Value, x: Value): Value {
  const S = root.S;
  if (S.d !== undefined || x !== undefined || S.l === RUNNING) return resumeSpecially(root, v, x);
  S.v = v;
  for (const r of root.g as Iterable<Value>) {
    if (r === DELEGATE) return trampoline(root, None, undefined, true);
    if (v !== None) S.v = None;
    return r;
  }
  root.g = undefined;
  return DONE;
}

/** The same for a frame that delegates, runs already, or in which something is raised. */
function resumeSpecially(root: Resumable, v: Value, x: Value): Value {
  const { S } = root;
  if (S.l === RUNNING) throw refuse(root, v, x);
  return S.d !== undefined ? resumeChain(root, v, x) : trampoline(root, v, x, false, 0);
}

/** The same for a frame that delegates: its innermost frame is stepped, at first without looking further. */
function resumeChain(root: Resumable, v: Value, x: Value): Value {
  const top = x === undefined ? quickLeaf(root) : undefined;
  if (top === undefined) return resumeSlowly(root, v, x);
  const { S } = top;
  tracer?.entered(root, top, v, x);
  S.v = v;
  active.push(root);
  let got = DONE;
  try {
    for (const r of top.g as Iterable<Value>) {
      got = r;
      break;
    }
  } catch (e) {
    passing.e = e;
    // biome-ignore lint/suspicious/noCatchAssign: QuickJS keeps it, and what its traceback holds, until the function ends.
    e = undefined;
  }
  active.pop();
  if (passing.e !== undefined) {
    leave(root, top);
    return trampoline(root, None, PASSING, false);
  }
  if (got === DELEGATE) return trampoline(root, None, undefined, true);
  if (got !== DONE) {
    if (v !== None) S.v = None;
    tracer?.left(root, top, got);
    return got;
  }
  leave(root, top);
  return trampoline(root, S.r, undefined, false);
}

/** The innermost frame, where it can just go on. */
function quickLeaf(root: Resumable): Resumable | undefined {
  const top = leafOf(root);
  const { S, inherited } = top;
  return S.d !== undefined || inherited !== undefined || S.l < 0 ? undefined : top;
}

/** Nothing here may hold the innermost frame: the one above may go on without it. */
function resumeSlowly(root: Resumable, v: Value, x: Value): Value {
  // What steps a delegate that is no frame of ours does not run itself, but is under way.
  if (leafOf(root).S.l === RUNNING || (active.length > 0 && isRunning(leafOf(root)))) {
    if (isRunning(root)) throw refuse(root, v, x);
    return refuseRunning(root, x);
  }
  tracer?.entered(root, leafOf(root), v, x);
  return trampoline(root, v, x, false, x === undefined ? -1 : depthOf(root));
}

/** What a frame that runs answers. */
const refuse = (w: Resumable, v: Value, x: Value): Value =>
  x === undefined
    ? refused(w, 'send', v, alreadyExecuting(w))
    : refused(w, 'throw', x, alreadyExecuting(w));

/** Somebody else is driving what `root` delegates to: that fails at the `yield from` above the first frame that is running. */
function refuseRunning(root: Resumable, x: Value): Value {
  const stack = root.stack as Resumable[];
  const at = stack.findIndex(isRunning);
  const busy = stack[at] as Resumable;
  const above = stack[at - 1] ?? root;
  stack.length = at;
  if (at === 0) root.stack = undefined;
  else claim(above, root);
  above.S.d = undefined;
  // A `throw` meets the running frame past those above it.
  const inherited = x === undefined ? busy.inherited : undefined;
  const problem = whileHandling(inherited, () => alreadyExecuting(busy));
  return trampoline(root, None, problem, false, x === undefined ? -1 : at);
}
