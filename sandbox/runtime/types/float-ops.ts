/** Arithmetic on floats (JavaScript numbers here, without their box) where Python differs from JavaScript. */

import { err, valueError } from '../core/exceptions.ts';
import { type Int, normal, scale, zeroDivision } from './bigint.ts';
import { power as exactPower } from './float-power.ts';
import { decompose, fixed } from './float-repr.ts';

export function divide(a: number, b: number): number {
  if (b === 0) throw zeroDivision();
  return a / b;
}

/** `divmod(a, b)`: the quotient rounded down, and a remainder with the sign of `b`. */
export function divmod(a: number, b: number): [quotient: number, remainder: number] {
  if (b === 0) throw zeroDivision();
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest === 0) rest = b < 0 ? -0 : 0;
  else if (rest < 0 !== b < 0) {
    rest += b;
    quotient -= 1;
  }
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  const whole = Math.floor(quotient);
  return [quotient - whole > 0.5 ? whole + 1 : whole, rest];
}

const rangeError = () => err('OverflowError', 34, 'Numerical result out of range');

/**
 * `a ** b` as C's `pow`; undefined where the result is complex. ZeroDivisionError for zero to a negative power,
 * OverflowError where finite numbers give an infinite result.
 */
export function power(a: number, b: number): number | undefined {
  if (b === 0 || a === 1) return 1;
  if (b === 0.5 && a > 0) return Math.sqrt(a);
  if (a === -1 && Math.abs(b) === Number.POSITIVE_INFINITY) return 1; // JavaScript: NaN
  if (a === 0 && b < 0 && Number.isFinite(b))
    throw err('ZeroDivisionError', 'zero to a negative power');
  const finite = Number.isFinite(a) && Number.isFinite(b);
  if (a < 0 && finite && !Number.isInteger(b)) return undefined;
  const result = exactPower(a, b);
  if (finite && !Number.isFinite(result)) throw rangeError();
  return result;
}

/** `round(x)`: to the nearest integer, halves to even. */
export function roundEven(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  if (rest !== 0.5) return rest < 0.5 ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}

/** `round(x, places)`: the decimal nearest to the exact value, as a float. OverflowError if that is too large. */
export function roundTo(x: number, places: Int): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const n = typeof places === 'number' ? places : places.b < 0n ? -400 : 400;
  if (n > 323) return x;
  if (n < -308) return x < 0 ? -0 : 0;
  const text = n >= 0 ? fixed(Math.abs(x), n) : `${roundedTens(Math.abs(x), -n)}e${-n}`;
  const size = nearest(text);
  if (size === Number.POSITIVE_INFINITY)
    throw err('OverflowError', 'rounded value too large to represent');
  return x < 0 ? -size : size;
}

/** The number of tens, hundreds, … nearest to `x`. */
function roundedTens(x: number, places: number): bigint {
  const unit = 10n ** BigInt(places);
  const { mantissa, exponent } = decompose(x);
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  const denominator = exponent > 0 ? unit : unit << BigInt(-exponent);
  const twice = 2n * numerator + denominator;
  const nearest = twice / (2n * denominator);
  return twice % (2n * denominator) === 0n && nearest % 2n === 1n ? nearest - 1n : nearest;
}

/** `x.as_integer_ratio()` in lowest terms, the denominator positive. */
export function integerRatio(x: number): [Int, Int] {
  if (Number.isNaN(x)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(x)) throw err('OverflowError', 'cannot convert Infinity to integer ratio');
  let { mantissa, exponent } = decompose(x);
  if (mantissa === 0n) return [0, 1];
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  if (exponent >= 0) return [normal(mantissa << BigInt(exponent)), 1];
  return [normal(mantissa), normal(1n << BigInt(-exponent))];
}

