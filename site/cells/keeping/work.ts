/**
 * What a reader has done, as one value: the cells that they have edited and the exercises that they have solved, by page. It is what the
 * browser keeps, what a file holds and, for the cells of one page, what a link carries. Pure functions.
 */

/** All of it. */
export interface Work {
  version: 1;
  /** By the page's name, without its folder and `.html`. */
  pages: Record<string, PageWork>;
  /** Ids of the exercises whose checks have passed, by page. */
  done?: Record<string, string[]>;
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
  const done = doneExercises(value.done);
  if (!done) return undefined;
  return Object.keys(done).length > 0 ? { ...work, done } : work;
}

/** Checks what is done; undefined where it is none. A file from before there were exercises has nothing. */
function doneExercises(value: unknown): Record<string, string[]> | undefined {
  const done: Record<string, string[]> = {};
  if (value === undefined) return done;
  if (!isObject(value)) return undefined;
  for (const [page, ids] of Object.entries(value)) {
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined;
    put(done, page, ids);
  }
  return done;
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

/** The work with an exercise done. */
export function withDone(work: Work, page: string, id: string): Work {
  const done = { ...work.done };
  put(done, page, union(done[page], [id]));
  return { ...work, done };
}

const union = (first: string[] = [], second: string[] = []): string[] => [
  ...new Set([...first, ...second]),
];

/** Nothing was done yet, or nothing is left of it. */
export const isEmpty = ({ pages, done = {} }: Work): boolean =>
  Object.keys(pages).length + Object.keys(done).length === 0;

/** Both: what is done in either; where they have the same cell, the second's. */
export function merged(first: Work, second: Work): Work {
  const pages = { ...first.pages };
  for (const [page, cells] of Object.entries(second.pages))
    put(pages, page, { ...pages[page], ...cells });
  const done = { ...first.done };
  for (const [page, ids] of Object.entries(second.done ?? {}))
    put(done, page, union(done[page], ids));
  return Object.keys(done).length > 0 ? { version: 1, pages, done } : { version: 1, pages };
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
