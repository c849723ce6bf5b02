/** The tokeniser: Python's lexical grammar (reference, chapter 2). */
import { PySyntaxError } from '../errors.ts';
import { closeBracket, openBracket } from './brackets.ts';
import { scanFString } from './fstrings.ts';
import { continueLine, Indentation } from './indentation.ts';
import { LexerState } from './lexer-state.ts';
import {
  isPrintable,
  isWordCharacter,
  raiseInvalidCharacter,
  scanName,
  stringPrefix,
} from './names.ts';
import { scanNumber } from './numbers.ts';
import { scanString } from './strings.ts';
import { END, ERROR, LONG_OPERATORS, NEWLINE, NUMBER, type TokenStream } from './token.ts';

/** Gives the tokens of a source (text as typed). Never throws: an error is in the stream, behind its last token. */
export function tokenize(source: string): TokenStream {
  return new Tokenizer(source).run();
}

class Tokenizer extends LexerState {
  private readonly indentation = new Indentation(this);
  private atLineStart = true;

  run(): TokenStream {
    let error: PySyntaxError | null = null;
    try {
      this.checkNull();
      while (!this.done()) this.step();
    } catch (e) {
      if (!(e instanceof PySyntaxError)) throw e;
      error = e;
    }
    const open = this.brackets.at(-1) ?? null;
    this.push(error || open ? ERROR : END, this.pos, '');
    const { source, tokens, warnings } = this;
    return {
      source,
      tokens,
      error,
      isLayoutError: this.layoutError,
      inFString: this.fstrings.length > 0,
      open,
      warnings,
    };
  }

  private checkNull(): void {
    if (!this.text.includes('\0')) return;
    const place = { line: 0, offset: 0, endLine: 0, endOffset: 0 };
    throw new PySyntaxError('SyntaxError', 'source code string cannot contain null bytes', place);
  }

  /** At the end of the text, after the last DEDENTs. */
  private done(): boolean {
    if (this.pos < this.text.length || this.fstrings.at(-1)?.literal) return false;
    if (this.atLineStart && this.brackets.length === 0) this.indentation.startLine();
    return true;
  }

  /** Reads one token, or what stands between tokens. */
  private step(): void {
    const mode = this.fstrings.at(-1);
    if (mode?.literal) return scanFString(this, mode);
    if (this.atLineStart) {
      this.atLineStart = false;
      this.indentation.startLine();
      if (this.char === '\n' || this.char === '#') return this.skipBlankLine();
    }
    this.skipSpace();
    this.scanToken();
  }

  private skipSpace(): void {
    for (let c = this.char; c === ' ' || c === '\t' || c === '\f'; c = this.char) this.pos++;
  }

  private skipToNewline(): void {
    this.pos = this.text.indexOf('\n', this.pos);
  }

  private skipBlankLine(): void {
    this.skipToNewline();
    this.moveTo(this.pos + 1);
    this.atLineStart = true;
  }

  private scanToken(): void {
    const c = this.char;
    if (c === '') return;
    if (c === '\n' || c === '#') return this.scanNewline();
    if (c === '\\') return continueLine(this);
    if (isDigit(c) || (c === '.' && isDigit(this.text[this.pos + 1] ?? '')))
      return this.scanNumber();
    const prefix = 'bBrRuUfFtT"\''.includes(c) ? stringPrefix(this.text, this.pos) : null;
    if (prefix !== null) return scanString(this, prefix);
    if (isWordCharacter(c)) return scanName(this);
    this.scanOperator(c);
  }

  /** The end of a line, with the comment before it. */
  private scanNewline(): void {
    const start = this.pos;
    this.skipToNewline();
    const end = this.pos + 1;
    if (this.brackets.length > 0) return this.moveTo(end);
    this.pos = start;
    this.push(NEWLINE, end, '\n');
    this.atLineStart = true;
  }

  private scanNumber(): void {
    const { text, pos } = this;
    const { end, problem, kind } = scanNumber(text, pos);
    if (problem) {
      const { msg, offset, endOffset = offset, inBytes } = problem;
      if (inBytes) this.raiseAtBytes(msg, offset, endOffset);
      this.raise(msg, offset, endOffset);
    }
    this.checkNumberEnd(end, kind);
    this.push(NUMBER, end);
  }

  /**
   * A keyword may follow a number at once (with a warning), any other name not: `1or 2`, but not `1x`. Of `in`, `if` and `is` CPython
   * looks at no more than the two letters.
   */
  private checkNumberEnd(end: number, kind: string): void {
    const msg = `invalid ${kind} literal`;
    if (/^(?:i[fns]|(?:and|else|for|not|or)(?!\w))/.test(this.text.slice(end, end + 5))) {
      const { line } = this;
      const offset = this.source.offset(line, end - this.lineStart(line)) - 1;
      this.warnings.push({ msg, error: msg, line, offset, endLine: line, endOffset: offset });
    } else if (/\w/.test(this.text[end] ?? '')) {
      this.raise(msg, end);
    }
  }

  private scanOperator(c: string): void {
    const { text, pos } = this;
    const mode = this.fstrings.at(-1);
    if (mode && c === ':' && mode.depth - 1 === mode.fieldDepth) {
      mode.literal = true;
      mode.inSpec = true;
      return this.push(':', pos + 1);
    }
    const three = text.slice(pos, pos + 3);
    if (LONG_OPERATORS.has(three)) return this.push(three, pos + 3);
    const two = text.slice(pos, pos + 2);
    if (LONG_OPERATORS.has(two)) return this.push(two, pos + 2);
    if ('([{'.includes(c)) openBracket(this, c);
    else if (')]}'.includes(c)) closeBracket(this, c);
    else if (!isPrintable(c)) raiseInvalidCharacter(this, c, pos + 1);
    this.push(c, pos + 1);
  }
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}
