/** Complex arithmetic on pairs of numbers, as C99 and CPython define it, and its text. */
import { err, valueError } from '../core/exceptions.ts';
import { zeroDivision } from './bigint.ts';
import { floatFromText } from './float-ops.ts';
import { floatRepr } from './float-repr.ts';

/** Real and imaginary part. */
export type Pair = readonly [re: number, im: number];

/** An operand: a pair, or the one part of a real number, whose imaginary part is absent rather than zero (C99, annex G). */
export type Operand = readonly [re: number, im?: number];

export function add([a, b]: Operand, [c, d]: Operand): Pair {
  return [a + c, b === undefined ? (d as number) : d === undefined ? b : b + d];
}

export function subtract([a, b]: Operand, [c, d]: Operand): Pair {
  return [a - c, b === undefined ? -(d as number) : d === undefined ? b : b - d];
}

export function multiply([a, b]: Operand, [c, d]: Operand): Pair {
  if (b === undefined) return [a * c, a * (d as number)];
  if (d === undefined) return [a * c, b * c];
  return [a * c - b * d, a * d + b * c];
}

/** Division by scaling with the larger part of the divisor (Smith's method). */
export function divide([a, b]: Operand, [c, d]: Operand): Pair {
  if (c === 0 && (d ?? 0) === 0) throw zeroDivision();
  if (d === undefined) return [a / c, (b as number) / c];
  if (Number.isNaN(c) || Number.isNaN(d)) return [Number.NaN, Number.NaN];
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const scale = c + d * ratio;
    if (b === undefined) return [a / scale, (-a * ratio) / scale];
    return [(a + b * ratio) / scale, (b - a * ratio) / scale];
  }
  const ratio = c / d;
  const scale = c * ratio + d;
  if (b === undefined) return [(a * ratio) / scale, -a / scale];
  return [(a * ratio + b) / scale, (b * ratio - a) / scale];
}

/** `a ** b`: small integer powers by multiplication, others in polar form. */
export function power(a: Pair, b: Pair): Pair {
  const [re, im] = b;
  let result: Pair;
  if (im === 0 && Number.isInteger(re) && Math.abs(re) <= 100) result = integerPower(a, re);
  else result = polarPower(a, b);
  if (!result.every(Number.isFinite) && [...a, ...b].every(Number.isFinite)) {
    throw err('OverflowError', 'complex exponentiation');
  }
  return result;
}

const badPower = () => err('ZeroDivisionError', 'zero to a negative or complex power');

function integerPower(a: Pair, n: number): Pair {
  if (n < 0 && a[0] === 0 && a[1] === 0) throw badPower();
  let result: Pair = [1, 0];
  let square = a;
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2) result = multiply(result, square);
    square = multiply(square, square);
  }
  return n < 0 ? divide([1], result) : result;
}

function polarPower([a, b]: Pair, [c, d]: Pair): Pair {
  if (a === 0 && b === 0) {
    if (c < 0 || d !== 0) throw badPower();
    return [0, 0];
  }
  const size = Math.hypot(a, b);
  const angle = Math.atan2(b, a);
  let length = size ** c;
  let phase = angle * c;
  if (d !== 0) {
    length *= Math.exp(-angle * d);
    phase += d * Math.log(size);
  }
  return [length * Math.cos(phase), length * Math.sin(phase)];
}

/** `abs(z)`. OverflowError where finite parts give an infinite length. */
export function absolute([re, im]: Pair): number {
  const size = Math.hypot(re, im);
  if (size === Number.POSITIVE_INFINITY && Number.isFinite(re) && Number.isFinite(im)) {
    throw err('OverflowError', 'absolute value too large');
  }
  return size;
}

/** A part of a complex number as text: without `.0`. */
const part = (x: number) => floatRepr(x).replace(/\.0$/, '');

/** `repr(z)`. The real part is left out when it is (positive) zero. */
export function complexRepr(re: number, im: number): string {
  const imaginary = part(im);
  if (Object.is(re, 0)) return `${imaginary}j`;
  return `(${part(re)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`;
}

const NUMBER = '(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:e[+-]?[\\d_]+)?|inf(?:inity)?|nan';
/** Made on first use: it takes as long as a hundredth of the whole start. */
let literal: RegExp | undefined;
const literalPattern = (): RegExp => {
  literal ??= new RegExp(`^(?:([+-]?(?:${NUMBER}))(?![j\\d.]))?(?:([+-]?(?:${NUMBER})?)j)?$`, 'i');
  return literal;
};

/** `complex(text)` of ASCII text; ValueError where it is no complex number. */
export function parseComplex(text: string): Pair {
  const bad = valueError('complex() arg is a malformed string');
  const inner = /^\s*(?:\(\s*([^()]*?)\s*\)|([^()]*?))\s*$/.exec(text);
  const plain = inner?.[1] ?? inner?.[2] ?? '';
  const match = literalPattern().exec(plain);
  if (plain === '' || match === null) throw bad;
  const [, real, imag] = match;
  if (real !== undefined && imag !== undefined && !/^[+-]/.test(imag)) throw bad;
  const re = real === undefined ? 0 : floatFromText(real);
  const im = imag === undefined ? 0 : floatFromText(/^[+-]?$/.test(imag) ? `${imag}1` : imag);
  if (re === undefined || im === undefined) throw bad;
  return [re, im];
}
