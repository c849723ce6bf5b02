/** Where the parser stands in the tokens, how it goes forward and back, and the ways to raise. */

import { neverClosed } from '../1-tokens/brackets.ts';
import {
  type Bracket,
  DEDENT,
  END,
  ERROR,
  INDENT,
  NEWLINE,
  type Token,
  type TokenStream,
} from '../1-tokens/token.ts';
import type { Span } from '../ast.ts';
import { type ErrorPlace, PySyntaxError, type SyntaxErrorType } from '../errors.ts';
import type { Source } from '../source.ts';

/** Thrown where a token does not fit. It carries nothing: what to say is found out in a second pass, see `hints`. */
const MISFIT = Symbol('misfit');

/** Whether something caught is the parser's "this does not fit here". */
export function isMisfit(e: unknown): boolean {
  return e === MISFIT;
}

/**
 * How deep productions may nest before a clear error comes instead of the engine's stack overflow. 200 brackets with a
 * conditional in each, inside 100 blocks, need 500; a worker's stack of 400 KB holds that.
 */
const MAX_DEPTH = 520;

/** The error for code nested too deeply for the sandbox. */
export function tooDeep(source: Source, token: Token): PySyntaxError {
  const msg = 'maximum recursion depth exceeded during compilation (a limit of the sandbox)';
  return new PySyntaxError('RecursionError', msg, tokenPlace(source, token));
}

/** The error for a row of prefixes beyond what CPython's parser takes. */
export function overflow(source: Source, token: Token): PySyntaxError {
  const msg = 'Parser stack overflowed - Python source too complex to parse';
  return new PySyntaxError('MemoryError', msg, tokenPlace(source, token));
}

/** Tokens that belong to no node's extent. */
const LAYOUT = new Set([NEWLINE, INDENT, DEDENT, END]);

/** Where CPython shows a token: INDENT, DEDENT and END have no extent, and END belongs to the last line. */
export function tokenPlace(source: Source, token: Token): ErrorPlace {
  const { kind, line, col, endLine, endCol } = token;
  if (kind === END || (kind === DEDENT && token.start === source.text.length)) {
    const lastLine = source.starts.length - 1;
    const offset = source.offset(lastLine, source.line(lastLine).length + 1) - 1;
    return { line: lastLine, offset, endLine: lastLine, endOffset: -1 };
  }
  const offset = source.offset(line, col);
  if (kind === INDENT || kind === DEDENT) {
    return { line, offset: offset - 1, endLine, endOffset: -1 };
  }
  return { line, offset, endLine, endOffset: source.offset(endLine, endCol) };
}

/** The lowest layer of the parser; the grammar is in the classes that extend it. */
export abstract class ParserState {
  protected readonly source: Source;
  protected readonly stream: TokenStream;
  protected readonly tokens: readonly Token[];
  /** The next token and its index. */
  protected index = 0;
  protected token: Token;
  /** The last token read that is no layout: nodes end where it ends. */
  protected last: Token;
  /** Index of the furthest token that did not fit: errors are reported there. */
  furthest = 0;
  private depth = 0;

  /** Index of the furthest token that was looked at. */
  get reached(): number {
    return Math.max(this.furthest, this.index);
  }

  constructor(stream: TokenStream) {
    this.source = stream.source;
    this.stream = stream;
    this.tokens = stream.tokens;
    this.token = this.tokens[0] as Token;
    this.last = this.token;
  }

  /** To be called first: even the first token may be one that could not be read. */
  begin(): void {
    if (this.token.kind === ERROR) this.raiseUnreadable();
  }

  // ---- going forward ----

  protected at(kind: string): boolean {
    return this.token.kind === kind;
  }

  /** The kind of a token further on; the last one repeats. */
  protected kindAhead(count: number): string {
    return this.ahead(count).kind;
  }

  protected ahead(count: number): Token {
    const { tokens } = this;
    return (tokens[this.index + count] ?? tokens[tokens.length - 1]) as Token;
  }

  /** Marks the token after the next one as looked at: where it does not fit, the error is there. */
  protected lookAhead(): void {
    this.note(Math.min(this.index + 1, this.tokens.length - 1));
    if (this.kindAhead(1) === ERROR) this.raiseUnreadable();
  }

