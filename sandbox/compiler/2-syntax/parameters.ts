/** Parameters of functions and lambdas (reference, 8.7). */

import { NAME } from '../1-tokens/token.ts';
import type { Arg, Arguments, Expr } from '../ast.ts';
import { Primaries } from './arguments.ts';

/** The layer of parameters. */
export abstract class Parameters extends Primaries {
  parameters(close: ')' | ':'): Arguments {
    const found = emptyArguments();
    let afterStar = false;
    while (!this.at(close)) {
      if (this.at('**')) this.doubleStarParameter(found, close);
      else if (this.at('*') && !afterStar) {
        afterStar = true;
        this.starParameter(found, close);
      } else if (this.at('/') && !afterStar) this.slash(found);
      else if (afterStar) this.keywordParameter(found, close);
      else this.plainParameter(found, close);
      if (!this.take(',')) break;
      if (found.kwarg && !this.at(close)) this.misfit();
    }
    return found;
  }

  private plainParameter(found: Arguments, close: string): void {
    const arg = this.parameter(close);
    const value = this.parameterDefault();
    if (value) found.defaults.push(value);
    else if (found.defaults.length > 0) this.misfit();
    found.args.push(arg);
  }

  private keywordParameter(found: Arguments, close: string): void {
    found.kwonlyargs.push(this.parameter(close));
    found.kwDefaults.push(this.parameterDefault());
  }

  /** `/`: what came before is positional-only. */
  private slash(found: Arguments): void {
    if (found.posonlyargs.length > 0 || found.args.length === 0) this.misfit();
    this.next();
    found.posonlyargs = found.args;
    found.args = [];
  }

  /** `*args`, or a bare `*` that a keyword-only parameter has to follow. */
  private starParameter(found: Arguments, close: string): void {
    this.expect('*');
    if (this.at(NAME)) {
      found.vararg = this.parameter(close, true);
      return;
    }
    if (this.at(',')) this.note(this.index + 1);
    if (!this.at(',') || this.kindAhead(1) !== NAME) this.misfit();
  }

  private doubleStarParameter(found: Arguments, close: string): void {
    this.expect('**');
    found.kwarg = this.parameter(close);
  }

  /** A name with its annotation; lambdas have none. `*args: *Ts` is PEP 646. */
  protected parameter(close: string, star = false): Arg {
    const name = this.expect(NAME);
    let annotation: Expr | null = null;
    if (close === ')' && this.take(':')) {
      annotation = star && this.at('*') ? this.starAnnotation() : this.expression();
    }
    return this.node(name, { arg: name.text, annotation });
  }

  private starAnnotation(): Expr {
    const start = this.expect('*');
    return this.node(start, { kind: 'Starred', value: this.bitwiseOr(), ctx: 'load' });
  }

  private parameterDefault(): Expr | null {
    return this.take('=') ? this.expression() : null;
  }
}

/** The parameters of a function that has none. */
export function emptyArguments(): Arguments {
  return {
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kwDefaults: [],
    kwarg: null,
    defaults: [],
  };
}