/** `x.hex()`. */
export function toHex(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(Math.abs(x));
  const digits = mantissa.toString(16).padStart(14, '0');
  const power = exponent + 52;
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${power < 0 ? '' : '+'}${power}`;
}

const HEX =
  /^([+-]?)(?:(inf(?:inity)?)|(nan)|(?:0x)?(?=\.?[0-9a-f])([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?)$/i;

/** `float.fromhex(text)`, correctly rounded. */
export function fromHex(text: string): number {
  const match = HEX.exec(text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, ''));
  if (match === null) throw valueError('invalid hexadecimal floating-point string');
  const [, sign, infinity, nan, whole = '', fraction = '', power = '0'] = match;
  let size = Number.POSITIVE_INFINITY;
  if (nan !== undefined) size = Number.NaN;
  else if (infinity === undefined)
    size = hexValue(whole + fraction, Number(power) - 4 * fraction.length);
  return sign === '-' ? -size : size;
}

/** `digits * 2 ** exponent`, rounded to 53 bits or what a subnormal has, halves to even. */
function hexValue(digits: string, exponent: number): number {
  let value = BigInt(`0x${digits}`);
  if (value === 0n) return 0;
  const bits = value.toString(2).length;
  if (exponent + bits < -1080) return 0;
  const drop = Math.max(bits - 53, -1074 - exponent);
  if (exponent + bits <= 1025 && drop > 0) {
    const half = 1n << BigInt(drop - 1);
    const rest = value & (2n * half - 1n);
    value = value >> BigInt(drop);
    if (rest > half || (rest === half && (value & 1n) === 1n)) value += 1n;
    return checkHex(scale(Number(value), exponent + drop));
  }
  return checkHex(
    exponent + bits > 1025 ? Number.POSITIVE_INFINITY : scale(Number(value), exponent),
  );
}

function checkHex(x: number): number {
  if (x !== Number.POSITIVE_INFINITY) return x;
  throw err('OverflowError', 'hexadecimal value too large to represent as a float');
}

const DECIMAL =
  /^[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)$/i;

/** `float(text)` of ASCII text, or undefined where it is no float. */
export function floatFromText(text: string): number | undefined {
  const plain = text.replace(/^[\t-\r\x1c-\x20]+|[\t-\r\x1c-\x20]+$/g, '');
  if (!DECIMAL.test(plain)) return undefined;
  if (/[fn]/i.test(plain)) {
    const size = /nan/i.test(plain) ? Number.NaN : Number.POSITIVE_INFINITY;
    return plain.startsWith('-') ? -size : size;
  }
  return nearest(plain.replaceAll('_', ''));
}

/** QuickJS reads so many digits of a number, and forgets the others. */
const READ = 20;

/** The float nearest to a decimal, halves to even. */
export function nearest(text: string): number {
  const guess = Number(text);
  if (text.length <= READ || Number.isNaN(guess)) return guess;
  const [, whole = '', fraction = '', power = '0'] =
    /^[+-]?0*(\d*)\.?(\d*)(?:e(.*))?$/i.exec(text) ?? [];
  const exponent = Number(power) - fraction.length;
  const size = whole.length + fraction.length + exponent;
  if (whole.length + fraction.length <= READ || Math.abs(size) > 400) return guess;
  const exact = corrected(BigInt(whole + fraction), exponent, Math.abs(guess));
  return text.startsWith('-') ? -exact : exact;
}

/** `digits * 10 ** power` as a float, from one that is at most one off. */
function corrected(digits: bigint, power: number, guess: number): number {
  const { mantissa, exponent } = decompose(guess);
  const odd = (mantissa & 1n) === 1n;
  // The floats below a power of two lie closer.
  const closer = mantissa === 2n ** 52n && exponent > -1074;
  const below = compare(digits, power, 4n * mantissa - (closer ? 1n : 2n), exponent - 2);
  if (below < 0 || (below === 0 && odd)) {
    const by = closer ? exponent - 1 : exponent;
    return scale(Number((closer ? 2n * mantissa : mantissa) - 1n), by);
  }
  const above = compare(digits, power, 2n * mantissa + 1n, exponent - 1);
  return above > 0 || (above === 0 && odd) ? scale(Number(mantissa + 1n), exponent) : guess;
}

/** Is `a * 10 ** p` less than, equal to or greater than `b * 2 ** q`: -1, 0, 1. */
function compare(a: bigint, p: number, b: bigint, q: number): number {
  const up = (n: number) => BigInt(Math.max(n, 0));
  const difference = ((a * 10n ** up(p)) << up(-q)) - ((b * 10n ** up(-p)) << up(q));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const MODULUS = 2n ** 61n - 1n;

/** `hash(x)`: the exact value modulo 2**61 - 1, so that equal numbers of all types have equal hashes. */
export function hashFloat(x: number): Int {
  if (Number.isNaN(x)) return 0;
  if (!Number.isFinite(x)) return x > 0 ? 314159 : -314159;
  const { mantissa, exponent } = decompose(Math.abs(x));
  // 2 ** 61 is 1 modulo the prime, so the exponent counts modulo 61.
  const turn = BigInt(((exponent % 61) + 61) % 61);
  const hash = ((mantissa % MODULUS) << turn) % MODULUS;
  const signed = x < 0 ? -hash : hash;
  return normal(signed === -1n ? -2n : signed);
}
