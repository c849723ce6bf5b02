/** itertools: chain, compress, dropwhile, takewhile, filterfalse, islice, starmap, zip_longest. */
import { call } from '../core/call.ts';
import { classmethod, def } from '../core/define.ts';
import { isError, typeError, valueError } from '../core/exceptions.ts';
import { END, None, Tuple, type Value } from '../core/object.ts';
import { getIter, index, indexSized, next, toArray, truth } from '../core/protocols.ts';
import { Filter } from '../types/filter.ts';
import { classItem } from '../types/generic-alias.ts';
import { allocIterator, defineIterator, NativeIterator } from '../types/iterators.ts';

const module = 'itertools';

class Chain extends NativeIterator {
  sources: Value;
  active: Value;
  override step(): Value {
    while (this.sources !== undefined) {
      if (this.active === undefined) {
        const { sources } = this;
        // What is no iterable ends the chain.
        this.sources = undefined;
        const iterable = next(sources);
        if (iterable === END) break;
        this.active = getIter(iterable);
        this.sources = sources;
      }
      const v = next(this.active);
      if (v !== END) return v;
      this.active = undefined;
    }
    return END;
  }
}

function chained(cls: Value, iterables: Value): Value {
  const self = cls.alloc(cls);
  self.sources = getIter(iterables);
  return self;
}
const chain = defineIterator('chain', Chain, {
  module,
  make: def('cls, *iterables', (cls: Value, iterables: Value[]) =>
    chained(cls, new Tuple(iterables)),
  ),
  alloc: allocIterator(Chain),
  methods: {
    from_iterable: classmethod('cls, iterable, /', chained),
    __class_getitem__: classItem(),
  },
});

class Compress extends NativeIterator {
  data: Value;
  selectors: Value;
  override step(): Value {
    for (;;) {
      const v = next(this.data);
      if (v === END) return END;
      const s = next(this.selectors);
      if (s === END) return END;
      if (truth(s)) return v;
    }
  }
}
const compress = defineIterator('compress', Compress, {
  module,
  make: def('cls, data, selectors', (cls: Value, data: Value, selectors: Value) => {
    const self = cls.alloc(cls);
    self.data = getIter(data);
    self.selectors = getIter(selectors);
    return self;
  }),
  alloc: allocIterator(Compress),
});

/** Base of those that take a predicate and an iterable. */
class Tested extends NativeIterator {
  f: Value;
  source: Value;
  done = false;
  test(v: Value): boolean {
    return truth(call(this.f, [v]));
  }
}

const testing = def('cls, predicate, iterable, /', (cls: Value, f: Value, iterable: Value) => {
  const self = cls.alloc(cls);
  self.f = f;
  self.source = getIter(iterable);
  return self;
});
/** A definition of its own for each class: naming a built-in changes its function. */
const predicateFirst = () =>
  def(testing.sig, (cls: Value, f: Value, iterable: Value) => testing.f(cls, f, iterable));

class DropWhile extends Tested {
  override step(): Value {
    for (;;) {
      const v = next(this.source);
      if (v === END || this.done) return v;
      if (this.test(v)) continue;
      this.done = true;
      return v;
    }
  }
}
class TakeWhile extends Tested {
  override step(): Value {
    if (this.done) return END;
    const v = next(this.source);
    if (v === END || this.test(v)) return v;
    this.done = true;
    return END;
  }
}
class FilterFalse extends Filter {
  override wanted = false;
}

const dropwhile = defineIterator('dropwhile', DropWhile, {
  module,
  make: predicateFirst(),
  alloc: allocIterator(DropWhile),
});
const takewhile = defineIterator('takewhile', TakeWhile, {
  module,
  make: predicateFirst(),
  alloc: allocIterator(TakeWhile),
});
const filterfalse = defineIterator('filterfalse', FilterFalse, {
  module,
  make: predicateFirst(),
  alloc: allocIterator(FilterFalse),
});

