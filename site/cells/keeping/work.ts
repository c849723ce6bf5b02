/**
 * What a reader has done, as one value: the cells that they have edited, by page. It is what the browser keeps, what a file holds and,
 * for one page, what a link carries. Pure functions.
 */

/** All of it. */
export interface Work {
  version: 1;
  /** By the page's name, without its folder and `.html`. */
  pages: Record<string, PageWork>;
}

/** The edited cells of a page, by id. */
export type PageWork = Record<string, KeptCell>;

/** An edited cell. */
export interface KeptCell {
  source: string;
  /** `stampOf` the chapter's own code at the time of the edit. */
  original: string;
}

export const noWork = (): Work => ({ version: 1, pages: {} });

/** Tells whether a chapter's code has changed since an edit; FNV-1a, in hexadecimal. Not for secrets. */
export function stampOf(source: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(source.trimEnd()))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Reads work from a text that may come from anywhere; undefined where it is not work of this version. */
export function parseWork(text: string): Work | undefined {
  const value = parsed(text);
  if (!isObject(value) || value.version !== 1 || !isObject(value.pages)) return undefined;
  const work = noWork();
  for (const [page, cells] of Object.entries(value.pages)) {
    const kept = pageWork(cells);
    if (!kept) return undefined;
    put(work.pages, page, kept);
  }
  return work;
}

/** Checks the edited cells of a page; undefined where they are none. */
export function pageWork(value: unknown): PageWork | undefined {
  if (!isObject(value)) return undefined;
  const cells: PageWork = {};
  for (const [id, cell] of Object.entries(value)) {
    if (!isObject(cell)) return undefined;
    const { source, original } = cell;
    if (typeof source !== 'string' || typeof original !== 'string') return undefined;
    put(cells, id, { source, original });
  }
  return cells;
}

/** The work with one cell's edit set or, without one, taken away; pages without edits go. */
export function withCell(work: Work, page: string, id: string, cell: KeptCell | undefined): Work {
  const { [id]: _, ...others } = work.pages[page] ?? {};
  const cells = cell ? { ...others, [id]: cell } : others;
  const { [page]: __, ...pages } = work.pages;
  return { ...work, pages: Object.keys(cells).length > 0 ? { ...pages, [page]: cells } : pages };
}

/** Both: where they have the same cell, the second's. */
export function merged(first: Work, second: Work): Work {
  const pages = { ...first.pages };
  for (const [page, cells] of Object.entries(second.pages))
    put(pages, page, { ...pages[page], ...cells });
  return { version: 1, pages };
}

/** The number of edited cells. */
export const countOf = (work: Work): number =>
  Object.values(work.pages).reduce((sum, cells) => sum + Object.keys(cells).length, 0);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As an own property whatever the name: `__proto__` from a file is a name like another. */
function put<T>(record: Record<string, T>, name: string, value: T): void {
  Object.defineProperty(record, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
