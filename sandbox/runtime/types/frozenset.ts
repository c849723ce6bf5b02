/** frozenset. */
import { type Def, def, defineType } from '../core/define.ts';
import type { Value } from '../core/object.ts';
import { allocTable, commonMethods } from './set.ts';
import { PyFrozenSet, updateSet } from './set-operations.ts';

/** Spreads the bits of an element's hash, so that xor of nearby ones does not cancel out. */
const shuffle = (h: number): number => Math.imul(h ^ 89869747 ^ (h << 16), 3644798167);

/** Independent of the elements' order; 32 bits, as `table-hash.ts`. */
function hashOf(self: PyFrozenSet): number {
  let h = 0;
  for (const [, each] of self.entries()) h ^= shuffle(each);
  h ^= Math.imul(self.size + 1, 1927868237);
  h ^= (h >>> 11) ^ (h >>> 25);
  h = (Math.imul(h, 69069) + 907133923) | 0;
  return h === -1 ? 590923713 : h;
}

const methods = {
  ...commonMethods(),
  __hash__: def('self, /', hashOf),
  copy: def('self, /', (self: PyFrozenSet) => {
    if (self.T === frozenset) return self;
    const s = new PyFrozenSet();
    s.merge(self);
    return s;
  }),
};

export const frozenset = defineType('frozenset', {
  js: PyFrozenSet,
  make: def('cls, iterable?, /', (cls: Value, x: Value) => {
    if (cls === frozenset && x?.T === frozenset) return x;
    const s = cls.alloc(cls);
    if (x !== undefined) updateSet(s, x);
    return s;
  }),
  alloc: allocTable(PyFrozenSet),
  methods,
});
(PyFrozenSet.prototype as Value).nativeIter = (methods as Record<string, Def>).__iter__?.f;
