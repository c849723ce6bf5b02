/** `repr` of str and bytes, and `ascii()`. */
import { hasUnprintable } from './unicode.ts';

const NAMED: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Needs nothing but quotes: printable ASCII without backslash and quote. */
const SIMPLE = /^[ !#-&(-[\]-~]*$/;

/** The escape of a character by its code: `\x…`, `\u…` or `\U…`. */
export function escapeCode(char: string): string {
  const code = char.codePointAt(0) as number;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** Double quotes where only they avoid an escape. */
const quoteFor = (text: string) => (text.includes("'") && !text.includes('"') ? '"' : "'");

const escapeChar = (char: string, quote: string): string =>
  NAMED[char] ?? (char === quote ? `\\${char}` : hasUnprintable(char) ? escapeCode(char) : char);

/** `repr(text)`. */
export function strRepr(text: string): string {
  if (SIMPLE.test(text)) return `'${text}'`;
  const quote = quoteFor(text);
  const body = text.replace(/[^ !#-&(-[\]-~]/gu, (char) => escapeChar(char, quote));
  return quote + body + quote;
}

/** `ascii(x)` from the repr of `x`. */
export const asciiOnly = (repr: string): string => repr.replace(/[^\0-\x7f]/gu, escapeCode);

/** `repr` of bytes, `b` included. `array`: as in a bytearray, whose single quotes are escaped whatever stands around. */
export function bytesRepr(bytes: Uint8Array, array = false): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  const quote = quoteFor(text);
  const escaped = text.replace(/[^ !#-&(-[\]-~]/g, (char) => {
    if (char === quote || (array && char === "'")) return `\\${char}`;
    return NAMED[char] ?? (char === "'" || char === '"' ? char : escapeCode(char));
  });
  return `b${quote}${escaped}${quote}`;
}
