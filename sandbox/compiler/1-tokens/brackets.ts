/** Brackets: nesting, what closes what, and the fields of f-strings that they delimit. */
import { PySyntaxError } from '../errors.ts';
import type { Source } from '../source.ts';
import { modeName } from './fstrings.ts';
import type { LexerState } from './lexer-state.ts';
import type { Bracket } from './token.ts';

/** CPython's limit. */
const MAX_BRACKETS = 200;
const CLOSES: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** The error of a bracket that nothing closes. */
export function neverClosed(source: Source, { char, line, col }: Bracket): PySyntaxError {
  const place = { line, offset: source.offset(line, col), endLine: line, endOffset: 0 };
  return new PySyntaxError('SyntaxError', `'${char}' was never closed`, place);
}

/** Opens a bracket that stands at the current position. */
export function openBracket(lexer: LexerState, char: string): void {
  if (lexer.brackets.length >= MAX_BRACKETS)
    lexer.raise('too many nested parentheses', lexer.pos + 1);
  lexer.brackets.push({ char, line: lexer.line, col: lexer.pos - lexer.lineStart() });
  const mode = lexer.fstrings.at(-1);
  if (mode) mode.depth++;
}

/** Closes one, or reports that it does not match. */
export function closeBracket(lexer: LexerState, char: string): void {
  const mode = lexer.fstrings.at(-1);
  const at = lexer.pos + 1;
  if (mode?.depth === 0 && char === '}')
    lexer.raise(`${modeName(mode)}: single '}' is not allowed`, at);
  const open = lexer.brackets.pop();
  if (!open) lexer.raise(`unmatched '${char}'`, at);
  if (open.char !== CLOSES[char]) {
    if (mode && open.char === '{' && mode.depth - 1 === mode.fieldDepth) {
      lexer.raise(`${modeName(mode)}: unmatched '${char}'`, at);
    }
    const where = open.line === lexer.line ? '' : ` on line ${open.line}`;
    const msg = `closing parenthesis '${char}' does not match opening parenthesis '${open.char}'${where}`;
    lexer.raise(msg, at);
  }
  if (!mode) return;
  mode.depth--;
  if (mode.depth < 0) lexer.raise(`${modeName(mode)}: unmatched '${char}'`, at);
  if (char === '}' && mode.depth === mode.fieldDepth) {
    mode.fieldDepth--;
    mode.literal = true;
    mode.inSpec = false;
    mode.inDebug = false;
  }
}
