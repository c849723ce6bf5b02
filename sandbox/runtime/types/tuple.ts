/** tuple. */
import { def, defineType } from '../core/define.ts';
import { keys } from '../core/dict.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { Slice, shortcut } from '../core/items.ts';
import { BigIntBox, Float, None, Tuple, type Value } from '../core/object.ts';
import { same, toArray, typeName } from '../core/protocols.ts';
import { classItem } from './generic-alias.ts';
import { TupleIterator } from './iterators.ts';
import {
  comparisons,
  countOf,
  indexOf,
  notRepeatable,
  position,
  repeatItems,
  Shown,
  shows,
  sliceItems,
} from './sequence.ts';
import { hash32 } from './table-hash.ts';

const { imul } = Math;

/** The hash of a tuple: xxHash's mixing of the items' hashes, in 32 bits as in a 32-bit CPython. */
export function hashItems(items: Value[]): number {
  let acc = 374761393;
  for (let i = 0; i < items.length; i++) {
    const x = items[i];
    acc = (acc + imul((x | 0) === x && x !== -1 ? x : hash32(x), 2246822519)) | 0;
    acc = imul((acc << 13) | (acc >>> 19), 2654435761);
  }
  acc = (acc + (items.length ^ (374761393 ^ 3527539))) | 0;
  return acc === -1 ? 1546275796 : acc;
}

/** An item of a key's code; undefined for what may equal something else by a method of its own. */
function codeOfItem(x: Value): string | undefined {
  if (typeof x === 'number') return `${x},`;
  if (typeof x === 'string') return `"${x.length}:${x}`;
  if (typeof x === 'boolean') return x ? '1,' : '0,';
  if (x === None) return 'N';
  if (x instanceof BigIntBox) return `${x.b},`;
  if (x instanceof Tuple) {
    const inner = codeOf(x);
    return inner === undefined ? undefined : `(${inner})`;
  }
  if (!(x instanceof Float) || x.T.heap === true || Number.isNaN(x.v)) return undefined;
  return Number.isInteger(x.v) ? `${BigInt(x.v)},` : `f${x.v},`;
}

/** See `keys.code` of `core/dict`. */
function codeOf(t: Tuple): string | undefined {
  const { proto } = t.T;
  if (
    t.T !== tuple &&
    (proto.___eq__ !== tuple.proto.___eq__ || proto.___hash__ !== tuple.proto.___hash__)
  )
    return undefined;
  let code = '';
  const { items } = t;
  for (let i = 0; i < items.length; i++) {
    const x = items[i];
    // biome-ignore lint/style/useTemplate: a template is a call of `concat` in QuickJS, `+` an instruction
    const part = (x | 0) === x ? x + ',' : codeOfItem(x);
    if (part === undefined) return undefined;
    code += part;
  }
  return code;
}
keys.code = codeOf;

const show = shows(({ items }) => new Shown('(', items, items.length === 1 ? ',)' : ')'));

function getItem(self: Tuple, key: Value): Value {
  const { items } = self;
  if (key instanceof Slice) {
    const taken = sliceItems(items, key);
    const isWhole = taken.length === items.length && (key.step === None || key.step === 1);
    return isWhole && self.T === tuple ? self : new Tuple(taken);
  }
  return items[position(key, items, 'tuple', 'tuple index out of range')];
}

function concatenate(a: Tuple, b: Value): Value {
  if (!(b instanceof Tuple))
    throw typeError(`can only concatenate tuple (not "${typeName(b)}") to tuple`);
  if (a.items.length === 0 && b.T === tuple) return b;
  return b.items.length === 0 && a.T === tuple ? a : new Tuple(a.items.concat(b.items));
}

function repeat(self: Tuple, n: Value): Value {
  const items = repeatItems(self.items, n);
  if (items === undefined) throw notRepeatable(n);
  return n === 1 && self.T === tuple ? self : new Tuple(items);
}

const compare = comparisons((x) => x instanceof Tuple);
const iterTuple = def('self, /', (self: Tuple) => new TupleIterator(self));
const operand = 'self, value, /';

export const tuple = defineType('tuple', {
  js: Tuple,
  make: def('cls, iterable?, /', (cls: Value, iterable: Value) => {
    if (cls === tuple) {
      if (iterable instanceof Tuple && iterable.T === tuple) return iterable;
      return new Tuple(iterable === undefined ? [] : toArray(iterable));
    }
    const self = cls.alloc(cls);
    if (iterable !== undefined) self.items = toArray(iterable);
    return self;
  }),
  alloc: (cls) => ({ __proto__: cls.inst, items: [] }) as Value,
  methods: {
    index: def('self, value, start?, stop?, /', (self: Tuple, x: Value, a: Value, b: Value) => {
      const i = indexOf(self.items, x, a, b);
      if (i < 0) throw valueError('tuple.index(x): x not in tuple');
      return i;
    }),
    count: def('self, value, /', (self: Tuple, x: Value) => countOf(self.items, x)),
    __len__: def('self, /', (self: Tuple) => self.items.length),
    __iter__: iterTuple,
    __contains__: def('self, key, /', (self: Tuple, x: Value) => {
      for (const v of self.items) if (same(v, x)) return true;
      return false;
    }),
    __getitem__: def('self, key, /', getItem),
    __add__: def(operand, concatenate),
    __mul__: def(operand, repeat),
    __rmul__: def(operand, repeat),
    __hash__: def('self, /', (self: Tuple) => hashItems(self.items)),
    __repr__: def('self, /', show),
    __eq__: def(operand, compare.eq),
    __ne__: def(operand, compare.ne),
    __lt__: def(operand, compare.lt),
    __le__: def(operand, compare.le),
    __gt__: def(operand, compare.gt),
    __ge__: def(operand, compare.ge),
    __getnewargs__: def('self, /', (self: Tuple) => new Tuple([new Tuple(self.items)])),
    __class_getitem__: classItem(),
  },
});
const proto: Value = Tuple.prototype;
proto.iterable = function (this: Tuple) {
  return this.items;
};
proto.nativeIter = iterTuple.f;
(tuple as Value).sequence = true;
shortcut('tuple', tuple);
(tuple as Value).isSequence = true;
