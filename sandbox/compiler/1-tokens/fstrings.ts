/** f-strings and t-strings (PEP 701, PEP 750): a stack of modes, since strings nest in replacement fields. */
import type { LexerState } from './lexer-state.ts';
import { FEND, FMIDDLE, FSTART, TEND, TMIDDLE, TSTART } from './token.ts';

/** How many f-strings may be open, and how many fields in format specifiers of one (CPython's limits). */
const MAX_STRINGS = 149;
const MAX_FIELDS = 3;

/** An f-string or t-string that is open. */
export interface FStringMode {
  template: boolean;
  raw: boolean;
  quote: string;
  /** 1 or 3. */
  size: number;
  /** Offset and line of its prefix. */
  start: number;
  line: number;
  /** Whether its literal text is being read (else the tokens of a replacement field). */
  literal: boolean;
  /** How many brackets are open in it, and at which of these depths the innermost replacement field began. */
  depth: number;
  fieldDepth: number;
  /** After the colon of a field; after an `=` of it. */
  inSpec: boolean;
  inDebug: boolean;
}

/** `f-string: ` or `t-string: ` for messages. */
export function modeName(mode: FStringMode): string {
  return mode.template ? 't-string' : 'f-string';
}

/** Reads prefix and opening quotes. `quoteAt` is the offset of the first quote. */
export function openFString(lexer: LexerState, quoteAt: number, size: number): void {
  const { text, pos } = lexer;
  const prefix = text.slice(pos, quoteAt).toLowerCase();
  const template = prefix.includes('t');
  if (lexer.fstrings.length >= MAX_STRINGS) {
    lexer.raise('too many nested f-strings or t-strings', quoteAt + size);
  }
  lexer.fstrings.push({
    template,
    raw: prefix.includes('r'),
    quote: text[quoteAt] ?? '',
    size,
    start: pos,
    line: lexer.line,
    literal: true,
    depth: 0,
    fieldDepth: -1,
    inSpec: false,
    inDebug: false,
  });
  lexer.push(template ? TSTART : FSTART, quoteAt + size);
}

/** Reads one piece of literal text, or the closing quotes; or finds a `{` and leaves the rest to the tokens of the field. */
export function scanFString(lexer: LexerState, mode: FStringMode): void {
  const { text, pos } = lexer;
  if (text[pos] === '{' && text[pos + 1] !== '{') {
    openField(lexer, mode, pos);
  } else if (text.startsWith(mode.quote.repeat(mode.size), pos)) {
    lexer.push(mode.template ? TEND : FEND, pos + mode.size);
    lexer.fstrings.pop();
  } else {
    scanLiteral(lexer, mode);
  }
}

function openField(lexer: LexerState, mode: FStringMode, at: number): void {
  mode.fieldDepth++;
  if (mode.fieldDepth >= MAX_FIELDS) {
    lexer.moveTo(at);
    lexer.raise(`${modeName(mode)}: expressions nested too deeply`, at);
  }
  mode.literal = false;
}

/** Literal text up to the closing quotes, a field, or `{{` or `}}` (of which the token's text has one). */
function scanLiteral(lexer: LexerState, mode: FStringMode): void {
  const { text, pos } = lexer;
  const kind = mode.template ? TMIDDLE : FMIDDLE;
  const close = mode.quote.repeat(mode.size);
  const inSpec = mode.inSpec && mode.fieldDepth >= 0;
  for (let at = pos; ; at++) {
    const c = text[at];
    if (c === undefined || (mode.size === 1 && c === '\n'))
      return endOfText(lexer, mode, at, inSpec);
    if (text.startsWith(close, at)) return lexer.push(kind, at);
    if (c === '{') {
      if (text[at + 1] === '{' && !inSpec) return doubled(lexer, kind, at);
      openField(lexer, mode, at);
      return lexer.push(kind, at);
    }
    if (c === '}') {
      if (text[at + 1] === '}' && !inSpec && mode.depth === 0) return doubled(lexer, kind, at);
      mode.literal = false;
      return lexer.push(kind, at);
    }
    if (c === '\\') at = skipEscape(text, at, mode.raw);
  }
}

function doubled(lexer: LexerState, kind: string, at: number): void {
  lexer.push(kind, at + 2, lexer.text.slice(lexer.pos, at + 1));
}

/** Gives the offset of the last character of the escape: the braces of `\N{…}` are no field; those of `\{` are. */
function skipEscape(text: string, at: number, raw: boolean): number {
  const c = text[at + 1];
  if (c === '{' || c === '}') return at;
  if (c === 'N' && text[at + 2] === '{' && !raw) {
    const end = /^[^{}"'\n]*\}/.exec(text.slice(at + 3, at + 103));
    return end ? at + 2 + end[0].length : at + 2;
  }
  return at + 1;
}

function endOfText(lexer: LexerState, mode: FStringMode, at: number, inSpec: boolean): never {
  const name = modeName(mode);
  lexer.moveTo(at);
  if (inSpec && lexer.text[at] === '\n') {
    const msg = `${name}: newlines are not allowed in format specifiers for single quoted ${name}s`;
    lexer.raise(msg, at + 1);
  }
  const triple = mode.size === 3 ? 'triple-quoted ' : '';
  const msg = `unterminated ${triple}${name} literal (detected at line ${lastLine(lexer, at)})`;
  lexer.raise(msg, mode.start + 1, mode.start + 1, mode.line);
}

/** The line of an offset; the end of the text belongs to the last line. */
export function lastLine(lexer: LexerState, at: number): number {
  lexer.moveTo(at);
  return at >= lexer.text.length ? lexer.line - 1 : lexer.line;
}
