/** The values of number literals. */
import type { ConstantValue } from '../ast.ts';

/** CPython's limit on decimal digits (`sys.set_int_max_str_digits`). */
const MAX_DIGITS = 4300;

/** Gives the value of a literal as the tokeniser found it, or the message of a SyntaxError. */
export function numberValue(literal: string): ConstantValue | string {
  const text = literal.replaceAll('_', '');
  if (/^0[xXoObB]/.test(text)) return intValue(BigInt(text));
  if (/[jJ]$/.test(text)) return { type: 'complex', imag: Number(text.slice(0, -1)) };
  if (/[.eE]/.test(text)) return { type: 'float', value: Number(text) };
  if (text.length > MAX_DIGITS) return tooLong(text.length);
  return text.length < 16 ? { type: 'int', value: Number(text) } : intValue(BigInt(text));
}

function intValue(value: bigint): ConstantValue {
  const small = value <= BigInt(Number.MAX_SAFE_INTEGER);
  return { type: 'int', value: small ? Number(value) : value };
}

function tooLong(digits: number): string {
  return (
    `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
    'use sys.set_int_max_str_digits() to increase the limit - ' +
    'Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'
  );
}
