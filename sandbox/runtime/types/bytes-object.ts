/** The objects behind `bytes` and `bytearray`, apart from their methods so that int and str can make them. */
import { call } from '../core/call.ts';
import { PyObject, type Value } from '../core/object.ts';

/** The flags of a request for plain bytes. */
const SIMPLE = 0;

export class Bytes extends PyObject {
  data: Uint8Array;
  constructor(data: Uint8Array) {
    super();
    this.data = data;
  }
}

/** The bytes are the first `size` of `room`, which is enlarged by doubling. */
export class ByteArray extends PyObject {
  room: Uint8Array;
  size: number;
  /** The memoryviews that look at it, unless they have gone, or were released and have no `source`. */
  views?: WeakRef<{ source: Value }>[];
  constructor(bytes: Uint8Array) {
    super();
    this.room = bytes;
    this.size = bytes.length;
  }
  /** A view of the bytes, good until the next change. */
  get data(): Uint8Array {
    return this.room.subarray(0, this.size);
  }
}

/** The bytes of an object that keeps them as bytes (not to be changed), or undefined. */
export const ownBytes = (x: Value): Uint8Array | undefined =>
  typeof x === 'object' && x.data instanceof Uint8Array ? x.data : undefined;

/** The bytes behind a bytes-like object (not to be changed), or undefined. Asks `__buffer__` (PEP 688). */
export function bytesOf(x: Value): Uint8Array | undefined {
  const own = ownBytes(x);
  if (own !== undefined || typeof x !== 'object') return own;
  const buffer = x.T.proto.___buffer__;
  return buffer == null ? undefined : ownBytes(call(buffer, [x, SIMPLE]));
}

/** Bytes from a string whose characters are U+0000 to U+00FF. See `Runtime.bytes`. */
export function fromLatin1(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Bytes(bytes);
}
