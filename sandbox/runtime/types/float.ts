/** `float`: the type object. Instances are boxes with the field `v`, those of subclasses too. */

import { call } from '../core/call.ts';
import { classmethod, def, defineType } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { identityHash } from '../core/identity.ts';
import { exact, Float, None, strOf, Tuple, type Value } from '../core/object.ts';
import { callSlot, index, repr, slot, typeName, warnOfSubclass } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { fromFloat, toFloat } from './bigint.ts';
import { bytesOf } from './bytes-object.ts';
import * as ops from './float-ops.ts';
import { floatRepr } from './float-repr.ts';
import { formatFloat } from './format-number.ts';
import { comparisonMethods, FLOAT, operatorMethods } from './numeric.ts';
import { specArgument } from './str-arguments.ts';
import { asciiDigits } from './unicode.ts';

/** `float(text)` of a str or bytes-like object; undefined for anything else. */
function fromText(x: Value): number | undefined {
  const text = strOf(x);
  const bytes = text === undefined ? bytesOf(x) : undefined;
  if (text === undefined && bytes === undefined) return undefined;
  const value = ops.floatFromText(
    text === undefined ? String.fromCharCode(...bytes!) : asciiDigits(text),
  );
  if (value !== undefined) return value;
  throw valueError(`could not convert string to float: ${repr(x)}`);
}

/** `x.__float__()` or `x.__index__()` as a JavaScript number; undefined where `x` has neither. */
export function floatFrom(x: Value): number | undefined {
  if (typeof x === 'number') return x;
  if (x instanceof Float && x.T === float) return x.v;
  const convert = slot(x, '___float__');
  if (convert != null) {
    const r = callSlot(convert, x);
    if (r.T.layout === float) {
      if (r.T !== float) warnOfSubclass(`${typeName(x)}.__float__`, 'float', r);
      return r.v;
    }
    throw typeError(`${typeName(x)}.__float__ returned non-float (type ${typeName(r)})`);
  }
  return slot(x, '___index__') == null ? undefined : toFloat(index(x));
}

/** A real argument of a function, as a JavaScript number: `must be real number, not …`. */
export function realArgument(x: Value): number {
  const value = floatFrom(x);
  if (value === undefined) throw typeError(`must be real number, not ${typeName(x)}`);
  return value;
}

function newFloat(cls: Type, x: Value): Value {
  if (cls === float && x?.T === float) return x;
  const value =
    x === undefined ? 0 : typeof x === 'string' ? fromText(x) : (floatFrom(x) ?? fromText(x));
  if (value === undefined) {
    throw typeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
  }
  return make(cls, value);
}

function make(cls: Type, value: number): Value {
  if (cls === float) return new Float(value);
  const self = cls.alloc(cls);
  self.v = value;
  return self;
}

/** A method without arguments, as a function of the number. */
const unary = (f: (value: number) => Value) => def('self, /', (self: Value) => f(self.v));

function round(self: Value, places: Value): Value {
  if (places !== undefined && places !== None) return new Float(ops.roundTo(self.v, index(places)));
  return fromFloat(Number.isFinite(self.v) ? ops.roundEven(self.v) : self.v);
}

function formatMethod(self: Value, spec: Value): Value {
  const text = specArgument(spec);
  return text === '' ? callSlot(slot(self, '___str__'), self) : formatFloat(self.v, text);
}

export const float: Type = defineType('float', {
  js: Float,
  make: def('cls, x?, /', newFloat),
  alloc: (cls) => ({ __proto__: cls.inst, v: 0 }) as Value,
  methods: {
    ...operatorMethods(FLOAT),
    ...comparisonMethods(FLOAT),
    __repr__: unary(floatRepr),
    __hash__: def('self, /', (self: Value) =>
      Number.isNaN(self.v) ? identityHash(self) : ops.hashFloat(self.v),
    ),
    __bool__: unary((value) => value !== 0),
    __neg__: unary((value) => new Float(-value)),
    __pos__: unary((value) => new Float(value)),
    __abs__: unary((value) => new Float(Math.abs(value))),
    __int__: unary(fromFloat),
    __float__: unary((value) => new Float(value)),
    __trunc__: unary(fromFloat),
    __floor__: unary((value) => fromFloat(Math.floor(value))),
    __ceil__: unary((value) => fromFloat(Math.ceil(value))),
    __round__: def('self, ndigits?, /', round),
    __format__: def('self, format_spec, /', formatMethod),
    __getnewargs__: unary((value) => new Tuple([new Float(value)])),
    conjugate: unary((value) => new Float(value)),
    is_integer: unary(Number.isInteger),
    as_integer_ratio: unary((value) => new Tuple(ops.integerRatio(value))),
    hex: unary(ops.toHex),
    fromhex: classmethod('cls, string, /', (cls: Type, text: Value) => {
      const source = strOf(text);
      if (source === undefined) throw typeError('bad argument type for built-in operation');
      const value = ops.fromHex(source);
      return cls === float ? new Float(value) : call(cls, [new Float(value)]);
    }),
    from_number: classmethod('cls, number, /', (cls: Type, x: Value) => make(cls, realArgument(x))),
  },
  getters: {
    real: (self) => new Float(self.v),
    imag: () => new Float(0),
  },
});
exact.float = float;
(float as Value).rank = FLOAT;
