/** map. */
import { call } from '../core/call.ts';
import { def } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { END, type Value } from '../core/object.ts';
import { getIter, next, truth } from '../core/protocols.ts';
import { allocIterator, defineIterator, NativeIterator } from './iterators.ts';
import { stepAll } from './zip.ts';

class PyMap extends NativeIterator {
  f: Value;
  sources: Value[] = [];
  strict = false;
  override step(): Value {
    const { sources } = this;
    if (sources.length === 1) {
      const v = next(sources[0]);
      if (v === END) return END;
      return this.f.argc === 1 ? this.f(v) : call(this.f, [v]);
    }
    const row = stepAll(sources, this.strict, 'map');
    return row === END ? END : call(this.f, row);
  }
}

defineIterator('map', PyMap, {
  make: def('cls, *args, strict?', (cls: Value, strict: Value, args: Value[]) => {
    if (args.length < 2) throw typeError('map() must have at least two arguments.');
    const self = cls.alloc(cls);
    self.f = args[0];
    self.strict = strict !== undefined && truth(strict);
    self.sources = args.slice(1).map(getIter);
    return self;
  }),
  alloc: allocIterator(PyMap),
});
