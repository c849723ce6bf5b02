/** Primaries: attributes, calls, subscripts (reference, 6.3). */

import { NAME, type Token } from '../1-tokens/token.ts';
import type { Expr } from '../ast.ts';
import { Atoms } from './atoms.ts';
import type { CallArguments } from './grammar.ts';

/** What has come in a call: only positional arguments so far; a keyword; a `**mapping` (no `*a` may follow it). */
const POSITIONAL = 0;
const KEYWORD = 1;
const MAPPING = 2;

/** The layer of primaries. */
export abstract class Primaries extends Atoms {
  primary(): Expr {
    const start = this.token;
    let value = this.atom();
    for (;;) {
      const wider = this.suffix(start, value);
      if (wider === value) return value;
      value = wider;
    }
  }

  /** Reads one attribute, call or subscript; gives `value` where none follows. */
  protected suffix(start: Token, value: Expr): Expr {
    switch (this.token.kind) {
      case '.': {
        this.next();
        const attr = this.expect(NAME).text;
        return this.node(start, { kind: 'Attribute', value, attr, ctx: 'load' });
      }
      case '(':
        return this.node(start, { kind: 'Call', func: value, ...this.callSuffix() });
      case '[': {
        const slice = this.subscript();
        return this.node(start, { kind: 'Subscript', value, slice, ctx: 'load' });
      }
    }
    return value;
  }

  // ---- calls ----

  /** `(arguments)`; a sole generator expression shares the parentheses of the call. */
  protected callSuffix(): CallArguments {
    const open = this.expect('(');
    const found = this.callArguments();
    const elt = found.args[0];
    const isSole = found.args.length === 1 && found.keywords.length === 0 && this.last.kind !== ',';
    if (elt && isSole && this.atFor()) {
      return { args: [this.generator(open, elt)], keywords: [] };
    }
    this.expect(')');
    return found;
  }

  callArguments(): CallArguments {
    const found: CallArguments = { args: [], keywords: [] };
    let stage = POSITIONAL;
    while (!this.at(')')) {
      stage = this.argument(found, stage);
      if (!this.take(',')) break;
    }
    return found;
  }

  /** Reads one argument into `found`; gives the new stage. */
  protected argument(found: CallArguments, stage: number): number {
    const start = this.token;
    if (this.take('**')) {
      found.keywords.push(this.node(start, { arg: null, value: this.expression() }));
      return MAPPING;
    }
    if (this.at('*')) {
      if (stage === MAPPING) this.misfit();
      found.args.push(this.starredExpression());
      return stage;
    }
    if (this.at(NAME) && this.kindAhead(1) === '=') {
      const arg = this.next().text;
      this.next();
      found.keywords.push(this.node(start, { arg, value: this.expression() }));
      return Math.max(stage, KEYWORD);
    }
    if (stage !== POSITIONAL) this.misfit();
    const value = this.positional();
    if (this.at('=')) this.misfit();
    found.args.push(value);
    return stage;
  }

  /** As a named expression; but `=` after it is for the call to judge. */
  protected positional(): Expr {
    if (this.at(NAME) && this.kindAhead(1) === ':=') return this.namedExpression();
    const value = this.expression();
    return this.at(':=') ? this.misfit() : value;
  }

  /** `*expression`, in calls and subscripts. */
  protected starredExpression(): Expr {
    const start = this.expect('*');
    return this.node(start, { kind: 'Starred', value: this.expression(), ctx: 'load' });
  }

  // ---- subscripts ----

  private subscript(): Expr {
    this.expect('[');
    const slice = this.slices();
    this.expect(']');
    return slice;
  }

  /** A slice, or several (or a starred one, PEP 646) as a tuple. */
  slices(): Expr {
    const start = this.token;
    const first = this.sliceItem();
    if (!this.at(',') && first.kind !== 'Starred') return first;
    const elts = [first];
    while (this.take(',') && !this.at(']')) elts.push(this.sliceItem());
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }

  private sliceItem(): Expr {
    if (this.at('*')) return this.starredExpression();
    const start = this.token;
    const lower = this.at(':') ? null : this.namedExpression();
    if (!this.at(':')) return lower ?? this.misfit();
    if (lower?.kind === 'NamedExpr' && start.kind === NAME) this.misfit();
    this.next();
    const upper = this.atSliceEnd() || this.at(':') ? null : this.expression();
    const step = this.take(':') && !this.atSliceEnd() ? this.expression() : null;
    return this.node(start, { kind: 'Slice', lower, upper, step });
  }

  private atSliceEnd(): boolean {
    return this.at(',') || this.at(']');
  }
}
