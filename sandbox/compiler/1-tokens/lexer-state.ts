/** Where the tokeniser stands, the tokens it has made, and the one way to raise. */
import { PySyntaxError, type PySyntaxWarning, type SyntaxErrorType } from '../errors.ts';
import { codePoints, normalizeSource, Source, utf8Bytes } from '../source.ts';
import type { FStringMode } from './fstrings.ts';
import type { Bracket, Token } from './token.ts';

/** Shared by the parts of the tokeniser (numbers, names, strings, f-strings, indentation). */
export class LexerState {
  readonly source: Source;
  /** The normalised text; always ends in a newline. */
  readonly text: string;
  readonly tokens: Token[] = [];
  readonly warnings: PySyntaxWarning[] = [];
  /** Offset of the next character, and its line (from 1). */
  pos = 0;
  line = 1;
  readonly brackets: Bracket[] = [];
  /** The f-strings that are open, the innermost last (PEP 701). */
  readonly fstrings: FStringMode[] = [];

  /** Whether the error raised is one of indentation or line joining. */
  protected layoutError = false;

  constructor(text: string) {
    const normal = normalizeSource(text);
    this.text = normal.endsWith('\n') || normal === '' ? normal : `${normal}\n`;
    this.source = new Source(this.text);
  }

  get char(): string {
    return this.text[this.pos] ?? '';
  }

  lineStart(line = this.line): number {
    return this.source.starts[line - 1] ?? this.text.length;
  }

  /** Goes forward to an offset, counting lines. */
  moveTo(pos: number): void {
    const starts = this.source.starts;
    for (
      let next = starts[this.line];
      next !== undefined && next <= pos;
      next = starts[this.line]
    ) {
      this.line++;
    }
    this.pos = pos;
  }

  /** Makes a token of the text from here to `end`, and goes there. */
  push(kind: string, end: number, text = this.text.slice(this.pos, end)): void {
    const { pos: start, line } = this;
    const col = start - this.lineStart();
    this.moveTo(end);
    const atBreak = end > start && this.text[end - 1] === '\n' && kind === 'NEWLINE';
    const endLine = atBreak ? line : this.line;
    const endCol = end - this.lineStart(endLine);
    const level = this.brackets.length;
    this.tokens.push({ kind, text, start, end, line, col, endLine, endCol, level });
  }

  /**
   * Throws an error whose offset is the number of characters between the start of the line and `at` (an offset in the
   * source): so `at` stands *behind* the character that is shown.
   */
  raise(msg: string, at: number, endAt = at, line = this.line): never {
    const place = {
      line,
      offset: this.count(at, line),
      endLine: line,
      endOffset: this.count(endAt, line),
    };
    throw Object.assign(new PySyntaxError('SyntaxError', msg, place), { isOfToken: true });
  }

  /** The same where CPython counts bytes. */
  raiseAtBytes(msg: string, at: number, endAt: number): never {
    const bytes = (end: number) => utf8Bytes(this.text.slice(this.lineStart(), end));
    const place = {
      line: this.line,
      offset: bytes(at),
      endLine: this.line,
      endOffset: bytes(endAt),
    };
    throw Object.assign(new PySyntaxError('SyntaxError', msg, place), { isOfToken: true });
  }

  /** Throws an error of indentation or line joining, at columns that CPython sets in its own way for each. */
  raiseAs(type: SyntaxErrorType, msg: string, offset: number, endOffset: number): never {
    this.layoutError = true;
    throw new PySyntaxError(type, msg, { line: this.line, offset, endLine: this.line, endOffset });
  }

  private count(at: number, line: number): number {
    return codePoints(this.text.slice(this.lineStart(line), at));
  }
}
