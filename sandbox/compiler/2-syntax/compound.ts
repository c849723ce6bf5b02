/** Compound statements (reference, chapter 8). */

import { DEDENT, INDENT, NAME, NEWLINE, type Token } from '../1-tokens/token.ts';
import type { ExceptHandler, Expr, If, MatchCase, Stmt, Try, WithItem } from '../ast.ts';
import { Definitions } from './definitions.ts';
import { isTarget, setContext } from './targets.ts';

/** The layer of compound statements. */
export abstract class Compound extends Definitions {
  /** A compound statement, or simple ones on a line. */
  protected statement(): Stmt[] {
    const one = this.compoundStatement();
    return one ? [one] : this.simpleStatements();
  }

  /** Null where none starts here. */
  protected compoundStatement(): Stmt | null {
    switch (this.token.kind) {
      case 'def':
        return this.functionDef([]);
      case 'if':
        return this.if();
      case 'class':
        return this.classDef([]);
      case '@':
        return this.decorated();
      case 'async':
        return this.async([]);
      case 'with':
        return this.with(this.token, 'With');
      case 'for':
        return this.for(this.token, 'For');
      case 'try':
        return this.try();
      case 'while':
        return this.while();
      case NAME:
        return this.token.text === 'match' ? this.match() : null;
    }
    return null;
  }

  // ---- what may be decorated, or async ----

  private decorated(): Stmt {
    const decorators: Expr[] = [];
    while (this.take('@')) {
      decorators.push(this.namedExpression());
      this.expect(NEWLINE);
    }
    if (this.at('class')) return this.classDef(decorators);
    if (this.at('async')) return this.async(decorators);
    return this.at('def') ? this.functionDef(decorators) : this.misfit();
  }

  /** `async def`, `async with`, `async for` */
  private async(decoratorList: Expr[]): Stmt {
    const start = this.expect('async');
    if (this.at('def')) return this.functionDef(decoratorList, start);
    if (decoratorList.length > 0) this.misfit();
    if (this.at('with')) return this.with(start, 'AsyncWith');
    return this.at('for') ? this.for(start, 'AsyncFor') : this.misfit();
  }

  // ---- branches and loops ----

  /** The whole chain of `elif`s, without recursion. */
  protected if(): Stmt {
    const chain = [this.branch()];
    while (this.at('elif')) chain.push(this.branch());
    let orelse = this.else();
    for (const { start: at, test, body } of chain.reverse()) {
      const node: If = this.node(at, { kind: 'If', test, body, orelse });
      orelse = [node];
    }
    return orelse[0] as If;
  }

  private branch(): { start: Token; test: Expr; body: Stmt[] } {
    const start = this.next();
    const test = this.namedExpression();
    this.colon();
    return { start, test, body: this.suite(`'${start.kind}' statement`, start) };
  }

  protected else(): Stmt[] {
    const start = this.take('else');
    if (!start) return [];
    this.force(':');
    return this.suite("'else' statement", start);
  }

  protected while(): Stmt {
    const start = this.expect('while');
    const test = this.namedExpression();
    this.colon();
    const body = this.suite("'while' statement", start);
    return this.node(start, { kind: 'While', test, body, orelse: this.else() });
  }

  protected for(start: Token, kind: 'For' | 'AsyncFor'): Stmt {
    const keyword = this.token;
    const target = this.forHead(false);
    const iter = this.starExpressions();
    this.colon();
    const body = this.suite("'for' statement", keyword);
    return this.node(start, { kind, target, iter, body, orelse: this.else() });
  }

  // ---- with ----

  protected with(start: Token, kind: 'With' | 'AsyncWith'): Stmt {
    const keyword = this.expect('with');
    const items = this.attempt(() => this.parenthesizedItems()) ?? this.withItems();
    this.colon();
    return this.node(start, { kind, items, body: this.suite("'with' statement", keyword) });
  }

  /** `(a as b, c,)` with the colon behind it; else the parenthesis belongs to an expression. */
  private parenthesizedItems(): WithItem[] {
    this.expect('(');
    const items = [this.withItem()];
    while (this.take(',') && !this.at(')')) items.push(this.withItem());
    this.expect(')');
    return this.at(':') ? items : this.misfit();
  }

