/** `|` of what may stand in an annotation (PEP 604): classes, aliases and unions themselves. */
import { def } from '../core/define.ts';
import { None, type Value } from '../core/object.ts';

/** Knot: unions are made above. */
export const unions = { make: (_a: Value, _b: Value): Value => None };

export const uniting = {
  __or__: def('self, value, /', (a: Value, b: Value) => unions.make(a, b)),
  __ror__: def('self, value, /', (a: Value, b: Value) => unions.make(b, a)),
};
