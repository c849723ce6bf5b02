/** What a run says about the recorded output. */
export type Verdict = 'matches' | 'differs' | 'edited' | 'edited-above' | 'out-of-order';

/** A run in the present namespace. */
export interface PastRun {
  id: string;
  /** The cell's code was not the chapter's. */
  edited: boolean;
}

/** What the two streams hold, as recorded or as run here. */
export interface Streams {
  stdout: string;
  stderr: string;
}

/**
 * Compares a run with the record. Outputs are only comparable where the same code ran in the same order: this cell and all before it in
 * the page, unedited, once each.
 *
 * @param order ids of the cells that run, in page order
 * @param past the runs in this namespace, this one last
 * @param shown gives them as the page shows them, masked
 * @param recorded as the page showed them
 */
export function judge(
  order: string[],
  past: PastRun[],
  shown: () => Streams,
  recorded: Streams,
): Verdict {
  const last = past.at(-1);
  if (!last || last.edited) return 'edited';
  if (past.some(({ edited }) => edited)) return 'edited-above';
  const expected = order.slice(0, order.indexOf(last.id) + 1);
  if (expected.join() !== past.map(({ id }) => id).join()) return 'out-of-order';
  const here = shown();
  const same = here.stdout === recorded.stdout && here.stderr === recorded.stderr;
  return same ? 'matches' : 'differs';
}

const ADDRESS = /\bat 0x[0-9a-fA-F]+/g;
/** Where a function of the library was defined, as reprs of tasks and handles tell. */
const LIBRARY_PLACE = /(\/lib\/python[\w./]*\.py):\d+/g;
/** An entry of a library file in a traceback: its head, and the lines indented deeper. */
const LIBRARY_ENTRY =
  /^(?<bar>[ |]*) {2}File "(?:\/lib\/python|<frozen |<python\/)[^\n]*\n(?:\k<bar> {4}[^\n]*\n)*/gm;

/** What two machines can agree on: recorded files hold neither addresses nor the library's lines in tracebacks. */
export function masked(text: string): string {
  return text.replace(LIBRARY_ENTRY, '').replace(LIBRARY_PLACE, '$1:…').replace(ADDRESS, 'at 0x…');
}

/** Whether a source defines a name at its top level, by `def`, `class`, `import`, `for`, `with` or an assignment. */
export function defines(source: string, name: string): boolean {
  const before = '[\\w\\s,()*]*\\b';
  const ways = [
    `(?:async\\s+)?(?:def|class)\\s+${name}\\b`,
    `(?:from\\s.*)?import\\s(?:.*[\\s,])?${name}\\b`,
    `(?:async\\s+)?for\\s+${before}${name}\\b.*\\bin\\b`,
    `(?:async\\s+)?with\\s.*\\bas\\s+${name}\\b`,
    `(?:${before})?${name}\\b[\\w\\s,()*]*(?::[^=]*)?=(?!=)`,
  ];
  return new RegExp(`^(?!\\s)(?:${ways.join('|')})`, 'm').test(source);
}
