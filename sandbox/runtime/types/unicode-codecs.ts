/** `str.encode` and `bytes.decode`: UTF-8, UTF-16, UTF-32, Latin-1 and ASCII, with Python's error handlers. */
import { call } from '../core/call.ts';
import { err } from '../core/exceptions.ts';
import { importer } from '../core/in-module.ts';
import { strOf, type Value } from '../core/object.ts';
import { Bytes, bytesOf } from './bytes-object.ts';
import { escapeCode } from './repr-str.ts';

/** Codecs by normalised name: their own name, and the byte order of the wide ones. */
const NAMES: Record<string, string> = {
  utf8: 'utf-8',
  u8: 'utf-8',
  utf8sig: 'utf-8-sig',
  ascii: 'ascii',
  usascii: 'ascii',
  '646': 'ascii',
  latin1: 'latin-1',
  latin: 'latin-1',
  l1: 'latin-1',
  iso88591: 'latin-1',
  cp819: 'latin-1',
  utf16: 'utf-16',
  u16: 'utf-16',
  utf16le: 'utf-16-le',
  utf16be: 'utf-16-be',
  utf32: 'utf-32',
  u32: 'utf-32',
  utf32le: 'utf-32-le',
  utf32be: 'utf-32-be',
};

const codecName = (encoding: string): string | undefined =>
  encoding === 'utf-8' ? encoding : NAMES[encoding.toLowerCase().replace(/[-_ ]/g, '')];

/** A codec that few programs use. LookupError where there is none of this name. */
const rareCodec = (what: 'encode' | 'decode', x: Value, encoding: string, errors: string): Value =>
  call(importer.load('_more_codecs')[`$${what}`], [x, encoding, errors]);

/** A part of the input that cannot be encoded or decoded. */
interface Fault {
  start: number;
  stop: number;
  reason: string;
}

/** The exception for a fault, with the fields that its `__init__` would set. */
function unicodeError(name: string, encoding: string, object: Value, fault: Fault): Value {
  const { start, stop: end, reason } = fault;
  const e = err(name, encoding, object, start, end, reason);
  return Object.assign(e, { encoding, object, start, end, reason });
}

/** What a handler gives that the program has registered, and where it goes on. LookupError where there is none of this name. */
function answerOf<T>(errors: string, fault: Value): [T, number] {
  const { items } = call(importer.load('_codecs').$_answer, [errors, fault]);
  const bytes = bytesOf(items[0]);
  return [bytes === undefined ? strOf(items[0]) : Array.from(bytes), items[1]] as [T, number];
}

// ---- encoding --------------------------------------------------------------------------------

/** What an error handler gives for characters that a codec cannot encode (text to encode instead, or bytes), and where it goes on. */
function encodeError(
  codec: string,
  errors: string,
  chars: string[],
  start: number,
  stop: number,
  reason: string,
): [string | number[], number] {
  const bad = chars.slice(start, stop);
  const codes = bad.map((char) => char.codePointAt(0) as number);
  const fault = () =>
    unicodeError('UnicodeEncodeError', codec, chars.join(''), { start, stop, reason });
  switch (errors) {
    case 'ignore':
      return ['', stop];
    case 'replace':
      return ['?'.repeat(bad.length), stop];
    case 'backslashreplace':
      return [bad.map(escapeCode).join(''), stop];
    case 'xmlcharrefreplace':
      return [codes.map((code) => `&#${code};`).join(''), stop];
    case 'surrogateescape':
      if (codes.every((code) => code >= 0xdc80 && code <= 0xdcff))
        return [codes.map((c) => c - 0xdc00), stop];
      break;
    case 'surrogatepass':
      if (codec.startsWith('utf') && codes.every(isSurrogate))
        return [codes.flatMap((code) => unitBytes(code, codec)), stop];
      break;
    case 'namereplace':
      return [strOf(call(importer.load('_more_codecs').$named, [bad.join('')])) as string, stop];
    case 'strict':
      break;
    default:
      return answerOf(errors, fault());
  }
  throw fault();
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** The bytes of one code point (surrogates as well) in a UTF codec. */
function unitBytes(code: number, codec: string): number[] {
  if (codec.startsWith('utf-8')) return utf8(code);
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const units = size === 2 && code > 0xffff ? surrogates(code) : [code];
  const bytes = units.flatMap((unit) => littleEndian(unit, size));
  if (!codec.endsWith('be')) return bytes;
  return units.flatMap((unit) => littleEndian(unit, size).reverse());
}

const surrogates = (code: number) => [
  0xd800 + ((code - 0x10000) >> 10),
  0xdc00 + ((code - 0x10000) & 0x3ff),
];

const littleEndian = (unit: number, size: number) =>
  Array.from({ length: size }, (_, i) => (unit >> (8 * i)) & 0xff);

function utf8(code: number): number[] {
  if (code < 0x80) return [code];
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), last];
  const middle = 0x80 | ((code >> 6) & 0x3f);
  if (code < 0x10000) return [0xe0 | (code >> 12), middle, last];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), middle, last];
}

