/** Identifiers (PEP 3131) and the prefixes of strings. */
import type { LexerState } from './lexer-state.ts';
import { KEYWORDS, NAME } from './token.ts';

const ASCII_WORD = /[A-Za-z0-9_]*/y;
const WORD = /[A-Za-z0-9_\u0080-\u{10ffff}]*/uy;
const START = /^[\p{XID_Start}_]/u;
const CONTINUE = /^\p{XID_Continue}$/u;
/** What `str.isprintable` calls not printable (a space apart). */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

/** The string prefix that starts at `pos`, when a quote follows it; else null. */
export function stringPrefix(text: string, pos: number): string | null {
  PREFIX.lastIndex = pos;
  const prefix = PREFIX.exec(text)?.[1] ?? null;
  return prefix && new Set(prefix.toLowerCase()).size < prefix.length ? null : prefix;
}
const PREFIX = /([bruft]{0,5})['"]/iy;

/** Pairs of prefixes that no string may have together, in the order in which CPython tests them. */
const INCOMPATIBLE = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];

/** Reports a prefix such as `ub`. */
export function checkPrefix(lexer: LexerState, prefix: string): void {
  const letters = prefix.toLowerCase();
  const pair = INCOMPATIBLE.find(
    (p) => letters.includes(p[0] ?? '') && letters.includes(p[1] ?? ''),
  );
  if (!pair) return;
  const quote = lexer.pos + prefix.length;
  lexer.raise(`'${pair[0]}' and '${pair[1]}' prefixes are incompatible`, lexer.pos + 1, quote + 1);
}

/** Reads a name or a keyword. */
export function scanName(lexer: LexerState): void {
  const { text, pos } = lexer;
  ASCII_WORD.lastIndex = pos;
  const ascii = ASCII_WORD.exec(text)?.[0] ?? '';
  const end = pos + ascii.length;
  if (text.charCodeAt(end) < 0x80) {
    lexer.push(KEYWORDS.has(ascii) ? ascii : NAME, end, ascii);
    return;
  }
  WORD.lastIndex = pos;
  const word = WORD.exec(text)?.[0] ?? '';
  checkIdentifier(lexer, word);
  lexer.push(NAME, pos + word.length, word.normalize('NFKC'));
}

/** Reports the first character that no identifier may have in its place. */
function checkIdentifier(lexer: LexerState, word: string): void {
  let at = 0;
  for (const char of word) {
    const valid =
      at === 0 ? START.test(char.normalize('NFKC')) && START.test(char) : CONTINUE.test(char);
    at += char.length;
    if (!valid) raiseInvalidCharacter(lexer, char, lexer.pos + at);
  }
}

/** Reports a character that no token may have; `end` is the offset behind it. */
export function raiseInvalidCharacter(lexer: LexerState, char: string, end: number): never {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = isPrintable(char)
    ? `character '${char}' (${code})`
    : `non-printable character ${code}`;
  lexer.raise(`invalid ${shown}`, end);
}

/** Whether `str.isprintable` holds for a character. */
export function isPrintable(char: string): boolean {
  return char === ' ' || !UNPRINTABLE.test(char);
}

/** Whether a character can stand in an identifier (as the tokeniser sees it before it checks it). */
export function isWordCharacter(char: string | undefined): boolean {
  return char !== undefined && char !== '' && (/\w/.test(char) || char.charCodeAt(0) >= 0x80);
}
