/** Takes out of an output what no two machines agree on. */

const ADDRESS = /\bat 0x[0-9a-fA-F]+/g;
/** Where a function of the library was defined, as reprs of tasks and handles tell. */
const LIBRARY_PLACE = /(\/lib\/python[\w./]*\.py):\d+/g;
/** A traceback entry of CPython's library, or of the sandbox's: the head and the lines indented deeper. */
const LIBRARY_ENTRY =
  /^(?<bar>[ |]*) {2}File "(?:\/lib\/python|<frozen |<python\/)[^\n]*\n(?:\k<bar> {4}[^\n]*\n)*/gm;

/**
 * Writes every address as `0x…`, and leaves out traceback entries of library files and the lines that reprs name there: ours are
 * written afresh, so they have other lines.
 */
export function mask(text: string): string {
  return text.replace(LIBRARY_ENTRY, '').replace(LIBRARY_PLACE, '$1:…').replace(ADDRESS, 'at 0x…');
}
