/** What is wrong with compound statements and patterns; the whole second pass. */

import { INDENT, NAME, NEWLINE, type Token } from '../1-tokens/token.ts';
import type { ExceptHandler, Expr, Pattern, Span, Stmt, WithItem } from '../ast.ts';
import { StatementHints } from './hints-statements.ts';
import { expressionName } from './names.ts';

/** Statements that are complete after their first block: what goes wrong in an `else` is another statement's error. */
const OPTIONAL_ELSE = new Set(['if', 'while', 'for']);

/** Parses a source that is known not to fit the grammar, to find out what to say. */
export class Hints extends StatementHints {
  /** First line of the last compound statement, other than a function, that was complete. */
  lastStatement = 0;

  protected override compoundStatement(): Stmt | null {
    const found = super.compoundStatement();
    const counts = found && found.kind !== 'FunctionDef' && found.kind !== 'AsyncFunctionDef';
    if (counts) this.completed(found.line);
    return found;
  }

  private completed(line: number): void {
    this.lastStatement = Math.max(this.lastStatement, line);
  }

  // ---- heads and blocks ----

  protected override colon(): void {
    if (this.at(NEWLINE)) this.raiseFurthest("expected ':'");
    super.colon();
  }

  protected override suite(what: string, owner: Token): Stmt[] {
    this.checkIndent(what, owner);
    const body = super.suite(what, owner);
    if (OPTIONAL_ELSE.has(owner.kind)) this.completed(owner.line);
    return body;
  }

  protected override casesStart(match: Token): void {
    this.raiseUnindented("'match' statement", match);
    super.casesStart(match);
  }

  /** A line that ends in a colon has to be followed by an indented one. */
  private checkIndent(what: string, owner: Token): void {
    if (!this.at(NEWLINE) || this.kindAhead(1) === INDENT) return;
    this.next();
    this.raiseUnindented(what, owner);
  }

  private raiseUnindented(what: string, owner: Token): void {
    if (this.at(INDENT)) return;
    this.raiseIndentation(
      this.token,
      `expected an indented block after ${what} on line ${owner.line}`,
    );
  }

  /** Where the annotation does not fit, what is missing is the colon before it. */
  protected override returns(): Expr | null {
    return this.attempt(() => super.returns());
  }

  // ---- else, with ----

  protected override else(): Stmt[] {
    const found = super.else();
    if (found.length > 0 && this.at('elif')) {
      this.raiseFurthest("'elif' block follows an 'else' block");
    }
    return found;
  }

  protected override with(start: Token, kind: 'With' | 'AsyncWith'): Stmt {
    return this.orElse(
      () => super.with(start, kind),
      () => {
        this.expect('with');
        do {
          this.expression();
          if (this.take('as')) this.primary();
        } while (this.take(','));
        if (this.at(NEWLINE)) this.raiseFurthest("expected ':'");
      },
      () => {
        this.expect('with');
        this.expect('(');
        do {
          if (this.at(')')) break;
          this.starExpressions();
          if (this.take('as')) this.primary();
        } while (this.take(','));
        this.expect(')');
        if (this.at(NEWLINE)) this.raiseFurthest("expected ':'");
      },
    );
  }

  protected override withItem(): WithItem {
    return this.orElse(
      () => super.withItem(),
      () => {
        this.expression();
        this.expect('as');
        const target = this.expression();
        if (this.at(',') || this.at(')') || this.at(':')) this.raiseTarget(target, 'store');
      },
    );
  }

  // ---- try ----

  protected override noHandler(): never {
    this.raiseFurthest("expected 'except' or 'finally' block");
  }

  protected override handler(isStar: boolean): ExceptHandler {
    return this.orElse(
      () => super.handler(isStar),
      () => {
        this.expect('except');
        if (this.at(NEWLINE)) this.raiseFurthest("expected ':'");
      },
      () => this.mixedHandlers(isStar),
      () => this.unparenthesizedTypes(isStar),
      () => this.badHandlerName(),
    );
  }

  private mixedHandlers(isStar: boolean): void {
    const start: Token = this.expect('except');
    const star = this.take('*');
    if (isStar === (star !== null)) return;
    if (star || !this.at(':')) {
      this.expression();
      if (this.take('as')) this.expect(NAME);
    }
    this.expect(':');
    const end: Span = star ?? start;
    const msg = "cannot have both 'except' and 'except*' on the same 'try'";
    this.raiseRange(start, end, msg);
  }

  /** `except A, B as e:` */
  private unparenthesizedTypes(isStar: boolean): void {
    this.expect('except');
    const star = this.take('*');
    if (star && isStar && (this.at(NEWLINE) || this.at(':'))) {
      this.raiseFurthest('expected one or more exception types');
    }
    const first = this.expression();
    this.expect(',');
    this.starExpressions();
    this.expect('as');
    this.expect(NAME);
    this.expect(':');
    const msg = "multiple exception types must be parenthesized when using 'as'";
    this.raiseFrom(first, msg, this.index - 1);
  }

  /** `except A as b.c:` */
  private badHandlerName(): void {
    this.expect('except');
    const star = this.take('*') ? '*' : '';
    this.expression();
    this.expect('as');
    const target = this.expression();
    this.expect(':');
    this.block();
    this.raiseAt(target, `cannot use except${star} statement with ${expressionName(target)}`);
  }

  // ---- match ----

  protected override pattern(): Pattern {
    return this.orElse(
      () => super.pattern(),
      () => this.badPatternTarget(),
    );
  }

  /** `case x as _:` and `case x as a.b:` */
  private badPatternTarget(): void {
    this.orPattern();
    this.expect('as');
    if (this.token.text === '_') this.raiseAt(this.token, "cannot use '_' as a target");
    const target: Expr = this.expression();
    this.raiseAt(target, `cannot use ${expressionName(target)} as pattern target`);
  }

  protected override positionalAfterKeyword(): never {
    const first = this.pattern();
    let end: Span = first;
    while (this.at(',') && !(this.kindAhead(1) === NAME && this.kindAhead(2) === '=')) {
      this.next();
      if (this.at(')')) break;
      end = this.pattern();
    }
    this.raiseRange(first, end, 'positional patterns follow keyword patterns');
  }
}