  /** Reads the next token, whatever it is. */
  protected next(): Token {
    const token = this.token;
    if (!LAYOUT.has(token.kind)) this.last = token;
    if (this.index < this.tokens.length - 1) this.token = this.tokens[++this.index] as Token;
    if (this.token.kind === ERROR) this.raiseUnreadable();
    return token;
  }

  /** Reads a token if it is of a kind. */
  protected take(kind: string): Token | null {
    return this.token.kind === kind ? this.next() : null;
  }

  /** Reads a token that has to be of a kind. */
  protected expect(kind: string): Token {
    return this.token.kind === kind ? this.next() : this.misfit();
  }

  /** As `expect`, for a token without which nothing else can be meant: `expected ':'`. */
  protected force(kind: string): Token {
    if (this.token.kind === kind) return this.next();
    this.note(this.index);
    this.raiseToken(this.token, `expected '${kind}'`);
  }

  // ---- going back ----

  protected misfit(): never {
    this.note(this.index);
    throw MISFIT;
  }

  protected note(index: number): void {
    if (index > this.furthest) this.furthest = index;
  }

  /** Goes back to a token read before. */
  protected rewind(index: number, last: Token): void {
    this.index = index;
    this.token = this.tokens[index] as Token;
    this.last = last;
  }

  /** Tries a production; null, and no token read, where it does not fit. */
  protected attempt<T>(production: () => T): T | null {
    const { index, last, depth } = this;
    try {
      return production();
    } catch (e) {
      if (e !== MISFIT) throw e;
      this.rewind(index, last);
      this.depth = depth;
      return null;
    }
  }

  /** Whether a production fits here; reads nothing. */
  protected fits(production: () => unknown): boolean {
    const { index, last } = this;
    const found = this.attempt(production) !== null;
    this.rewind(index, last);
    return found;
  }

  /** To be called where a production may contain itself; `leave` when it is done. */
  protected enter(): void {
    if (++this.depth > MAX_DEPTH) throw tooDeep(this.source, this.token);
  }

  protected leave(): void {
    this.depth--;
  }

  // ---- nodes ----

  /** Completes a node: it extends from `start` to the last token read. */
  protected node<T extends object>(start: Span, fields: T): T & Span {
    return this.span(start, this.last, fields);
  }

  /** Completes a node that extends from the start of one thing to the end of another. */
  protected span<T extends object>(start: Span, end: Span, fields: T): T & Span {
    const node = fields as T & Span;
    node.line = start.line;
    node.col = start.col;
    node.endLine = end.endLine;
    node.endCol = end.endCol;
    return node;
  }

  // ---- errors ----

  /** Raises what stopped the tokeniser: its error, or a bracket that is open at the end. */
  private raiseUnreadable(): never {
    this.note(this.index);
    throw this.stream.error ?? neverClosed(this.source, this.stream.open as Bracket);
  }

  /** Raises a SyntaxError at the extent of a token or node. */
  protected raiseAt(where: Span, msg: string): never {
    this.raiseRange(where, where, msg);
  }

  /** Raises a SyntaxError at a token, as CPython shows it. */
  protected raiseToken(token: Token, msg: string): never {
    throw new PySyntaxError('SyntaxError', msg, tokenPlace(this.source, token));
  }

  /** Raises a SyntaxError from the start of one thing to the end of another. */
  protected raiseRange(from: Span, to: Span, msg: string): never {
    this.raiseAs('SyntaxError', from, to, msg);
  }

  /** Raises an IndentationError at a token. */
  protected raiseIndentation(token: Token, msg: string): never {
    throw new PySyntaxError('IndentationError', msg, tokenPlace(this.source, token));
  }

  /** Raises a SyntaxError of any type. */
  protected raiseAs(type: SyntaxErrorType, from: Span, to: Span, msg: string): never {
    throw this.errorAt(type, from, to, msg);
  }

  /** The error at an extent. */
  protected errorAt(type: SyntaxErrorType, from: Span, to: Span, msg: string): PySyntaxError {
    const end = this.source.offset(to.endLine, to.endCol);
    // CPython looks up the end's column in the line of the start.
    const most = this.source.offset(from.line, this.source.line(from.line).length);
    return new PySyntaxError(type, msg, {
      line: from.line,
      offset: this.source.offset(from.line, from.col),
      endLine: to.endLine,
      endOffset: to.endLine === from.line ? end : Math.min(end, most),
    });
  }
}
