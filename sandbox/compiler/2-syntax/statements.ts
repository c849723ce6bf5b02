/** Simple statements (reference, chapter 7). */

import { NAME, NEWLINE, type Token } from '../1-tokens/token.ts';
import type { Alias, Expr, Operator, Stmt, TypeParam } from '../ast.ts';
import { Patterns } from './patterns.ts';
import { canAnnotate, isDeletable, isSingleTarget, isTarget, setContext } from './targets.ts';

/** `+=` and the others. */
const AUGMENTED = new Set('+= -= *= @= /= %= &= |= ^= <<= >>= **= //='.split(' '));

/** The layer of simple statements. */
export abstract class Statements extends Patterns {
  /** Statements on one line, with `;` between them. */
  protected simpleStatements(): Stmt[] {
    const found = [this.simpleStatement()];
    while (this.take(';') && !this.at(NEWLINE)) found.push(this.simpleStatement());
    this.expect(NEWLINE);
    return found;
  }

  protected simpleStatement(): Stmt {
    const start = this.token;
    switch (start.kind) {
      case 'return':
        this.next();
        return this.node(start, { kind: 'Return', value: this.optionalExpressions() });
      case 'import':
        return this.import();
      case 'from':
        return this.importFrom();
      case 'raise':
        return this.raise();
      case 'pass':
        return this.node(this.next(), { kind: 'Pass' });
      case 'break':
        return this.node(this.next(), { kind: 'Break' });
      case 'continue':
        return this.node(this.next(), { kind: 'Continue' });
      case 'del':
        return this.delete();
      case 'assert':
        return this.assert();
      case 'global':
        this.next();
        return this.node(start, { kind: 'Global', names: this.names() });
      case 'nonlocal':
        this.next();
        return this.node(start, { kind: 'Nonlocal', names: this.names() });
      case NAME:
        if (start.text === 'type' && this.kindAhead(1) === NAME) return this.typeAlias();
    }
    return this.expressionStatement();
  }

  private optionalExpressions(): Expr | null {
    return this.startsExpression() ? this.starExpressions() : null;
  }

  // ---- assignments and expressions ----

  /** An expression, or the assignment that it turns out to start. */
  protected expressionStatement(): Stmt {
    const start = this.token;
    const value = this.annotatedRhs();
    if (this.at('=')) return this.assignment(start, value);
    if (this.at(':')) return this.annotation(start, value);
    if (AUGMENTED.has(this.token.kind)) return this.augmented(start, value);
    return this.node(start, { kind: 'Expr', value });
  }

  private assignment(start: Token, first: Expr): Stmt {
    const targets: Expr[] = [];
    let value = first;
    while (this.at('=')) {
      if (!isTarget(value)) this.misfit();
      targets.push(setContext(value, 'store'));
      this.next();
      value = this.annotatedRhs();
    }
    return this.node(start, { kind: 'Assign', targets, value });
  }

  /** `target: annotation = value`; `simple` without parentheses around a name. */
  private annotation(start: Token, target: Expr): Stmt {
    if (!canAnnotate(start, target)) return this.misfit();
    this.expect(':');
    const simple = target.kind === 'Name' && start.kind === NAME;
    const annotation = this.expression();
    const value = this.take('=') ? this.annotatedRhs() : null;
    return this.node(start, {
      kind: 'AnnAssign',
      target: setContext(target, 'store'),
      annotation,
      value,
      simple,
    });
  }

  private augmented(start: Token, target: Expr): Stmt {
    if (!isSingleTarget(target)) return this.misfit();
    const op = this.next().kind.slice(0, -1) as Operator;
    const value = this.annotatedRhs();
    return this.node(start, { kind: 'AugAssign', target: setContext(target, 'store'), op, value });
  }