// ---- islice ----------------------------------------------------------------------------------------------

class ISlice extends NativeIterator {
  source: Value;
  /** Place in the source; the next place wanted, the first even beyond the end; the place to stop before. */
  at = 0;
  wanted = 0;
  stop = Number.POSITIVE_INFINITY;
  by = 1;
  override step(): Value {
    if (this.source === undefined) return END;
    while (this.at < this.wanted) {
      if (next(this.source) === END) return this.end();
      this.at++;
    }
    if (this.at >= this.stop) return this.end();
    const v = next(this.source);
    if (v === END) return this.end();
    this.at++;
    this.wanted = Math.min(this.wanted + this.by, this.stop);
    return v;
  }
  private end(): Value {
    this.source = undefined;
    return END;
  }
}

/** An argument of islice: a count, or undefined for None. */
function bound(x: Value, message: string): number | undefined {
  if (x === undefined || x === None) return undefined;
  let i: number | undefined;
  try {
    i = indexSized(index(x));
  } catch (e) {
    if (!isError(e, 'TypeError')) throw e;
  }
  if (i === undefined || i < 0) throw valueError(message);
  return i;
}

const range = 'must be None or an integer: 0 <= x <= sys.maxsize.';

function makeISlice(cls: Value, iterable: Value, a: Value, b: Value, c: Value): Value {
  const self = cls.alloc(cls);
  if (b === undefined) self.stop = bound(a, `Stop argument for islice() ${range}`) ?? self.stop;
  else {
    self.stop = bound(b, `Stop argument for islice() ${range}`) ?? self.stop;
    self.wanted = bound(a, `Indices for islice() ${range}`) ?? 0;
  }
  self.by = bound(c, 'Step for islice() must be a positive integer or None.') ?? 1;
  if (self.by === 0) throw valueError('Step for islice() must be a positive integer or None.');
  self.source = getIter(iterable);
  return self;
}
const islice = defineIterator('islice', ISlice, {
  module,
  make: def('cls, iterable, a, b?, c?, /', makeISlice),
  alloc: allocIterator(ISlice),
});

class StarMap extends NativeIterator {
  f: Value;
  source: Value;
  override step(): Value {
    const args = next(this.source);
    return args === END ? END : call(this.f, toArray(args));
  }
}
const starmap = defineIterator('starmap', StarMap, {
  module,
  make: def('cls, function, iterable, /', (cls: Value, f: Value, iterable: Value) => {
    const self = cls.alloc(cls);
    self.f = f;
    self.source = getIter(iterable);
    return self;
  }),
  alloc: allocIterator(StarMap),
});

class ZipLongest extends NativeIterator {
  /** Undefined where a source has ended. */
  sources: Value[] = [];
  active = 0;
  fill: Value = None;
  override step(): Value {
    if (this.active === 0) return END;
    const row: Value[] = [];
    for (let i = 0; i < this.sources.length; i++) {
      const it = this.sources[i];
      const v = it === undefined ? END : next(it);
      if (v === END && it !== undefined) {
        this.sources[i] = undefined;
        if (--this.active === 0) return END;
      }
      row.push(v === END ? this.fill : v);
    }
    return new Tuple(row);
  }
}
const zip_longest = defineIterator('zip_longest', ZipLongest, {
  module,
  make: def(
    'cls, *iterables, **kwargs',
    (cls: Value, iterables: Value[], kw: Map<string, Value>) => {
      for (const name of kw.keys())
        if (name !== 'fillvalue')
          throw typeError('zip_longest() got an unexpected keyword argument');
      const self = cls.alloc(cls);
      self.sources = iterables.map(getIter);
      self.active = iterables.length;
      self.fill = kw.get('fillvalue') ?? None;
      return self;
    },
  ),
  alloc: allocIterator(ZipLongest),
});

export const selecting = {
  chain,
  compress,
  dropwhile,
  takewhile,
  filterfalse,
  islice,
  starmap,
  zip_longest,
};
