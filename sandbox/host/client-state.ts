import type { KernelState } from '../protocol.ts';

/**
 * What the page keeps of a kernel: its last state, put together from the differences that the worker sends. It is opaque
 * here; a new worker goes on from it.
 */

/** Words in a page of a snapshot. */
const PAGE_WORDS = 1024;

/** Holds one whole state. */
export interface KeptState {
  /** The request after which it is the state; undefined while there is none. */
  readonly after: number | undefined;
  /** Takes the next difference. */
  update(state: KernelState): void;
  /** The whole state, for a new worker. */
  whole(): KernelState | undefined;
  clear(): void;
}

/** Keeps nothing yet. */
export function keptState(): KeptState {
  const pages = new Map<number, Int32Array>();
  let last: KernelState | undefined;
  return {
    get after() {
      return last?.after;
    },
    update(state) {
      let start = 0;
      for (const index of state.indices) {
        if (index < 0) pages.delete(-1 - index);
        else {
          // Copied, so that one page still in use does not keep all of an old difference.
          pages.set(index, state.words.slice(start, start + PAGE_WORDS));
          start += PAGE_WORDS;
        }
      }
      last = { ...state, indices: new Int32Array(), words: new Int32Array() };
    },
    whole() {
      return last && { ...last, ...joined(pages) };
    },
    clear() {
      pages.clear();
      last = undefined;
    },
  };
}

function joined(pages: Map<number, Int32Array>): Pick<KernelState, 'indices' | 'words'> {
  const indices = Int32Array.from(pages.keys()).sort();
  const words = new Int32Array(indices.length * PAGE_WORDS);
  indices.forEach((index, n) => {
    const page = pages.get(index);
    if (page) words.set(page, n * PAGE_WORDS);
  });
  return { indices, words };
}
