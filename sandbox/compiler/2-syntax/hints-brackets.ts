/** What is wrong in brackets: displays, comprehensions, calls. */

import { NAME, type Token } from '../1-tokens/token.ts';
import type { Comprehension, Expr, Span } from '../ast.ts';
import type { DictItem } from './atoms.ts';
import type { CallArguments } from './grammar.ts';
import { StringHints } from './hints-strings.ts';
import { expressionName, invalidPart } from './names.ts';

const MAYBE_EQUALS = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
const BARE_GENERATOR = 'Generator expression must be parenthesized';

/** The second pass over what stands in brackets. */
export abstract class BracketHints extends StringHints {
  protected override parenthesized(): Expr {
    return this.orElse(
      () => super.parenthesized(),
      () => this.starredGroup(),
      () => this.badComprehension(),
    );
  }

  protected override list(): Expr {
    return this.orElse(
      () => super.list(),
      () => this.badComprehension(),
    );
  }

  protected override dictOrSet(): Expr {
    return this.orElse(
      () => super.dictOrSet(),
      () => this.badDictComprehension(),
      () => this.badComprehension(),
    );
  }

  /** `{a: 1, f(b c)}`: CPython's first pass sees a key `f` without a colon. */
  protected override dictItem(): DictItem {
    if (this.before() === ',' && !this.at('**')) {
      this.look(() => {
        const key = this.asFirstPass(() => this.expression());
        if (!this.at(':')) this.raiseKey(key);
      });
    }
    return super.dictItem();
  }

  /** `(*a)` and `(**a)` */
  private starredGroup(): void {
    this.expect('(');
    const stars = this.token;
    if (this.take('**')) {
      this.expression();
      if (!this.at(')')) return;
      this.raiseAt(stars, 'cannot use double starred expression here');
    }
    const starred = this.starredExpression();
    if (!this.at(')')) return;
    this.raiseAt(starred, 'cannot use starred expression here');
  }

  /** `[*a for …]`, `[a, b for …]` */
  private badComprehension(): void {
    const open = this.next();
    const isGroup = open.kind === '(';
    if (this.at('*')) {
      const star = this.attempt(() => {
        const found = this.starredExpression();
        this.forIfClauses();
        return found;
      });
      if (star) this.raiseAt(star, 'iterable unpacking cannot be used in comprehension');
    }
    if (isGroup) return;
    const first = this.starNamedExpression();
    const comma: Token = this.expect(',');
    const more = this.atFor() ? [] : this.moreElements(this.starNamedExpression(), ']');
    this.forIfClauses();
    const end: Span = more.at(-1) ?? comma;
    this.raiseRange(first, end, 'did you forget parentheses around the comprehension target?');
  }

  /** `{**a for …}` */
  private badDictComprehension(): void {
    this.expect('{');
    const stars = this.expect('**');
    this.bitwiseOr();
    this.forIfClauses();
    this.expect('}');
    this.raiseAt(stars, 'dict unpacking cannot be used in dict comprehension');
  }

  // ---- comprehensions ----

  override forHead(isClause: boolean): Expr {
    return this.orElse(
      () => super.forHead(isClause),
      () => isClause && this.missingIn(),
      () => this.badForTarget(),
    );
  }

  /** `[x for x of y]` */
  private missingIn(): void {
    this.expect('for');
    this.bitwiseOr();
    while (this.take(',') && this.attempt(() => this.bitwiseOr()));
    if (!this.at('in')) this.raiseFurthest("'in' expected after for-loop variables");
  }

  /** `for f() in x` */
  private badForTarget(): void {
    this.expect('for');
    const targets = this.starExpressions();
    const bad = invalidPart(targets, 'for');
    if (bad) this.raiseAt(bad, `cannot assign to ${expressionName(bad)}`);
  }

  // ---- calls ----

  protected override callSuffix(): CallArguments {
    return this.orElse(
      () => super.callSuffix(),
      () => this.badComprehension(),
      () => this.badArguments(),
    );
  }

