/** `format(x, spec)` and the fields of f-strings. */
import { typeError } from '../core/exceptions.ts';
import { Float, isStr, root, strOf, type Value } from '../core/object.ts';
import { callSlot2, repr, slot, str, strFrom, typeName } from '../core/protocols.ts';
import { float } from './float.ts';
import { formatFloat, formatInt } from './format-number.ts';
import { formatStr } from './format-spec.ts';
import { asciiOnly } from './repr-str.ts';

/** `format(x, spec)`. TypeError where `__format__` gives no str. */
export function format(x: Value, spec: string): string {
  if (typeof x === 'string') return formatStr(x, spec);
  if (typeof x === 'number') return spec === '' ? `${x}` : formatInt(x, spec, 'int');
  if (x instanceof Float && (x.T as Value) === float) return formatFloat(x.v, spec);
  return strOf(formatted(x, spec)) as string;
}

/** See `Runtime.field`. */
export function formatted(x: Value, spec: Value): Value {
  if (typeof x === 'number' || typeof x === 'string') return format(x, strOf(spec) as string);
  const method = slot(x, '___format__');
  if (method === root.___format__ && spec === '') return strFrom(x);
  const result = callSlot2(method, x, spec);
  if (isStr(result)) return result;
  throw typeError(`__format__ must return a str, not ${typeName(result)}`);
}

/** `!r`, `!s`, `!a` applied to a value; '' leaves it as it is. */
export function convert(x: Value, conversion: string): Value {
  if (conversion === '') return x;
  if (conversion === 's') return str(x);
  return conversion === 'r' ? repr(x) : asciiOnly(repr(x));
}

/** See `Runtime.fmt`. What shows its own parts so nests deeper than by way of `object.__format__`. */
export function fmt(x: Value, conversion: string, spec: string): string {
  if (typeof x === 'object' && spec === '') {
    if (conversion === 'r') return repr(x);
    if (conversion === 's' || (conversion === '' && slot(x, '___format__') === root.___format__))
      return str(x);
  }
  return format(convert(x, conversion), spec);
}
