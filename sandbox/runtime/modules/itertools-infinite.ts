/** itertools: count, cycle, repeat, accumulate. */
import { call } from '../core/call.ts';
import { def } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { END, None, type Value } from '../core/object.ts';
import { add } from '../core/operators.ts';
import { getIter, next, repr, slot } from '../core/protocols.ts';
import { allocIterator, defineIterator, lengthHint, NativeIterator } from '../types/iterators.ts';
import { rankOf } from '../types/numeric.ts';
import { countArgument } from '../types/sequence.ts';

const module = 'itertools';

/** Has it one of the conversions that make a number (PyNumber_Check)? */
const isNumber = (x: Value): boolean =>
  ['___index__', '___int__', '___float__', '___complex__'].some((name) => slot(x, name) != null);

class Count extends NativeIterator {
  at: Value = 0;
  by: Value = 1;
  override step(): Value {
    const v = this.at;
    this.at = add(v, this.by);
    return v;
  }
}
const count = defineIterator('count', Count, {
  module,
  make: def('cls, start?, step?', (cls: Value, start: Value = 0, by: Value = 1) => {
    for (const x of [start, by])
      if (rankOf(x) === undefined && !isNumber(x)) throw typeError('a number is required');
    const self = cls.alloc(cls);
    self.at = start;
    self.by = by;
    return self;
  }),
  alloc: allocIterator(Count),
  methods: {
    __repr__: def('self, /', (c: Count) =>
      c.by === 1 ? `count(${repr(c.at)})` : `count(${repr(c.at)}, ${repr(c.by)})`,
    ),
  },
});

class Cycle extends NativeIterator {
  source: Value;
  saved: Value[] = [];
  at = 0;
  override step(): Value {
    if (this.source !== undefined) {
      const v = next(this.source);
      if (v !== END) {
        this.saved.push(v);
        return v;
      }
      this.source = undefined;
    }
    if (this.saved.length === 0) return END;
    if (this.at === this.saved.length) this.at = 0;
    return this.saved[this.at++];
  }
}
const cycle = defineIterator('cycle', Cycle, {
  module,
  make: def('cls, iterable, /', (cls: Value, iterable: Value) => {
    const self = cls.alloc(cls);
    self.source = getIter(iterable);
    return self;
  }),
  alloc: allocIterator(Cycle),
});

class Repeat extends NativeIterator {
  object: Value;
  /** How often more; undefined for ever. */
  left: number | undefined;
  override step(): Value {
    if (this.left === undefined) return this.object;
    return this.left > 0 ? (this.left--, this.object) : END;
  }
}
const repeat = defineIterator('repeat', Repeat, {
  module,
  make: def('cls, object, times?', (cls: Value, object: Value, times: Value) => {
    const self = cls.alloc(cls);
    self.object = object;
    self.left = times === undefined ? undefined : Math.max(0, countArgument(times));
    return self;
  }),
  alloc: allocIterator(Repeat),
  methods: {
    __length_hint__: lengthHint((it: Value) => {
      if (it.left === undefined) throw typeError('len() of unsized object');
      return it.left;
    }),
    __repr__: def('self, /', (r: Repeat) =>
      r.left === undefined ? `repeat(${repr(r.object)})` : `repeat(${repr(r.object)}, ${r.left})`,
    ),
  },
});

class Accumulate extends NativeIterator {
  source: Value;
  f: Value = None;
  initial: Value = None;
  total: Value;
  override step(): Value {
    if (this.initial !== None) {
      this.total = this.initial;
      this.initial = None;
      return this.total;
    }
    const v = next(this.source);
    if (v === END) return END;
    if (this.total === undefined) this.total = v;
    else this.total = this.f === None ? add(this.total, v) : call(this.f, [this.total, v]);
    return this.total;
  }
}
const accumulate = defineIterator('accumulate', Accumulate, {
  module,
  make: def(
    'cls, iterable, func?, *, initial?',
    (cls: Value, iterable: Value, f: Value = None, initial: Value = None) => {
      const self = cls.alloc(cls);
      self.source = getIter(iterable);
      self.f = f;
      self.initial = initial;
      return self;
    },
  ),
  alloc: allocIterator(Accumulate),
});

export const infinite = { count, cycle, repeat, accumulate };
