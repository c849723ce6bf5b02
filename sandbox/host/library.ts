import type { Compiled, FoundModule } from '../boundary.ts';
import type { LibraryGroup, LibraryModules, NativeModules, SandboxParts } from '../protocol.ts';
import { type CarriedModules, compiledOnDemand, inOrder, nativeModules } from './files.ts';

/**
 * The library: the modules that a page does not load before a program imports one of them. A run that does is stopped, and begins
 * again when they are there (`session.ts`). They come in groups, so that what few programs import burdens none of the others.
 */

type Compile = (source: string, filename: string, mode: 'exec') => Compiled;

/** Finds the modules of a group that is there. */
export function libraryModules(
  { python, native }: LibraryModules,
  compile: Compile,
): CarriedModules {
  return inOrder(nativeModules(native), compiledOnDemand(new Map(Object.entries(python)), compile));
}

/**
 * The late parts of the runtime (`runtime/core/late.ts`) are carried like modules written in TypeScript, below names that no program can
 * import.
 */
export const lateName = (part: number): string => `late:${part}`;
export const isLate = (name: string): boolean => name.startsWith('late:');

/** What records a run: the guest loads it when it is asked for a trace. */
export const TRACE_MODULE = '_trace';

/** The names of Unicode's characters: for `\N{…}` and `unicodedata`. */
export const NAMES_MODULE = '_unicode_names';

/** What CPython says of its functions and classes: for `__doc__`, `help` and signatures. */
export const DOCUMENTATION_MODULE = '_documentation_table';

/** What is missing, for a reader. */
export const described = (name: string): string =>
  isLate(name) || name === NAMES_MODULE || name === DOCUMENTATION_MODULE
    ? 'what this needs'
    : `the module ${name}`;

/** Late parts, by their names, as modules of one text each. */
export function lateModules(parts: Record<string, string>): NativeModules {
  const needs = Object.fromEntries(Object.keys(parts).map((name) => [name, [name]]));
  return { needs, parts };
}

/** The text of a late part, or of a table, that was looked up as a module. */
export const textOfLate = (found: FoundModule | undefined): string | undefined =>
  found?.kind === 'native' ? found.parts[0]?.js : undefined;

/** Modules that can be fetched while a run waits. */
export interface LateModules {
  /** Is there a module of this name that has not been fetched? */
  has(name: string): boolean;
  /** Fetches it with its group; undefined where that cannot be had. */
  load(name: string): Promise<CarriedModules | undefined>;
}

/** The library of a worker, which has to ask its page for it. */
export interface AskedLibrary extends LateModules {
  /** Takes the page's answer. */
  receive(modules: LibraryModules[] | undefined): void;
}

type LibraryNames = NonNullable<SandboxParts['library']>;

/** The group of a name, if any: what is late and not carried with the sandbox is rare. */
function groupOfName(name: string, names: LibraryNames): LibraryGroup | undefined {
  if (isLate(name)) return 'rare';
  return (Object.keys(names) as LibraryGroup[]).find((group) =>
    names[group]?.includes(` ${name} `),
  );
}

/** Each of these may need those before it, which are fetched with it; the others stand alone. */
const CHAIN: LibraryGroup[] = ['rare', 'library', 'more', 'extra'];

/** `ask` sends the page a request for groups. */
export function askedLibrary(
  names: LibraryNames,
  compile: Compile,
  ask: (groups: LibraryGroup[]) => void,
): AskedLibrary {
  let answered: (modules: LibraryModules[] | undefined) => void = () => {};
  const fetched = new Set<LibraryGroup>();
  const groupWaiting = (name: string) => {
    const group = groupOfName(name, names);
    return group && !fetched.has(group) ? group : undefined;
  };
  return {
    has: (name) => groupWaiting(name) !== undefined,
    async load(name) {
      const group = groupWaiting(name);
      if (!group) return undefined;
      const before = CHAIN.slice(0, Math.max(0, CHAIN.indexOf(group)));
      const asked = [...before.filter((group) => !fetched.has(group)), group];
      const modules = await new Promise<LibraryModules[] | undefined>((resolve) => {
        answered = resolve;
        ask(asked);
      });
      if (!modules) return undefined;
      for (const group of asked) fetched.add(group);
      return inOrder(...modules.map((group) => libraryModules(group, compile)));
    },
    receive: (modules) => answered(modules),
  };
}
