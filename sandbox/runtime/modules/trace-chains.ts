/** Chains of frames that delegate to each other, as a trace sees them: who stands above whom, and which frame tells what passes. */
import { ST } from '../../abi.ts';
import { active } from '../generators/chain.ts';
import type { Resumable, State } from '../generators/state.ts';
import { frameBehind, isTraced, numberOf } from './trace-known.ts';

/** Chains that are being closed, the last begun last. They do not hold their frames, which end from the last to the first. */
const closings: WeakRef<Resumable>[][] = [];

/** Those chains as far as the last in which the frame is being closed. */
export function closingWith(S: State): Resumable[][] {
  const chains = closings.map((chain) => chain.flatMap((ref) => ref.deref() ?? []));
  return chains.slice(0, chains.findLastIndex((chain) => chain.some((w) => w.S === S)) + 1);
}

/** The frames through which one that runs was entered, outermost first: those above it in chains that run now, or are being closed. */
export function above(S: State): Resumable[] {
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

export const aboveTraced = (S: State): Resumable[] => above(S).filter(isTraced);

/** The frames above one in the chain below a root, which may have been left already. */
export function aboveFrom(root: Resumable, w: Resumable): Resumable[] {
  const chain = [root, ...(root.stack ?? [])];
  return [...above(root.S), ...chain.slice(0, chain.indexOf(w))];
}

export const through = (frames: Resumable[]): number[] | undefined =>
  frames.length > 0 ? frames.map((w) => numberOf(w.S)) : undefined;

/** Does the body of a chain's leaf tell what happens to the chain? (Not if another chain has brought it to its end.) */
const tellsItself = (leaf: Resumable): boolean => leaf.S.d === undefined && canTell(leaf);

const canTell = (w: Resumable): boolean => isTraced(w) && w.S.l !== ST.CLOSED;

/** The innermost frame of the program in a chain whose leaf does not tell; undefined where there is none, or a frame behind the leaf tells. */
function spokenFor(chain: Resumable[], leaf: Resumable): Resumable | undefined {
  const { d } = leaf.S;
  if (d !== undefined && d.isFrame !== true && frameBehind(d) !== undefined) return undefined;
  return chain.findLast(canTell);
}

/** The same; undefined too where the leaf tells. */
export function toTellOf(
  root: Resumable,
  leaf: Resumable,
  chain = [root, ...(root.stack ?? [])],
): Resumable | undefined {
  if (tellsItself(leaf)) return undefined;
  return spokenFor(chain, leaf);
}

/** Does a frame delegate to what is none of the program? Then it is as if that were part of it. */
export const delegatesAbroad = ({ d }: State): boolean =>
  d !== undefined && frameBehind(d) === undefined;

/** Frames are being closed, the last of the chain first; none any more when it has been done. */
export function closes(chain: Resumable[] | undefined): void {
  if (chain === undefined) closings.pop();
  else closings.push(chain.map((w) => new WeakRef(w)));
}

/** Nothing of an earlier run is under way. */
export function forgetClosings(): void {
  closings.length = 0;
}