  protected override classArguments(): CallArguments {
    const open = this.index - 1;
    const before = this.tokens[open] as Token;
    return this.orElse(
      () => super.classArguments(),
      () => {
        this.rewind(open, before);
        this.badArguments();
      },
    );
  }

  protected override argument(found: CallArguments, stage: number): number {
    this.look(() => this.badKeyword());
    return super.argument(found, stage);
  }

  /** `f(True=1)`, `f(a.b=1)`, `f(**a=1)`, `f(*a=1)`, `f(a=x for x in y)` */
  private badKeyword(): void {
    const start = this.token;
    if ((this.at('True') || this.at('False') || this.at('None')) && this.kindAhead(1) === '=') {
      this.raiseRange(start, this.ahead(1), `cannot assign to ${start.kind}`);
    }
    if (this.at(NAME) && this.kindAhead(1) === '=') {
      this.next();
      const equals = this.next();
      this.expression();
      this.forIfClauses();
      this.raiseRange(start, equals, MAYBE_EQUALS);
    }
    const stars = this.take('*') ?? this.take('**');
    const value = this.expression();
    if (!this.at('=')) return;
    if (!stars) {
      const msg = 'expression cannot contain assignment, perhaps you meant "=="?';
      this.raiseRange(value, this.token, msg);
    }
    this.next();
    const end = this.expression();
    const what = stars.kind === '*' ? 'iterable argument unpacking' : 'keyword argument unpacking';
    this.raiseRange(start, end, `cannot assign to ${what}`);
  }

  protected override starredExpression(): Expr {
    return this.orElse(
      () => super.starredExpression(),
      () => {
        this.expect('*');
        this.raiseFurthest('Invalid star expression');
      },
    );
  }

  /** What is wrong with the arguments as a whole. */
  private badArguments(): void {
    this.expect('(');
    this.look(() => this.starAfterMapping());
    this.look(() => this.generatorFirst());
    this.look(() => this.missingValue());
    const found = this.someArguments();
    const last = found.args.at(-1);
    if (this.atFor()) {
      if (last && found.args.length > 1) this.bareGenerator(last);
      return;
    }
    this.expect(',');
    this.look(() => this.bareGenerator(this.expression()));
    this.someArguments();
    const mapping = found.keywords.some((keyword) => keyword.arg === null);
    this.raiseFurthest(
      `positional argument follows keyword argument${mapping ? ' unpacking' : ''}`,
    );
  }

  /** As many arguments as are valid, at least one; stops before a comma that none follows. */
  private someArguments(): CallArguments {
    const found: CallArguments = { args: [], keywords: [] };
    let stage = this.argument(found, 0);
    for (;;) {
      const next = this.attempt(() => {
        this.expect(',');
        return this.argument(found, stage);
      });
      if (next === null) return found;
      stage = next;
    }
  }

  /** `f(**a, *b)` */
  private starAfterMapping(): void {
    this.someArguments();
    const comma = this.expect(',');
    this.starredExpression();
    while (this.take(',') && this.attempt(() => this.starredExpression()));
    this.raiseFrom(comma, 'iterable argument unpacking follows keyword argument unpacking');
  }

  /** `f(x for x in y, 1)` */
  private generatorFirst(): void {
    const elt = this.expression();
    const end = lastItem(this.forIfClauses());
    if (this.take(',')) this.raiseRange(elt, end, BARE_GENERATOR);
  }

  /** `f(a=)` */
  private missingValue(): void {
    if (this.attempt(() => this.someArguments())) this.expect(',');
    const name = this.expect(NAME);
    const equals = this.expect('=');
    if (!this.at(',') && !this.at(')')) return;
    this.raiseRange(name, equals, 'expected argument value expression');
  }

  /** `f(1, x for x in y)` */
  private bareGenerator(elt: Expr): void {
    const end = lastItem(this.forIfClauses());
    this.raiseRange(elt, end, BARE_GENERATOR);
  }
}

function lastItem(clauses: Comprehension[]): Span {
  const last = clauses.at(-1) as Comprehension;
  return last.ifs.at(-1) ?? last.iter;
}
