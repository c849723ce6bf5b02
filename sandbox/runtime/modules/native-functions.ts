/** `_native_functions`: what programs see of functions that are, or stand for, ones written in C. */
import { builtin, functionProtos } from '../core/define.ts';
import { parameters } from '../core/functions.ts';
import { BoundMethod, None, strOf, Tuple, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import type { Definition } from './importing.ts';

const f = (name: string, sig: string, impl: Value): Value =>
  builtin(name, sig, impl, '_native_functions');

/** What is asked of a function is looked up in its code object (see ARCHITECTURE.md, "Calls"), so that is changed. */
function showAsBuiltin(g: Value, owner: Value): void {
  const code = Object.getPrototypeOf(g);
  const { name } = code.info;
  const isMethod = strOf(owner) === undefined;
  const kind = !isMethod ? 'builtin' : /^__.*__$/.test(name) ? 'wrapper' : 'method';
  Object.setPrototypeOf(code, functionProtos[kind]);
  Object.assign(code, { nm: name }, isMethod ? { owner } : { module: owner });
  // It looks at `self` itself.
  g.checked = g;
}

/** The parameters of a Python function as `def` has them. */
function pythonSignature(g: Value): string | undefined {
  if (g.info === undefined) return undefined;
  const { names, positional, posonly } = parameters(Object.getPrototypeOf(g));
  const defaults: Value[] = g.defaults ?? [];
  const parts = names.map((name, i) => {
    const value =
      i < positional ? defaults[i - positional + defaults.length] : g.kwdefaults?.[name];
    return value === undefined ? name : `${name}=${repr(value)}`;
  });
  if (names.length > positional) parts.splice(positional, 0, '*');
  if (posonly > 0) parts.splice(posonly, 0, '/');
  return parts.join(', ');
}

export const nativeFunctions: Definition = {
  name: '_native_functions',
  make: () => ({
    /**
     * Functions that stand for ones written in C are shown as those are: as functions of a module (given its name), or as methods of a
     * class. They keep their parameters.
     */
    show_as_builtin: f('show_as_builtin', 'functions, owner, /', (list: Value, owner: Value) => {
      for (const g of list.items) showAsBuiltin(g, owner);
      return None;
    }),
    /** The parameters of a built-in function as the runtime writes them, its name, and whether the first is given; or None. */
    builtin_parameters: f('builtin_parameters', 'function, /', (x: Value) => {
      const g = x instanceof BoundMethod ? x.func : x;
      const sig = g?.sig ?? (g?.nm && pythonSignature(g));
      return sig === undefined ? None : new Tuple([sig, g.nm ?? '', g !== x]);
    }),
  }),
};
