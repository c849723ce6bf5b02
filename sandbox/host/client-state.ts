import type { KernelState } from '../protocol.ts';

/**
 * What the page keeps of a kernel: its last state, put together from the differences that the worker sends. It is opaque
 * here; a new worker goes on from it.
 */

/** Words in a page of a snapshot. */
const PAGE_WORDS = 256;

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
  let store = emptyStore();
  let last: KernelState | undefined;
  return {
    get after() {
      return last?.after;
    },
    update(state) {
      // The first difference is the whole state: it is kept as it came.
      if (store.slots.size === 0) store = storeOf(state);
      else patch(store, state);
      last = { ...state, indices: new Int32Array(), words: new Int32Array() };
    },
    whole() {
      return last && { ...last, ...joined(store) };
    },
    clear() {
      store = emptyStore();
      last = undefined;
    },
  };
}

/** Pages in one array: an array for each would cost a browser a quarter more. */
interface Store {
  words: Int32Array<ArrayBuffer>;
  /** At which place of `words` each page is, counted in pages. */
  slots: Map<number, number>;
  /** Places that no page is at. */
  free: number[];
}

const emptyStore = (): Store => ({ words: new Int32Array(), slots: new Map(), free: [] });

function storeOf({ indices, words }: KernelState): Store {
  const stored = [...indices].filter((index) => index >= 0);
  return { words, slots: new Map(stored.map((index, slot) => [index, slot])), free: [] };
}

/** Enters a difference. */
function patch(store: Store, { indices, words }: KernelState): void {
  let start = 0;
  for (const index of indices) {
    if (index < 0) remove(store, -1 - index);
    else {
      // First, because it may make `store.words` anew.
      const slot = slotOf(store, index, (words.length - start) / PAGE_WORDS);
      store.words.set(words.subarray(start, start + PAGE_WORDS), slot * PAGE_WORDS);
      start += PAGE_WORDS;
    }
  }
}

function remove({ slots, free }: Store, index: number): void {
  const slot = slots.get(index);
  if (slot !== undefined) free.push(slot);
  slots.delete(index);
}

/** The place of a page, a new one if need be; then there is room for as many as are `coming`. */
function slotOf(store: Store, index: number, coming: number): number {
  const { slots, free } = store;
  const known = slots.get(index);
  if (known !== undefined) return known;
  const slot = free.pop() ?? slots.size;
  if ((slot + 1) * PAGE_WORDS > store.words.length) {
    const larger = new Int32Array((slot + coming) * PAGE_WORDS);
    larger.set(store.words);
    store.words = larger;
  }
  slots.set(index, slot);
  return slot;
}

/** A copy of all pages, in order. */
function joined({ words, slots }: Store): Pick<KernelState, 'indices' | 'words'> {
  const indices = Int32Array.from(slots.keys()).sort();
  const all = new Int32Array(indices.length * PAGE_WORDS);
  indices.forEach((index, n) => {
    const start = (slots.get(index) ?? 0) * PAGE_WORDS;
    all.set(words.subarray(start, start + PAGE_WORDS), n * PAGE_WORDS);
  });
  return { indices, words: all };
}
