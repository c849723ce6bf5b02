/** The start rules of the grammar (reference, chapter 9). */

import { END, NEWLINE } from '../1-tokens/token.ts';
import type { Expr, Expression, Module, Stmt } from '../ast.ts';
import { Compound } from './compound.ts';

/** The whole grammar. A program that does not fit is looked at again by `Hints`, which says why. */
export class Program extends Compound {
  /** A file or a cell. */
  file(): Module {
    const body: Stmt[] = [];
    while (!this.at(END)) body.push(...this.statement());
    return { kind: 'Module', body };
  }

  /** What `eval` takes: an expression, or several without stars as a tuple. */
  eval(): Expression {
    const body = this.expressions();
    while (this.take(NEWLINE));
    this.expect(END);
    return { kind: 'Expression', body };
  }

  private expressions(): Expr {
    const start = this.token;
    const first = this.expression();
    if (!this.at(',')) return first;
    const elts = [first];
    while (this.take(',') && this.startsExpression()) elts.push(this.expression());
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }
}
