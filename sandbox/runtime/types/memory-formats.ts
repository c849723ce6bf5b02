/** What the items of a `memoryview` are: native formats of one character, as `struct` names them. */
import { typeError, valueError } from '../core/exceptions.ts';
import { Float, type Value } from '../core/object.ts';
import { index, truth } from '../core/protocols.ts';
import { big, normal } from './bigint.ts';
import { Bytes, ownBytes } from './bytes-object.ts';
import { floatFrom } from './float.ts';

/** How an item is kept in memory. `read` and `write` take a view that begins at the item. */
export interface Kind {
  /** Bytes. */
  size: number;
  read(at: DataView): Value;
  write(at: DataView, x: Value): void;
}

/** An int of some bytes, little endian. ValueError for one that does not fit. */
function ints(format: string, size: number, signed: boolean): Kind {
  const bits = 8 * size;
  // QuickJS's `BigInt.asUintN` is wrong for multiples of 32 bits.
  const mask = (1n << BigInt(bits)) - 1n;
  const cut = (n: bigint): bigint => (signed ? BigInt.asIntN(bits, n) : n & mask);
  return {
    size,
    read(at) {
      let n = 0n;
      for (let i = size; i-- > 0; ) n = (n << 8n) | BigInt(at.getUint8(i));
      return normal(cut(n));
    },
    write(at, x) {
      const n = big(index(x, `memoryview: invalid type for format '${format}'`));
      if (cut(n) !== n) throw valueError(`memoryview: invalid value for format '${format}'`);
      for (let i = 0; i < size; i++) at.setUint8(i, Number(BigInt.asUintN(8, n >> BigInt(8 * i))));
    },
  };
}

/** The number for a float format. TypeError. */
function numberOf(x: Value, format: string): number {
  const n = floatFrom(x);
  if (n === undefined) throw typeError(`memoryview: invalid type for format '${format}'`);
  return n;
}

const floats = (format: 'f' | 'd', size: 4 | 8): Kind => ({
  size,
  read: (at) => new Float(size === 4 ? at.getFloat32(0, true) : at.getFloat64(0, true)),
  write(at, x) {
    const n = numberOf(x, format);
    if (size === 4) at.setFloat32(0, n, true);
    else at.setFloat64(0, n, true);
  },
});

const bools = (): Kind => ({
  size: 1,
  read: (at) => at.getUint8(0) !== 0,
  write: (at, x) => at.setUint8(0, truth(x) ? 1 : 0),
});

const characters = (): Kind => ({
  size: 1,
  read: (at) => new Bytes(Uint8Array.of(at.getUint8(0))),
  write(at, x) {
    const bytes = ownBytes(x);
    if (!(x instanceof Bytes) || bytes === undefined)
      throw typeError("memoryview: invalid type for format 'c'");
    if (bytes.length !== 1) throw valueError("memoryview: invalid value for format 'c'");
    at.setUint8(0, bytes[0] as number);
  },
});

/** The kind of a format; undefined where there is no such format. */
export function kindFor(format: string): Kind | undefined {
  const letter = format.replace(/^@/, '');
  if (letter === 'f') return floats('f', 4);
  if (letter === 'd') return floats('d', 8);
  if (letter === '?') return bools();
  if (letter === 'c') return characters();
  const at = letter.length === 1 ? 'bBhHiIlLqQnN'.indexOf(letter) : -1;
  const size = [1, 2, 4, 8, 8, 8][at >> 1];
  return size === undefined ? undefined : ints(letter, size, at % 2 === 0);
}
