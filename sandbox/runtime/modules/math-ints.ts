/** math: functions of ints, exact at any size. */
import { err, valueError } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { index } from '../core/protocols.ts';
import { abs, big, floordiv, type Int, isNegative, mod, mul, normal } from '../types/bigint.ts';
import { f } from './math-arguments.ts';

/** Beyond this a factorial would take more digits than memory or time allow. */
const MAX_FACTORIAL = 100_000;

/** The product of the ints from `low` to `high`, halves first, so that the factors stay of like size. */
function product(low: number, high: number): bigint {
  if (high - low < 8) {
    let p = 1n;
    for (let i = low; i <= high; i++) p *= BigInt(i);
    return p;
  }
  const middle = (low + high) >> 1;
  return product(low, middle) * product(middle + 1, high);
}

function factorial(x: Value): Value {
  const n = index(x);
  if (isNegative(n)) throw valueError('factorial() not defined for negative values');
  if (typeof n !== 'number' || n > MAX_FACTORIAL) throw err('MemoryError');
  return normal(product(1, n));
}

function gcd(a: Int, b: Int): Int {
  let x = abs(a);
  let y = abs(b);
  while (y !== 0) [x, y] = [y, mod(x, y)];
  return x;
}

function lcm(a: Int, b: Int): Int {
  if (a === 0 || b === 0) return 0;
  return abs(mul(floordiv(a, gcd(a, b)), b));
}

/** The root rounded down, by Newton's method from above. */
function isqrt(x: Value): Value {
  const n = index(x);
  if (isNegative(n)) throw valueError('isqrt() argument must be nonnegative');
  if (typeof n === 'number') {
    const r = Math.floor(Math.sqrt(n));
    return r * r > n ? r - 1 : (r + 1) * (r + 1) <= n ? r + 1 : r;
  }
  let r = 1n << BigInt((n.b.toString(2).length + 1) >> 1);
  for (;;) {
    const better = (r + n.b / r) >> 1n;
    if (better >= r) return normal(r);
    r = better;
  }
}

function nonNegative(x: Value, name: string): Int {
  const n = index(x);
  if (isNegative(n)) throw valueError(`${name} must be a non-negative integer`);
  return n;
}

/** `n * (n-1) * …`, k factors. */
function falling(n: bigint, k: number): bigint {
  let p = 1n;
  for (let i = 0; i < k; i++) p *= n - BigInt(i);
  return p;
}

function count(k: Int): number {
  if (typeof k !== 'number' || k > MAX_FACTORIAL) throw err('MemoryError');
  return k;
}

function perm(n: Value, k: Value): Value {
  if (k === undefined || k === None) return factorial(n);
  const all = nonNegative(n, 'n');
  const taken = nonNegative(k, 'k');
  return big(taken) > big(all) ? 0 : normal(falling(big(all), count(taken)));
}

function comb(n: Value, k: Value): Value {
  const all = big(nonNegative(n, 'n'));
  let taken = big(nonNegative(k, 'k'));
  if (taken > all) return 0;
  if (all - taken < taken) taken = all - taken;
  const size = count(normal(taken));
  return normal(falling(all, size) / product(1, size));
}

export const intFunctions = {
  factorial: f('factorial', 'n, /', factorial),
  gcd: f('gcd', '*integers', (xs: Value[]) => xs.map((x) => index(x) as Int).reduce(gcd, 0)),
  lcm: f('lcm', '*integers', (xs: Value[]) => xs.map((x) => index(x) as Int).reduce(lcm, 1)),
  isqrt: f('isqrt', 'n, /', isqrt),
  perm: f('perm', 'n, k?, /', perm),
  comb: f('comb', 'n, k, /', comb),
};
