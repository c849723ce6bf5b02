/** What is wrong with parameters and type parameters. */

import { NAME, type Token } from '../1-tokens/token.ts';
import type { Arguments, TypeParam } from '../ast.ts';
import { BracketHints } from './hints-brackets.ts';

/** The second pass over parameters. */
export abstract class ParameterHints extends BracketHints {
  override parameters(close: ')' | ':'): Arguments {
    this.look(() => this.badParameters(close));
    return super.parameters(close);
  }

  /** Goes through a list of parameters and raises at the first thing that is out of order. */
  private badParameters(close: ')' | ':'): void {
    const seen = { any: false, defaults: false, slash: false, star: false };
    while (!this.at(close)) {
      const { token } = this;
      if (this.at('**')) return this.badMapping(close);
      if (this.at('*')) {
        if (seen.star) this.raiseAt(token, '* argument may appear only once');
        seen.star = true;
        this.badStar(close);
      } else if (this.at('/')) {
        this.badSlash(seen);
        seen.slash = true;
      } else if (this.at('(') && !seen.star && !seen.defaults) {
        this.parenthesizedParameters(close);
      } else {
        const parameter = this.parameter(close);
        const hasDefault = this.badDefault(close);
        if (!this.at(',') && !this.at(close)) this.misfit();
        if (!seen.star && seen.defaults && !hasDefault) {
          this.raiseAt(parameter, 'parameter without a default follows parameter with a default');
        }
        seen.defaults ||= hasDefault;
      }
      seen.any = true;
      if (!this.take(',')) return;
    }
  }

  /** Reads a default; reports `=` without one. */
  private badDefault(close: string): boolean {
    const equals = this.take('=');
    if (!equals) return false;
    if (this.at(',') || (close === ')' && this.at(')'))) {
      this.raiseAt(equals, 'expected default value expression');
    }
    this.expression();
    return true;
  }

  private badSlash(seen: { any: boolean; slash: boolean; star: boolean }): void {
    const slash = this.next();
    if (!seen.any) {
      if (this.at(',')) this.raiseAt(slash, 'at least one argument must precede /');
      this.misfit();
    }
    if (seen.slash) this.raiseAt(slash, '/ may appear only once');
    if (seen.star) this.raiseAt(slash, '/ must be ahead of *');
    if (this.at('*')) this.raiseAt(this.token, 'expected comma between / and *');
  }

  private badStar(close: string): void {
    const star = this.next();
    const next = this.kindAhead(1);
    if (this.at(close) || (this.at(',') && (next === close || next === '**'))) {
      const msg = 'named arguments must follow bare *';
      if (close === ':') this.raiseFurthest(msg);
      this.raiseAt(star, msg);
    }
    if (!this.at(NAME)) return;
    this.parameter(close, true);
    if (this.at('=')) this.raiseAt(this.token, 'var-positional argument cannot have default value');
  }

  private badMapping(close: string): void {
    this.next();
    this.parameter(close);
    if (this.at('=')) this.raiseAt(this.token, 'var-keyword argument cannot have default value');
    if (!this.take(',')) return;
    const { token } = this;
    if (token.kind === NAME) {
      this.raiseAt(this.parameter(close), 'arguments cannot follow var-keyword argument');
    }
    if (['*', '**', '/'].includes(token.kind)) {
      this.raiseAt(token, 'arguments cannot follow var-keyword argument');
    }
  }

  /** `def f((a, b)):` as in Python 2 */
  private parenthesizedParameters(close: string): void {
    const open: Token = this.next();
    do this.parameter(close);
    while (this.take(',') && !this.at(')'));
    const what = close === ')' ? 'Function' : 'Lambda expression';
    this.raiseRange(open, this.expect(')'), `${what} parameters cannot be parenthesized`);
  }

  /** `def f[]():`; what does not fit is left for what has to follow. */
  protected override typeParams(): TypeParam[] {
    const found = this.attempt(() => super.typeParams());
    if (found) return found;
    this.look(() => {
      this.expect('[');
      if (this.at(']')) this.raiseFrom(this.token, 'Type parameter list cannot be empty');
    });
    return [];
  }

  /** `def f[*T: int]():` */
  protected override typeParam(): TypeParam {
    this.look(() => {
      const stars = this.take('*') ?? this.expect('**');
      this.expect(NAME);
      const colon = this.expect(':');
      const bound = this.expression();
      const what = bound.kind === 'Tuple' ? 'constraints' : 'bound';
      const kind = stars.kind === '*' ? 'TypeVarTuple' : 'ParamSpec';
      this.raiseFrom(colon, `cannot use ${what} with ${kind}`);
    });
    return super.typeParam();
  }
}
