/** `int`: the type object. Instances are numbers and boxes; those of subclasses carry theirs in the field `i`. */
import { call } from '../core/call.ts';
import { classmethod, def, defineType } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { Float, None, protos, strOf, Tuple, type Value } from '../core/object.ts';
import {
  callSlot,
  index,
  intOf,
  isInt,
  slot,
  toArray,
  truth,
  typeName,
  warnOfSubclass,
} from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import * as ints from './bigint.ts';
import { big, type Int, normal } from './bigint.ts';
import { ByteArray, Bytes, bytesOf } from './bytes-object.ts';
import { formatInt } from './format-number.ts';
import { badLiteral, intFromText, toDecimal } from './int-text.ts';
import { comparisonMethods, INT, operatorMethods } from './numeric.ts';
import { bytesRepr, strRepr } from './repr-str.ts';
import { specArgument } from './str-arguments.ts';
import { MAX_TEXT } from './str-points.ts';

/** The text of a str or bytes-like object, and how a message shows it; undefined for anything else. */
function textOf(x: Value): { text: string; shown: () => string } | undefined {
  const text = strOf(x);
  if (text !== undefined) return { text, shown: () => strRepr(text) };
  const bytes = bytesOf(x);
  if (bytes === undefined) return undefined;
  return { text: String.fromCharCode(...bytes), shown: () => bytesRepr(bytes) };
}

function parse(x: Value, base: number): Int | undefined {
  const source = textOf(x);
  if (source === undefined) return undefined;
  const value = intFromText(source.text, base);
  if (value === undefined) throw badLiteral(source.shown(), base);
  return value;
}

/** `int(x)`: by `__int__`, by `__index__`, or from text. */
export function toInt(x: Value): Int {
  if (typeof x === 'number') return x;
  const convert = typeof x === 'string' ? undefined : slot(x, '___int__');
  if (convert != null) {
    const r = callSlot(convert, x);
    if (!isInt(r)) throw typeError(`__int__ returned non-int (type ${typeName(r)})`);
    if (typeof r !== 'number' && r.T !== int) warnOfSubclass('__int__', 'int', r);
    return intOf(r);
  }
  if (slot(x, '___index__') != null) return index(x);
  const value = parse(x, 10);
  if (value !== undefined) return value;
  throw typeError(
    'int() argument must be a string, a bytes-like object or a real number, ' +
      `not '${typeName(x)}'`,
  );
}

/** `int(x, base)`. */
function toIntWithBase(x: Value, base: Value): Int {
  if (x === undefined) throw typeError('int() missing string argument');
  const n = index(base);
  if (n !== 0 && !(typeof n === 'number' && n >= 2 && n <= 36)) {
    throw valueError('int() base must be >= 2 and <= 36, or 0');
  }
  const isText = strOf(x) !== undefined || x instanceof Bytes || x instanceof ByteArray;
  const value = isText ? parse(x, n) : undefined;
  if (value === undefined) throw typeError("int() can't convert non-string with explicit base");
  return value;
}

function newInt(cls: Type, x: Value, base: Value): Value {
  if (typeof x === 'string' && x.length < 16 && base === undefined && cls === int) {
    const n = +x;
    if (`${n}` === x && Number.isInteger(n)) return n; // nearly every text is written as we write it
  }
  const value = base === undefined ? (x === undefined ? 0 : toInt(x)) : toIntWithBase(x, base);
  if (cls === int) return value;
  const self = cls.alloc(cls);
  self.i = value;
  return self;
}

/** Checks the byte order argument: is it 'little'? */
function isLittle(order: Value, asking: string): boolean {
  if (order === undefined || order === 'big') return false;
  if (order === 'little') return true;
  if (strOf(order) === undefined)
    throw typeError(`${asking}() argument 'byteorder' must be str, not ${typeName(order)}`);
  throw valueError("byteorder must be either 'little' or 'big'");
}

