/** slice: the object behind `x[a:b:c]`. */
import { def, defineType } from '../core/define.ts';
import { valueError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { Slice } from '../core/items.ts';
import { None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { hash, index, repr } from '../core/protocols.ts';
import { isNegative } from './bigint.ts';
import { bounds } from './range.ts';
import { compareItems } from './sequence.ts';

const fields = (s: Slice): Value[] => [s.start, s.stop, s.step];

const compare = (op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge') =>
  def('self, value, /', (a: Slice, b: Value) =>
    b instanceof Slice ? compareItems(op, fields(a), fields(b)) : NotImplemented,
  );

export const slice = defineType('slice', {
  js: Slice,
  final: true,
  make: def('cls, start, stop?, step?, /', (_cls: Value, a: Value, b: Value, c: Value) =>
    b === undefined ? new Slice(None, a, None) : new Slice(a, b, c ?? None),
  ),
  methods: {
    __repr__: def(
      'self, /',
      (s: Slice) => `slice(${repr(s.start)}, ${repr(s.stop)}, ${repr(s.step)})`,
    ),
    __eq__: compare('eq'),
    __ne__: compare('ne'),
    __lt__: compare('lt'),
    __le__: compare('le'),
    __gt__: compare('gt'),
    __ge__: compare('ge'),
    __hash__: def('self, /', (s: Slice) => hash(new Tuple(fields(s)))),
    __reduce__: inModule('self, /', '_pickling', 'reduce_slice'),
    indices: def('self, length, /', (s: Slice, length: Value) => {
      const n = index(length);
      if (isNegative(n)) throw valueError('length should not be negative');
      return new Tuple(bounds(s, n));
    }),
  },
  getters: {
    start: (s: Slice) => s.start,
    stop: (s: Slice) => s.stop,
    step: (s: Slice) => s.step,
  },
});
