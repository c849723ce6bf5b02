/** `_runtime`: what the sandbox's modules written in Python need from the runtime itself. */
import { CO } from '../../abi.ts';
import { call } from '../core/call.ts';
import { builtin, object } from '../core/define.ts';
import { host } from '../core/host.ts';
import { computed, missing } from '../core/names.ts';
import { List, None, strOf, Tuple, type Value } from '../core/object.ts';
import { positionOf } from '../core/positions.ts';
import { repr, truth } from '../core/protocols.ts';
import {
  addSource,
  exceptionOnly,
  sources,
  stackLines,
  unraisableReport,
} from '../core/traceback.ts';
import { Report, reportText } from '../core/traceback-report.ts';
import { lookup } from '../core/type.ts';
import { runningFrame } from '../generators/running.ts';
import { fromLatin1 } from '../types/bytes-object.ts';
import { entryOf } from '../types/traceback.ts';
import { sourceOf } from './evaluation.ts';
import {
  type Definition,
  fileOf,
  findUnloaded,
  load1,
  ownModule,
  runIn,
  written,
} from './importing.ts';
import { report } from './output.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_runtime');

export const runtimeModule: Definition = {
  name: '_runtime',
  make: () => ({
    /** Lets what a generator function gives be awaited; the flag belongs to its code object. */
    mark_iterable_coroutine: f('mark_iterable_coroutine', 'function, /', (g: Value) => {
      g.info.flags |= CO.ITERABLE_COROUTINE;
      return None;
    }),
    /**
     * Can `object.__reduce_ex__` not say how an instance is made again? It cannot where the class is as if in C and keeps fields to
     * itself, or refuses to be called (`generator`). Do instances hold more than attributes?
     */
    is_not_creatable: f(
      'is_not_creatable',
      'cls, /',
      (cls: Value) =>
        (Object.hasOwn(cls, 'inC') &&
          lookup(cls, '__getstate__') === object.dict.get('__getstate__')) ||
        (cls.final &&
          cls.layout !== object &&
          lookup(cls, '__new__') === object.dict.get('__new__')),
    ),
    /** Names of a module that another one defines: that is imported when one of them is first asked for. */
    elsewhere: f('elsewhere', 'module, other, names, /', (m: Value, other: Value, names: Value) => {
      for (const name of names.split(' '))
        computed(load1(m), name, () => load1(other)[`$${name}`], true);
      return None;
    }),
    /**
     * Of a module that may not have been loaded: its file (None where it has none), is it a package, and its source (None where it has
     * none in Python). None where there is no such module.
     */
    module_place: f('module_place', 'name, /', (name: Value) => {
      const found = findUnloaded(strOf(name) as string);
      if (found === undefined) return None;
      return new Tuple(
        found.kind === 'native'
          ? [fileOf(strOf(name) as string) ?? None, false, None]
          : [found.filename, found.isPackage, found.source],
      );
    }),
    /** Runs the code of a module of this name in another one. */
    run_module: f('run_module', 'name, module, /', (name: Value, m: Value) => {
      const found = findUnloaded(strOf(name) as string);
      if (found !== undefined && found.kind !== 'native') runIn(m, strOf(name) as string, found);
      return None;
    }),
    /** How messages name a class. */
    own_module: f('own_module', 'name, /', (name: string) => ownModule(name) ?? None),
    type_name: f('type_name', 'cls, /', (cls: Value) => cls.tp ?? cls.name),
    has_payload: f('has_payload', 'cls, /', (cls: Value) => cls.layout !== object),
    /**
     * Called by a module that stands for one written in C: its functions have no entries in tracebacks and no frames. With a
     * function, the module of that is meant. (`_in_c` does more.)
     */
    hide_frames: f('hide_frames', 'function?, /', (g: Value) => {
      const { unit } = g === undefined ? runningFrame(0).code : g;
      for (const code of unit.codes) code.hidden = true;
      return None;
    }),
    /** How messages name the class: those written in C are named with their module, `'_asyncio.Future' object`. */
    name_in_messages: f('name_in_messages', 'cls, name, /', (cls: Value, name: Value) => {
      cls.tp = strOf(name);
      return None;
    }),
    /** Reports an exception that nobody can catch: `Exception ignored in atexit callback <function …>:`. */
    report_ignored: f(
      'report_ignored',
      'what, object, exception, /',
      (what: Value, o: Value, e: Value) => {
        report(`Exception ignored ${what} ${repr(o)}:\n${unraisableReport(e).join('\n')}\n`);
        return None;
      },
    ),
    /** A whole report, and its last lines, as one text each. */
    format_exception: f('format_exception', 'exception, /', (e: Value) => reportText(e)),
    format_exception_only: f(
      'format_exception_only',
      'exception, /',
      (e: Value) => `${exceptionOnly(e).join('\n')}\n`,
    ),
    /** The lines of what `traceback` formats: a whole report, its last lines, and the entries of a traceback. */
    exception_chain_lines: f(
      'exception_chain_lines',
      'exception, chain, limit, width?, depth?, /',
      (e: Value, chain: Value, limit: Value, width: Value, depth: Value) =>
        new List(new Report(!truth(chain), limit === None ? undefined : limit, width, depth).of(e)),
    ),
    exception_only_lines: f(
      'exception_only_lines',
      'exception, has_frame, /',
      (e: Value, hasFrame: Value) => new List(exceptionOnly(e, hasFrame)),
    ),
    stack_lines: f(
      'stack_lines',
      'tb, limit, /',
      (tb: Value, limit: Value) =>
        new List(stackLines(entryOf(tb) ?? null, limit === None ? undefined : limit)),
    ),
    /** End line, column and end column of an entry, or None. */
    entry_position: f('entry_position', 'tb, /', (tb: Value) => {
      const entry = entryOf(tb);
      const p = entry === undefined ? undefined : positionOf(entry.code, entry.l);
      return p === undefined ? None : new Tuple([p.endLine, p.col, p.endCol]);
    }),
    /** Lets go of the locals that an entry keeps. */
    clear_entry: f('clear_entry', 'tb, /', (tb: Value) => {
      const entry = entryOf(tb);
      if (entry !== undefined) entry.names = entry.values = undefined;
      return None;
    }),
    /** What lies beside the program at an absolute path, if its folder is `folder`: bytes, a list of names, or None. */
    file_beside: f('file_beside', 'path, folder, /', (path: string, folder: string) => {
      if (path !== folder && !path.startsWith(folder.replace(/\/?$/, '/'))) return None;
      const found = host.file(JSON.stringify(path.slice(folder.length).replace(/^\//, '')));
      if (found === '') return None;
      const what: string | string[] = JSON.parse(found);
      return typeof what === 'string' ? fromLatin1(what) : new List(what);
    }),
    /** `read(path)` gives what a program has written for a module (bytes), or None. */
    set_import_files: f('set_import_files', 'read, /', (read: Value) => {
      written.read = (path) => {
        const bytes = call(read, [path]);
        return bytes === None ? undefined : sourceOf(bytes, path, { path, file: path });
      };
      return None;
    }),
    /** Calls `annotate(1)`; each name in it that has no value gets what `stand_in(name)` gives. */
    annotate_with: f(
      'annotate_with',
      'annotate, stand_in, /',
      (annotate: Value, standIn: Value) => {
        const before = missing.value;
        missing.value = (name) => call(standIn, [name]);
        try {
          return call(annotate, [1]);
        } finally {
          missing.value = before;
        }
      },
    ),
    add_source: f('add_source', 'filename, text, /', (name: Value, text: Value) => {
      addSource(strOf(name) ?? '', strOf(text));
      return None;
    }),
    source_lines: f('source_lines', 'filename, /', (name: Value) => {
      const lines = sources.get(strOf(name) ?? '');
      return lines === undefined ? None : new List([...lines]);
    }),
  }),
};
