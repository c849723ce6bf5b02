/** `__all__` of modules written here: what `from … import *` takes. */
import { List, type Value } from '../core/object.ts';

/** The public ones of a module's names, sorted, and of those that stand elsewhere (`Definition.elsewhere`). */
export function starNames(names: object, elsewhere: object = {}): { __all__: Value } {
  const all = Object.keys({ ...names, ...elsewhere }).filter((name) => !name.startsWith('_'));
  return { __all__: new List(all.sort()) };
}