/** How a codec writes a code point, or why it cannot. */
function encoder(codec: string): {
  limit: number;
  reason: string;
  write: (code: number) => number[];
} {
  if (codec === 'ascii')
    return { limit: 0x80, reason: 'ordinal not in range(128)', write: (c) => [c] };
  if (codec === 'latin-1') {
    return { limit: 0x100, reason: 'ordinal not in range(256)', write: (c) => [c] };
  }
  return { limit: 0x110000, reason: 'surrogates not allowed', write: (c) => unitBytes(c, codec) };
}

/** `text.encode(encoding, errors)`. LookupError for an unknown codec, UnicodeEncodeError as CPython. */
export function encode(text: string, encoding: string, errors: string): Uint8Array {
  const codec = codecName(encoding);
  if (codec === undefined)
    return bytesOf(rareCodec('encode', text, encoding, errors)) as Uint8Array;
  if (!/[^\0-\x7f]/.test(text) && !/-(?:16|32|8-)/.test(codec)) return asciiBytes(text);
  const { limit, reason, write } = encoder(codec);
  const chars = Array.from(text);
  const bytes: number[] = [];
  if (codec === 'utf-16' || codec === 'utf-32') bytes.push(...write(0xfeff));
  if (codec === 'utf-8-sig') bytes.push(0xef, 0xbb, 0xbf);
  const fits = (char: string) => {
    const code = char.codePointAt(0) as number;
    return code < limit && !(limit > 0x100 && isSurrogate(code));
  };
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    if (fits(char)) {
      for (const byte of write(char.codePointAt(0) as number)) bytes.push(byte);
      continue;
    }
    let stop = i + 1;
    while (stop < chars.length && !fits(chars[stop] as string)) stop++;
    const [instead, next] = encodeError(codec, errors, chars, i, stop, reason);
    if (typeof instead !== 'string') bytes.push(...instead);
    else if (Array.from(instead).every(fits))
      for (const c of instead) bytes.push(...write(c.codePointAt(0) as number));
    else throw unicodeError('UnicodeEncodeError', codec, text, { start: i, stop, reason });
    i = next - 1;
  }
  return Uint8Array.from(bytes);
}

function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

// ---- decoding --------------------------------------------------------------------------------

/** What an error handler gives for bytes that a codec cannot decode, and where it goes on. */
function decodeError(
  codec: string,
  errors: string,
  bytes: Uint8Array,
  fault: Fault,
): [string, number] {
  const { start, stop } = fault;
  const bad = Array.from(bytes.subarray(start, stop));
  const error = () => unicodeError('UnicodeDecodeError', codec, new Bytes(bytes), fault);
  switch (errors) {
    case 'ignore':
      return ['', stop];
    case 'replace':
      return ['\ufffd', stop];
    case 'backslashreplace':
      return [bad.map((byte) => escapeCode(String.fromCharCode(byte))).join(''), stop];
    case 'surrogateescape':
      if (bad.every((byte) => byte > 0x7f))
        return [String.fromCharCode(...bad.map((b) => 0xdc00 + b)), stop];
      break;
    case 'strict':
    case 'surrogatepass':
      break;
    default:
      return answerOf(errors, error());
  }
  throw error();
}

/** `bytes.decode(encoding, errors)`. LookupError for an unknown codec, UnicodeDecodeError as CPython. */
export function decode(bytes: Uint8Array, encoding: string, errors: string): string {
  if (bytes.length === 0) return '';
  const codec = codecName(encoding);
  switch (codec) {
    case undefined:
      return strOf(rareCodec('decode', new Bytes(bytes), encoding, errors)) as string;
    case 'latin-1':
      return latin1Text(bytes);
    case 'ascii':
      return decodeAscii(bytes, errors);
    case 'utf-8-sig':
      return decodeUtf8(bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes, errors);
    case 'utf-8':
      return decodeUtf8(bytes, errors);
    default:
      return decodeWide(bytes, codec, errors);
  }
}

