/** Atoms: names, literals, and what stands in brackets (reference, 6.2). */

import { FSTART, NAME, NUMBER, STRING, type Token, TSTART } from '../1-tokens/token.ts';
import type { Comprehension, Constant, ConstantValue, Dict, Expr, Span } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import { numberValue } from './numbers.ts';
import { Strings } from './strings.ts';

const SINGLETONS: Record<string, ConstantValue> = {
  None: { type: 'None' },
  True: { type: 'bool', value: true },
  False: { type: 'bool', value: false },
  '...': { type: 'Ellipsis' },
};

/** One item of a dict display; a null key is `**value`. */
export interface DictItem {
  key: Expr | null;
  value: Expr;
}

/** The layer of atoms and comprehensions. */
export abstract class Atoms extends Strings {
  atom(): Expr {
    const { token } = this;
    switch (token.kind) {
      case NAME:
        this.next();
        return this.node(token, { kind: 'Name', id: token.text, ctx: 'load' });
      case NUMBER:
        return this.number();
      case STRING:
      case FSTART:
      case TSTART:
        return this.strings();
      case '(':
        return this.parenthesized();
      case '[':
        return this.list();
      case '{':
        return this.dictOrSet();
      case 'None':
      case 'True':
      case 'False':
      case '...':
        this.next();
        return this.constant(token, SINGLETONS[token.kind] as ConstantValue);
    }
    return this.misfit();
  }

  protected constant(start: Span, value: ConstantValue): Constant {
    return this.node(start, { kind: 'Constant', value });
  }

  protected number(): Constant {
    const token = this.expect(NUMBER);
    const value = numberValue(token.text);
    if (typeof value === 'string') this.raiseAt(token, value);
    return this.constant(token, value);
  }

  // ---- brackets ----

  /** `()`, a tuple, a generator expression, or an expression in parentheses (which leave no node). */
  protected parenthesized(): Expr {
    const open = this.expect('(');
    if (this.take(')')) return this.tuple(open, []);
    if (this.at('yield')) return this.closeGroup(this.yieldExpression());
    const first = this.starNamedExpression();
    if (this.atFor()) return this.generator(open, first);
    if (this.at(',')) {
      const elts = this.moreElements(first, ')');
      this.expect(')');
      return this.tuple(open, elts);
    }
    if (first.kind === 'Starred') this.misfit();
    return this.closeGroup(first);
  }

  private closeGroup(value: Expr): Expr {
    this.expect(')');
    return value;
  }

  private tuple(start: Span, elts: Expr[]): Expr {
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }

  /** The rest of a generator expression; `open` is its parenthesis (that of the call for a sole argument). */
  protected generator(open: Span, elt: Expr): Expr {
    if (elt.kind === 'Starred') this.misfit();
    const generators = this.forIfClauses();
    this.expect(')');
    return this.node(open, { kind: 'GeneratorExp', elt, generators });
  }

  protected list(): Expr {
    const open = this.expect('[');
    if (this.take(']')) return this.node(open, { kind: 'List', elts: [], ctx: 'load' });
    const first = this.starNamedExpression();
    if (this.atFor() && first.kind !== 'Starred') {
      const generators = this.forIfClauses();
      this.expect(']');
      return this.node(open, { kind: 'ListComp', elt: first, generators });
    }
    const elts = this.moreElements(first, ']');
    this.expect(']');
    return this.node(open, { kind: 'List', elts, ctx: 'load' });
  }

  /** `first, a, *b,` up to `close`, which is not read. */
  protected moreElements(first: Expr, close: string): Expr[] {
    const elts = [first];
    while (this.take(',') && !this.at(close)) elts.push(this.starNamedExpression());
    return elts;
  }

  protected dictOrSet(): Expr {
    const open = this.expect('{');
    if (this.take('}')) return this.node(open, { kind: 'Dict', keys: [], values: [] });
    if (this.at('**')) return this.dict(open, this.dictItem());
    const bareWalrus = this.at(NAME) && this.kindAhead(1) === ':=';
    const first = this.starNamedExpression();
    if (first.kind !== 'Starred' && !bareWalrus && this.at(':')) {
      return this.dict(open, { key: first, value: this.dictValue() });
    }
    return this.set(open, first);
  }

  protected set(open: Token, first: Expr): Expr {
    if (this.atFor() && first.kind !== 'Starred') {
      const generators = this.forIfClauses();
      this.expect('}');
      return this.node(open, { kind: 'SetComp', elt: first, generators });
    }
    const elts = this.moreElements(first, '}');
    this.expect('}');
    return this.node(open, { kind: 'Set', elts });
  }

  protected dict(open: Token, first: DictItem): Expr {
    if (first.key && this.atFor()) {
      const generators = this.forIfClauses();
      this.expect('}');
      return this.node(open, { kind: 'DictComp', key: first.key, value: first.value, generators });
    }
    const fields: Pick<Dict, 'keys' | 'values'> = { keys: [first.key], values: [first.value] };
    while (this.take(',') && !this.at('}')) {
      const item = this.dictItem();
      fields.keys.push(item.key);
      fields.values.push(item.value);
    }
    this.expect('}');
    return this.node(open, { kind: 'Dict', ...fields });
  }

  /** `key: value` or `**mapping` */
  protected dictItem(): DictItem {
    if (this.take('**')) return { key: null, value: this.bitwiseOr() };
    const key = this.expression();
    if (!this.at(':')) this.raiseKey(key);
    return { key, value: this.dictValue() };
  }

  /** `: value`. What is missing is reported at once: nothing but a dict starts like this. */
  private dictValue(): Expr {
    const colon = this.expect(':');
    const star = this.token;
    if (this.take('*')) {
      this.raiseRange(
        star,
        this.bitwiseOr(),
        'cannot use a starred expression in a dictionary value',
      );
    }
    if (this.at('}') || this.at(',')) {
      this.raiseAt(colon, "expression expected after dictionary key and ':'");
    }
    return this.expression();
  }

  /** `{a: 1, b}`; CPython shows the last character of the key. */
  protected raiseKey({ line, endLine, endCol }: Span): never {
    throw new PySyntaxError('SyntaxError', "':' expected after dictionary key", {
      line,
      offset: this.source.offset(line, endCol) - 1,
      endLine,
      endOffset: 0,
    });
  }

  // ---- comprehensions ----

  protected atFor(): boolean {
    if (!this.at('async')) return this.at('for');
    this.lookAhead();
    return this.kindAhead(1) === 'for';
  }

  forIfClauses(): Comprehension[] {
    const clauses: Comprehension[] = [];
    do clauses.push(this.forIfClause());
    while (this.atFor());
    return clauses;
  }

  protected forIfClause(): Comprehension {
    const isAsync = this.take('async') !== null;
    const target = this.forHead(true);
    const iter = this.disjunction();
    const ifs: Expr[] = [];
    while (this.take('if')) ifs.push(this.disjunction());
    return { target, iter, ifs, isAsync };
  }
}
