/** JSON's strings, read and written. */
import { call } from '../core/call.ts';
import type { Value } from '../core/object.ts';
import { pointsBefore } from '../types/str-points.ts';
import { load1 } from './importing.ts';

const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The JSONDecodeError for a place in the text. */
export const problem = (message: string, text: Value, at: number): Value =>
  call(load1('json.decoder').$JSONDecodeError, [message, text, pointsBefore(text, at)]);

/** The text of a string whose opening quote is before `start`, and the place behind its end. Places count UTF-16 units. */
export function readString(text: string, start: number, strict: boolean): [string, number] {
  let out = '';
  for (let at = start; ; ) {
    const stop = endOfPlain(text, at, strict);
    out += text.slice(at, stop);
    const char = text[stop];
    if (char === undefined) throw problem('Unterminated string starting at', text, start - 1);
    if (char === '"') return [out, stop + 1];
    if (char !== '\\') throw problem('Invalid control character at', text, stop);
    const escape = text[stop + 1];
    if (escape === undefined) throw problem('Unterminated string starting at', text, start - 1);
    if (escape === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(stop + 2, stop + 6)))
        throw problem('Invalid \\uXXXX escape', text, stop + 1);
      out += String.fromCharCode(Number.parseInt(text.slice(stop + 2, stop + 6), 16));
      at = stop + 6;
      continue;
    }
    const meant = ESCAPES[escape];
    if (meant === undefined) throw problem('Invalid \\escape', text, stop);
    out += meant;
    at = stop + 2;
  }
}

/** Where the characters end that stand for themselves. */
function endOfPlain(text: string, at: number, strict: boolean): number {
  let stop = at;
  for (; stop < text.length; stop++) {
    const code = text.charCodeAt(stop);
    if (code === 0x22 || code === 0x5c || (strict && code < 0x20)) break;
  }
  return stop;
}

const NAMES: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const escaped = (char: string): string =>
  NAMES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The characters that JSON text cannot have in a string as they are, and those of `ensure_ascii` besides. */
const SPECIAL = /["\\\x00-\x1f]/g;
const SPECIAL_OR_WIDE = /["\\\x00-\x1f]|[^\x00-\x7e]/g;

/** A string as JSON text, with its quotes. */
export const quoted = (text: string): string => `"${text.replace(SPECIAL, escaped)}"`;
export const quotedAscii = (text: string): string => `"${text.replace(SPECIAL_OR_WIDE, escaped)}"`;
