/**
 * Floats as decimal text: the shortest that reads back as the same number, and correctly rounded to any precision.
 *
 * JavaScript's `toFixed` and `toExponential` stop at 100 digits and round halves away from zero, where Python rounds
 * the exact binary value half to even; near a tie, and beyond their limits, the digits come from BigInt arithmetic.
 */
import { repeat } from './str-points.ts';

/** `repr(x)`: shortest digits; an exponent below 1e-4 and from 1e16 on, with at least two digits. */
export function floatRepr(x: number): string {
  const size = Math.abs(x);
  if (size < 1e16 && (size >= 1e-4 || size === 0)) {
    const text = `${x}`;
    if (!Number.isInteger(x)) return text.length > 17 ? shortened(text, x) : text;
    return Object.is(x, -0) ? '-0.0' : `${text}.0`;
  }
  if (Number.isNaN(x)) return 'nan';
  if (size === Number.POSITIVE_INFINITY) return x > 0 ? 'inf' : '-inf';
  return padExponent(shortened(x.toExponential(), x));
}

/**
 * QuickJS writes some powers of two with a digit too many: the numbers below one lie closer than those above, so that the nearest text of
 * 16 digits may be another number and the next above it still the same.
 */
function shortened(text: string, x: number): string {
  const [, digits = '', exponent = ''] = /^-?([\d.]+)(e.*)?$/.exec(text) ?? [];
  if (digits.replace(/^0\.0*|\./g, '').length < 17) return text;
  const above = digits.replace(/(\d)9*\d$/, (_, digit) => String(Number(digit) + 1)) + exponent;
  const short = x < 0 ? `-${above}` : above;
  return Number(short) === x ? short : text;
}

/** `1e+5` as `1e+05`: C's way of writing exponents. */
function padExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** Finite `x` as exactly `mantissa * 2 ** exponent`, the mantissa an integer with the sign of `x`. */
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  const biased = (high >>> 20) & 0x7ff;
  const fraction = (high & 0xfffff) * 0x100000000 + view.getUint32(4);
  const size = BigInt(biased === 0 ? fraction : fraction + 2 ** 52);
  return { mantissa: high >>> 31 ? -size : size, exponent: (biased || 1) - 1075 };
}

/** The integer nearest to `numerator / denominator` (both not negative), halves to even. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  const up = twice > denominator || (twice === denominator && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}

/** The integer nearest to `x * 10 ** scale` for finite `x >= 0`, halves to even. */
function scaled(x: number, scale: number): bigint {
  const { mantissa, exponent } = decompose(x);
  let numerator = mantissa;
  let denominator = 1n;
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (scale >= 0) numerator *= 10n ** BigInt(scale);
  else denominator *= 10n ** BigInt(-scale);
  return divideHalfEven(numerator, denominator);
}

/** Finite `x >= 0` with exactly `decimals` digits after the point (none: no point), correctly rounded. */
export function fixed(x: number, decimals: number): string {
  if (decimals <= 100 && x < 1e21) {
    // A tie has exactly decimals + 1 bits after its point; scaling by a power of two is exact.
    const bits = x * 2 ** decimals;
    if (Number.isInteger(bits) || !Number.isInteger(bits * 2)) return x.toFixed(decimals);
  }
  const needed = Math.min(decimals, 1074); // no double has more digits than that after its point
  const digits = `${scaled(x, needed)}`.padStart(needed + 1, '0') + repeat('0', decimals - needed);
  const point = digits.length - decimals;
  return decimals ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
}

/** Finite `x >= 0` to `count >= 1` significant digits, correctly rounded: the digits, and the exponent of the first. */
export function significant(x: number, count: number): [digits: string, exponent: number] {
  if (x === 0) return [repeat('0', count), 0];
  const [shortest = '', power = ''] = x.toExponential().split('e');
  // With up to 15 digits a tie shows in the shortest form, which then is exact and ends in 5.
  const tie = shortest.length === count + 2 && shortest.endsWith('5');
  if (count < 15 && !tie) return split(x.toExponential(count - 1));
  return exactSignificant(x, count, Number(power));
}

function split(text: string): [string, number] {
  const [mantissa = '', power] = text.split('e');
  return [mantissa.replace('.', ''), Number(power)];
}

/** The same by BigInt arithmetic; `guess` is the exponent of the shortest form, which rounding may have raised. */
function exactSignificant(x: number, count: number, guess: number): [string, number] {
  const needed = Math.min(count, 770); // no double has more significant digits than 767
  let exponent = guess;
  let digits = `${scaled(x, needed - 1 - exponent)}`;
  if (digits.length < needed) digits = `${scaled(x, needed - 1 - --exponent)}`;
  if (digits.length > needed) exponent++;
  return [digits.slice(0, needed) + repeat('0', count - needed), exponent];
}

/** Digits and exponent as `d.ddde+XX`. `point`: keep the point even with one digit. */
export function exponential(digits: string, exponent: number, point = false): string {
  const fraction = digits.length > 1 || point ? `.${digits.slice(1)}` : '';
  const sign = exponent < 0 ? '-' : '+';
  return `${digits[0]}${fraction}e${sign}${`${Math.abs(exponent)}`.padStart(2, '0')}`;
}
