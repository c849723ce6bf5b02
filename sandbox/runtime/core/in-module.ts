import { call } from './call.ts';
import { type Def, def } from './define.ts';
import type { Value } from './object.ts';

/** Knot: imports a module by its name. */
export const importer = { load: (_name: string): Value => undefined };

/**
 * A method of a built-in type that few programs call: the function `name` of a module, which is imported at the first call. `sig` has
 * positional parameters only. What is left out at the end of a call is left out for the function too.
 */
export function inModule(sig: string, module: string, name: string): Def {
  const most = sig.split(',').filter((part) => part.trim() !== '/').length;
  return def(sig, (...args: Value[]) => {
    // A direct call of emitted code has one argument more.
    const given = args.slice(0, most).filter((arg) => arg !== undefined);
    return call(importer.load(module)[`$${name}`], given);
  });
}

/** What CPython says of something that it has in C: its documentation, or its signature as a text. */
export const documented = (what: 'text' | 'signature', x: Value): Value =>
  call(importer.load('_documentation')[`$${what}`], [x]);
