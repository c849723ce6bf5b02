/** Arguments and errors of the functions of math. */
import { builtin } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { Float, type Value } from '../core/object.ts';
import { callSlot, index, isInt, repr, slot, typeName } from '../core/protocols.ts';
import { toFloat } from '../types/bigint.ts';
import { FLOAT, rankOf } from '../types/numeric.ts';

/** A built-in function of the module. */
export const f = (name: string, sig: string, impl: Value): Value =>
  builtin(name, sig, impl, 'math');

/** Any real number as a JavaScript number. TypeError, OverflowError. */
export function real(x: Value): number {
  if (x instanceof Float) return x.v;
  if (typeof x === 'number') return x;
  if (rankOf(x) === FLOAT) return x.v;
  const convert = slot(x, '___float__');
  if (!isInt(x) && convert != null) {
    const v = callSlot(convert, x);
    if (rankOf(v) === FLOAT) return v.v;
    throw typeError(`${typeName(x)}.__float__() must return a float, not ${typeName(v)}`);
  }
  if (!isInt(x) && slot(x, '___index__') == null)
    throw typeError(`must be real number, not ${typeName(x)}`);
  return toFloat(index(x));
}

export const boxed = (x: number): Value => new Float(x);

/** How a float shows in a message. */
export const shown = (x: number): string => repr(new Float(x));

export const domain = (): Value => valueError('math domain error');
export const range = (): Value => err('OverflowError', 'math range error');

/** A result that is infinite or NaN though the arguments were not is an error. */
export function checked(result: number, ...args: number[]): Value {
  if (Number.isNaN(result) && !args.some(Number.isNaN)) throw domain();
  if (!Number.isFinite(result) && !Number.isNaN(result) && args.every(Number.isFinite))
    throw range();
  return new Float(result);
}
