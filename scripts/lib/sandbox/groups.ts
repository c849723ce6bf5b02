import { DOCUMENTATION_MODULE, isLate, NAMES_MODULE } from '../../../sandbox/host/library.ts';
import type { LibraryGroup, LibraryModules } from '../../../sandbox/protocol.ts';

/** How a page's library is cut: what programs about generators, coroutines and asyncio import, and the rest. */

/** Modules of the first group, packages with all that is in them. They import at their top level only each other. */
const FIRST = new Set(
  `__future__ _abc _cells _collections_abc _contextvars _frame_locals _future_iter _garbage _in_c _inspect_frames _inspect_source _io _operator _os_files _py_warnings _random _sha2 _signatures _sre _string _thread _warnings _weakref
   _weakrefset abc annotationlib asyncio atexit bisect collections contextlib contextvars copy copyreg dataclasses enum errno functools gc heapq inspect io
   itertools keyword linecache looptrace math operator os posixpath queue random re reprlib threading time traceback tracemalloc types warnings weakref`.split(
    /\s+/,
  ),
);

/** What only whole applications import: it is as big as all the rest. Packages with all that is in them. */
const EXTRA = new Set(
  `_charmaps _finders _pyrepl _ucd_3_2_0 _inspect_classes encodings importlib.abc _tokenize _zlib compression email filecmp fileinput getpass gzip http importlib._bootstrap importlib._bootstrap_external importlib.metadata importlib.resources logging.config logging.handlers mimetypes multiprocessing optparse pkgutil
   plistlib pydoc pyexpat quopri rlcompleter runpy socketserver stringprep subprocess sysconfig tabnanny tarfile this tokenize unittest urllib.error urllib.request urllib.response
   wave webbrowser xml zipfile zlib _threading_local`.split(/\s+/),
);

/** What of these packages few programs need: asyncio's network, the standard streams as bytes, CPython's parser of patterns. */
const RARE = new Set([
  '_io.standard',
  're._casefix',
  're._compiler',
  're._constants',
  're._parser',
  ...`connections policies protocols selector_sockets selector_transports signals stream_reader streams subprocess transports trsock`
    .split(/\s+/)
    .map((name) => `asyncio.${name}`),
]);

/** The group of a module, by its dotted name, or of a part of the runtime. */
export function groupOf(name: string): LibraryGroup {
  if (isLate(name)) return 'rare';
  if (name === '_trace') return 'trace';
  if (name === NAMES_MODULE) return 'names';
  if (name === DOCUMENTATION_MODULE || name === '_documentation') return 'docs';
  const [top = ''] = name.split('.');
  if (EXTRA.has(top) || EXTRA.has(name)) return 'extra';
  return FIRST.has(top) && !RARE.has(name) ? 'library' : 'more';
}

/** The library as a page loads it. */
export function groupsOf({ python, native }: LibraryModules): Record<LibraryGroup, LibraryModules> {
  const pick = (group: LibraryGroup): LibraryModules => {
    const of = <T>(modules: Record<string, T>) =>
      Object.fromEntries(Object.entries(modules).filter(([name]) => groupOf(name) === group));
    const needs = of(native.needs);
    return { python: of(python), native: { needs, parts: partsOf(needs, native.parts) } };
  };
  return {
    trace: pick('trace'),
    rare: pick('rare'),
    library: pick('library'),
    more: pick('more'),
    extra: pick('extra'),
    names: pick('names'),
    docs: pick('docs'),
  };
}

/** The texts that modules need. One that both groups need is in both. */
function partsOf(
  needs: Record<string, string[]>,
  parts: Record<string, string>,
): Record<string, string> {
  const names = new Set(Object.values(needs).flat());
  return Object.fromEntries(Object.entries(parts).filter(([name]) => names.has(name)));
}
