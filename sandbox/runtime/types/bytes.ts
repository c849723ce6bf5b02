/** `bytes`: the type object. */
import { def, defineType } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { END, strOf, Tuple, type Value } from '../core/object.ts';
import { callSlot, index, indexSized, slot, typeName } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { bytesFrom } from './bytes-arguments.ts';
import { sharedMethods } from './bytes-methods.ts';
import { Bytes, bytesOf, fromLatin1 } from './bytes-object.ts';
import { defineIterator, NativeIterator } from './iterators.ts';
import { bytesRepr } from './repr-str.ts';
import { strArgument } from './str-arguments.ts';
import { MAX_TEXT } from './str-points.ts';
import { encode, latin1Text } from './unicode-codecs.ts';

/**
 * The bytes that `bytes(source, encoding, errors)` or `bytearray(…)` hold; `name` is the type's. `range` words the
 * ValueError for an int out of range.
 */
export function sourceBytes(
  source: Value,
  encoding: Value,
  errors: Value,
  name: string,
  range: string,
): Uint8Array {
  const text = source === undefined ? undefined : strOf(source);
  const named = (x: Value, what: string) =>
    x === undefined ? undefined : strArgument(x, `${name}() argument '${what}' `);
  const codec = named(encoding, 'encoding');
  const handler = named(errors, 'errors') ?? 'strict';
  if (text !== undefined) {
    if (codec === undefined) throw typeError('string argument without an encoding');
    return encode(text, codec, handler);
  }
  if (encoding !== undefined || errors !== undefined) {
    const given = encoding === undefined ? 'errors' : 'encoding';
    throw typeError(`${given} without a string argument`);
  }
  if (source === undefined) return new Uint8Array(0);
  if (bytesOf(source) !== undefined) return bytesFrom(source, range);
  if (slot(source, '___index__') != null) return new Uint8Array(sizeArgument(source));
  if (slot(source, '___iter__') != null || slot(source, '___getitem__') != null) {
    return bytesFrom(source, range);
  }
  throw typeError(`cannot convert '${typeName(source)}' object to ${name}`);
}

/** The size of zeroed bytes. */
export function sizeArgument(x: Value): number {
  const size = indexSized(index(x));
  if (size === undefined) {
    throw err('OverflowError', "cannot fit 'int' into an index-sized integer");
  }
  if (size < 0) throw valueError('negative count');
  if (size > MAX_TEXT) throw err('MemoryError');
  return size;
}

function newBytes(cls: Type, source: Value, encoding: Value, errors: Value): Value {
  const convert = source === undefined ? undefined : slot(source, '___bytes__');
  let data: Uint8Array;
  if (convert != null && encoding === undefined && errors === undefined) {
    const made = callSlot(convert, source);
    if (cls === bytes && made.T === bytes) return made;
    if (!(made.data instanceof Uint8Array)) {
      throw typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
    }
    data = made.data;
  } else {
    data = sourceBytes(source, encoding, errors, 'bytes', 'bytes must be in range(0, 256)');
  }
  if (cls === bytes) return new Bytes(data);
  const self = cls.alloc(cls);
  self.data = data;
  return self;
}

/** Over the bytes of an object, which may change meanwhile if it is a bytearray. */
export class BytesIterator extends NativeIterator {
  source: Value;
  at = 0;
  constructor(source: Value) {
    super();
    this.source = source;
  }
  override step(): Value {
    const byte = this.source?.data[this.at++];
    if (byte !== undefined) return byte;
    this.source = undefined;
    return END;
  }
}
class BytesOnlyIterator extends BytesIterator {}
defineIterator('bytes_iterator', BytesOnlyIterator);

export const bytes: Type = defineType('bytes', {
  js: Bytes,
  make: def('cls, source?, encoding?, errors?', newBytes),
  alloc: (cls) => ({ __proto__: cls.inst, data: new Uint8Array(0) }) as Value,
  methods: {
    ...sharedMethods('bytes', fromLatin1, () => bytes),
    __repr__: def('self, /', (self: Bytes) => bytesRepr(self.data)),
    __hash__: def('self, /', (self: Bytes) => {
      const text = latin1Text(self.data);
      return callSlot(slot(text, '___hash__'), text);
    }),
    __iter__: def('self, /', (self: Bytes) => new BytesOnlyIterator(self)),
    __bytes__: def('self, /', (self: Bytes) => new Bytes(self.data)),
    __getnewargs__: def('self, /', (self: Bytes) => new Tuple([new Bytes(self.data)])),
  },
});
(bytes as Value).sequence = true;
