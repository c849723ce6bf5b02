/** What is wrong in the fields of f-strings and t-strings. */

import { FMIDDLE, NAME, TMIDDLE } from '../1-tokens/token.ts';
import type { Expr } from '../ast.ts';
import { ExpressionHints } from './hints-expressions.ts';

/** The second pass over replacement fields. */
export abstract class StringHints extends ExpressionHints {
  protected override replacementField(values: Expr[], template: boolean, raw: boolean): void {
    this.orElse(
      () => super.replacementField(values, template, raw),
      () => this.malformedField(raw),
    );
  }

  private malformedField(raw: boolean): void {
    const name = this.stringName();
    this.expect('{');
    const first = this.token;
    if (['=', '!', ':', '}'].includes(first.kind)) {
      this.raiseAt(first, `${name}: valid expression required before '${first.kind}'`);
    }
    if (!this.attempt(() => this.annotatedRhs())) {
      this.raiseAt(first, `${name}: expecting a valid expression after '{'`);
    }
    const equals = this.take('=');
    if (![':', '}', '!'].includes(this.token.kind)) {
      const wanted = equals ? "'!', or ':', or '}'" : "'=', or '!', or ':', or '}'";
      this.raiseAt(this.token, `${name}: expecting ${wanted}`);
    }
    if (this.take('!')) {
      if (this.at(':') || this.at('}'))
        this.raiseAt(this.token, `${name}: missing conversion character`);
      if (!this.at(NAME)) this.raiseAt(this.token, `${name}: invalid conversion character`);
      this.next();
      if (!this.at(':') && !this.at('}')) this.raiseAt(this.token, `${name}: expecting ':' or '}'`);
    }
    const spec = this.at(':')
      ? this.attempt(() => this.formatSpec(name === 't-string', raw))
      : null;
    if (this.at('}')) return;
    this.raiseAt(this.token, `${name}: expecting '}'${spec ? ', or format specs' : ''}`);
  }

  /** `f'{lambda x: 1}'`: the colon starts the format specifier. */
  protected override lambdaInString(): void {
    const start = this.expect('lambda');
    if (!this.at(':')) this.parameters(':');
    const colon = this.expect(':');
    if (!this.at(FMIDDLE) && !this.at(TMIDDLE)) return;
    const name = this.at(FMIDDLE) ? 'f-string' : 't-string';
    this.raiseRange(
      start,
      colon,
      `${name}: lambda expressions are not allowed without parentheses`,
    );
  }
}