function toBytes(self: Value, length: Value, order: Value, signed: Value): Value {
  const size = length === undefined ? 1 : index(length);
  const little = isLittle(order, 'to_bytes');
  if (typeof size !== 'number')
    throw err('OverflowError', 'Python int too large to convert to C ssize_t');
  if (size < 0) throw valueError('length argument must be non-negative');
  if (size > MAX_TEXT) throw err('MemoryError');
  const value = big(intOf(self));
  const isSigned = signed !== undefined && truth(signed);
  if (value < 0n && !isSigned) throw err('OverflowError', "can't convert negative int to unsigned");
  const limit = 1n << BigInt(size * 8);
  const [low, high] = isSigned ? [-limit / 2n, limit / 2n] : [0n, limit];
  if (value < low || value >= high) throw err('OverflowError', 'int too big to convert');
  const hex = size === 0 ? '' : (value < 0n ? value + limit : value).toString(16);
  const bytes = bytesFromHex(hex.padStart(size * 2, '0'));
  return new Bytes(little ? bytes.reverse() : bytes);
}

function bytesFromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

function fromBytes(cls: Type, source: Value, order: Value, signed: Value): Value {
  const little = isLittle(order, 'from_bytes');
  const bytes = Array.from(bytesOf(source) ?? byteItems(source));
  if (little) bytes.reverse();
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let value = BigInt(`0x0${hex}`);
  const negative = signed !== undefined && truth(signed) && (bytes[0] ?? 0) > 127;
  if (negative) value -= 1n << BigInt(bytes.length * 8);
  const result = normal(value);
  return cls === int ? result : call(cls, [result]);
}

function byteItems(source: Value): number[] | Uint8Array {
  const own = slot(source, '___bytes__');
  if (own != null) {
    const made = callSlot(own, source);
    const bytes = bytesOf(made);
    if (bytes === undefined)
      throw typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
    return bytes;
  }
  if (strOf(source) !== undefined || slot(source, '___iter__') == null) {
    throw typeError(`cannot convert '${typeName(source)}' object to bytes`);
  }
  return toArray(source).map((item) => {
    const byte: Int = index(item);
    if (!ints.isBelow(byte, 256)) throw valueError('bytes must be in range(0, 256)');
    return byte;
  });
}

/** `round(n, places)`. */
function round(self: Value, places: Value): Value {
  const value = intOf(self);
  if (places === undefined || places === None) return value;
  const n = index(places);
  return ints.isNegative(n) ? ints.roundTens(value, ints.neg(n)) : value;
}

/** A method without arguments, as a function of the int. */
const unary = (f: (value: Int) => Value) => def('self, /', (self: Value) => f(intOf(self)));

export const int: Type = defineType('int', {
  proto: protos.int,
  make: def('cls, x?, /, base?', newInt),
  alloc: (cls) => ({ __proto__: cls.inst, i: 0 }) as Value,
  methods: {
    ...operatorMethods(INT),
    ...comparisonMethods(INT),
    __repr__: unary(toDecimal),
    __hash__: unary(ints.hashInt),
    __bool__: unary((value) => value !== 0),
    __neg__: unary(ints.neg),
    __pos__: unary((value) => value),
    __abs__: unary(ints.abs),
    __invert__: unary(ints.invert),
    __int__: unary((value) => value),
    __index__: unary((value) => value),
    __float__: unary((value) => new Float(ints.toFloat(value))),
    __trunc__: unary((value) => value),
    __floor__: unary((value) => value),
    __ceil__: unary((value) => value),
    __round__: def('self, ndigits?, /', round),
    __format__: def('self, format_spec, /', formatMethod),
    __getnewargs__: unary((value) => new Tuple([value])),
    bit_length: unary(ints.bitLength),
    bit_count: unary(ints.bitCount),
    conjugate: unary((value) => value),
    is_integer: unary(() => true),
    as_integer_ratio: unary((value) => new Tuple([value, 1])),
    to_bytes: def('self, length?, byteorder?, *, signed?', toBytes),
    from_bytes: classmethod('cls, bytes, byteorder?, *, signed?', fromBytes),
  },
  getters: {
    real: intOf,
    imag: () => 0,
    numerator: intOf,
    denominator: () => 1,
  },
});
(int as Value).rank = INT;

/** `format(n, spec)`; an empty specification means `str(n)`, which a subclass may have its own of. */
function formatMethod(self: Value, spec: Value): Value {
  const text = specArgument(spec);
  if (text === '')
    return typeof self === 'number' ? `${self}` : callSlot(slot(self, '___str__'), self);
  return formatInt(intOf(self), text, typeName(self));
}
