/**
 * The frames that delegate to each other below a root, which is the frame that was resumed:
 * - while a leaf runs, every frame of the chain it was entered through is running;
 * - delegates point down only, because two generators may delegate to the same one;
 * - the cached `stack` of a root holds as long as nobody else has driven its leaf (`leaf.owner`).
 */
import { ST } from '../../abi.ts';
import { err } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { kindOf, type Resumable } from './state.ts';

const { RUNNING } = ST;

/** Roots of the chains that are running now, outermost first. */
export const active: Resumable[] = [];

/** Is a delegate a frame that the trampoline steps itself (and not an iterator that is called)? */
export const isStepped = (d: Value): d is Resumable => d !== undefined && d.stepped === true;

/** Notes that `top` is now driven through `root`. */
export function claim(top: Resumable, root: Resumable): void {
  root.self ??= new WeakRef(root);
  if (top.owner === root.self) return;
  disown(top);
  top.owner = root.self;
}

/**
 * The root through which a frame was last driven forgets the way down to it, unless it is on that way now: it would hold frames that are
 * let go of meanwhile.
 */
export function disown(top: Resumable): void {
  const owner = top.owner?.deref();
  if (owner !== undefined && !active.includes(owner)) owner.stack = undefined;
}

/** The innermost frame below `root`, from its cached stack or by walking down. */
export function leafOf(root: Resumable): Resumable {
  const cached = root.stack;
  if (cached !== undefined) {
    const top = cached[cached.length - 1] as Resumable;
    if (top.owner === root.self && !isStepped(top.S.d)) return top;
  }
  root.stack = undefined;
  if (isStepped(root.S.d)) return descend(root, root.S.d, root.S.h);
  claim(root, root);
  return root;
}

/**
 * Enters a delegate, which may delegate already (two generators may share it). `above`: the exception that it finds handled, which
 * is that of the nearest frame above that handles one.
 */
export function descend(root: Resumable, d: Resumable, above: Value): Resumable {
  const stack = (root.stack ??= []);
  const running = d.S.d === undefined ? undefined : framesRunning();
  let top = d;
  let inherited = above;
  for (;;) {
    top.inherited = inherited;
    stack.push(top);
    // What runs already is not entered again: the frame above it is told so when it steps it.
    if (!isStepped(top.S.d) || running?.has(top.S.d)) break;
    inherited = top.S.h ?? inherited;
    top = top.S.d;
  }
  claim(top, root);
  return top;
}

const framesRunning = (): Set<Resumable> =>
  new Set(active.flatMap((root) => [root, ...(root.stack ?? [])]));

/** What the frames below `root` find handled, when they are entered from it again. */
export function inheritAnew(root: Resumable): void {
  let inherited = root.S.h;
  for (const frame of root.stack ?? []) {
    frame.inherited = inherited;
    inherited = frame.S.h ?? inherited;
  }
}

/** Leaves a frame that has ended: gives the one that delegated to it. */
export function leave(root: Resumable, top: Resumable): Resumable {
  top.g = top.inherited = undefined;
  const above = parent(root);
  above.S.d = undefined;
  return above;
}

/** Leaves the innermost frame: gives the one that delegated to it. */
export function parent(root: Resumable): Resumable {
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

/** How many frames stand below the root. */
export const depthOf = (root: Resumable): number => root.stack?.length ?? 0;

/** Is the frame part of a chain that is running (it may itself only delegate)? */
export function isRunning(w: Resumable): boolean {
  if (w.S.l === RUNNING) return true;
  return w.S.d !== undefined && active.some((root) => root === w || root.stack?.includes(w));
}

export const alreadyExecuting = (w: Resumable): Value =>
  err('ValueError', `${kindOf(w)} already executing`);
