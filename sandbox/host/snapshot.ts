/**
 * Snapshots of the linear memory: everything that the guest is, since host functions and tracked objects are numbers in
 * it. A snapshot shares the pages that did not change with the one before, and stores no zero page, so that twenty of
 * them cost little more than what twenty cells wrote.
 */

/** Bytes in a page of a snapshot: small, because reference counts scatter writes all over the heap. With 4 KB a run would store three times as much. */
const PAGE_BYTES = 1024;
const PAGE_WORDS = PAGE_BYTES / 4;
/** Pages that are stored together: a buffer costs a browser about 1 KB, and lives as long as one of its pages. */
const PAGES_TOGETHER = 16;

/** One page as 32-bit words; `undefined` is a page of zeros. */
type Page = Int32Array | undefined;

/** The memory at one moment. Never changed once taken: later images share its pages. */
export interface Image {
  /** Size of the memory in bytes. */
  bytes: number;
  /** Pages from address 0; those beyond the end are zero. */
  pages: readonly Page[];
  /** Bytes copied to take it: those not shared with the image before. */
  copied: number;
}

/** Takes an image. `previous` is any earlier one, best the last: pages equal to its own are shared with it. */
export function capture(memory: WebAssembly.Memory, previous?: Image): Image {
  const words = new Int32Array(memory.buffer);
  const count = usedPages(words);
  const pages: Page[] = new Array(count).fill(undefined);
  const changed: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = i * PAGE_WORDS;
    const known = previous?.pages[i];
    if (known !== undefined && equals(words, start, known)) pages[i] = known;
    else if (!isZero(words, start)) changed.push(i);
  }
  for (let n = 0; n < changed.length; n += PAGES_TOGETHER)
    copyPages(words, changed.slice(n, n + PAGES_TOGETHER), pages);
  return { bytes: memory.buffer.byteLength, pages, copied: changed.length * PAGE_BYTES };
}

/** Copies the pages of these indices into one buffer, and enters them in `pages`. */
function copyPages(words: Int32Array, indices: readonly number[], pages: Page[]): void {
  const store = new Int32Array(indices.length * PAGE_WORDS);
  indices.forEach((index, n) => {
    const page = store.subarray(n * PAGE_WORDS, (n + 1) * PAGE_WORDS);
    page.set(words.subarray(index * PAGE_WORDS, (index + 1) * PAGE_WORDS));
    pages[index] = page;
  });
}

/**
 * Writes an image back. The memory may have grown since; what lies beyond the image becomes zero, as it was. Pages that
 * are zero already are not written, so that memory which was never touched stays untouched.
 */
export function restore(memory: WebAssembly.Memory, image: Image): void {
  const words = new Int32Array(memory.buffer);
  const count = Math.max(image.pages.length, usedPages(words));
  for (let i = 0; i < count; i++) {
    const start = i * PAGE_WORDS;
    const page = image.pages[i];
    if (page !== undefined) words.set(page, start);
    else if (!isZero(words, start)) words.fill(0, start, start + PAGE_WORDS);
  }
}

/** Bytes that these images hold together; shared pages count once, with those that are stored beside them. */
export function heldBytes(images: Iterable<Image>): number {
  const buffers = new Set<ArrayBufferLike>();
  for (const image of images) for (const page of image.pages) if (page) buffers.add(page.buffer);
  let bytes = 0;
  for (const buffer of buffers) bytes += buffer.byteLength;
  return bytes;
}

/** An image as the difference to another, packed into two arrays that cross between threads without a copy. */
export interface Delta {
  bytes: number;
  /** Number of pages of the whole image. */
  count: number;
  /** Which pages follow in `words`, and which became zero (written as -1 - index). */
  indices: Int32Array<ArrayBuffer>;
  words: Int32Array<ArrayBuffer>;
}

/** What leads from `base` (nothing: from empty memory) to `image`. */
export function difference(image: Image, base?: Image): Delta {
  const changed: number[] = [];
  const stored: Int32Array[] = [];
  const count = Math.max(image.pages.length, base?.pages.length ?? 0);
  for (let i = 0; i < count; i++) {
    const page = image.pages[i];
    if (page === base?.pages[i]) continue;
    changed.push(page ? i : -1 - i);
    if (page) stored.push(page);
  }
  const words = new Int32Array(stored.length * PAGE_WORDS);
  stored.forEach((page, n) => {
    words.set(page, n * PAGE_WORDS);
  });
  return {
    bytes: image.bytes,
    count: image.pages.length,
    indices: Int32Array.from(changed),
    words,
  };
}

/** The inverse of `difference`. Its pages are those of the delta, which is not to be changed any more. */
export function patched(delta: Delta, base?: Image): Image {
  const pages: Page[] = Array.from({ length: delta.count }, (_, i) => base?.pages[i]);
  let start = 0;
  for (const index of delta.indices) {
    if (index < 0) {
      if (-1 - index < delta.count) pages[-1 - index] = undefined;
      continue;
    }
    pages[index] = delta.words.subarray(start, start + PAGE_WORDS);
    start += PAGE_WORDS;
  }
  return { bytes: delta.bytes, pages, copied: 4 * delta.words.length };
}

/** Number of pages up to the last word that is not zero. */
function usedPages(words: Int32Array): number {
  let top = words.length;
  while (top > 0 && words[top - 1] === 0) top--;
  return Math.ceil(top / PAGE_WORDS);
}

function isZero(words: Int32Array, start: number): boolean {
  for (let i = start, end = start + PAGE_WORDS; i < end; i++) if (words[i] !== 0) return false;
  return true;
}

function equals(words: Int32Array, start: number, page: Int32Array): boolean {
  for (let i = 0; i < PAGE_WORDS; i++) if (words[start + i] !== page[i]) return false;
  return true;
}
