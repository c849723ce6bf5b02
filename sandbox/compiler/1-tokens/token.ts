/** What the tokeniser gives: kinds of tokens, keywords, operators. */
import type { Span } from '../ast.ts';
import type { PySyntaxError, PySyntaxWarning } from '../errors.ts';
import type { Source } from '../source.ts';

/**
 * Kinds of tokens. Operators and keywords are their own kind: a token of kind `'if'` or `'->'`; everything else has
 * one of these. Of an f-string come FSTART, then FMIDDLE for literal text, `{`, tokens, `}`, then FEND; of a t-string TSTART…
 */
export const NAME = 'NAME';
export const NUMBER = 'NUMBER';
export const STRING = 'STRING';
export const FSTART = 'FSTART';
export const FMIDDLE = 'FMIDDLE';
export const FEND = 'FEND';
export const TSTART = 'TSTART';
export const TMIDDLE = 'TMIDDLE';
export const TEND = 'TEND';
export const NEWLINE = 'NEWLINE';
export const INDENT = 'INDENT';
export const DEDENT = 'DEDENT';
export const END = 'END';
/** The place where tokenising failed; always the last token. */
export const ERROR = 'ERROR';

/** One token. A NAME's text is normalised (NFKC); all other text is as in the source. */
export interface Token extends Span {
  kind: string;
  text: string;
  /** Offsets in the source. */
  start: number;
  end: number;
  /** How many brackets are open after it. */
  level: number;
}

/** An open bracket. */
export interface Bracket {
  char: string;
  line: number;
  col: number;
}

/** All tokens of a source. The last one is END, or ERROR where `error` was found or a bracket of `open` never closed. */
export interface TokenStream {
  /** The normalised source, which the positions of the tokens refer to. */
  source: Source;
  tokens: Token[];
  error: PySyntaxError | null;
  /** Whether `error` is one of indentation or line joining, and whether it was found inside an f-string. */
  isLayoutError: boolean;
  inFString: boolean;
  /** The innermost bracket that is open at the end. */
  open: Bracket | null;
  warnings: PySyntaxWarning[];
  /** Gives the table of characters' names, if it is there. */
  names?: (() => string | undefined) | undefined;
}

/** The reserved words; `match`, `case`, `type` and `_` are NAMEs. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Operators and delimiters of two and three characters. */
export const LONG_OPERATORS: ReadonlySet<string> = new Set(
  '**= //= >>= <<= ... != ** -> *= // += -= /= %= &= |= ^= @= == <= >= << >> := <>'.split(' '),
);
