/** math: gamma and fma. */
import { valueError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { log, power } from '../types/float-power.ts';
import { boxed, checked, f, range, real, shown } from './math-arguments.ts';
import { erf, erfc } from './math-erf.ts';

const { abs, exp, floor, sin, PI } = Math;

// ---- gamma ----------------------------------------------------------------------------------------------------

/** Lanczos' approximation (Boost's lanczos13m53): a rational function of x. */
const G = 6.02468004077673;
const G_LESS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];

function lanczos(x: number): number {
  let top = 0;
  let bottom = 0;
  if (x < 5) {
    for (let i = NUMERATOR.length - 1; i >= 0; i--) {
      top = top * x + (NUMERATOR[i] as number);
      bottom = bottom * x + (DENOMINATOR[i] as number);
    }
  } else {
    for (let i = 0; i < NUMERATOR.length; i++) {
      top = top / x + (NUMERATOR[i] as number);
      bottom = bottom / x + (DENOMINATOR[i] as number);
    }
  }
  return top / bottom;
}

/** sin(pi x), reduced so that it is exact at the multiples of one half. */
function sinPi(x: number): number {
  const y = abs(x) % 2;
  const n = Math.round(2 * y);
  const r =
    n === 0
      ? sin(PI * y)
      : n === 1
        ? Math.cos(PI * (y - 0.5))
        : n === 2
          ? sin(PI * (1 - y))
          : n === 3
            ? -Math.cos(PI * (y - 1.5))
            : sin(PI * (y - 2));
  return x < 0 ? -r : r;
}

const pole = (x: number): Value =>
  valueError(`expected a noninteger or positive integer, got ${shown(x)}`);

const factorials: number[] = [1];
for (let i = 1; i < 23; i++) factorials.push((factorials[i - 1] as number) * i);

function gamma(x: number): Value {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return boxed(x);
  if (x === Number.NEGATIVE_INFINITY || (x <= 0 && x === floor(x))) throw pole(x);
  if (x === floor(x) && x <= 23) return boxed(factorials[x - 1] as number);
  const size = abs(x);
  if (size < 1e-20) return checked(1 / x, x);
  if (size > 200) {
    if (x < 0) return boxed(0 / sinPi(x));
    throw range();
  }
  const y = size + G_LESS_HALF;
  // What was lost in y, since the power makes much of it.
  const z = ((size > G_LESS_HALF ? y - size - G_LESS_HALF : y - G_LESS_HALF - size) * G) / y;
  let r: number;
  if (x < 0) {
    r = ((-PI / sinPi(size) / size) * exp(y)) / lanczos(size);
    r -= z * r;
    r =
      size < 140
        ? r / power(y, size - 0.5)
        : r / power(y, size / 2 - 0.25) / power(y, size / 2 - 0.25);
  } else {
    r = lanczos(size) / exp(y);
    r += z * r;
    r =
      size < 140
        ? r * power(y, size - 0.5)
        : r * power(y, size / 2 - 0.25) * power(y, size / 2 - 0.25);
  }
  return checked(r, x);
}

function lgamma(x: number): Value {
  if (Number.isNaN(x)) return boxed(x);
  if (!Number.isFinite(x)) return boxed(Number.POSITIVE_INFINITY);
  if (x === floor(x) && x <= 2) {
    if (x <= 0) throw pole(x);
    return boxed(0);
  }
  const size = abs(x);
  if (size < 1e-20) return boxed(-log(size));
  let r = log(lanczos(size)) - G;
  r += (size - 0.5) * (log(size + G - 0.5) - 1);
  if (x < 0) r = log(PI) - log(abs(sinPi(size))) - log(size) - r;
  return checked(r, x);
}

// ---- fma --------------------------------------------------------------------------------------------------------

/** A finite float as an int and a power of 2. */
function exact(x: number): [bigint, number] {
  let m = x;
  let e = 0;
  while (!Number.isInteger(m)) {
    m *= 2 ** 30;
    e -= 30;
  }
  return [BigInt(m), e];
}

/** `n * 2**e`, rounded once to a float. */
function rounded(n: bigint, e: number): number {
  const size = n < 0n ? -n : n;
  const bits = size.toString(2).length;
  const drop = Math.max(bits - 53, -1074 - e);
  if (drop <= 0) return scaled(Number(n), e);
  const unit = 1n << BigInt(drop);
  let q = size / unit;
  const rest = (size % unit) * 2n;
  if (rest > unit || (rest === unit && (q & 1n) === 1n)) q += 1n;
  const r = scaled(Number(q), e + drop);
  return n < 0n ? -r : r;
}

const scaled = (x: number, e: number): number =>
  x * 2 ** Math.trunc(e / 2) * 2 ** (e - Math.trunc(e / 2));

/** `x * y + z` with one rounding. */
function fma(a: Value, b: Value, c: Value): Value {
  const x = real(a);
  const y = real(b);
  const z = real(c);
  if (![x, y, z].every(Number.isFinite)) {
    const r = x * y + z;
    if (Number.isNaN(r) && ![x, y, z].some(Number.isNaN))
      throw valueError('invalid operation in fma');
    return boxed(r);
  }
  if (x === 0 || y === 0) return boxed(x * y + z);
  const [m, p] = exact(x);
  const [n, q] = exact(y);
  const [k, s] = exact(z);
  const e = Math.min(p + q, s);
  const total = ((m * n) << BigInt(p + q - e)) + (k << BigInt(s - e));
  const r = total === 0n ? 0 : rounded(total, e);
  if (!Number.isFinite(r)) throw range();
  return boxed(r);
}

const one = (name: string, js: (x: number) => Value): Value =>
  f(name, 'x, /', (x: Value) => js(real(x)));

export const specialFunctions = {
  erf: one('erf', (x) => boxed(erf(x))),
  erfc: one('erfc', (x) => boxed(erfc(x))),
  gamma: one('gamma', gamma),
  lgamma: one('lgamma', lgamma),
  fma: f('fma', 'x, y, z, /', fma),
};
