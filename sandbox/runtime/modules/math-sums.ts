/** math: sums, products and distances. */
import { err, valueError } from '../core/exceptions.ts';
import { END, Float, type Value } from '../core/object.ts';
import { add, mul } from '../core/operators.ts';
import { getIter, isInt, iter, next, toArray } from '../core/protocols.ts';
import { boxed, f, real } from './math-arguments.ts';

/**
 * Adds floats without loss (Shewchuk 1997): `partials` are floats that do not overlap and whose sum is exact; the result
 * is that sum, rounded once.
 */
class ExactSum {
  partials: number[] = [];

  add(value: number): void {
    let x = value;
    let kept = 0;
    for (const p of this.partials) {
      const [large, small] = Math.abs(x) < Math.abs(p) ? [p, x] : [x, p];
      const high = large + small;
      const low = small - (high - large);
      if (low !== 0) this.partials[kept++] = low;
      x = high;
    }
    this.partials.length = kept;
    this.partials.push(x);
  }

  total(): number {
    const { partials } = this;
    let high = partials.pop() ?? 0;
    while (partials.length > 0) {
      const x = high;
      const y = partials.pop() as number;
      high = x + y;
      const low = y - (high - x);
      if (low === 0) continue;
      return roundedHalf(high, low, partials[partials.length - 1]);
    }
    return high;
  }
}

/** What is left decides where `low` is exactly half a unit of the last place. */
function roundedHalf(high: number, low: number, rest: number | undefined): number {
  if (rest === undefined || !((low < 0 && rest < 0) || (low > 0 && rest > 0))) return high;
  const twice = low * 2;
  const x = high + twice;
  return twice === x - high ? x : high;
}

function fsum(iterable: Value): Value {
  const sum = new ExactSum();
  let special = 0;
  let infinities = 0;
  for (const item of iter(iterable)) {
    const x = real(item);
    if (Number.isFinite(x)) {
      sum.add(x);
      const top = sum.partials[sum.partials.length - 1] as number;
      if (!Number.isFinite(top)) throw err('OverflowError', 'intermediate overflow in fsum');
      continue;
    }
    if (!Number.isNaN(x)) infinities += x;
    special += x;
  }
  if (special === 0) return boxed(sum.total());
  if (Number.isNaN(infinities)) throw valueError('-inf + inf in fsum');
  return boxed(special);
}

function prod(iterable: Value, start: Value = 1): Value {
  let p = start;
  for (const x of iter(iterable)) p = mul(p, x);
  return p;
}

const differentLengths = (): Value => valueError('Inputs are not the same length');

function sumprod(p: Value, q: Value): Value {
  const a = getIter(p);
  const b = getIter(q);
  const floats: [number, number][] = [];
  let total: Value = 0;
  for (;;) {
    const x = next(a);
    const y = next(b);
    if ((x === END) !== (y === END)) throw differentLengths();
    if (x === END) break;
    const plain = (v: Value): boolean => v instanceof Float || isInt(v);
    if (plain(x) && plain(y) && (x instanceof Float || y instanceof Float))
      floats.push([real(x), real(y)]);
    else total = add(total, mul(x, y));
  }
  return floats.length === 0 ? total : add(total, boxed(exactDot(floats)));
}

/** The sum of products, each split into a rounded product and its error (Dekker). */
function exactDot(pairs: [number, number][]): number {
  const sum = new ExactSum();
  for (const [x, y] of pairs) {
    const p = x * y;
    if (!Number.isFinite(p)) return pairs.reduce((s, [a, b]) => s + a * b, 0);
    sum.add(p);
    sum.add(productError(x, y, p));
  }
  return sum.total();
}

const split = (x: number): [number, number] => {
  const c = 134217729 * x;
  const high = c - (c - x);
  return [high, x - high];
};

/** `x * y - p` exactly, where p is the rounded product. */
export function productError(x: number, y: number, p: number): number {
  const [xh, xl] = split(x);
  const [yh, yl] = split(y);
  const e = xl * yl - (p - xh * yh - xl * yh - xh * yl);
  return Number.isFinite(e) ? e : 0;
}

/** The length of a vector: scaled by a power of 2, squares summed exactly, the root corrected once. */
function norm(values: number[]): number {
  const sizes = values.map(Math.abs);
  if (sizes.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  if (sizes.some(Number.isNaN)) return Number.NaN;
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0 || sizes.length <= 1) return largest;
  const scale = 2 ** -Math.max(-1022, Math.min(1000, Math.floor(Math.log2(largest))));
  const squares = sizes.map((v): [number, number] => [v * scale, v * scale]);
  const root = Math.sqrt(exactDot(squares));
  const left = exactDot([...squares, [-root, root]]);
  return (root + left / (2 * root)) / scale;
}

function dist(p: Value, q: Value): Value {
  const a = toArray(p).map(real);
  const b = toArray(q).map(real);
  if (a.length !== b.length)
    throw valueError('both points must have the same number of dimensions');
  return boxed(norm(a.map((x, i) => x - (b[i] as number))));
}

export const sumFunctions = {
  fsum: f('fsum', 'seq, /', fsum),
  prod: f('prod', 'iterable, /, *, start?', prod),
  sumprod: f('sumprod', 'p, q, /', sumprod),
  hypot: f('hypot', '*coordinates', (xs: Value[]) => boxed(norm(xs.map(real)))),
  dist: f('dist', 'p, q, /', dist),
};
