import type { KernelState, MemoryChange, StateChange } from '../protocol.ts';

/**
 * What the page keeps of a kernel: all that leads from an empty namespace to its last state, as the worker has sent it. It is opaque
 * here; a new worker, whose empty namespace is the same, goes on from it.
 */

/** Holds what leads to one state. */
export interface KeptState {
  /** The request after which it is the state; undefined while there is none. */
  readonly after: number | undefined;
  /** Takes the next change. */
  update(state: StateChange): void;
  /** The whole way, for a new worker. */
  whole(): KernelState | undefined;
  clear(): void;
}

/** Keeps nothing yet. */
export function keptState(): KeptState {
  let changes: MemoryChange[] = [];
  let last: Pick<StateChange, 'after' | 'bytes' | 'clock'> | undefined;
  return {
    get after() {
      return last?.after;
    },
    update(state) {
      const { blocks, words, anew, ...rest } = state;
      if (anew) changes = [];
      changes.push({ blocks, words });
      last = rest;
    },
    whole() {
      return last && { bytes: last.bytes, clock: last.clock, changes };
    },
    clear() {
      changes = [];
      last = undefined;
    },
  };
}
