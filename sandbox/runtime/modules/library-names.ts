/**
 * The modules written in TypeScript that are not part of the core, and the file here that defines each. They are bundled apart
 * (`scripts/lib/sandbox/guest.ts`) and evaluated on their first import, since QuickJS parses all that it is given: what is added to the
 * core costs at every start.
 */
export const LIBRARY: Readonly<Record<string, string>> = {
  _abc: 'abc.ts',
  _contextvars: 'contextvars.ts',
  _documentation: 'documentation.ts',
  _frame_locals: 'frame-locals.ts',
  _garbage: 'garbage.ts',
  _future_iter: 'future-iter.ts',
  _typing: 'typing.ts',
  _weakref: 'weakref.ts',
  'collections.abc': 'abc.ts',
  collections: 'collections.ts',
  _hashes: 'hashes.ts',
  _iterator_states: 'iterator-states.ts',
  _in_c: 'in-c.ts',
  _checksums: 'checksums.ts',
  _json: 'json.ts',
  _making_classes: 'making-classes.ts',
  _making_functions: 'making-functions.ts',
  _random: 'random.ts',
  _sre: 're.ts',
  _sys: 'sys-rare.ts',
  _syntax_trees: 'syntax-trees.ts',
  _trace: 'trace.ts',
  functools: 'functools.ts',
  heapq: 'heapq.ts',
  itertools: 'itertools.ts',
  math: 'math.ts',
  operator: 'operator.ts',
  time: 'time.ts',
  unicodedata: 'unicodedata.ts',
  _zlib: 'zlib.ts',
};