/** Each byte as the character of that code. */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) {
    text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  }
  return text;
}

function decodeAscii(bytes: Uint8Array, errors: string): string {
  let text = '';
  const reason = 'ordinal not in range(128)';
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      i++;
      continue;
    }
    const [instead, next] = decodeError('ascii', errors, bytes, { start: i, stop: i + 1, reason });
    text += instead;
    i = next;
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  if (bytes.every((byte) => byte < 0x80)) return latin1Text(bytes);
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const found = sequenceAt(bytes, i);
    if (typeof found === 'number') {
      text += String.fromCodePoint(found);
      i += found < 0x80 ? 1 : found < 0x800 ? 2 : found < 0x10000 ? 3 : 4;
    } else if (errors === 'surrogatepass' && surrogateAt(bytes, i) !== undefined) {
      text += String.fromCharCode(surrogateAt(bytes, i) as number);
      i += 3;
    } else {
      const [instead, next] = decodeError('utf-8', errors, bytes, found);
      text += instead;
      i = next;
    }
  }
  return text;
}

/** The surrogate that three bytes spell, which UTF-8 proper does not allow. */
function surrogateAt(bytes: Uint8Array, i: number): number | undefined {
  const [a, b = 0, c = 0] = bytes.subarray(i, i + 3);
  if (a !== 0xed || (b & 0xe0) !== 0xa0 || (c & 0xc0) !== 0x80) return undefined;
  return 0xd000 | ((b & 0x3f) << 6) | (c & 0x3f);
}

/** The code point at a position, or the fault there (Unicode standard, table 3-7: well-formed sequences). */
function sequenceAt(bytes: Uint8Array, start: number): number | Fault {
  const lead = bytes[start] as number;
  if (lead < 0x80) return lead;
  if (lead < 0xc2 || lead > 0xf4) return { start, stop: start + 1, reason: 'invalid start byte' };
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let code = lead & (0x3f >> more);
  for (let k = 1; k <= more; k++) {
    const byte = bytes[start + k];
    if (byte === undefined) return { start, stop: bytes.length, reason: 'unexpected end of data' };
    const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high)
      return { start, stop: start + k, reason: 'invalid continuation byte' };
    code = (code << 6) | (byte & 0x3f);
  }
  return code;
}

/** UTF-16 and UTF-32; without an order in the name, a byte order mark decides. */
function decodeWide(bytes: Uint8Array, codec: string, errors: string): string {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const mark = (order: number[]) => order.every((byte, i) => bytes[i] === byte);
  let big = codec.endsWith('be');
  let at = 0;
  if (codec === 'utf-16' || codec === 'utf-32') {
    const small = mark(size === 2 ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0]);
    big = mark(size === 2 ? [0xfe, 0xff] : [0, 0, 0xfe, 0xff]);
    if (small || big) at = size;
  }
  const unit = (i: number) => {
    let value = 0;
    for (let k = 0; k < size; k++)
      value = value * 256 + (bytes[big ? i + k : i + size - 1 - k] as number);
    return value;
  };
  let text = '';
  while (at < bytes.length) {
    const fault = wideFault(bytes.length, at, size, unit);
    if (fault !== undefined) {
      const name = `utf-${size * 8}-${big ? 'be' : 'le'}`;
      const [instead, next] = decodeError(name, errors, bytes, fault);
      text += instead;
      at = next;
    } else if (size === 2 && isSurrogate(unit(at))) {
      text += String.fromCharCode(unit(at), unit(at + 2));
      at += 4;
    } else {
      text += String.fromCodePoint(unit(at));
      at += size;
    }
  }
  return text;
}

function wideFault(
  length: number,
  start: number,
  size: number,
  unit: (i: number) => number,
): Fault | undefined {
  if (start + size > length) return { start, stop: length, reason: 'truncated data' };
  const code = unit(start);
  const stop = start + size;
  if (size === 4) {
    if (code > 0x10ffff) return { start, stop, reason: 'code point not in range(0x110000)' };
    if (isSurrogate(code))
      return { start, stop, reason: 'code point in surrogate code point range(0xd800, 0xe000)' };
    return undefined;
  }
  if (!isSurrogate(code)) return undefined;
  if (code >= 0xdc00) return { start, stop, reason: 'illegal encoding' };
  if (stop + 2 > length) return { start, stop: length, reason: 'unexpected end of data' };
  const next = unit(stop);
  return next >= 0xdc00 && next <= 0xdfff
    ? undefined
    : { start, stop, reason: 'illegal UTF-16 surrogate' };
}
