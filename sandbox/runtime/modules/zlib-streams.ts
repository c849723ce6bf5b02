/**
 * Streams of zlib, which is `pako`: a port that writes byte for byte what zlib writes, where its hash is asked to be zlib's. They are driven
 * as CPython drives zlib, in pieces of the same sizes.
 */
import {
  Z_BLOCK,
  Z_BUF_ERROR,
  Z_DATA_ERROR,
  Z_FINISH,
  type Z_FlushMode,
  Z_NEED_DICT,
  Z_OK,
  Z_STREAM_END,
  Z_STREAM_ERROR,
  type Z_Strategy,
  Z_SYNC_FLUSH,
  ZStream,
  zlibDeflate,
  zlibDeflateEnd,
  zlibDeflateInit2,
  zlibDeflateSetDictionary,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateSetDictionary,
} from 'pako';

/**
 * Room for output: for the first call of zlib, the second, and so on, as in CPython's buffer of blocks. What is only stored comes in blocks
 * as large as the room is.
 */
const ROOM = [32, 64, 256, 1024, 4096, 8192, 16384].map((kilobytes) => kilobytes * 1024);
const NOTHING = new Uint8Array(0);

/** What CPython says of an error of which zlib says nothing. */
const WORDS: Record<number, string> = {
  [Z_STREAM_ERROR]: 'inconsistent stream state',
  [Z_DATA_ERROR]: 'invalid input data',
};

/** What is wrong, in CPython's words; `doing`: when it went wrong, `%s` where the caller knows. */
function failure(code: number, message: string | undefined, doing = '%s'): string {
  const words = message || WORDS[code];
  return `Error ${code} ${doing}${words ? `: ${words}` : ''}`;
}

/** Calls zlib as long as it fills all the room it has. Gives what it wrote, at most `limit` bytes, and its last answer. */
function written(stream: ZStream, limit: number, call: () => number): [Uint8Array, code: number] {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let code: number;
  do {
    const room = Math.min(ROOM[pieces.length] ?? (ROOM.at(-1) as number), limit - size);
    stream.output = new Uint8Array(room);
    stream.next_out = 0;
    stream.avail_out = room;
    code = call();
    pieces.push(stream.output.subarray(0, stream.next_out));
    size += stream.next_out;
  } while (code === Z_OK && stream.avail_out === 0 && size < limit);
  stream.output = NOTHING as Uint8Array<ArrayBuffer>;
  return [joined(pieces, size), code];
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function give(stream: ZStream, data: Uint8Array): void {
  stream.input = data;
  stream.next_in = 0;
  stream.avail_in = data.length;
}

/** Another object with the same fields, those below it too: what is the same object there is the same again. */
function copyOf<T>(x: T, copies = new Map<unknown, unknown>()): T {
  if (typeof x !== 'object' || x === null) return x;
  if (copies.has(x)) return copies.get(x) as T;
  const isList = Array.isArray(x) || ArrayBuffer.isView(x);
  const copy = isList
    ? (x as unknown as Uint8Array).slice()
    : Object.create(Object.getPrototypeOf(x));
  copies.set(x, copy);
  if (!isList) for (const key of Object.keys(x)) copy[key] = copyOf(x[key as keyof T], copies);
  return copy;
}

/** How to compress, as `deflateInit2` has it, checked already. */
export interface DeflateOptions {
  level: number;
  wbits: number;
  memory: number;
  strategy: Z_Strategy;
}

const DEFLATED = 8;

/** A compressor of one stream. */
export class Deflate {
  private stream = new ZStream();

  constructor({ level, wbits, memory, strategy }: DeflateOptions) {
    zlibDeflateInit2(this.stream, level, DEFLATED, wbits, memory, strategy, true);
  }

  /** Bytes that matches may refer to before the first. False: a stream with such a frame has none. */
  remember(dictionary: Uint8Array): boolean {
    return zlibDeflateSetDictionary(this.stream, dictionary) === Z_OK;
  }

  /** Compresses more bytes; a text says what is wrong. `flush`: `Z_NO_FLUSH` to `Z_BLOCK`. */
  write(data: Uint8Array, flush: number): Uint8Array | string {
    const { stream } = this;
    if (stream.state === null || flush < 0 || flush > Z_BLOCK)
      return failure(Z_STREAM_ERROR, stream.msg);
    give(stream, data);
    const call = (): number => zlibDeflate(stream, flush as Z_FlushMode);
    const [out, code] = written(stream, Number.POSITIVE_INFINITY, call);
    stream.input = NOTHING;
    if (code === Z_STREAM_ERROR) return failure(code, stream.msg);
    if (flush === Z_FINISH && code === Z_STREAM_END) zlibDeflateEnd(stream);
    return out;
  }

  /** Another compressor in the same state. */
  copy(): Deflate {
    return copyOf(this);
  }
}

/** A decompressor of one stream. */
export class Inflate {
  private stream = new ZStream();
  private readonly dictionary: Uint8Array | undefined;
  /** Has the end been read? */
  ended = false;

  /** `wbits`: as `inflateInit2` has it, checked already. `dictionary`: what the stream may have been made with. */
  constructor(wbits: number, dictionary: Uint8Array | undefined) {
    this.dictionary = dictionary;
    zlibInflateInit2(this.stream, wbits);
    if (dictionary && wbits < 0) zlibInflateSetDictionary(this.stream, dictionary);
  }

  /** Decompresses more; gives at most `limit` bytes, what of the data has not been read, and what is wrong, if something is. */
  write(data: Uint8Array, limit: number): { out: Uint8Array; rest: Uint8Array; wrong?: string } {
    const { stream } = this;
    give(stream, data);
    let doing: string | undefined;
    const [out, code] = written(stream, limit, () => {
      const answer = zlibInflate(stream, Z_SYNC_FLUSH);
      if (answer !== Z_NEED_DICT || !this.dictionary) return answer;
      const set = zlibInflateSetDictionary(stream, this.dictionary);
      if (set === Z_OK) return zlibInflate(stream, Z_SYNC_FLUSH);
      doing = 'while setting zdict';
      return set;
    });
    const rest = data.slice(stream.next_in);
    stream.input = NOTHING;
    this.ended = code === Z_STREAM_END;
    const isWrong = code === Z_NEED_DICT || (code < 0 && code !== Z_BUF_ERROR);
    return isWrong ? { out, rest, wrong: failure(code, stream.msg, doing) } : { out, rest };
  }

  /** Another decompressor in the same state. */
  copy(): Inflate {
    return copyOf(this);
  }
}
