import { ST } from '../../abi.ts';
import type { Value } from '../core/object.ts';
import type { Resumable } from '../generators/state.ts';
import type { Tracer } from '../generators/tracing.ts';
import { toTellOf } from './trace-chains.ts';
import { isTraced } from './trace-known.ts';

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
  if (S.d === undefined && S.l !== ST.CLOSED && S.code.unit.traced) return;
  countUnless(toTellOf(root, leaf) === undefined);
}
