/** `format` of ints, floats and complex numbers by a specification. */
import { err, valueError } from '../core/exceptions.ts';
import { type Int, isNegative, toFloat } from './bigint.ts';
import { exponential, fixed, floatRepr, significant } from './float-repr.ts';
import { assemble, group, pad, parseSpec, type Spec, unknownType } from './format-spec.ts';
import { toBase, toDecimal } from './int-text.ts';

const BASES: Record<string, number> = { b: 2, o: 8, x: 16, X: 16 };

/** `format(n, spec)` for an int; `typeName` is the name of its class, for messages. */
export function formatInt(n: Int, text: string, typeName: string): string {
  const spec = parseSpec(text, typeName, '>', 'd');
  const { type } = spec;
  if (type !== '' && 'eEfFgG%'.includes(type)) return realText(toFloat(n), spec);
  if (type !== '' && !'bcdnoxX'.includes(type)) throw unknownType(type, typeName);
  if (spec.precision >= 0 || spec.fraction) {
    throw valueError('Precision not allowed in integer format specifier');
  }
  if (spec.zero) {
    throw valueError('Negative zero coercion (z) not allowed in integer format specifier');
  }
  if (type === 'c') return character(n, spec);
  const base = BASES[type];
  if (base === undefined)
    return assemble(spec, isNegative(n), '', toDecimal(n).replace('-', ''), '');
  const digits = toBase(n, base);
  const prefix = spec.alternate ? `0${type}` : '';
  return assemble(spec, isNegative(n), prefix, type === 'X' ? digits.toUpperCase() : digits, '', 4);
}

function character(n: Int, spec: Spec): string {
  const wrong = spec.sign ? 'Sign' : spec.alternate ? 'Alternate form (#)' : undefined;
  if (wrong) throw valueError(`${wrong} not allowed with integer format specifier 'c'`);
  if (n !== ((n as number) | 0))
    throw err('OverflowError', 'Python int too large to convert to C long');
  if (n < 0 || n > 0x10ffff) throw err('OverflowError', '%c arg not in range(0x110000)');
  return pad(String.fromCodePoint(n), spec, spec.align.replace('=', '>') || '>');
}

/** `format(x, spec)` for a float. */
export function formatFloat(x: number, text: string): string {
  if (text === '') return floatRepr(x);
  const spec = parseSpec(text, 'float', '>', '');
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) throw unknownType(spec.type, 'float');
  return realText(x, spec);
}

function realText(x: number, spec: Spec): string {
  const { negative, whole, rest } = realParts(x, spec);
  return assemble(spec, negative, '', whole, rest);
}

interface Parts {
  negative: boolean;
  /** Digits before the point, or `inf`, `nan`. */
  whole: string;
  /** Point, fraction, exponent, percent sign. */
  rest: string;
}

/** The parts of a float by type and precision. */
function realParts(x: number, spec: Spec): Parts {
  const upper = 'EFG'.includes(spec.type) && spec.type !== '';
  const percent = spec.type === '%';
  const scaled = Math.abs(percent ? x * 100 : x);
  const special = Number.isNaN(scaled) ? 'nan' : 'inf';
  const text = Number.isFinite(scaled) ? unsigned(scaled, spec) : special;
  const cut = endOfWhole(text);
  let whole = text.slice(0, cut);
  let rest = text.slice(cut);
  if (upper) {
    whole = whole.toUpperCase();
    rest = rest.toUpperCase();
  }
  if (spec.fraction) rest = groupFraction(rest, spec.fraction);
  const vanishes = spec.zero && !/[1-9a-z]/i.test(text.replace(/e.*/i, ''));
  const negative = (x < 0 || Object.is(x, -0)) && !vanishes;
  return { negative, whole, rest: percent ? `${rest}%` : rest };
}

/** Where the digits before the point (or the exponent) end. */
function endOfWhole(text: string): number {
  const point = text.indexOf('.');
  if (point >= 0) return point;
  const exponent = text.indexOf('e');
  return exponent >= 0 ? exponent : text.length;
}

/** Groups of three digits after the point, counted from it. */
const groupFraction = (rest: string, separator: string) =>
  rest.replace(
    /^\.(\d+)/,
    (_, digits: string) => `.${(digits.match(/\d{1,3}/g) ?? []).join(separator)}`,
  );

/** Finite `x >= 0` as text without a sign. */
function unsigned(x: number, spec: Spec): string {
  const { alternate } = spec;
  const type = spec.type.toLowerCase();
  if (type === '' && spec.precision < 0) {
    return alternate ? floatRepr(x).replace(/^\d+(?=e)/, '$&.') : floatRepr(x);
  }
  const precision = spec.precision < 0 ? 6 : spec.precision;
  if (type === 'f' || type === '%') {
    return fixed(x, precision) + (alternate && precision === 0 ? '.' : '');
  }
  if (type === 'e') {
    const [digits, exponent] = significant(x, precision + 1);
    return exponential(digits, exponent, alternate);
  }
  return general(x, Math.max(precision, 1), alternate, type === '');
}

/**
 * `g`: significant digits without trailing zeros, in the shorter notation. `float`: the variant for no type character,
 * which keeps a digit after the point.
 */
export function general(x: number, precision: number, alternate: boolean, float = false): string {
  const [all, exponent] = significant(x, precision);
  const digits = alternate ? all : all.replace(/(?!^)0+$/, '');
  if (exponent < -4 || exponent >= precision - (float ? 1 : 0)) {
    return exponential(digits, exponent, alternate);
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  if (fraction === '') return alternate ? `${whole}.` : float ? `${whole}.0` : whole;
  return `${whole}.${fraction}`;
}

/** `format(z, spec)` for a complex number. */
export function formatComplex(re: number, im: number, text: string): string {
  const spec = parseSpec(text, 'complex', '>', '');
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) throw unknownType(spec.type, 'complex');
  if (spec.fill === '0')
    throw valueError('Zero padding is not allowed in complex format specifier');
  if (spec.align === '=')
    throw valueError("'=' alignment flag is not allowed in complex format specifier");
  const bare = spec.type === '';
  const part = (x: number, sign: string) => complexPart(x, { ...spec, sign, width: 0 });
  const real = bare && Object.is(re, 0) ? '' : part(re, spec.sign);
  const imaginary = part(im, real === '' ? spec.sign : '+');
  const both = bare && real !== '' ? `(${real}${imaginary}j)` : `${real}${imaginary}j`;
  return pad(both, spec, spec.align || '>');
}

/** One part: without a type it loses its `.0`, as in the repr. */
function complexPart(x: number, spec: Spec): string {
  const bare = spec.type === '';
  const typed = bare && spec.precision >= 0 ? { ...spec, type: 'g' } : spec;
  const { negative, whole, rest } = realParts(x, typed);
  const sign = negative ? '-' : spec.sign === '-' ? '' : spec.sign;
  const grouped = group(whole, 3, /^\d/.test(whole) ? spec.grouping : '', 0);
  return sign + grouped + (bare ? rest.replace(/^\.0$/, '') : rest);
}
