/**
 * Arithmetic on Python ints as the runtime holds them: a number while it is a safe integer (never −0), else a box.
 *
 * Each operation tries JavaScript numbers first, whose results are exact as long as they are safe, and goes on with
 * BigInt where they are not. Ints are limited to `MAX_BITS`, QuickJS's own limit: beyond it, MemoryError.
 */
import { err, valueError } from '../core/exceptions.ts';
import { BigIntBox } from '../core/object.ts';

/** An int without its class: what `intOf` gives. */
export type Int = number | BigIntBox;

/** The most bits an int may have. */
export const MAX_BITS = 1024 * 1024;

const tooLarge = () => err('MemoryError', `the sandbox has ints of at most ${MAX_BITS} bits`);

const MAX = Number.MAX_SAFE_INTEGER;
const isSafe = (x: number) => x <= MAX && x >= -MAX;

/** The int as a JavaScript BigInt. */
export const big = (x: Int): bigint => (typeof x === 'number' ? BigInt(x) : x.b);

/** The Python int of a BigInt: a number if it is safe. */
export function normal(x: bigint): Int {
  const small = Number(x);
  if (isSafe(small)) return small;
  return new BigIntBox(x);
}

/** Is the int from 0 up to (not including) a small limit? A box is no number to compare with. */
export const isBelow = (x: Int, limit: number): x is number =>
  typeof x === 'number' && x >= 0 && x < limit;

/** Division by zero, in the words of all of `/`, `//`, `%` and `divmod`. */
export const zeroDivision = () => err('ZeroDivisionError', 'division by zero');

export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isSafe(sum)) return sum;
  }
  return normal(big(a) + big(b));
}

export function sub(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (isSafe(difference)) return difference;
  }
  return normal(big(a) - big(b));
}

export function mul(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (isSafe(product)) return product + 0; // −0 + 0 is 0
  } else if (bitLength(a) + bitLength(b) > MAX_BITS + 1) throw tooLarge();
  return normal(big(a) * big(b));
}

/** `a // b`: rounds down. */
export function floordiv(a: Int, b: Int): Int {
  if (b === 0) throw zeroDivision();
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b; // exact, with the sign of a
    const quotient = (a - rest) / b; // exact, unlike a / b
    return rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient + 0;
  }
  const x = big(a);
  const y = big(b);
  const quotient = x / y;
  const rest = x - quotient * y;
  return normal(rest !== 0n && rest < 0n !== y < 0n ? quotient - 1n : quotient);
}

/** `a % b`: has the sign of `b`. */
export function mod(a: Int, b: Int): Int {
  if (b === 0) throw zeroDivision();
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
  }
  return normal(bigMod(big(a), big(b)));
}

function bigMod(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

/** `a ** b` for `b >= 0`, by repeated squaring while numbers do. */
export function power(a: Int, b: Int): Int {
  if (b === 0 || a === 1) return 1;
  if (a === 0) return 0;
  if (a === -1) return isOdd(b) ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') {
    const small = smallPower(a, b);
    if (isSafe(small)) return small;
  }
  if (typeof b !== 'number' || log2(a) * b > MAX_BITS) throw tooLarge();
  return normal(big(a) ** BigInt(b));
}

const log2 = (a: Int) => (typeof a === 'number' ? Math.log2(Math.abs(a)) : bits(a.b) - 1);

/** `a ** b`, exact where the result is safe, by multiplying: `**` on numbers need not be exact. */
function smallPower(a: number, b: number): number {
  let result = a;
  for (let i = 1; i < b && isSafe(result); i++) result *= a;
  return result;
}

const isOdd = (x: Int) => (typeof x === 'number' ? x % 2 !== 0 : (x.b & 1n) === 1n);

/** `pow(a, b, m)`. A negative exponent takes the modular inverse. ValueError for modulus 0 or no inverse. */
export function powerMod(a: Int, b: Int, m: Int): Int {
  if (m === 0) throw valueError('pow() 3rd argument cannot be 0');
  const modulus = m === 1 || m === -1 ? 1n : big(m);
  const size = modulus < 0n ? -modulus : modulus;
  let exponent = big(b);
  let base = bigMod(big(a), size);
  if (exponent < 0n) {
    base = inverse(base, size);
    exponent = -exponent;
  }
  let result = 1n % size;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % size;
    if (bit === '1') result = (result * base) % size;
  }
  return normal(bigMod(result, modulus));
}

/** The inverse of `a` modulo `m > 0` by the extended Euclidean algorithm. */
function inverse(a: bigint, m: bigint): bigint {
  let [r0, r1] = [m, a];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  if (r0 !== 1n) throw valueError('base is not invertible for the given modulus');
  return bigMod(t0, m);
}

/** `a << b`. ValueError for a negative count, MemoryError (or OverflowError, as CPython) beyond the limit. */
export function lshift(a: Int, b: Int): Int {
  if (isNegative(b)) throw valueError('negative shift count');
  if (a === 0) return 0;
  if (typeof b !== 'number') throw err('OverflowError', 'too many digits in integer');
  if (typeof a === 'number' && b < 53) {
    const shifted = a * 2 ** b;
    if (isSafe(shifted)) return shifted;
  }
  if (bitLength(a) + b > MAX_BITS) throw tooLarge();
  return normal(big(a) << BigInt(b));
}

