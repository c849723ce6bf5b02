/** Indentation: an explicit stack of columns, measured twice so that a mix of tabs and spaces is found. */
import { codePoints } from '../source.ts';
import { neverClosed } from './brackets.ts';
import type { LexerState } from './lexer-state.ts';
import { DEDENT, INDENT } from './token.ts';

const TAB = 8;
/** CPython's limit. */
const MAX_INDENTS = 100;

/** One level: its column with tabs to multiples of eight, and with tabs as one column. */
interface Level {
  col: number;
  alt: number;
}

/** Gives INDENT and DEDENT tokens at the starts of lines. */
export class Indentation {
  private readonly levels: Level[] = [{ col: 0, alt: 0 }];
  private readonly lexer: LexerState;

  constructor(lexer: LexerState) {
    this.lexer = lexer;
  }

  /** Reads the white space that starts a line; makes tokens unless the line is blank or inside brackets. */
  startLine(): void {
    const { lexer } = this;
    const found = this.measure();
    const c = lexer.char;
    if (c === '\n' || c === '#' || lexer.brackets.length > 0) return;
    this.compare(c === '' ? { col: 0, alt: 0 } : found);
  }

  /** A backslash keeps the indentation measured before the first one. */
  private measure(): Level {
    const { lexer } = this;
    let level = { col: 0, alt: 0 };
    let continued: Level | null = null;
    for (;;) {
      const c = lexer.char;
      if (c === ' ') level = { col: level.col + 1, alt: level.alt + 1 };
      else if (c === '\t')
        level = { col: (Math.floor(level.col / TAB) + 1) * TAB, alt: level.alt + 1 };
      else if (c === '\f') level = { col: 0, alt: 0 };
      else if (c === '\\') {
        if (!continued && level.col) continued = { col: level.col, alt: level.col };
        continueLine(lexer);
        continue;
      } else return continued ?? level;
      lexer.pos++;
    }
  }

  private compare(found: Level): void {
    const { lexer, levels } = this;
    let top = this.top();
    if (found.col > top.col) {
      if (levels.length >= MAX_INDENTS)
        lexer.raiseAs('IndentationError', 'too many levels of indentation', 1, 0);
      if (found.alt <= top.alt) this.raiseTabs();
      levels.push(found);
      lexer.push(INDENT, lexer.pos);
      return;
    }
    let closed = 0;
    for (; found.col < top.col; top = this.top(), closed++) levels.pop();
    if (found.col !== top.col) this.raiseUnindent();
    if (found.alt !== top.alt) this.raiseTabs();
    while (closed-- > 0) lexer.push(DEDENT, lexer.pos);
  }

  private top(): Level {
    return this.levels.at(-1) as Level;
  }

  private raiseTabs(): never {
    const msg = 'inconsistent use of tabs and spaces in indentation';
    const lexer: LexerState = this.lexer;
    lexer.raiseAs('TabError', msg, 1, 0);
  }

  private raiseUnindent(): never {
    const lexer: LexerState = this.lexer;
    const offset = lexer.source.line(lexer.line).length + 1;
    const msg = 'unindent does not match any outer indentation level';
    lexer.raiseAs('IndentationError', msg, offset, -1);
  }
}

/** Reads a backslash and the newline that has to follow it. */
export function continueLine(lexer: LexerState): void {
  const after = lexer.pos + 1;
  if (lexer.text[after] !== '\n') {
    const offset = codePoints(lexer.text.slice(lexer.lineStart(), after)) + 1;
    lexer.raiseAs(
      'SyntaxError',
      'unexpected character after line continuation character',
      offset,
      0,
    );
  }
  lexer.moveTo(after + 1);
  if (lexer.char === '') raiseEndOfFile(lexer);
}

function raiseEndOfFile(lexer: LexerState): never {
  const open = lexer.brackets.at(-1);
  if (open) throw neverClosed(lexer.source, open);
  lexer.line--;
  const offset = lexer.source.line(lexer.line).length + 1;
  lexer.raiseAs('SyntaxError', 'unexpected EOF while parsing', offset, -1);
}
