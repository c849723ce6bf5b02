/** filter. */
import { call } from '../core/call.ts';
import { def } from '../core/define.ts';
import { END, None, type Value } from '../core/object.ts';
import { getIter, next, truth } from '../core/protocols.ts';
import { allocIterator, defineIterator, NativeIterator } from './iterators.ts';

/** Steps a source up to a value whose test comes out as `wanted`. */
export class Filter extends NativeIterator {
  f: Value;
  source: Value;
  wanted = true;
  override step(): Value {
    for (;;) {
      const v = next(this.source);
      if (v === END) return END;
      if (
        truth(this.f === None ? v : this.f.argc === 1 ? this.f(v) : call(this.f, [v])) ===
        this.wanted
      )
        return v;
    }
  }
}

defineIterator('filter', Filter, {
  make: def('cls, function, iterable, /', (cls: Value, f: Value, iterable: Value) => {
    const self = cls.alloc(cls);
    self.f = f;
    self.source = getIter(iterable);
    return self;
  }),
  alloc: allocIterator(Filter),
});
