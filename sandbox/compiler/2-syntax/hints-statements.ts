/** What is wrong with a simple statement. */

import { NAME, NEWLINE, type Token } from '../1-tokens/token.ts';
import type { Alias, Expr, Stmt } from '../ast.ts';
import { ParameterHints } from './hints-parameters.ts';
import { expressionName, invalidPart } from './names.ts';
import { canAnnotate, isTarget } from './targets.ts';

const NO_NAMES = "Expected one or more names after 'import'";

/** The second pass over simple statements. */
export abstract class StatementHints extends ParameterHints {
  protected override expressionStatement(): Stmt {
    const { index, last } = this;
    const found = this.attempt(() => super.expressionStatement());
    const isWhole = found && (found.kind !== 'Expr' || this.at(NEWLINE) || this.at(';'));
    if (isWhole) return found;
    this.rewind(index, last);
    this.look(() => this.badAnnotation());
    this.look(() => this.badTupleAnnotation());
    this.look(() => this.badAssignment());
    this.look(() => this.badAugmented());
    return this.node(this.token, { kind: 'Expr', value: this.starExpressions() });
  }

  /** `[a, b]: int`, `f(): int` */
  private badAnnotation(): void {
    if (!this.at('[') && !this.at('(')) return;
    const target = this.atom();
    this.expect(':');
    this.expression();
    const kind =
      target.kind === 'List' ? 'list' : target.kind === 'Tuple' ? 'tuple' : this.misfit();
    this.raiseAt(target, `only single target (not ${kind}) can be annotated`);
  }

  /** `a, b: int` */
  private badTupleAnnotation(): void {
    const start = this.token;
    const first = this.starNamedExpression();
    if (this.take(',')) {
      while (this.startsExpression()) {
        this.starNamedExpression();
        this.take(',');
      }
      this.expect(':');
      this.expression();
      this.raiseAt(first, 'only single target (not tuple) can be annotated');
    }
    this.expect(':');
    this.expression();
    if (first.kind === 'Starred' || canAnnotate(start, first)) return;
    this.raiseAt(first, 'illegal target for annotation');
  }

  /** `a = f() = 1`, `a = yield = 1` */
  private badAssignment(): void {
    for (;;) {
      if (this.at('yield')) {
        const value = this.yieldExpression();
        this.expect('=');
        this.raiseAt(value, 'assignment to yield expression not possible');
      }
      const value = this.starExpressions();
      this.expect('=');
      if (isTarget(value)) continue;
      this.raiseTarget(value, 'store');
    }
  }

  /** `f() += 1` */
  private badAugmented(): void {
    const target = this.starExpressions();
    if (!/^[^=!<>]+=$|^(?:<<|>>)=$/.test(this.token.kind) || this.at(':=')) return;
    this.next();
    this.annotatedRhs();
    const msg = `'${expressionName(target)}' is an illegal expression for augmented assignment`;
    this.raiseAt(target, msg);
  }

  /** Raises where a part of an expression cannot be a target. */
  protected raiseTarget(value: Expr, use: 'store' | 'for' | 'del'): void {
    const bad = invalidPart(value, use);
    const verb = use === 'del' ? 'delete' : 'assign to';
    if (bad) this.raiseAt(bad, `cannot ${verb} ${expressionName(bad)}`);
  }

  // ---- del ----

  protected override delete(): Stmt {
    return this.orElse(
      () => super.delete(),
      () => {
        this.expect('del');
        this.raiseTarget(this.starExpressions(), 'del');
      },
    );
  }

  // ---- imports ----

  protected override import(): Stmt {
    this.look(() => {
      const start = this.expect('import');
      const { token } = this;
      if (token.kind === NEWLINE) this.raiseFrom(token, NO_NAMES);
      do this.dottedName();
      while (this.take(','));
      this.expect('from');
      this.dottedName();
      this.raiseFrom(start, "Did you mean to use 'from ... import ...' instead?");
    });
    return super.import();
  }

  protected override dottedAlias(): Alias {
    this.look(() => {
      this.dottedName();
      this.badAlias();
    });
    return super.dottedAlias();
  }

  protected override nameAlias(): Alias {
    this.look(() => {
      this.expect(NAME);
      this.badAlias();
    });
    return super.nameAlias();
  }

  /** `import a as b.c` */
  private badAlias(): void {
    this.expect('as');
    if (this.at(NAME) && [',', ')', ';', NEWLINE].includes(this.kindAhead(1))) return;
    const target = this.expression();
    this.raiseAt(target, `cannot use ${expressionName(target)} as import target`);
  }

  protected override nameAliases(close: string): Alias[] {
    const start: Token = this.token;
    if (close === NEWLINE && start.kind === NEWLINE) {
      this.raiseFrom(start, NO_NAMES);
    }
    return this.orElse(
      () => super.nameAliases(close),
      () => {
        if (close === ')') return;
        do this.nameAlias();
        while (this.take(',') && this.at(NAME));
        if (this.before() !== ',' || !this.at(NEWLINE)) return;
        this.raiseFurthest('trailing comma not allowed without surrounding parentheses');
      },
    );
  }
}
