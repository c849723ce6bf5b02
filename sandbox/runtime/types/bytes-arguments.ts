/** Arguments of the methods of bytes and bytearray. Here bytes are strings with a byte in each character. */
import { typeError, valueError } from '../core/exceptions.ts';
import { None, strOf, type Value } from '../core/object.ts';
import { index, isA, iter, slot, typeName } from '../core/protocols.ts';
import { type Int, isBelow } from './bigint.ts';
import { bytesOf } from './bytes-object.ts';
import { argumentType } from './str-arguments.ts';
import { latin1Text } from './unicode-codecs.ts';

/** The bytes of a bytes-like argument. */
export function bytesArgument(x: Value): string {
  const bytes = bytesOf(x);
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeName(x)}'`);
  return latin1Text(bytes);
}

/** An int from 0 to 255. */
export function byteArgument(x: Value, message = 'byte must be in range(0, 256)'): number {
  const byte: Int = index(x);
  if (!isBelow(byte, 256)) throw valueError(message);
  return byte;
}

/** What a search looks for: one byte as an int, or a bytes-like object. `wrong` words the TypeError. */
export function needle(x: Value, wrong: (name: string) => string): string {
  const bytes = bytesOf(x);
  if (bytes !== undefined) return latin1Text(bytes);
  if (slot(x, '___index__') == null) throw typeError(wrong(typeName(x)));
  return String.fromCharCode(byteArgument(x));
}

export const wrongNeedle = (name: string): string =>
  `argument should be integer or bytes-like object, not '${name}'`;

/** The fill byte of `center` and the like. */
export function fillByte(x: Value, method: string): string {
  if (x === undefined) return ' ';
  const bytes = bytesOf(x);
  const needed = 'argument 2 must be a byte string of length 1, not';
  if (bytes === undefined) throw typeError(`${method}() ${needed} ${argumentType(x)}`);
  if (bytes.length !== 1) {
    const kind = isA(x, 'bytearray') ? 'bytearray' : 'bytes';
    throw typeError(`${method}(): ${needed} a ${kind} object of length ${bytes.length}`);
  }
  return latin1Text(bytes);
}

/** The bytes of a bytes-like object or of an iterable of ints. `range` words the ValueError for an int out of range. */
export function bytesFrom(x: Value, range: string): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes !== undefined) return bytes.slice();
  const items: number[] = [];
  for (const item of iter(x)) items.push(byteArgument(item, range));
  return Uint8Array.from(items);
}

/** `sep` and `bytes_per_sep` of `hex`. */
export function separatorArgument(x: Value): string {
  if (x === undefined) return '';
  const text = strOf(x) ?? bytesOf(x);
  if (text === undefined) throw typeError(`object of type '${typeName(x)}' has no len()`);
  if (text.length !== 1) throw valueError('sep must be length 1.');
  const separator = typeof text === 'string' ? text : latin1Text(text);
  if (separator > '\x7f') throw valueError('sep must be ASCII.');
  return separator;
}

export const isAbsent = (x: Value): boolean => x === undefined || x === None;
