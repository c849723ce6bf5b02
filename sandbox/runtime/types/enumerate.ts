/** enumerate. */
import { def } from '../core/define.ts';
import { END, Tuple, type Value } from '../core/object.ts';
import { getIter, index, iter, next, steps } from '../core/protocols.ts';
import { add, type Int } from './bigint.ts';
import { classItem } from './generic-alias.ts';
import { allocIterator, defineIterator, NativeIterator } from './iterators.ts';

const numbered = steps(function* (e: Enumerate): Generator<Value> {
  for (const v of iter(e.source)) {
    const n = e.count;
    e.count = add(n, 1);
    yield new Tuple([n, v]);
  }
});

class Enumerate extends NativeIterator {
  source: Value;
  count: Int = 0;
  override step(): Value {
    const v = next(this.source);
    if (v === END) return END;
    const n = this.count;
    this.count = add(n, 1);
    return new Tuple([n, v]);
  }
  override iterable(): Iterable<Value> {
    // A program's own iterator is not asked for `__iter__` again.
    return this.source.T.heap === true ? super.iterable() : numbered(this);
  }
}

defineIterator('enumerate', Enumerate, {
  make: def('cls, iterable, start?', (cls: Value, iterable: Value, start: Value = 0) => {
    const self = cls.alloc(cls);
    self.count = index(start);
    self.source = getIter(iterable);
    return self;
  }),
  alloc: allocIterator(Enumerate),
  methods: { __class_getitem__: classItem() },
});
