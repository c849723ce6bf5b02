/** From source text to tree: the whole of Python 3.14's grammar, with its SyntaxErrors. */

import { neverClosed } from '../1-tokens/brackets.ts';
import { DEDENT, END, INDENT, type Token, type TokenStream } from '../1-tokens/token.ts';
import { tokenize } from '../1-tokens/tokenizer.ts';
import type { Expression, Mode, Module } from '../ast.ts';
import { PySyntaxError, type PySyntaxWarning } from '../errors.ts';
import { Hints } from './hints.ts';
import { isMisfit, tokenPlace, tooDeep } from './parser-state.ts';
import { Program } from './program.ts';

type CharacterNames = TokenStream['names'];

/**
 * Parses a source. `exec` and `single` take statements, `eval` takes one expression. SyntaxWarnings are added to
 * `warnings`. Throws PySyntaxError. `names`: see `compile`.
 */
export function parse(
  source: string,
  mode: 'eval',
  warnings?: PySyntaxWarning[],
  names?: CharacterNames,
): Expression;
export function parse(
  source: string,
  mode: 'exec' | 'single',
  warnings?: PySyntaxWarning[],
  names?: CharacterNames,
): Module;
export function parse(
  source: string,
  mode: Mode,
  warnings?: PySyntaxWarning[],
  names?: CharacterNames,
): Module | Expression;
export function parse(
  source: string,
  mode: Mode,
  warnings: PySyntaxWarning[] = [],
  names?: CharacterNames,
): Module | Expression {
  const stream = tokenize(source);
  stream.names = names;
  return run(stream, mode, warnings);
}

/** The first pass, which warns; where the source does not fit the grammar, a second one says why. */
function run(stream: TokenStream, mode: Mode, warnings: PySyntaxWarning[]): Module | Expression {
  const first = new Program(stream);
  try {
    first.begin();
    try {
      return start(first, mode);
    } finally {
      // CPython reads token by token. After most errors it reads on to the end, for what the tokeniser has to say.
      const before = (a: PySyntaxWarning, b: PySyntaxWarning) =>
        a.line - b.line || a.offset - b.offset;
      warnings.push(...stream.warnings.toSorted(before));
    }
  } catch (e) {
    if (isOverflow(e)) throw tooDeep(stream.source, stream.tokens[first.reached] as Token);
    if (!(e instanceof PySyntaxError) && !isMisfit(e)) throw e;
    const error =
      e instanceof PySyntaxError
        ? preferTokenError(stream, e, first.reached)
        : explain(stream, mode, first.furthest);
    error.atEnd = isEnd(stream, first.reached);
    throw error;
  }
}

/** Is a token the end of the source, or text that would go on behind it? */
const isEnd = ({ tokens, error, open }: TokenStream, index: number): boolean =>
  tokens[index]?.kind === END ||
  (open !== null && index === tokens.length - 1) ||
  /^unterminated triple-quoted|^unexpected EOF/.test(error?.msg ?? '');

/** The second pass. `furthest` is the token that did not fit in the first. */
function explain(stream: TokenStream, mode: Mode, furthest: number): PySyntaxError {
  const parser = new Hints(stream);
  parser.furthest = furthest;
  let error: PySyntaxError | null = null;
  try {
    parser.begin();
    start(parser, mode);
  } catch (e) {
    if (e instanceof PySyntaxError) error = e;
    else if (!isMisfit(e) && !isOverflow(e)) throw e;
  }
  // The second pass uses more of the stack: where that overflows, there is no hint.
  const found =
    error && error.type !== 'RecursionError'
      ? preferTokenError(stream, error, parser.reached)
      : invalidSyntax(stream, furthest, parser.furthest);
  found.lastStatement = parser.lastStatement;
  return found;
}

/** Whether the engine's stack is exhausted. */
function isOverflow(e: unknown): boolean {
  return e instanceof RangeError;
}

function start(parser: Program, mode: Mode): Module | Expression {
  return mode === 'eval' ? parser.eval() : parser.file();
}

/** Nothing better to say. */
function invalidSyntax(stream: TokenStream, index: number, furthest: number): PySyntaxError {
  const { source } = stream;
  const token = stream.tokens[index] as Token;
  const place = tokenPlace(source, token);
  if (token.kind === END) Object.assign(place, { offset: 0, endOffset: 0 });
  if (token.kind === INDENT || token.kind === DEDENT) {
    const msg = token.kind === INDENT ? 'unexpected indent' : 'unexpected unindent';
    return new PySyntaxError('IndentationError', msg, place);
  }
  const error = new PySyntaxError('SyntaxError', 'invalid syntax', place);
  return preferTokenError(stream, error, furthest);
}

/**
 * What the tokeniser finds further down is likelier to be the cause: an unterminated string, or a bracket that was
 * opened on an earlier line and never closed. Not so inside an f-string, nor for what is wrong with indentation.
 */
function preferTokenError(
  stream: TokenStream,
  error: PySyntaxError,
  furthest: number,
): PySyntaxError {
  if (error === stream.error) return error;
  if (stream.error && !stream.isLayoutError) return stream.inFString ? error : stream.error;
  const line = (stream.tokens[furthest] as Token).line;
  return stream.open && line > stream.open.line ? neverClosed(stream.source, stream.open) : error;
}
