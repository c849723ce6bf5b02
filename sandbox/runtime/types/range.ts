/** range: small ints as numbers; where a bound is beyond 2**53 the same formulas run on big ints. */
import { def, defineType } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { Slice } from '../core/items.ts';
import { END, None, NotImplemented, PyObject, Tuple, type Value } from '../core/object.ts';
import {
  hash,
  index,
  indexSized,
  isInt,
  repr,
  same,
  slot,
  steps,
  typeName,
} from '../core/protocols.ts';
import { add, compare, floordiv, type Int, mod, mul, neg, sub } from './bigint.ts';
import { defineIterator, NativeIterator } from './iterators.ts';

export class Range extends PyObject {
  start: Int;
  stop: Int;
  step: Int;
  length: Int;
  constructor(start: Int, stop: Int, step: Int) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = lengthOf(start, stop, step);
  }
}

function lengthOf(start: Int, stop: Int, step: Int): Int {
  const up = compare(step, 0) > 0;
  const distance = up ? sub(stop, start) : sub(start, stop);
  if (compare(distance, 0) <= 0) return 0;
  return add(floordiv(sub(distance, 1), up ? step : neg(step)), 1);
}

const isSmall = (r: Range): boolean =>
  typeof r.start === 'number' && typeof r.stop === 'number' && typeof r.step === 'number';

/** The item at an index within the length. */
const item = (r: Range, i: Int): Int => add(r.start, mul(i, r.step));

const count = steps(function* (start: number, step: number, n: number): Generator<Value> {
  for (let i = 0, v = start; i < n; i++, v += step) yield v;
});

class RangeIterator extends NativeIterator {
  at: Int;
  by: Int;
  left: Int;
  constructor(start: Int, step: Int, length: Int) {
    super();
    this.at = start;
    this.by = step;
    this.left = length;
  }
  override step(): Value {
    if (this.left === 0) return END;
    const v = this.at;
    this.at = add(v, this.by);
    this.left = sub(this.left, 1);
    return v;
  }
  override iterable(): Iterable<Value> {
    return staysSmall(this) ? stepRange(this) : super.iterable();
  }
}
/** Are all values to come, and the one after them, small ints? */
function staysSmall({ at, by, left }: RangeIterator): boolean {
  if (typeof at !== 'number' || typeof by !== 'number' || typeof left !== 'number') return false;
  return Number.isSafeInteger(at + by * left);
}

const stepRange = steps(function* (it: RangeIterator): Generator<Value> {
  const by = it.by as number;
  while ((it.left as number) > 0) {
    const v = it.at as number;
    it.at = v + by;
    it.left = (it.left as number) - 1;
    yield v;
  }
});

class LongRangeIterator extends RangeIterator {}
for (const [name, js] of [
  ['range_iterator', RangeIterator],
  ['longrange_iterator', LongRangeIterator],
] as const)
  defineIterator(name, js, { final: true });

const iterate = (start: Int, step: Int, length: Int, small: boolean): Value =>
  small ? new RangeIterator(start, step, length) : new LongRangeIterator(start, step, length);

/** The place of x in the range, or undefined: by arithmetic for ints, by comparison for others. */
function placeOf(r: Range, x: Value): Int | undefined {
  if (!isInt(x) || x.T.heap === true) {
    let i = 0;
    for (const v of rangeItems(r)) {
      if (same(v, x)) return i;
      i++;
    }
    return undefined;
  }
  const distance = sub(index(x), r.start);
  if (compare(mod(distance, r.step), 0) !== 0) return undefined;
  const i = floordiv(distance, r.step);
  return compare(i, 0) >= 0 && compare(i, r.length) < 0 ? i : undefined;
}

/** What `for … of` steps through. */
export function rangeItems(r: Range): Iterable<Value> {
  if (isSmall(r)) return count(r.start as number, r.step as number, r.length as number);
  return new LongRangeIterator(r.start, r.step, r.length).iterable();
}

