/** Ints as text: `int('…', base)`, `str(n)` and digits in other bases. */
import { valueError } from '../core/exceptions.ts';
import { abs, bitLength, type Int, isNegative, normal } from './bigint.ts';
import { asciiDigits } from './unicode.ts';

/** `sys.get_int_max_str_digits()`: conversions to and from decimal text beyond it take too long. 0: no limit. */
export const limits = { digits: 4300 };

const TOO_LONG = 'Exceeds the limit';
const tooLong = (rest: string) =>
  valueError(
    `${TOO_LONG} (${limits.digits} digits) for integer string conversion${rest}; ` +
      'use sys.set_int_max_str_digits() to increase the limit',
  );

/** `str(n)`. ValueError beyond the limit on digits. */
export function toDecimal(n: Int): string {
  if (typeof n === 'number') return `${n}`;
  const { digits } = limits;
  if (digits && bitLength(n) > digits * 3.33 + 8) throw tooLong('');
  const text = `${n.b}`;
  if (digits && text.length - (n.b < 0n ? 1 : 0) > digits) throw tooLong('');
  return text;
}

/** The digits of the absolute value in base 2, 8 or 16, lower case. */
export function toBase(n: Int, base: number): string {
  const size = abs(n);
  return typeof size === 'number' ? size.toString(base) : size.b.toString(base);
}

/** `bin`, `oct`, `hex`: sign, prefix, digits. */
export function withPrefix(n: Int, base: number): string {
  return `${isNegative(n) ? '-' : ''}${PREFIX[base]}${toBase(n, base)}`;
}

const PREFIX: Record<number, string> = { 2: '0b', 8: '0o', 16: '0x' };
const BASES: Record<string, number> = { b: 2, o: 8, x: 16 };

/** Spaces, sign, prefix, and digits that single underscores may separate. */
const LITERAL =
  /^[\t-\r\x1c-\x20]*([+-]?)(?:0([box])_?)?([0-9a-z]+(?:_[0-9a-z]+)*)[\t-\r\x1c-\x20]*$/i;

/**
 * `int(text, base)`, the base from 2 to 36, or 0 to go by the prefix. Gives undefined where the text is no such literal.
 * ValueError for too many digits.
 */
export function intFromText(text: string, base: number): Int | undefined {
  if (base === 10 && /^[0-9]{1,15}$/.test(text)) return +text;
  const plain = asciiDigits(text);
  const parts = split(plain, base);
  if (parts === undefined) return undefined;
  const [sign, digits, radix] = parts;
  if (digits.length > limits.digits && limits.digits && (radix & (radix - 1)) !== 0) {
    throw tooLong(`: value has ${digits.length} digits`);
  }
  const size = fromDigits(digits, radix);
  return size === undefined ? undefined : normal(sign === '-' ? -size : size);
}

/** Sign, digits without underscores, and base of a literal. */
function split(text: string, base: number): [string, string, number] | undefined {
  const [, sign = '', letter, digits = ''] = LITERAL.exec(text) ?? [undefined];
  if (digits === '') return undefined;
  const prefixed = letter === undefined ? undefined : BASES[letter.toLowerCase()];
  const plain = digits.replaceAll('_', '');
  if (prefixed !== undefined && (base === 0 || base === prefixed)) return [sign, plain, prefixed];
  if (prefixed !== undefined) {
    // With another base, `0b1` may be the digits 0, b, 1; `0b_1` is too, with an underscore.
    const [, whole = ''] = /0([box]_?[0-9a-z_]+)/i.exec(text) ?? [];
    return base === 0 ? undefined : [sign, whole.replaceAll('_', ''), base];
  }
  if (base === 0 && /^0+[1-9]/.test(plain)) return undefined;
  return [sign, plain, base || 10];
}

/** The value of digits in a base, or undefined if one is not of that base. */
function fromDigits(digits: string, base: number): bigint | undefined {
  if (base === 10) return /^[0-9]+$/.test(digits) ? BigInt(digits) : undefined;
  const prefix = PREFIX[base];
  if (prefix !== undefined && ofBase(base).test(digits)) return BigInt(prefix + digits);
  if (!ofBase(base).test(digits)) return undefined;
  return chunks(digits, base);
}

/** Matches digits of a base only. */
function ofBase(base: number): RegExp {
  const letters = base > 10 ? `a-${String.fromCharCode(86 + base)}` : '';
  return new RegExp(`^[0-${Math.min(base, 10) - 1}${letters}]+$`, 'i');
}

/** Horner's rule over groups of ten digits, each of them a safe number. */
function chunks(digits: string, base: number): bigint {
  const unit = BigInt(base) ** 10n;
  const first = digits.length % 10;
  let value = BigInt(first ? Number.parseInt(digits.slice(0, first), base) : 0);
  for (let i = first; i < digits.length; i += 10) {
    value = value * unit + BigInt(Number.parseInt(digits.slice(i, i + 10), base));
  }
  return value;
}

/** The ValueError of `int(text, base)`; `shown` is the repr of what was given. */
export const badLiteral = (shown: string, base: number) =>
  valueError(`invalid literal for int() with base ${base}: ${shown.slice(0, 200)}`);
