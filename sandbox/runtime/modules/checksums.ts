/** `_checksums`, for `binascii` and `zlib`: CRC-32 (ISO 3309, RFC 1952 section 8) and Adler-32 (RFC 1950 section 9). */
import { builtin } from '../core/define.ts';
import type { Value } from '../core/object.ts';
import { bytesOf } from '../types/bytes-object.ts';
import type { Definition } from './importing.ts';

const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** The CRC-32 of bytes, going on from that of the bytes before (0 for none). */
function crc32(data: Uint8Array, value: number): number {
  let c = ~value;
  for (let i = 0; i < data.length; i++)
    c = (TABLE[(c ^ (data[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}

const BASE = 65521;
/** So many bytes can be summed before the sums must be reduced. */
const STRETCH = 5552;

/** The Adler-32 of bytes, going on from that of the bytes before (1 for none). */
function adler32(data: Uint8Array, value: number): number {
  let a = value & 0xffff;
  let b = value >>> 16;
  for (let start = 0; start < data.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let i = start; i < end; i++) {
      a += data[i] as number;
      b += a;
    }
    a %= BASE;
    b %= BASE;
  }
  return ((b << 16) | a) >>> 0;
}

const f = (name: string, sum: (data: Uint8Array, value: number) => number): Value =>
  builtin(
    name,
    'data, value, /',
    (data: Value, value: number) => sum(bytesOf(data) as Uint8Array, value),
    '_checksums',
  );

export const checksums: Definition = {
  name: '_checksums',
  make: () => ({ adler32: f('adler32', adler32), crc32: f('crc32', crc32) }),
};