/** What `slice.indices` gives, for a length of any size. */
export function bounds(s: Slice, length: Int): [start: Int, stop: Int, step: Int] {
  const bound = (x: Value, limit: (i: Int) => Int): Int | undefined =>
    x === None
      ? undefined
      : limit(index(x, 'slice indices must be integers or None or have an __index__ method'));
  const step = bound(s.step, (i) => i) ?? 1;
  if (step === 0) throw valueError('slice step cannot be zero');
  const back = compare(step, 0) < 0;
  const low = back ? -1 : 0;
  const high = back ? sub(length, 1) : length;
  const limit = (i: Int): Int => {
    const at = compare(i, 0) < 0 ? add(i, length) : i;
    return compare(at, low) < 0 ? low : compare(at, high) > 0 ? high : at;
  };
  const start = bound(s.start, limit) ?? (back ? high : low);
  const stop = bound(s.stop, limit) ?? (back ? low : high);
  return [start, stop, step];
}

function sliceOf(r: Range, s: Slice): Range {
  const [start, stop, step] = bounds(s, r.length);
  return new Range(item(r, start), item(r, stop), mul(r.step, step));
}

function getItem(r: Range, key: Value): Value {
  if (key instanceof Slice) return sliceOf(r, key);
  if (typeof key !== 'number' && slot(key, '___index__') == null)
    throw typeError(`range indices must be integers or slices, not ${typeName(key)}`);
  let i: Int = index(key);
  if (compare(i, 0) < 0) i = add(i, r.length);
  if (compare(i, 0) < 0 || compare(i, r.length) >= 0)
    throw err('IndexError', 'range object index out of range');
  return item(r, i);
}

/** What decides equality and hash: length, first item, step where it matters. */
function identity(r: Range): Tuple {
  if (r.length === 0) return new Tuple([0, None, None]);
  return new Tuple(r.length === 1 ? [1, r.start, None] : [r.length, r.start, r.step]);
}

function make(_cls: Value, a: Value, b: Value, c: Value): Range {
  if (b === undefined) return new Range(0, index(a), 1);
  const start = index(a);
  const stop = index(b);
  const step = c === undefined ? 1 : index(c);
  if (step === 0) throw valueError('range() arg 3 must not be zero');
  return new Range(start, stop, step);
}

function reversed(r: Range): Value {
  const last = r.length === 0 ? sub(r.start, r.step) : item(r, sub(r.length, 1));
  return iterate(last, neg(r.step), r.length, isSmall(r));
}

const iterRange = def('self, /', (r: Range) => iterate(r.start, r.step, r.length, isSmall(r)));

export const range = defineType('range', {
  js: Range,
  final: true,
  make: def('cls, start, stop?, step?, /', make),
  methods: {
    __len__: def('self, /', (r: Range) => {
      if (indexSized(r.length) === undefined)
        throw err('OverflowError', 'Python int too large to convert to C ssize_t');
      return r.length;
    }),
    __bool__: def('self, /', (r: Range) => r.length !== 0),
    __iter__: iterRange,
    __reversed__: def('self, /', reversed),
    __getitem__: def('self, key, /', getItem),
    __contains__: def('self, key, /', (r: Range, x: Value) => placeOf(r, x) !== undefined),
    __reduce__: inModule('self, /', '_pickling', 'reduce_range'),
    __repr__: def('self, /', (r: Range) =>
      r.step === 1
        ? `range(${repr(r.start)}, ${repr(r.stop)})`
        : `range(${repr(r.start)}, ${repr(r.stop)}, ${repr(r.step)})`,
    ),
    __eq__: def('self, value, /', (a: Range, b: Value) =>
      b instanceof Range ? same(identity(a), identity(b)) : NotImplemented,
    ),
    __ne__: def('self, value, /', (a: Range, b: Value) =>
      b instanceof Range ? !same(identity(a), identity(b)) : NotImplemented,
    ),
    __hash__: def('self, /', (r: Range) => hash(identity(r))),
    index: def('self, value, /', (r: Range, x: Value) => {
      const i = placeOf(r, x);
      if (i === undefined)
        throw valueError(
          isInt(x) ? 'range.index(x): x not in range' : 'sequence.index(x): x not in sequence',
        );
      return i;
    }),
    count: def('self, value, /', (r: Range, x: Value) => {
      if (isInt(x)) return placeOf(r, x) === undefined ? 0 : 1;
      let n = 0;
      for (const v of rangeItems(r)) if (same(v, x)) n++;
      return n;
    }),
  },
  getters: {
    start: (r: Range) => r.start,
    stop: (r: Range) => r.stop,
    step: (r: Range) => r.step,
  },
});
const proto: Value = Range.prototype;
proto.sized = true;
proto.iterable = function (this: Range) {
  return rangeItems(this);
};
proto.nativeIter = iterRange.f;
(range as Value).isSequence = true;
