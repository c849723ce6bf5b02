/** `bool`: `True` and `False` are JavaScript's, and ints in every operation but the bitwise ones. */
import { def, defineType } from '../core/define.ts';
import { NotImplemented, protos, type Value } from '../core/object.ts';
import { arithmetic } from '../core/operators.ts';
import { truth, warner } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { int } from './int.ts';
import { INT, rankOf } from './numeric.ts';

/** `__and__` and the like: a bool for two bools, else as ints do. */
const bitwise = (name: 'and' | 'or' | 'xor') =>
  def('self, value, /', (a: Value, b: Value) =>
    rankOf(b) === INT
      ? arithmetic[name]?.(a, typeof b === 'object' ? (b.i ?? b) : b)
      : NotImplemented,
  );

export const bool: Type = defineType('bool', {
  proto: protos.bool,
  base: int,
  final: true,
  make: def('cls, object?, /', (_cls: Type, x: Value) => x !== undefined && truth(x)),
  methods: {
    __repr__: def('self, /', (self: boolean) => (self ? 'True' : 'False')),
    __invert__: def('self, /', (self: boolean) => {
      warner.here(
        'DeprecationWarning',
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
      );
      return self ? -2 : -1;
    }),
    __and__: bitwise('and'),
    __or__: bitwise('or'),
    __xor__: bitwise('xor'),
    __rand__: bitwise('and'),
    __ror__: bitwise('or'),
    __rxor__: bitwise('xor'),
  },
});
(bool as Value).rank = INT;
