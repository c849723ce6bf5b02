import type { Compiled, FoundModule } from '../boundary.ts';
import type { CarriedModule, NativeModules } from '../protocol.ts';

/**
 * Where `import` looks: first among the files beside the program, then among the modules that the sandbox carries, last
 * for a folder without `__init__.py` (PEP 420), which is a namespace package only if nothing else has the name.
 */

/** Reads the folder of a program, real or in memory. Paths are relative, with `/`. */
export interface ProgramFiles {
  /** The text of a file, or undefined if there is none. */
  read(path: string): string | undefined;
  isFolder(path: string): boolean;
  /** What `open` and `os.listdir` of the program find: the bytes of a file, the names in a folder, or undefined. */
  open?(path: string): Uint8Array | string[] | undefined;
  /** The path as tracebacks name it. */
  display(path: string): string;
}

/** Looks a carried module up by its dotted name. */
export type CarriedModules = (name: string) => FoundModule | undefined;

/**
 * Compiles a carried module when it is first imported and keeps the result: emitted JavaScript takes three times the bytes of its
 * Python, which a page would have to load. One that does not compile is handed on as Python, so that the import raises its SyntaxError.
 */
export function compiledOnDemand(
  sources: ReadonlyMap<string, CarriedModule>,
  compile: (source: string, filename: string, mode: 'exec') => Compiled,
): CarriedModules {
  const found = new Map<string, FoundModule>();
  return (name) => {
    const module = sources.get(name);
    if (!module || found.has(name)) return found.get(name);
    const compiled = compile(module.source, module.filename, 'exec');
    found.set(
      name,
      compiled.ok ? { kind: 'unit', js: compiled.js, ...module } : { kind: 'source', ...module },
    );
    return found.get(name);
  };
}

/** Looks modules up in several places, in order. */
export function inOrder(...places: CarriedModules[]): CarriedModules {
  return (name) => {
    for (const place of places) {
      const found = place(name);
      if (found) return found;
    }
    return undefined;
  };
}

/** Hands out the modules written in TypeScript. */
export function nativeModules({ needs, parts }: NativeModules): CarriedModules {
  return (name) => {
    const names = Object.hasOwn(needs, name) ? needs[name] : undefined;
    return (
      names && {
        kind: 'native',
        parts: names.map((part) => ({ name: part, js: parts[part] ?? '' })),
      }
    );
  };
}

/** No files and a fixed map of texts are the two kinds that a page needs. */
export function filesInMemory(texts: ReadonlyMap<string, string> = new Map()): ProgramFiles {
  return {
    read: (path) => texts.get(path),
    isFolder: (path) => [...texts.keys()].some((name) => name.startsWith(`${path}/`)),
    display: (path) => path,
  };
}

/** These are built into CPython too, so that no file beside the program has their place. */
const BUILT_IN = new Set(['_abc', '_weakref', 'itertools', 'math', 'time']);

/** Finds a module by its dotted name. */
export function findModule(
  name: string,
  files: ProgramFiles,
  carried: CarriedModules,
): FoundModule | undefined {
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u.test(name))
    return undefined;
  if (BUILT_IN.has(name)) return carried(name);
  const path = name.replaceAll('.', '/');
  return (
    fromFile(files, `${path}/__init__.py`, true) ??
    fromFile(files, `${path}.py`, false) ??
    carried(name) ??
    (files.isFolder(path)
      ? { kind: 'source', source: '', filename: '', isPackage: true }
      : undefined)
  );
}

function fromFile(files: ProgramFiles, path: string, isPackage: boolean): FoundModule | undefined {
  const source = files.read(path);
  if (source === undefined) return undefined;
  return { kind: 'source', source, filename: files.display(path), isPackage };
}
