/**
 * The one exception of the compiler: what Python reports as SyntaxError (or a subclass, or a refusal of ours).
 * The runtime turns it into a Python exception with the same fields.
 */

/** Which Python class is raised. The last three are not SyntaxErrors: what the compiler does not do, or cannot hold. */
export type SyntaxErrorType =
  | 'SyntaxError'
  | 'IndentationError'
  | 'TabError'
  | 'NotImplementedError'
  | 'RecursionError'
  | 'MemoryError';

/** Where an error stands: `lineno`, `offset`, `end_lineno`, `end_offset` as Python's SyntaxError has them. */
export interface ErrorPlace {
  /** From 1. */
  line: number;
  /** From 1, in code points; Python's own 0 where it knows no column. */
  offset: number;
  endLine: number;
  /** Exclusive, from 1; 0 or -1 where Python knows no end. */
  endOffset: number;
}

/** A program that cannot be compiled. `msg` is CPython 3.14's wording. */
export class PySyntaxError extends Error implements ErrorPlace {
  readonly type: SyntaxErrorType;
  readonly msg: string;
  readonly line: number;
  readonly offset: number;
  readonly endLine: number;
  readonly endOffset: number;
  /** First line of the last compound statement (no function) that was complete before the error; 0 for none. See `keywordTypo`. */
  lastStatement = 0;
  /** The tokeniser's own, about a single token. */
  isOfToken = false;
  /** All of the source had been read: with more of it, the error might not be one. */
  atEnd = false;

  constructor(type: SyntaxErrorType, msg: string, place: ErrorPlace) {
    super(`${type}: ${msg} (line ${place.line}, offset ${place.offset})`);
    this.name = 'PySyntaxError';
    this.type = type;
    this.msg = msg;
    this.line = place.line;
    this.offset = place.offset;
    this.endLine = place.endLine;
    this.endOffset = place.endOffset;
  }
}

/** A SyntaxWarning: the program compiles all the same. */
export interface PySyntaxWarning extends ErrorPlace {
  msg: string;
  /** A warning of the tokeniser: what the error says that a filter makes of it; that error also shows the line. */
  error?: string;
}
