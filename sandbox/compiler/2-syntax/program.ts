/** The start rules of the grammar (reference, chapter 9). */

import { END, NEWLINE } from '../1-tokens/token.ts';
import type { Expression, Module, Stmt } from '../ast.ts';
import { Compound } from './compound.ts';

/** The whole grammar. A program that does not fit is looked at again by `Hints`, which says why. */
export class Program extends Compound {
  /** A file or a cell. */
  file(): Module {
    const body: Stmt[] = [];
    while (!this.at(END)) body.push(...this.statement());
    return { kind: 'Module', body };
  }

  /** What `eval` takes. */
  eval(): Expression {
    const body = this.starExpressions();
    while (this.take(NEWLINE));
    this.expect(END);
    return { kind: 'Expression', body };
  }
}
