import type { MemoryChange } from '../protocol.ts';

/**
 * Copies of the linear memory: everything that the guest is, since host functions and tracked objects are numbers in it. One whole copy is
 * kept; other moments are told by the blocks of words in which they differ (`history.ts`).
 */

/** Words that are compared and stored together: reference counts scatter writes all over the heap. With blocks of 1 KB a run would store ten times as much. */
const BLOCK = 4;
/** Words of the copy in one buffer, those of a page of WebAssembly. A stretch of zeros, like the unused stack of 5 MB, has none. */
const CHUNK = 16_384;

/** Never changed once made. */
export type Changes = MemoryChange;

/** Bytes that they take. */
export const bytesOf = ({ blocks, words }: Changes): number => blocks.byteLength + words.byteLength;

/** All words of a memory, in pieces; those that are nothing but zeros are left out. */
export type Chunks = (Int32Array | undefined)[];

/** What is in a memory now. */
export function chunksOf(memory: WebAssembly.Memory): Chunks {
  const words = new Int32Array(memory.buffer);
  return Array.from({ length: words.length / CHUNK }, (_, n) =>
    isZero(words, n * CHUNK) ? undefined : words.slice(n * CHUNK, (n + 1) * CHUNK),
  );
}

/** The memory as it was when it was last looked at. */
export class Copy {
  private readonly chunks: Chunks;

  constructor(chunks: Chunks) {
    this.chunks = chunks;
  }

  /** Bytes that it takes. */
  get held(): number {
    return this.chunks.reduce((sum, chunk) => sum + (chunk?.byteLength ?? 0), 0);
  }

  /** Becomes what the memory is; gives what it was where it has changed. */
  update(memory: WebAssembly.Memory): Changes {
    const words = new Int32Array(memory.buffer);
    const changed = this.changedBlocks(words);
    const before = this.at(changed);
    for (const block of changed) {
      const start = block * BLOCK;
      copyBlock(words, start, this.chunkAt(start), start % CHUNK);
    }
    return before;
  }

  /** What it is at these places, which are given as those of blocks that are not zero. */
  at(places: Int32Array): Changes {
    const blocks = Int32Array.from(places);
    const words = new Int32Array(places.length * BLOCK);
    let used = 0;
    for (let n = 0; n < places.length; n++) {
      const start = (places[n] ?? 0) * BLOCK;
      const chunk = this.chunks[Math.floor(start / CHUNK)];
      if (!chunk || !differs(chunk, start % CHUNK, ZEROS, 0)) blocks[n] = -1 - (places[n] ?? 0);
      else {
        copyBlock(chunk, start % CHUNK, words, used);
        used += BLOCK;
      }
    }
    return { blocks, words: words.slice(0, used) };
  }

  /** Enters changes. */
  apply(changes: Changes): void {
    forEachBlock(changes, (block, from, at) => {
      const start = block * BLOCK;
      copyBlock(from, at, this.chunkAt(start), start % CHUNK);
    });
  }

  /** Gives back what holds nothing but zeros. */
  trim(): void {
    this.chunks.forEach((chunk, n) => {
      if (chunk && isZero(chunk, 0)) this.chunks[n] = undefined;
    });
  }

  /**
   * Writes itself into a memory, which may have grown since: what lies beyond becomes zero, as it was. Where nothing differs nothing is
   * written, so that memory which was never touched stays untouched.
   */
  restore(memory: WebAssembly.Memory): void {
    const words = new Int32Array(memory.buffer);
    for (let start = 0; start < words.length; start += CHUNK) {
      const chunk = this.chunks[start / CHUNK];
      if (chunk) words.set(chunk, start);
      else if (!isZero(words, start)) words.fill(0, start, start + CHUNK);
    }
  }

  /** The chunk that has a word. */
  private chunkAt(word: number): Int32Array {
    const number = Math.floor(word / CHUNK);
    this.chunks[number] ??= new Int32Array(CHUNK);
    return this.chunks[number];
  }

  private changedBlocks(words: Int32Array): Int32Array {
    const changed: number[] = [];
    for (let start = 0; start < words.length; start += CHUNK) {
      const chunk = this.chunks[start / CHUNK];
      if (!chunk && isZero(words, start)) continue;
      for (let i = 0; i < CHUNK; i += BLOCK)
        if (differs(words, start + i, chunk ?? ZEROS, i)) changed.push((start + i) / BLOCK);
    }
    return Int32Array.from(changed);
  }
}

/** Writes changes, one after the other, into a memory that is made `bytes` big. */
export function patch(memory: WebAssembly.Memory, bytes: number, all: readonly Changes[]): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(missing / (4 * CHUNK));
  const words = new Int32Array(memory.buffer);
  for (const changes of all)
    forEachBlock(changes, (block, from, at) => copyBlock(from, at, words, block * BLOCK));
}

/** Two changes as one; of a block that is in both, that of the first. */
export function merged(first: Changes, second: Changes): Changes {
  const known = new Set(placesOf([first]));
  const blocks = Array.from(first.blocks);
  const words = new Int32Array(first.words.length + second.words.length);
  words.set(first.words);
  let used = first.words.length;
  forEachBlock(second, (block, from, at) => {
    if (known.has(block)) return;
    blocks.push(from === ZEROS ? -1 - block : block);
    if (from === ZEROS) return;
    copyBlock(from, at, words, used);
    used += BLOCK;
  });
  return { blocks: Int32Array.from(blocks), words: words.slice(0, used) };
}

const place = (block: number): number => (block < 0 ? -1 - block : block);

/** The places of blocks, each once. */
export function placesOf(all: readonly Changes[]): Int32Array {
  const [first, ...more] = all;
  if (first && more.length === 0) return first.blocks.map(place);
  return Int32Array.from(new Set(all.flatMap(({ blocks }) => Array.from(blocks, place))));
}

/** Goes through changes; `words` has the block's at `at`. */
function forEachBlock(
  { blocks, words }: Changes,
  then: (block: number, words: Int32Array, at: number) => void,
): void {
  let used = 0;
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n] ?? 0;
    if (block < 0) then(-1 - block, ZEROS, 0);
    else {
      then(block, words, used);
      used += BLOCK;
    }
  }
}

const ZEROS = new Int32Array(CHUNK);

/** Four words; `set` with a part of an array would make an object for each. */
function copyBlock(from: Int32Array, at: number, to: Int32Array, i: number): void {
  to[i] = from[at] ?? 0;
  to[i + 1] = from[at + 1] ?? 0;
  to[i + 2] = from[at + 2] ?? 0;
  to[i + 3] = from[at + 3] ?? 0;
}

function differs(words: Int32Array, at: number, other: Int32Array, i: number): boolean {
  return (
    words[at] !== other[i] ||
    words[at + 1] !== other[i + 1] ||
    words[at + 2] !== other[i + 2] ||
    words[at + 3] !== other[i + 3]
  );
}

/** Is a chunk nothing but zeros? */
function isZero(words: Int32Array, start: number): boolean {
  for (let i = start, end = start + CHUNK; i < end; i += BLOCK)
    if (differs(words, i, ZEROS, 0)) return false;
  return true;
}
