/** Escape sequences of string and bytes literals (reference, 2.5.1). */
import { codeOfName } from '../../character-names.ts';

/** What decoding a literal's body may run into. Positions are offsets in the body. */
export interface EscapeSink {
  /** An unknown escape, such as `\d`: stands for itself, with a SyntaxWarning. `sequence` is without its backslash. */
  invalid(sequence: string, at: number): void;
  /** A malformed escape; `end` is the offset of its last character. */
  malformed(at: number, end: number, reason: string): never;
  /** Gives the table of `character-names.ts`. */
  table?: (() => string | undefined) | undefined;
}

const SIMPLE: Record<string, string> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const HEX_LENGTH: Record<string, number> = { x: 2, u: 4, U: 8 };
const HEX_REASON: Record<string, string> = {
  x: 'truncated \\xXX escape',
  u: 'truncated \\uXXXX escape',
  U: 'truncated \\UXXXXXXXX escape',
};

/** Decodes the body of a literal that is not raw. In bytes, `\u`, `\U` and `\N` are no escapes. */
export function decodeEscapes(body: string, isBytes: boolean, sink: EscapeSink): string {
  let result = '';
  let from = 0;
  for (let at = body.indexOf('\\'); at !== -1; at = body.indexOf('\\', from)) {
    result += body.slice(from, at);
    const { text, end } = decodeOne(body, at, isBytes, sink);
    result += text;
    from = end;
  }
  return result + body.slice(from);
}

interface Decoded {
  text: string;
  end: number;
}

function decodeOne(body: string, at: number, isBytes: boolean, sink: EscapeSink): Decoded {
  const c = body[at + 1] ?? '';
  const simple = SIMPLE[c];
  if (simple !== undefined) return { text: simple, end: at + 2 };
  if (c >= '0' && c <= '7') return decodeOctal(body, at, isBytes, sink);
  if (c === 'x' || (!isBytes && (c === 'u' || c === 'U'))) return decodeHex(body, at, c, sink);
  if (c === 'N' && !isBytes) {
    const [braces = '', name = ''] = /^\{([^}]*)\}?/.exec(body.slice(at + 2)) ?? [];
    const end = at + 2 + braces.length;
    if (!name || !braces.endsWith('}'))
      sink.malformed(at, name ? end - 1 : at + (braces ? 2 : 1), 'malformed \\N character escape');
    const table = sink.table?.();
    const code = table === undefined ? 0xfffd : codeOfName(table, name);
    if (code === undefined) sink.malformed(at, end - 1, 'unknown Unicode character name');
    return { text: String.fromCodePoint(code), end };
  }
  sink.invalid(c, at);
  return { text: '\\', end: at + 1 };
}

/** One to three digits; beyond one byte only with a warning. */
function decodeOctal(body: string, at: number, isBytes: boolean, sink: EscapeSink): Decoded {
  const digits = /^[0-7]{1,3}/.exec(body.slice(at + 1, at + 4))?.[0] ?? '';
  const value = Number.parseInt(digits, 8);
  if (value > 0xff) sink.invalid(digits, at);
  return { text: String.fromCharCode(isBytes ? value & 0xff : value), end: at + 1 + digits.length };
}

function decodeHex(body: string, at: number, c: string, sink: EscapeSink): Decoded {
  const length = HEX_LENGTH[c] ?? 2;
  const digits = /^[0-9a-fA-F]*/.exec(body.slice(at + 2, at + 2 + length))?.[0] ?? '';
  const end = at + 1 + digits.length;
  if (digits.length < length) sink.malformed(at, end, HEX_REASON[c] ?? '');
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) sink.malformed(at, end, 'illegal Unicode character');
  return { text: String.fromCodePoint(code), end: end + 1 };
}
