/** The import statement (reference, "The import system"), over the modules of the runtime and of the host. */
import type { FoundModule } from '../../boundary.ts';
import { ga, tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { Dict } from '../core/dict.ts';
import { err, isError } from '../core/exceptions.ts';
import { documented } from '../core/in-module.ts';
import { gi } from '../core/items.ts';
import { computed } from '../core/names.ts';
import { isStr, List, None, strOf, Tuple, type Value } from '../core/object.ts';
import { iter, repr, slot, str, typeName } from '../core/protocols.ts';
import { standardModules } from '../core/standard-modules.ts';
import { addSource } from '../core/traceback.ts';
import { dictOf } from '../types/instance-dict.ts';
import { newModule } from '../types/module.ts';
import { generic } from '../types/type-params.ts';
import { compile, findModule, load } from './host.ts';
import { nativeExports } from './library.ts';
import { LIBRARY } from './library-names.ts';
import { modules } from './loaded.ts';

/** The files that the program itself has written, once it has opened one: gives the text at a path, or undefined. */
export const written = { read: (_path: string): string | undefined => undefined };

/** A module written in TypeScript: `make` gives its names. */
export interface Definition {
  name: string;
  /** Modules below it that are loaded when their name is first read, as `collections.abc` is there without an import of it. */
  submodules?: string[];
  /** Names that stand in another module, which is loaded when one is first read. */
  elsewhere?: Record<string, string>;
  make(): Record<string, Value>;
}

const definitions = new Map<string, Definition>();

export function register(...list: Definition[]): void {
  for (const d of list) definitions.set(d.name, d);
}

/** Is there a module of this name that has not been asked for yet (for hints)? */
const isKnown = (name: string): boolean => definitions.has(name) || Object.hasOwn(LIBRARY, name);

function notFound(
  name: string,
  detail = '',
  message = `No module named ${repr(name)}${detail}`,
): Value {
  const e = err('ModuleNotFoundError', message);
  e.name = name;
  e.msg = e.args.items[0];
  if (detail === '' && standardModules().includes(name))
    e.$__notes__ = new List([
      "the sandbox does not carry this module of Python's standard library",
    ]);
  return e;
}

function importError(message: string, name: Value, wrong?: string, module?: Value): Value {
  const e = err('ImportError', message);
  e.name = name;
  e.msg = message;
  e.wrong = wrong;
  e.module = module;
  return e;
}

/** What CPython has as a file of Python, and the sandbox in TypeScript. */
const FILES: Record<string, string> = {
  collections: 'collections/__init__.py',
  'collections.abc': 'collections/abc.py',
  functools: 'functools.py',
  heapq: 'heapq.py',
  operator: 'operator.py',
};

export const fileOf = (name: string): string | undefined =>
  FILES[name] && `/lib/python314.zip/${FILES[name]}`;

function fromDefinition(d: Definition): Value {
  const m = newModule(d.name);
  computed(m, '__doc__', () => documented('text', m), true);
  m.native = true;
  const file = fileOf(d.name);
  if (file !== undefined) m.$__file__ = file;
  modules.set(d.name, m);
  for (const [k, v] of Object.entries(d.make())) m[`$${k}`] = v;
  for (const sub of d.submodules ?? []) computed(m, sub, () => load1(`${d.name}.${sub}`), true);
  for (const [name, from] of Object.entries(d.elsewhere ?? {}))
    computed(m, name, () => load1(from)[`$${name}`], true);
  return m;
}

/** A module among the files that the program has written. */
function fromWritten(name: string): FoundModule | undefined {
  const path = name.replaceAll('.', '/');
  for (const filename of [`${path}/__init__.py`, `${path}.py`]) {
    const source = written.read(filename);
    const isPackage = filename.endsWith('/__init__.py');
    if (source !== undefined) return { kind: 'source', source, filename, isPackage };
  }
  return undefined;
}

/** Where a module comes from, before it is loaded; undefined where there is none. */
export const findUnloaded = (name: string): FoundModule | undefined =>
  definitions.has(name) ? { kind: 'native', parts: [] } : (fromWritten(name) ?? findModule(name));

/** Runs the code of a module in one. */
export function runIn(
  m: Value,
  name: string,
  found: Exclude<FoundModule, { kind: 'native' }>,
): void {
  addSource(found.filename, found.source);
  const run =
    found.kind === 'unit'
      ? load(found.js, () => (findModule(name) as typeof found).js)
      : compile(found.source, found.filename, 'exec');
  run(m);
}

function fromHost(name: string): Value {
  const found = fromWritten(name) ?? findModule(name);
  if (found === undefined) return undefined;
  if (found.kind === 'native') {
    register(...Object.values(nativeExports(found)).filter((d) => d.make !== undefined));
    return fromDefinition(definitions.get(name) as Definition);
  }
  const m = newModule(name);
  m.$__file__ = found.filename;
  const dot = name.lastIndexOf('.');
  m.$__package__ = found.isPackage ? name : dot < 0 ? '' : name.slice(0, dot);
  if (found.isPackage) m.$__path__ = new Tuple([found.filename.replace(/\/?__init__\.py$/, '')]);
  modules.set(name, m);
  m.loading = true;
  try {
    runIn(m, name, found);
  } catch (e) {
    modules.delete(name);
    throw e;
  } finally {
    m.loading = false;
  }
  return m;
}

/** A module that the sandbox knows, or that lies in a file. */
export function ownModule(name: string): Value {
  const d = definitions.get(name);
  return d === undefined ? fromHost(name) : fromDefinition(d);
}

/** What asks `sys.meta_path`, once the program has looked at it. What the library imports for itself is nobody's business. */
const finders = (G: Value): Value =>
  isLibrary(G) && !str(G.$__name__).startsWith('importlib')
    ? undefined
    : modules.get('_finders')?.$find;

const isLibrary = (G: Value): boolean => String(G.$__file__).startsWith('/lib/');

/** The module of a full name; before one that is not loaded yet come its packages. */
export function load1(name: string, find?: Value): Value {
  const dot = name.lastIndexOf('.');
  let done = modules.get(name);
  // What is loaded asks for no package: that may have failed after this module of it had come.
  const parent = done !== undefined || dot < 0 ? undefined : load1(name.slice(0, dot), find);
  done ??= modules.get(name);
  if (done !== undefined) {
    if (done === None) throw notFound(name, ';', `import of ${name} halted; None in sys.modules`);
    return done;
  }
  if (parent !== undefined && !isKnown(name) && tryGet(parent, '__path__') === undefined)
    throw notFound(name, `; ${repr(name.slice(0, dot))} is not a package`);
  const m = find === undefined ? ownModule(name) : call(find, [name, parent?.$__path__ ?? None]);
  if (m === undefined || m === None) throw notFound(name);
  const final = modules.get(name) ?? m;
  if (parent !== undefined) parent[`$${name.slice(dot + 1)}`] = final;
  return final;
}

/** The full name of a relative import. */
function absolute(G: Value, name: string, level: number): string {
  const given = G.$__package__;
  const own = isStr(G.$__name__) ? (strOf(G.$__name__) as string) : '';
  const pkg =
    given !== undefined && given !== None && strOf(given) !== ''
      ? (strOf(given) as string)
      : G.$__path__ !== undefined
        ? own
        : own.includes('.')
          ? own.slice(0, own.lastIndexOf('.'))
          : '';
  if (pkg === '') throw importError('attempted relative import with no known parent package', None);
  const parts = pkg.split('.');
  if (level > parts.length)
    throw importError('attempted relative import beyond top-level package', None);
  const base = parts.slice(0, parts.length - level + 1).join('.');
  return name === '' ? base : `${base}.${name}`;
}

/** See `Runtime.import`: what `__import__` gives. */
export function importModule(
  G: Value,
  name: string,
  fromlist: string[] | null,
  level: number,
): Value {
  if (name === '' && level === 0) throw err('ValueError', 'Empty module name');
  const full = level > 0 ? absolute(G, name, level) : name;
  const find = finders(G);
  const m = load1(full, find);
  if (fromlist !== null && fromlist.length > 0) {
    if (m.$__path__ !== undefined)
      for (const n of fromlist)
        if (n !== '*' && m[`$${n}`] === undefined) optional(`${full}.${n}`, find);
    return m;
  }
  if (level > 0) return m;
  const dot = name.indexOf('.');
  return dot < 0 ? m : load1(name.slice(0, dot));
}

/** A submodule, if there is one. */
function optional(name: string, find: Value): void {
  if (modules.has(name) || definitions.has(name) || findModule(name) !== undefined)
    load1(name, find);
  else if (find !== undefined) call(modules.get('_finders').$optional, [name]);
}

/** See `Runtime.importfrom`. */
export function importFrom(m: Value, name: string): Value {
  const v = tryGet(m, name);
  if (v !== undefined) return v;
  const own = tryGet(m, '__name__');
  const known = own !== undefined && isStr(own) ? str(own) : '<unknown module name>';
  const sub = modules.get(`${known}.${name}`);
  if (sub !== undefined) return sub;
  const where = m.$__file__ === undefined ? 'unknown location' : str(m.$__file__);
  const circular = m.loading ? 'partially initialized module ' : '';
  const cause = m.loading ? ' (most likely due to a circular import)' : '';
  throw importError(
    `cannot import name ${repr(name)} from ${circular}${repr(known)}${cause} (${where})`,
    known,
    name,
    m,
  );
}

/** What stands at 0, 1, … until there is an IndexError (`PySequence_GetItem`): `__all__` is not iterated. */
function indexed(seq: Value): Value[] {
  if (slot(seq, '___getitem__') == null)
    throw err('TypeError', `'${typeName(seq)}' object does not support indexing`);
  if (seq instanceof Dict) throw err('TypeError', `${typeName(seq)} is not a sequence`);
  const found: Value[] = [];
  try {
    for (;;) found.push(gi(seq, found.length));
  } catch (e) {
    if (!isError(e, 'IndexError')) throw e;
  }
  return found;
}

/** See `Runtime.importstar`. */
export function importStar(G: Value, m: Value): void {
  const all = tryGet(m, '__all__');
  const names: string[] = [];
  if (all !== undefined)
    for (const n of indexed(all)) {
      if (!isStr(n))
        throw err(
          'TypeError',
          `Item in ${str(ga(m, '__name__'))}.__all__ must be str, not ${typeName(n)}`,
        );
      names.push(strOf(n) as string);
    }
  else {
    const dict = tryGet(m, '__dict__');
    if (dict === undefined)
      throw importError('from-import-* object has no __dict__ and no __all__', None);
    for (const n of iter(dict)) if (isStr(n) && !str(n).startsWith('_')) names.push(str(n));
  }
  for (const n of names) G[`$${n}`] = m[`$${n}`] ?? ga(m, n);
}

/** See `Runtime.import`; a program may have replaced `builtins.__import__`, or its namespace may have built-ins of its own. */
export function importThrough(builtins: Value, own: Value) {
  return (G: Value, name: string, fromlist: string[] | null, level: number): Value =>
    G.builtins === undefined && builtins.$__import__ === own
      ? importModule(G, name, fromlist, level)
      : importBy(G, name, fromlist, level, builtins);
}

/** The import statement where `__import__` is not the usual one. */
function importBy(
  G: Value,
  name: string,
  fromlist: string[] | null,
  level: number,
  builtins: Value,
): Value {
  // What the library imports for itself is nobody's business.
  if (isLibrary(G)) return importModule(G, name, fromlist, level);
  const f = G.builtins === undefined ? builtins.$__import__ : G.builtins.find('__import__');
  if (f === undefined) throw importError('__import__ not found', None);
  const list = fromlist === null ? None : new Tuple(fromlist);
  return call(f, [name, dictOf(G), dictOf(G), list, level]);
}

// The class statement needs no more of `typing` than `Generic`, which is a base of every class with type parameters (PEP 695).
generic.bases = (bases, params) => {
  load1('_typing');
  return generic.bases(bases, params);
};
