/**
 * The one primitive that runs suspended frames (PEP 342, 380, 492). `next`, `send`, `throw`, `close`, `await` and the event
 * loop are thin over `resume`. What delegates goes on in `trampoline.ts`.
 */
import { ST } from '../../abi.ts';
import { None, type Value } from '../core/object.ts';
import { active, alreadyExecuting, claim, depthOf, isRunning, leafOf, leave } from './chain.ts';
import { DELEGATE, DONE, handOver, type Resumable } from './state.ts';
import { refused, tracer } from './tracing.ts';
import { passing, trampoline, whileHandling } from './trampoline.ts';

const { CLOSED, RUNNING } = ST;

/** For `modules/running-frames`: what shows on QuickJS's stack of a chain, and the chains. */
export const chains = { active, trampoline: trampoline.name, chain: resumeChain.name };

/**
 * Goes on with a frame. `v` is what its yield is worth. Gives the next value it yields, or DONE. Throws what it raises. The caller has
 * dealt with finished frames.
 */
export function resume(root: Resumable, v: Value): Value {
  const S = root.S;
  if (S.d !== undefined || S.l === RUNNING) return resumeSpecially(root, v, false);
  S.v = v;
  for (const r of root.g as Iterable<Value>) {
    if (r === DELEGATE) return alone(root, None, false, true);
    if (v !== None) S.v = None;
    return r;
  }
  root.g = undefined;
  return DONE;
}

/** The same with an exception to be raised there: the one in `passing`. */
export const resumeRaising = (root: Resumable): Value => resumeSpecially(root, None, true);

/** The same for a frame that delegates, runs already, or in which something is raised. */
function resumeSpecially(root: Resumable, v: Value, raises: boolean): Value {
  const { S } = root;
  if (S.l === RUNNING) throw refuse(root, v, raises);
  return S.d !== undefined ? resumeChain(root, v, raises) : alone(root, v, raises, false);
}

/** Goes on with a frame that has not delegated so far. It may have a stack left from a delegate that others have driven to its end. */
function alone(root: Resumable, v: Value, raises: boolean, delegated: boolean): Value {
  root.stack = undefined;
  return trampoline(root, v, raises, delegated, delegated ? -1 : 0);
}

/** The same for a frame that delegates: its innermost frame is stepped, at first without looking further. */
function resumeChain(root: Resumable, v: Value, raises: boolean): Value {
  const top = raises ? undefined : quickLeaf(root);
  if (top === undefined) return resumeSlowly(root, v, raises);
  const { S } = top;
  tracer?.entered(root, top, v, undefined);
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
    return trampoline(root, None, true, false);
  }
  if (got === DELEGATE) return trampoline(root, None, false, true);
  if (got !== DONE) {
    if (v !== None) S.v = None;
    tracer?.left(root, top, got);
    return got;
  }
  leave(root, top);
  return trampoline(root, handOver(S), false, false);
}

/** The innermost frame, where it can just go on. */
function quickLeaf(root: Resumable): Resumable | undefined {
  const top = leafOf(root);
  const { S, inherited } = top;
  return S.d !== undefined || inherited !== undefined || S.l < 0 ? undefined : top;
}

/** Nothing here may hold the innermost frame: the one above may go on without it. */
function resumeSlowly(root: Resumable, v: Value, raises: boolean): Value {
  if (isBusy(leafOf(root), root)) {
    if (isRunning(root)) throw refuse(root, v, raises);
    return refuseRunning(root, raises);
  }
  tracer?.entered(root, leafOf(root), v, raises ? passing.e : undefined);
  return trampoline(root, v, raises, false, raises ? depthOf(root) : -1);
}

/** Does somebody else drive the innermost frame below a root, or close one above, whose delegate has just ended? */
function isBusy(leaf: Resumable, root: Resumable): boolean | undefined {
  if (leaf.S.l === CLOSED) return root.stack?.some(isRunning);
  // What steps a delegate that is no frame of ours does not run itself, but is under way.
  return leaf.S.l === RUNNING || (active.length > 0 && isRunning(leaf));
}

/** What a frame that runs answers. */
const refuse = (w: Resumable, v: Value, raises: boolean): Value =>
  raises
    ? refused(w, 'throw', passing.take(), alreadyExecuting(w))
    : refused(w, 'send', v, alreadyExecuting(w));

/** Somebody else is driving what `root` delegates to: that fails at the `yield from` above the first frame that is running. */
function refuseRunning(root: Resumable, raises: boolean): Value {
  const stack = root.stack as Resumable[];
  const at = stack.findIndex(isRunning);
  const busy = stack[at] as Resumable;
  const above = stack[at - 1] ?? root;
  stack.length = at;
  if (at === 0) root.stack = undefined;
  else claim(above, root);
  above.S.d = undefined;
  // A `throw` meets the running frame past those above it.
  const inherited = raises ? undefined : busy.inherited;
  passing.e = whileHandling(inherited, () => alreadyExecuting(busy));
  return trampoline(root, None, true, false, raises ? at : -1);
}