/** `a >> b`: rounds down. */
export function rshift(a: Int, b: Int): Int {
  if (isNegative(b)) throw valueError('negative shift count');
  if (typeof b !== 'number' || b > MAX_BITS) return isNegative(a) ? -1 : 0;
  if (typeof a === 'number') return b < 53 ? Math.floor(a / 2 ** b) : a < 0 ? -1 : 0;
  return normal(a.b >> BigInt(b));
}

const isInt32 = (x: Int) => typeof x === 'number' && x === (x | 0);

export function and(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return (a as number) & (b as number);
  return normal(big(a) & big(b));
}

export function or(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return (a as number) | (b as number);
  return normal(big(a) | big(b));
}

export function xor(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return (a as number) ^ (b as number);
  return normal(big(a) ^ big(b));
}

export const neg = (a: Int): Int => (typeof a === 'number' ? 0 - a : normal(-a.b));
export const invert = (a: Int): Int => sub(-1, a);
export const isNegative = (a: Int): boolean => (typeof a === 'number' ? a < 0 : a.b < 0n);
export const abs = (a: Int): Int => (isNegative(a) ? neg(a) : a);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Int, b: Int): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const x = big(a);
  const y = big(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `int.bit_length`: bits of the absolute value, 0 for 0. */
export function bitLength(a: Int): number {
  if (typeof a !== 'number') return bits(a.b);
  const size = Math.abs(a);
  const high = Math.floor(size / 2 ** 32);
  return high === 0 ? 32 - Math.clz32(size) : 64 - Math.clz32(high);
}

function bits(a: bigint): number {
  const hex = (a < 0n ? -a : a).toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex[0] as string, 16)) + 28;
}

/** `int.bit_count`: ones in the absolute value. */
export function bitCount(a: Int): number {
  return big(abs(a)).toString(2).replaceAll('0', '').length;
}

/** `a / b` correctly rounded. OverflowError where the quotient is no float. */
export function truediv(a: Int, b: Int): number {
  if (b === 0) throw zeroDivision();
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  if (a === 0) return 0;
  const size = quotient(big(abs(a)), big(abs(b)));
  if (size === Number.POSITIVE_INFINITY) {
    throw err('OverflowError', 'integer division result too large for a float');
  }
  return isNegative(a) === isNegative(b) ? size : -size;
}

/**
 * The double nearest to `a / b` (both positive): a quotient of 55 bits or more, its last bit set if anything is left
 * over, rounded to the bits that a double has at that size.
 */
function quotient(a: bigint, b: bigint): number {
  const exponent = bits(a) - bits(b); // the quotient lies between 2 ** (exponent ± 1)
  if (exponent > 1025) return Number.POSITIVE_INFINITY;
  if (exponent < -1080) return 0;
  const shift = Math.max(exponent, -1021) - 55;
  const numerator = shift < 0 ? a << BigInt(-shift) : a;
  const denominator = shift > 0 ? b << BigInt(shift) : b;
  let digits = numerator / denominator;
  if (digits * denominator !== numerator) digits |= 1n;
  const spare = Math.max(bits(digits), -1021 - shift) - 53;
  const half = 1n << BigInt(spare - 1);
  const low = digits & (2n * half - 1n);
  digits -= low;
  if (low > half || (low === half && (digits & (2n * half)) !== 0n)) digits += 2n * half;
  return scale(Number(digits), shift);
}

/** `x * 2 ** exponent`, in two steps because the power alone may be no double. Exact where the result is. */
export function scale(x: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return x * 2 ** half * 2 ** (exponent - half);
}

/** `float(a)`, rounded half to even. OverflowError beyond the largest double. */
export function toFloat(a: Int): number {
  if (typeof a === 'number') return a;
  const x = Number(a.b);
  if (Math.abs(x) === Number.POSITIVE_INFINITY)
    throw err('OverflowError', 'int too large to convert to float');
  return x;
}

/** The int part of a float, as `int(x)`. OverflowError and ValueError for infinities and NaN. */
export function fromFloat(x: number): Int {
  if (isSafe(x)) return Math.trunc(x) + 0;
  if (Number.isNaN(x)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw err('OverflowError', 'cannot convert float infinity to integer');
  return new BigIntBox(BigInt(x));
}

/** `round(a, -places)`: to a multiple of `10 ** places`, halves to the even multiple. */
export function roundTens(a: Int, places: Int): Int {
  if (typeof places !== 'number' || places > bitLength(a)) return 0;
  const unit = 10n ** BigInt(places);
  const x = big(a);
  const rest = bigMod(x, unit);
  const down = x - rest;
  const up = rest * 2n > unit || (rest * 2n === unit && (down / unit) % 2n !== 0n);
  return normal(up ? down + unit : down);
}

const HASH_MODULUS = 2n ** 61n - 1n;

/** `hash(a)`: the value modulo 2**61 - 1 with its sign; -1 is taken, so it becomes -2 (reference, "Hashing of numeric types"). */
export function hashInt(a: Int): Int {
  const hash = typeof a === 'number' ? a : normal(a.b % HASH_MODULUS);
  return hash === -1 ? -2 : hash;
}
