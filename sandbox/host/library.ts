import type { Compiled, FoundModule } from '../abi.ts';
import type { LibraryGroup, LibraryModules, NativeModules } from '../protocol.ts';
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

/** What is missing, for a reader. */
export const described = (name: string): string =>
  isLate(name) ? 'what this needs' : `the module ${name}`;

/** Late parts, by their names, as modules of one text each. */
export function lateModules(parts: Record<string, string>): NativeModules {
  const needs = Object.fromEntries(Object.keys(parts).map((name) => [name, [name]]));
  return { needs, parts };
}

/** The text of a late part that was looked up as a module. */
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

/** The names of the modules in each group that a program imports from. */
export type LibraryNames = Readonly<Record<'library' | 'more', ReadonlySet<string>>>;

/** The group of a name, if any: what is late and not carried with the sandbox is rare. */
function groupOfName(name: string, { library, more }: LibraryNames): LibraryGroup | undefined {
  if (isLate(name)) return 'rare';
  if (name === TRACE_MODULE) return 'trace';
  if (library.has(name)) return 'library';
  return more.has(name) ? 'more' : undefined;
}

/** `trace` stands alone; of the others, each may need those before it, which are fetched with it. */
const GROUPS = ['trace', 'rare', 'library', 'more'] as const satisfies LibraryGroup[];

/** A group of those that have not been fetched, behind those that it may need. */
const upTo = (last: LibraryGroup, waiting: LibraryGroup[]): LibraryGroup[] =>
  last === 'trace'
    ? [last]
    : waiting.slice(0, waiting.indexOf(last) + 1).filter((group) => group !== 'trace');

/** `ask` sends the page a request for groups. */
export function askedLibrary(
  names: LibraryNames,
  compile: Compile,
  ask: (groups: LibraryGroup[]) => void,
): AskedLibrary {
  let answered: (modules: LibraryModules[] | undefined) => void = () => {};
  let waiting: LibraryGroup[] = [...GROUPS];
  const groupWaiting = (name: string) =>
    waiting.find((group) => group === groupOfName(name, names));
  return {
    has: (name) => groupWaiting(name) !== undefined,
    async load(name) {
      const group = groupWaiting(name);
      if (!group) return undefined;
      const asked = upTo(group, waiting);
      const modules = await new Promise<LibraryModules[] | undefined>((resolve) => {
        answered = resolve;
        ask(asked);
      });
      if (!modules) return undefined;
      waiting = waiting.filter((group) => !asked.includes(group));
      return inOrder(...modules.map((group) => libraryModules(group, compile)));
    },
    receive: (modules) => answered(modules),
  };
}