  private withItems(): WithItem[] {
    const items = [this.withItem()];
    while (this.take(',')) items.push(this.withItem());
    return items;
  }

  protected withItem(): WithItem {
    const contextExpr = this.expression();
    if (!this.take('as')) return { contextExpr, optionalVars: null };
    const target = this.withTarget();
    if (!this.at(',') && !this.at(')') && !this.at(':')) this.misfit();
    return { contextExpr, optionalVars: setContext(target, 'store') };
  }

  private withTarget(): Expr {
    const start = this.token;
    if (!this.take('*')) {
      const target = this.primary();
      return isTarget(target) ? target : this.misfit();
    }
    const value = this.primary();
    return isTarget(value)
      ? this.node(start, { kind: 'Starred', value, ctx: 'load' })
      : this.misfit();
  }

  // ---- try ----

  protected try(): Stmt {
    const start = this.expect('try');
    this.force(':');
    const body = this.suite("'try' statement", start);
    const handlers: ExceptHandler[] = [];
    const isStar = this.at('except') && this.kindAhead(1) === '*';
    while (this.at('except')) handlers.push(this.handler(isStar));
    const orelse = handlers.length > 0 ? this.else() : [];
    const finalbody = this.at('finally') ? this.finally() : [];
    if (handlers.length === 0 && finalbody.length === 0) this.noHandler();
    const kind = isStar ? 'TryStar' : 'Try';
    const node: Try = this.node(start, { kind, body, handlers, orelse, finalbody });
    return node;
  }

  /** `try` needs `except` or `finally`. */
  protected noHandler(): never {
    this.misfit();
  }

  protected handler(isStar: boolean): ExceptHandler {
    const start = this.expect('except');
    if (isStar) this.expect('*');
    let type: Expr | null = null;
    let name: string | null = null;
    let isList = false;
    if (isStar || !this.at(':')) {
      const first = this.token;
      type = this.expression();
      isList = this.at(',');
      if (isList) type = this.exceptionTypes(first, type);
      else if (this.take('as')) name = this.expect(NAME).text;
    }
    if (isList) this.expect(':');
    else this.colon();
    const body = this.suite(isStar ? "'except*' statement" : "'except' statement", start);
    return this.node(start, { kind: 'ExceptHandler', type, name, body });
  }

  /** `except A, B:` without parentheses (PEP 758). */
  private exceptionTypes(start: Token, first: Expr): Expr {
    const elts = [first];
    while (this.take(',') && this.startsExpression()) elts.push(this.expression());
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }

  protected finally(): Stmt[] {
    const start = this.expect('finally');
    this.force(':');
    return this.suite("'finally' statement", start);
  }

  // ---- match ----

  /** Null where `match` is a name: a subject, a colon and the end of the line have to follow it. */
  protected match(): Stmt | null {
    if (!this.mayFollowMatch()) return null;
    const start = this.token;
    const subject = this.attempt(() => this.matchHead());
    if (!subject) return null;
    this.casesStart(start);
    const cases: MatchCase[] = [];
    do cases.push(this.case());
    while (!this.at(DEDENT));
    this.next();
    const node: Stmt = this.node(start, { kind: 'Match', subject, cases });
    return node;
  }

  protected casesStart(_match: Token): void {
    this.expect(INDENT);
  }

  private mayFollowMatch(): boolean {
    const { index, last } = this;
    this.next();
    const may = this.startsExpression();
    this.rewind(index, last);
    return may;
  }

  private matchHead(): Expr {
    this.next();
    const subject = this.subject();
    this.colon();
    this.expect(NEWLINE);
    return subject;
  }

  protected subject(): Expr {
    const start = this.token;
    const first = this.starNamedExpression();
    if (!this.at(',')) return first.kind === 'Starred' ? this.misfit() : first;
    const elts = [first];
    while (this.take(',') && this.startsExpression()) elts.push(this.starNamedExpression());
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }

  protected case(): MatchCase {
    if (this.token.text !== 'case') this.misfit();
    const start = this.expect(NAME);
    const pattern = this.casePattern();
    const guard = this.take('if') ? this.namedExpression() : null;
    this.colon();
    return { pattern, guard, body: this.suite("'case' statement", start) };
  }
}
