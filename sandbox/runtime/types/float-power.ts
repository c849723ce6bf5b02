/**
 * `x ** y` and the natural logarithm of floats, rounded as a good C library rounds them. The engine's own are a bit off in
 * one of ten cases, which shows: Python prints a float's every digit. They are computed here as a sum of two floats
 * (Dekker 1971), about 100 bits, and rounded once.
 */

/** An unevaluated sum: the second part is below half a unit of the first. */
type Pair = readonly [high: number, low: number];

const SPLITTER = 2 ** 27 + 1;

/** `a + b` and its error, where a is the larger. */
function quickSum(a: number, b: number): Pair {
  const s = a + b;
  return [s, b - (s - a)];
}

/** `a + b` and its error. */
function sum(a: number, b: number): Pair {
  const s = a + b;
  const t = s - a;
  return [s, a - (s - t) + (b - t)];
}

/** `a * b` and its error. */
function product(a: number, b: number): Pair {
  const p = a * b;
  const ca = SPLITTER * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = SPLITTER * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  return [p, ah * bh - p + ah * bl + al * bh + al * bl];
}

function add(a: Pair, b: Pair): Pair {
  const [s, e] = sum(a[0], b[0]);
  return quickSum(s, e + a[1] + b[1]);
}

function multiply(a: Pair, b: Pair): Pair {
  const [p, e] = product(a[0], b[0]);
  return quickSum(p, e + a[0] * b[1] + a[1] * b[0]);
}

function divide(a: Pair, b: Pair): Pair {
  const q = a[0] / b[0];
  const [p, e] = product(q, b[0]);
  return quickSum(q, (a[0] - p - e + a[1] - q * b[1]) / b[0]);
}

const LN2: Pair = [Math.LN2, 2.319046813846299e-17];
/** The first bits of ln 2, so few that a multiple by any exponent is exact; and the rest. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** `x = m * 2**k` with m from sqrt(1/2) to sqrt(2); x is positive and finite. */
function reduced(x: number): [m: number, k: number] {
  let m = x;
  let k = 0;
  if (x < 2 ** -1000) {
    m *= 2 ** 100;
    k = -100;
  }
  const e = Math.floor(Math.log2(m));
  m = e > 1000 ? m / 2 ** 500 / 2 ** (e - 500) : m / 2 ** e;
  k += e;
  while (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  return [m, k];
}

/** Terms of `atanh(s) / s = 1 + s**2/3 + s**4/5 + …`. */
const TERMS = 15;

/** `s = f / (2 + f)`, so that `log(1 + f) = 2 atanh(s)`. */
function ratio(m: number): Pair {
  return divide([m - 1, 0], sum(2, m - 1));
}

/** The natural logarithm. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log(x);
  const [m, k] = reduced(x);
  const [s, rest] = ratio(m);
  const z = s * s;
  let tail = 0;
  for (let n = TERMS; n > 0; n--) tail = (tail + 2 / (2 * n + 1)) * z;
  const [high, low] = sum(k * LN2_HIGH, 2 * s);
  return high + (low + (2 * rest + s * tail + k * LN2_LOW));
}

/** The natural logarithm as a pair. */
function logPair(x: number): Pair {
  const [m, k] = reduced(x);
  const s = ratio(m);
  const z = multiply(s, s);
  let series: Pair = [0, 0];
  for (let n = TERMS; n >= 0; n--) {
    series = add(series, divide([2, 0], [2 * n + 1, 0]));
    if (n > 0) series = multiply(series, z);
  }
  return add(multiply([k, 0], LN2), multiply(s, series));
}

/** e to the power of a pair, as a pair and an exponent of 2. */
function expPair(t: Pair): [Pair, number] {
  const k = Math.round(t[0] / LN2[0]);
  const r = add(t, multiply([-k, 0], LN2));
  const small: Pair = [r[0] / 16, r[1] / 16];
  let series: Pair = [1, 0];
  for (let n = 14; n > 0; n--) series = add([1, 0], multiply(divide(small, [n, 0]), series));
  for (let i = 0; i < 4; i++) series = multiply(series, series);
  return [series, k];
}

/** Small whole exponents, by squaring. */
function wholePower(x: number, n: number): number {
  let result: Pair = [1, 0];
  let square: Pair = [x, 0];
  for (let left = Math.abs(n); left > 0; left >>= 1) {
    if (left & 1) result = multiply(result, square);
    if (left > 1) square = multiply(square, square);
  }
  const r = n < 0 ? divide([1, 0], result) : result;
  return r[0] + r[1];
}

const WHOLE = 256;

/** Is a result so far from the ends of the range that no step on the way to it left it? */
const inside = (r: number): boolean => r > 1e-280 && r < 1e280;

/** `x ** y`. The special cases of IEEE 754 are the engine's. */
export function power(x: number, y: number): number {
  const rough = x ** y;
  const size = Math.abs(rough);
  if (!inside(size) || !inside(Math.abs(x)) || x === 1 || y === 1) return rough;
  if (y === 2) return x * x;
  if (y === 0.5) return Math.sqrt(x);
  if (Number.isInteger(y) && Math.abs(y) <= WHOLE) return wholePower(x, y);
  const [r, k] = expPair(multiply(logPair(Math.abs(x)), [y, 0]));
  const result = (r[0] + r[1]) * 2 ** k;
  return rough < 0 ? -result : result;
}