  /** `type Name[T] = value` (PEP 695) */
  private typeAlias(): Stmt {
    const start = this.next();
    const token = this.expect(NAME);
    const name = this.node(token, { kind: 'Name' as const, id: token.text, ctx: 'store' as const });
    const typeParams = this.typeParams();
    this.expect('=');
    return this.node(start, { kind: 'TypeAlias', name, typeParams, value: this.expression() });
  }

  // ---- type parameters (PEP 695, 696) ----

  protected typeParams(): TypeParam[] {
    if (!this.take('[')) return [];
    const params = [this.typeParam()];
    while (this.take(',') && !this.at(']')) params.push(this.typeParam());
    this.expect(']');
    return params;
  }

  protected typeParam(): TypeParam {
    const start = this.token;
    const kind = this.take('*') ? 'TypeVarTuple' : this.take('**') ? 'ParamSpec' : 'TypeVar';
    const name = this.expect(NAME).text;
    const bound = kind === 'TypeVar' && this.take(':') ? this.expression() : null;
    let defaultValue: Expr | null = null;
    if (this.take('=')) {
      defaultValue = kind === 'TypeVarTuple' ? this.starExpression() : this.expression();
    }
    return this.node(start, { kind, name, bound, defaultValue });
  }

  // ---- the rest ----

  protected delete(): Stmt {
    const start = this.expect('del');
    const targets: Expr[] = [];
    do targets.push(this.deleteTarget());
    while (this.take(',') && !this.at(';') && !this.at(NEWLINE));
    if (!this.at(';') && !this.at(NEWLINE)) this.misfit();
    return this.node(start, { kind: 'Delete', targets });
  }

  private deleteTarget(): Expr {
    const target = this.primary();
    return isDeletable(target) ? setContext(target, 'del') : this.misfit();
  }

  protected raise(): Stmt {
    const start = this.expect('raise');
    const exc = this.startsExpression() && !this.at('*') ? this.expression() : null;
    const cause = exc && this.take('from') ? this.expression() : null;
    return this.node(start, { kind: 'Raise', exc, cause });
  }

  private assert(): Stmt {
    const start = this.expect('assert');
    const test = this.expression();
    const msg = this.take(',') ? this.expression() : null;
    return this.node(start, { kind: 'Assert', test, msg });
  }

  private names(): string[] {
    const names = [this.expect(NAME).text];
    while (this.take(',')) names.push(this.expect(NAME).text);
    return names;
  }

  // ---- imports ----

  protected import(): Stmt {
    const start = this.expect('import');
    const names = [this.dottedAlias()];
    while (this.take(',')) names.push(this.dottedAlias());
    return this.node(start, { kind: 'Import', names });
  }

  protected dottedAlias(): Alias {
    const start = this.token;
    const name = this.dottedName();
    return this.node(start, { name, asname: this.asName() });
  }

  protected dottedName(): string {
    let name = this.expect(NAME).text;
    while (this.take('.')) name += `.${this.expect(NAME).text}`;
    return name;
  }

  private asName(): string | null {
    return this.take('as') ? this.expect(NAME).text : null;
  }

  private importFrom(): Stmt {
    const start = this.expect('from');
    let level = 0;
    while (this.at('.') || this.at('...')) level += this.next().kind.length;
    const module = level > 0 && !this.at(NAME) ? null : this.dottedName();
    this.expect('import');
    return this.node(start, { kind: 'ImportFrom', module, names: this.importedNames(), level });
  }

  private importedNames(): Alias[] {
    const star = this.take('*');
    if (star) return [this.node(star, { name: '*', asname: null })];
    if (!this.take('(')) return this.nameAliases(NEWLINE);
    const names = this.nameAliases(')');
    this.expect(')');
    return names;
  }

  /** Only names in parentheses may end in a comma. */
  protected nameAliases(close: string): Alias[] {
    const names = [this.nameAlias()];
    while (this.take(',') && !(close === ')' && this.at(close))) names.push(this.nameAlias());
    return names;
  }

  protected nameAlias(): Alias {
    const start = this.expect(NAME);
    return this.node(start, { name: start.text, asname: this.asName() });
  }
}
