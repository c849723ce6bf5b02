/** `_zlib`: what `zlib` needs from JavaScript: compressors and decompressors. */
import { builtin } from '../core/define.ts';
import { valueError } from '../core/exceptions.ts';
import { None, Tuple, type Value } from '../core/object.ts';
import { Bytes, bytesOf } from '../types/bytes-object.ts';
import type { Definition } from './importing.ts';
import { Deflate, Inflate } from './zlib-streams.ts';

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_zlib');
const data = (x: Value): Uint8Array => bytesOf(x) as Uint8Array;
const dictionaryOf = (x: Value): Uint8Array | undefined => (x === None ? undefined : data(x));

/** A compressor: what compresses bytes (or gives a text about what is wrong), and what gives another in the same state. */
const compressor = (d: Deflate): Value =>
  new Tuple([
    f('compress', 'data, flush, /', (bytes: Value, flush: Value) => {
      const out = d.write(data(bytes), flush);
      return typeof out === 'string' ? out : new Bytes(out);
    }),
    f('copy', '', () => compressor(d.copy())),
  ]);

/**
 * A decompressor: what decompresses bytes up to a limit, and what gives another in the same state. The former gives the output, what has not
 * been read, whether the stream has ended, and a text about what is wrong, or None.
 */
const decompressor = (d: Inflate): Value =>
  new Tuple([
    f('decompress', 'data, limit, /', (bytes: Value, limit: Value) => {
      const { out, rest, wrong = None } = d.write(data(bytes), limit);
      return new Tuple([new Bytes(out), new Bytes(rest), d.ended, wrong]);
    }),
    f('copy', '', () => decompressor(d.copy())),
  ]);

export const zlib: Definition = {
  name: '_zlib',
  make: () => ({
    /** All but the dictionary checked already. */
    compressor: f(
      'compressor',
      'level, wbits, memory, strategy, dictionary, /',
      (level: Value, wbits: Value, memory: Value, strategy: Value, dictionary: Value) => {
        const d = new Deflate({ level, wbits, memory, strategy });
        const bytes = dictionaryOf(dictionary);
        if (bytes && !d.remember(bytes)) throw valueError('Invalid dictionary');
        return compressor(d);
      },
    ),
    decompressor: f('decompressor', 'wbits, dictionary, /', (wbits: Value, dictionary: Value) =>
      decompressor(new Inflate(wbits, dictionaryOf(dictionary))),
    ),
  }),
};
