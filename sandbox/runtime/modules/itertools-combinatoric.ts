/** itertools: product, permutations, combinations, combinations_with_replacement. */
import { def } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { END, None, Tuple, type Value } from '../core/object.ts';
import { isInt, MAX_ITEMS, toArray } from '../core/protocols.ts';
import { allocIterator, defineIterator, NativeIterator } from '../types/iterators.ts';
import { countArgument } from '../types/sequence.ts';

const module = 'itertools';

/** Base: an array of places that `advance` moves on, and how a place reads. */
class Combinatoric extends NativeIterator {
  pool: Value[] = [];
  /** Undefined when there is none or no more. */
  indices: number[] | undefined;
  started = false;

  /** Moves to the next row; false after the last. */
  advance(_indices: number[]): boolean {
    return false;
  }
  row(indices: number[]): Value[] {
    return indices.map((i) => this.pool[i]);
  }
  override step(): Value {
    if (this.indices === undefined) return END;
    if (this.started && !this.advance(this.indices)) {
      this.indices = undefined;
      return END;
    }
    this.started = true;
    return new Tuple(this.row(this.indices));
  }
}

const counting = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

class Product extends Combinatoric {
  pools: Value[][] = [];
  override advance(indices: number[]): boolean {
    for (let i = indices.length - 1; i >= 0; i--) {
      const at = (indices[i] as number) + 1;
      if (at < (this.pools[i] as Value[]).length) {
        indices[i] = at;
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }
  override row(indices: number[]): Value[] {
    return indices.map((at, i) => (this.pools[i] as Value[])[at]);
  }
}
const product = defineIterator('product', Product, {
  module,
  make: def('cls, *iterables, repeat?', (cls: Value, repeat: Value, iterables: Value[]) => {
    const times = repeat === undefined ? 1 : countArgument(repeat);
    if (times < 0) throw valueError('repeat argument cannot be negative');
    if (times * iterables.length > MAX_ITEMS)
      throw err('OverflowError', 'repeat argument too large');
    const self = cls.alloc(cls);
    const once = times === 0 ? [] : iterables.map(toArray);
    for (let i = 0; i < times; i++) self.pools.push(...once);
    if (self.pools.every((p: Value[]) => p.length > 0)) self.indices = self.pools.map(() => 0);
    return self;
  }),
  alloc: allocIterator(Product),
});

class Permutations extends Combinatoric {
  cycles: number[] = [];
  override advance(indices: number[]): boolean {
    const n = indices.length;
    for (let i = this.cycles.length - 1; i >= 0; i--) {
      const left = (this.cycles[i] as number) - 1;
      if (left === 0) {
        indices.push(...indices.splice(i, 1));
        this.cycles[i] = n - i;
        continue;
      }
      this.cycles[i] = left;
      const other = n - left;
      const moved = indices[i] as number;
      indices[i] = indices[other] as number;
      indices[other] = moved;
      return true;
    }
    return false;
  }
  override row(indices: number[]): Value[] {
    return this.cycles.map((_, i) => this.pool[indices[i] as number]);
  }
}
const permutations = defineIterator('permutations', Permutations, {
  module,
  make: def('cls, iterable, r?', (cls: Value, iterable: Value, r: Value = None) => {
    const self = cls.alloc(cls);
    self.pool = toArray(iterable);
    const n = self.pool.length;
    if (r !== None && !isInt(r)) throw typeError('Expected int as r');
    const size = r === None ? n : countArgument(r);
    if (size < 0) throw valueError('r must be non-negative');
    if (size > n) return self;
    self.indices = counting(n);
    self.cycles = counting(size).map((i) => n - i);
    return self;
  }),
  alloc: allocIterator(Permutations),
});

class Combinations extends Combinatoric {
  override advance(indices: number[]): boolean {
    const r = indices.length;
    const n = this.pool.length;
    let i = r - 1;
    while (i >= 0 && indices[i] === i + n - r) i--;
    if (i < 0) return false;
    let at = (indices[i] as number) + 1;
    for (; i < r; i++) indices[i] = at++;
    return true;
  }
}
class WithReplacement extends Combinatoric {
  override advance(indices: number[]): boolean {
    const last = this.pool.length - 1;
    let i = indices.length - 1;
    while (i >= 0 && indices[i] === last) i--;
    if (i < 0) return false;
    const at = (indices[i] as number) + 1;
    for (; i < indices.length; i++) indices[i] = at;
    return true;
  }
}

/** `(iterable, r)`; `first(n, r)` gives the first row's places, or undefined when there is none. */
const choosing = (first: (n: number, r: number) => number[] | undefined) =>
  def('cls, iterable, r', (cls: Value, iterable: Value, r: Value) => {
    const self = cls.alloc(cls);
    self.pool = toArray(iterable);
    const size = countArgument(r);
    if (size < 0) throw valueError('r must be non-negative');
    self.indices = first(self.pool.length, size);
    return self;
  });

const combinations = defineIterator('combinations', Combinations, {
  module,
  make: choosing((n, r) => (r > n ? undefined : counting(r))),
  alloc: allocIterator(Combinations),
});
const combinations_with_replacement = defineIterator(
  'combinations_with_replacement',
  WithReplacement,
  {
    module,
    make: choosing((n, r) => (n === 0 && r > 0 ? undefined : counting(r).map(() => 0))),
    alloc: allocIterator(WithReplacement),
  },
);

export const combinatoric = { product, permutations, combinations, combinations_with_replacement };
