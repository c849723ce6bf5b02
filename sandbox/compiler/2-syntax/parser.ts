/** From source text to tree: the whole of Python 3.14's grammar. */

import { END, ERROR, NEWLINE } from '../1-tokens/token.ts';
import { tokenize } from '../1-tokens/tokenizer.ts';
import type { Expression, Mode, Module, Stmt } from '../ast.ts';
import { PySyntaxError, type PySyntaxWarning } from '../errors.ts';
import { Compound } from './compound.ts';
import { isMisfit } from './parser-state.ts';

/** The grammar, with its start rules. */
export class Parser extends Compound {
  file(): Module {
    const body: Stmt[] = [];
    while (!this.at(END)) body.push(...this.statement());
    return { kind: 'Module', body };
  }

  eval(): Expression {
    const body = this.starExpressions();
    while (this.take(NEWLINE));
    this.expect(END);
    return { kind: 'Expression', body };
  }
}

/**
 * Parses a source. `exec` and `single` take statements, `eval` one expression. SyntaxWarnings are added to `warnings`.
 * Throws PySyntaxError.
 */
export function parse(source: string, mode: 'eval', warnings?: PySyntaxWarning[]): Expression;
export function parse(
  source: string,
  mode: 'exec' | 'single',
  warnings?: PySyntaxWarning[],
): Module;
export function parse(
  source: string,
  mode: Mode,
  warnings?: PySyntaxWarning[],
): Module | Expression;
export function parse(
  text: string,
  mode: Mode,
  warnings: PySyntaxWarning[] = [],
): Module | Expression {
  const stream = tokenize(text);
  const { source } = stream;
  const parser = new Parser(source, stream);
  try {
    const tree = mode === 'eval' ? parser.eval() : parser.file();
    warnings.push(...stream.warnings);
    return tree;
  } catch (e) {
    if (!isMisfit(e)) throw e;
    const token = stream.tokens[parser.furthest]!;
    if (token.kind === ERROR && stream.error) throw stream.error;
    throw new PySyntaxError('SyntaxError', 'invalid syntax', {
      line: token.line,
      offset: source.offset(token.line, token.col),
      endLine: token.endLine,
      endOffset: source.offset(token.endLine, token.endCol),
    });
  }
}
