import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Modules taken from CPython's own standard library, which the `pyodide` package carries as Python text. They are compiled
 * when the sandbox is built and never committed; the library's licence goes with them.
 */

/** Those that are pure Python and import little. Their C accelerators do not exist here, so that the Python is what runs. */
export const STDLIB_MODULES = [
  '__future__',
  '_ast_unparse',
  '_collections_abc',
  '_compat_pickle',
  '_markupbase',
  '_py_warnings',
  '_pydatetime',
  '_sitebuiltins',
  '_strptime',
  '_weakrefset',
  'abc',
  'argparse',
  'ast',
  'base64',
  'bisect',
  'calendar',
  'cmd',
  'code',
  'codecs',
  'codeop',
  'colorsys',
  'concurrent.__init__',
  'concurrent.futures.__init__',
  'concurrent.futures._base',
  'concurrent.futures.thread',
  'configparser',
  'contextlib',
  'contextvars',
  'copy',
  'copyreg',
  'csv',
  'dataclasses',
  'difflib',
  'fnmatch',
  'fractions',
  'genericpath',
  'getopt',
  'glob',
  'graphlib',
  'heapq',
  'html.__init__',
  'html.entities',
  'html.parser',
  'io',
  'ipaddress',
  'json.__init__',
  'json.decoder',
  'json.encoder',
  'json.scanner',
  'keyword',
  'logging.__init__',
  'ntpath',
  'numbers',
  'pathlib.__init__',
  'pathlib._os',
  'pickle',
  'pprint',
  'queue',
  'random',
  'reprlib',
  'sched',
  'secrets',
  'selectors',
  'shlex',
  'stat',
  'statistics',
  'string.__init__',
  'string.templatelib',
  'struct',
  'tempfile',
  'textwrap',
  'timeit',
  'token',
  'tomllib.__init__',
  'tomllib._parser',
  'tomllib._re',
  'tomllib._types',
  'typing',
  'urllib.__init__',
  'urllib.parse',
  'uuid',
  'warnings',
  'weakref',
] as const;

/** Where CPython in WebAssembly has its library, as its tracebacks say. */
export const LIBRARY_PATH = '/lib/python314.zip';

/** The files of the library: path within it (`heapq.py`) to text. Unpacks only those asked for. */
export function readLibrary(paths: readonly string[]): Map<string, string> {
  const wanted = new Set(paths);
  const zip = readFileSync(fileURLToPath(import.meta.resolve('pyodide/python_stdlib.zip')));
  const files = unzipSync(zip, { filter: (file) => wanted.has(file.name) });
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
