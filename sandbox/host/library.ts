import type { Compiled } from '../abi.ts';
import type { LibraryModules } from '../protocol.ts';
import { type CarriedModules, compiledOnDemand, inOrder, nativeModules } from './files.ts';

/**
 * The library: the modules that a page does not load before a program imports one of them. A run that does is stopped, and begins
 * again when they are there (`session.ts`).
 */

type Compile = (source: string, filename: string, mode: 'exec') => Compiled;

/** Finds the modules of a library that is there. */
export function libraryModules(
  { python, native }: LibraryModules,
  compile: Compile,
): CarriedModules {
  return inOrder(nativeModules(native), compiledOnDemand(new Map(Object.entries(python)), compile));
}

/** Modules that can be fetched while a run waits. */
export interface LateModules {
  /** Is there a module of this name? */
  has(name: string): boolean;
  /** Fetches them all; undefined where they cannot be had. */
  load(): Promise<CarriedModules | undefined>;
}

/** The library of a worker, which has to ask its page for it. */
export interface AskedLibrary extends LateModules {
  /** Takes the page's answer. */
  receive(modules: LibraryModules | undefined): void;
}

/** `names` are those of the library's modules; `ask` sends the page a request. */
export function askedLibrary(
  names: ReadonlySet<string>,
  compile: Compile,
  ask: () => void,
): AskedLibrary {
  let answered: (modules: LibraryModules | undefined) => void = () => {};
  return {
    has: (name) => names.has(name),
    async load() {
      const modules = await new Promise<LibraryModules | undefined>((resolve) => {
        answered = resolve;
        ask();
      });
      return modules && libraryModules(modules, compile);
    },
    receive: (modules) => answered(modules),
  };
}
