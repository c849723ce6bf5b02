/** math: powers, logarithms, angles, parts of floats. */

import { typeError, valueError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { truediv } from '../core/operators.ts';
import { callSlot, index, intOf, isInt, slot, typeName } from '../core/protocols.ts';
import { big, bitLength, fromFloat, type Int, isNegative, rshift } from '../types/bigint.ts';
import { roundEven } from '../types/float-ops.ts';
import { power as exactPower, log } from '../types/float-power.ts';
import { boxed, checked, domain, f, range, real, shown } from './math-arguments.ts';

const { abs, floor, ceil, trunc, sign } = Math;

/** Functions of one float that are the engine's own; a test says which arguments are refused, and how. */
const one = (
  name: string,
  js: (x: number) => number,
  refuse?: (x: number) => string | undefined,
): Value =>
  f(name, 'x, /', (a: Value) => {
    const x = real(a);
    const problem = refuse?.(x);
    if (problem !== undefined) throw valueError(`${problem}, got ${shown(x)}`);
    return checked(js(x), x);
  });

const finite = (x: number): string | undefined =>
  abs(x) === Number.POSITIVE_INFINITY ? 'expected a finite input' : undefined;
const unit = (x: number): string | undefined =>
  abs(x) > 1 ? 'expected a number in range from -1 up to 1' : undefined;

const powers = {
  sqrt: one('sqrt', Math.sqrt, (x) => (x < 0 ? 'expected a nonnegative input' : undefined)),
  cbrt: one('cbrt', Math.cbrt),
  exp: one('exp', Math.exp),
  exp2: one('exp2', (x) => exactPower(2, x)),
  expm1: one('expm1', Math.expm1),
  log1p: one('log1p', Math.log1p, (x) => (x <= -1 ? 'expected argument value > -1' : undefined)),
  pow: f('pow', 'x, y, /', (a: Value, b: Value) => power(real(a), real(b))),
};

/** C's pow: 1 to any power and any number to the power 0 are 1. */
function power(x: number, y: number): Value {
  if (x === 1 || y === 0) return boxed(1);
  if (x === -1 && abs(y) === Number.POSITIVE_INFINITY) return boxed(1);
  if (x === 0 && y < 0 && Number.isFinite(y)) throw domain();
  return checked(exactPower(x, y), x, y);
}

// ---- logarithms --------------------------------------------------------------------------------------------

/** A logarithm of any positive number; an int beyond the floats is scaled down by powers of 2 first. */
function logarithm(x: Value, js: (x: number) => number): number {
  if (isInt(x)) {
    const n = intOf(x);
    if (n === 0 || isNegative(n)) throw valueError('expected a positive input');
    if (bitLength(n) <= 1024) return js(Number(big(n)));
    const [m, e] = scaledDown(n);
    return js(m) + js(2) * e;
  }
  const v = real(x);
  if (v <= 0) throw valueError(`expected a positive input, got ${shown(v)}`);
  return js(v);
}

/** An int beyond the floats as a float from 0.5 up to 1 and a power of 2. */
function scaledDown(n: Int): [number, number] {
  const e = bitLength(n);
  return [Number(big(rshift(n, e - 64))) / 2 ** 64, e];
}

/** The engine's log2 and log10 may miss the exact powers by a bit. */
function log2(x: number): number {
  const r = Math.log2(x);
  const n = Math.round(r);
  return 2 ** n === x ? n : r;
}

const logarithms = {
  log: f('log', 'x, base?, /', (x: Value, base: Value) => {
    const top = boxed(logarithm(x, log));
    return base === undefined ? top : truediv(top, boxed(logarithm(base, log)));
  }),
  log2: f('log2', 'x, /', (x: Value) => boxed(logarithm(x, log2))),
  log10: f('log10', 'x, /', (x: Value) => boxed(logarithm(x, Math.log10))),
};

// ---- angles ---------------------------------------------------------------------------------------------------

/** From `log` and `log1p`, so that nothing cancels. */
function asinh(x: number): number {
  const a = abs(x);
  const root = Math.sqrt(a * a + 1);
  const r =
    a > 2 ** 28
      ? log(a) + Math.LN2
      : a >= 2
        ? log(2 * a + 1 / (root + a))
        : Math.log1p(a + (a * a) / (root + 1));
  return x < 0 || Object.is(x, -0) ? -r : r;
}

function acosh(x: number): number {
  if (x > 2 ** 28) return log(x) + Math.LN2;
  if (x >= 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  return Math.log1p(x - 1 + Math.sqrt((x - 1) * (x - 1) + 2 * (x - 1)));
}

const angles = {
  sin: one('sin', Math.sin, finite),
  cos: one('cos', Math.cos, finite),
  tan: one('tan', Math.tan, finite),
  asin: one('asin', Math.asin, unit),
  acos: one('acos', Math.acos, unit),
  atan: one('atan', Math.atan),
  atan2: f('atan2', 'y, x, /', (y: Value, x: Value) => boxed(Math.atan2(real(y), real(x)))),
  sinh: one('sinh', Math.sinh),
  cosh: one('cosh', Math.cosh),
  tanh: one('tanh', Math.tanh),
  asinh: one('asinh', asinh),
  acosh: one('acosh', acosh, (x) =>
    x < 1 ? 'expected argument value not less than 1' : undefined,
  ),
  atanh: one('atanh', Math.atanh, (x) =>
    abs(x) >= 1 ? 'expected a number between -1 and 1' : undefined,
  ),
  degrees: one('degrees', (x) => x * (180 / Math.PI)),
  radians: one('radians', (x) => x * (Math.PI / 180)),
};

// ---- rounding and parts ---------------------------------------------------------------------------------------

/** `floor` and `ceil`: the special method, else the float rounded. */
const rounding = (name: string, method: string, js: (x: number) => number): Value =>
  f(name, 'x, /', (x: Value) => {
    const own = slot(x, method);
    return own != null ? callSlot(own, x) : fromFloat(js(real(x)));
  });

function truncate(x: Value): Value {
  const own = slot(x, '___trunc__');
  if (own == null) throw typeError(`type ${typeName(x)} doesn't define __trunc__ method`);
  return callSlot(own, x);
}

/** C's fmod has the sign of x; a JavaScript remainder is the same. */
function fmod(x: number, y: number): Value {
  if (Number.isFinite(x) && abs(y) === Number.POSITIVE_INFINITY) return boxed(x);
  return checked(x % y, x, y);
}

/** IEEE 754 remainder: what is left of the nearest multiple, the even one at a tie. */
function remainder(x: number, y: number): Value {
  if (Number.isNaN(x) || Number.isNaN(y)) return boxed(Number.NaN);
  if (!Number.isFinite(x) || y === 0) throw domain();
  if (!Number.isFinite(y)) return boxed(x);
  const size = abs(y);
  const m = abs(x) % size;
  const left = size - m;
  let r = m < left ? m : m > left ? -left : m - 2 * ((0.5 * (abs(x) - m)) % size);
  if (sign(x) < 0 || Object.is(x, -0)) r = -r;
  return boxed(r);
}

/** `x = m * 2**e` with m from 0.5 up to 1. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let e = Math.max(-1023, floor(Math.log2(abs(x))) + 1);
  let m = x * 2 ** -e;
  if (e < -1000) m = x * 2 ** 600 * 2 ** (-e - 600);
  while (abs(m) < 0.5) {
    m *= 2;
    e--;
  }
  while (abs(m) >= 1) {
    m /= 2;
    e++;
  }
  return [m, e];
}

/** `x * 2**e`, rounded once, also where the result is subnormal. */
function ldexp(x: Value, e: Value): Value {
  if (!isInt(e)) throw typeError('Expected an int as second argument to ldexp.');
  const v = real(x);
  const n = index(e);
  const by = typeof n === 'number' ? Math.max(-5000, Math.min(5000, n)) : n.b < 0n ? -5000 : 5000;
  if (v === 0 || !Number.isFinite(v)) return boxed(v);
  const [m, own] = frexp(v);
  const exponent = own + by;
  if (exponent > 1024) throw range();
  if (exponent >= -1021) return boxed(m * 2 * 2 ** (exponent - 1));
  // In units of the smallest number, so that it is rounded once.
  return boxed(exponent < -1080 ? 0 * sign(m) : roundEven(m * 2 ** (exponent + 1074)) * 2 ** -1074);
}

function isClose(a: Value, b: Value, relative: Value, absolute: Value): boolean {
  const x = real(a);
  const y = real(b);
  const rel = relative === undefined ? 1e-9 : real(relative);
  const tolerance = absolute === undefined ? 0 : real(absolute);
  if (rel < 0 || tolerance < 0) throw valueError('tolerances must be non-negative');
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const difference = abs(x - y);
  return difference <= abs(rel * y) || difference <= abs(rel * x) || difference <= tolerance;
}

const words = new BigInt64Array(1);
const asFloat = new Float64Array(words.buffer);

/** The float that lies `steps` after x on the way to y. */
function nextAfter(x: number, y: number, steps: bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const order = (v: number): bigint => {
    asFloat[0] = v === 0 ? 0 : v;
    const bits = words[0] as bigint;
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  const from = order(x);
  const to = order(y);
  if (from === to) return y;
  const distance = to > from ? to - from : from - to;
  const by = steps < distance ? steps : distance;
  const at = to > from ? from + by : from - by;
  words[0] = at < 0n ? -at | -0x8000000000000000n : at;
  const r = asFloat[0] as number;
  return r === 0 && (x < 0 || (x === 0 && y < 0)) ? -0 : r;
}

function nextAfterOf(x: Value, y: Value, steps: Value): Value {
  const n = steps === undefined ? 1 : index(steps);
  if (isNegative(n)) throw valueError('steps must be a non-negative integer');
  return boxed(nextAfter(real(x), real(y), big(n)));
}

function ulp(x: number): number {
  if (!Number.isFinite(x)) return abs(x);
  const size = abs(x);
  const up = nextAfter(size, Number.POSITIVE_INFINITY, 1n);
  return up === Number.POSITIVE_INFINITY ? size - nextAfter(size, 0, 1n) : up - size;
}

const two = (name: string, js: (x: number, y: number) => Value): Value =>
  f(name, 'x, y, /', (a: Value, b: Value) => js(real(a), real(b)));

const sameSign = (x: number, y: number): number => (y < 0 || Object.is(y, -0) ? -abs(x) : abs(x));

function modf(a: Value): Value {
  const x = real(a);
  if (!Number.isFinite(x))
    return new Tuple([boxed(Number.isNaN(x) ? x : sameSign(0, x)), boxed(x)]);
  return new Tuple([boxed(sameSign(x - trunc(x), x)), boxed(trunc(x))]);
}

const parts = {
  floor: rounding('floor', '___floor__', floor),
  ceil: rounding('ceil', '___ceil__', ceil),
  trunc: f('trunc', 'x, /', truncate),
  fabs: one('fabs', abs),
  copysign: two('copysign', (x, y) => boxed(sameSign(x, y))),
  fmod: two('fmod', fmod),
  remainder: two('remainder', remainder),
  frexp: f('frexp', 'x, /', (x: Value) => {
    const [m, e] = frexp(real(x));
    return new Tuple([boxed(m), e]);
  }),
  ldexp: f('ldexp', 'x, i, /', ldexp),
  modf: f('modf', 'x, /', modf),
  isfinite: f('isfinite', 'x, /', (x: Value) => Number.isFinite(real(x))),
  isinf: f('isinf', 'x, /', (x: Value) => abs(real(x)) === Number.POSITIVE_INFINITY),
  isnan: f('isnan', 'x, /', (x: Value) => Number.isNaN(real(x))),
  isclose: f('isclose', 'a, b, *, rel_tol?, abs_tol?', isClose),
  nextafter: f('nextafter', 'x, y, /, *, steps?', nextAfterOf),
  ulp: f('ulp', 'x, /', (x: Value) => boxed(ulp(real(x)))),
};

export const floatFunctions = { ...powers, ...logarithms, ...angles, ...parts };
