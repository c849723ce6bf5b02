/** What is wrong with an expression. See `second-pass.ts` for how that is found. */

import { NAME, STRING, type Token } from '../1-tokens/token.ts';
import type { Expr, Span } from '../ast.ts';
import { expressionName } from './names.ts';
import { SecondPass } from './second-pass.ts';

const SOFT_KEYWORDS = new Set(['match', 'case', 'type', '_']);
const LONE_STATEMENTS = new Set(['pass', 'break', 'continue']);

/** The second pass over expressions. */
export abstract class ExpressionHints extends SecondPass {
  // ---- whole expressions ----

  /** A lambda whose colon starts a format specifier. */
  protected abstract lambdaInString(): void;

  override expression(): Expr {
    return this.memo('expression', () => {
      this.look(() => this.unquotedText());
      this.look(() => this.forgottenComma());
      this.look(() => this.incompleteConditional());
      this.look(() => this.lambdaInString());
      this.look(() => this.legacyStatement());
      return super.expression();
    });
  }

  protected override operators(min: number): Expr {
    return this.memo(`operators ${min}`, () => super.operators(min));
  }

  override atom(): Expr {
    return this.memo('atom', () => super.atom());
  }

  override primary(): Expr {
    return this.memo('primary', () => super.primary());
  }

  // What cannot be completed does not spoil what stands before it: `a +` is `a`, and then something that does not fit.

  protected override infix(start: Token, left: Expr, level: number): Expr {
    return this.attempt(() => super.infix(start, left, level)) ?? left;
  }

  protected override suffix(start: Token, value: Expr): Expr {
    return this.attempt(() => super.suffix(start, value)) ?? value;
  }

  protected override exponent(start: Token, left: Expr): Expr {
    return this.attempt(() => super.exponent(start, left)) ?? left;
  }

  protected override conditional(start: Token, body: Expr): Expr {
    return this.attempt(() => super.conditional(start, body)) ?? body;
  }

  /** `'it' s 'fine'`: text between two strings. */
  private unquotedText(): void {
    this.expect(STRING);
    if (this.at(STRING)) return;
    const first = this.quietly(() => this.validExpression());
    let last = first;
    while (!this.at(STRING)) last = this.quietly(() => this.validExpression());
    this.raiseRange(first, last, 'invalid syntax. Is this intended to be part of the string?');
  }

  /** `(a b)`: two expressions side by side, inside brackets. */
  private forgottenComma(): void {
    const { token } = this;
    const next = this.kindAhead(1);
    if (token.kind === NAME) {
      if (SOFT_KEYWORDS.has(token.text)) return;
      if (next === STRING) return;
    }
    const a = this.disjunction();
    const b = this.quietly(() => this.validExpression());
    if (isLegacy(a) || this.tokens[this.index - 1]?.level === 0) return;
    this.raiseRange(a, b, 'invalid syntax. Perhaps you forgot a comma?');
  }

  /** A conditional, a disjunction or a lambda. */
  private validExpression(): Expr {
    if (this.at('lambda')) return this.lambda();
    const start = this.token;
    const body = this.disjunction();
    return this.at('if') ? this.conditional(start, body) : body;
  }

  /** `a if b`, `a if b else pass`, `pass if b else c` */
  private incompleteConditional(): void {
    const start = this.token;
    const isStatement = LONE_STATEMENTS.has(start.kind);
    const a: Span = isStatement ? this.next() : this.disjunction();
    this.expect('if');
    const b = this.disjunction();
    if (!this.take('else')) {
      if (isStatement || this.at(':')) return;
      this.raiseRange(a, b, "expected 'else' after 'if' expression");
    }
    if (isStatement) {
      this.simpleStatement();
      this.raiseAt(a, "expected expression before 'if', but statement is given");
    }
    if (this.attempt(() => this.expression())) return;
    this.raiseToken(this.token, "expected expression after 'else', but statement is given");
  }

  /** `print x` */
  private legacyStatement(): void {
    const name = this.expect(NAME);
    if (this.at('(')) return;
    const b = this.behindName(() => this.starExpressions());
    if (name.text !== 'print' && name.text !== 'exec') return;
    const msg = `Missing parentheses in call to '${name.text}'. Did you mean ${name.text}(...)?`;
    this.raiseRange(name, b, msg);
  }

  /** Reads what follows a name: CPython has read on by the time that it decodes a string there. */
  private behindName(read: () => Expr): Expr {
    this.escapesShowBehind = this.at(STRING);
    try {
      return read();
    } finally {
      this.escapesShowBehind = false;
    }
  }

  override namedExpression(): Expr {
    if (!(this.at(NAME) && this.kindAhead(1) === ':=')) this.look(() => this.misplacedAssignment());
    return super.namedExpression();
  }

  /** `f() := 1`, `x = 1` and `f() = 1` where an expression stands. */
  private misplacedAssignment(): void {
    const start = this.token;
    const { index, last } = this;
    const named = this.attempt(() => {
      const value = this.expression();
      this.expect(':=');
      this.expression();
      return value;
    });
    if (named)
      this.raiseAt(named, `cannot use assignment expressions with ${expressionName(named)}`);
    this.rewind(index, last);
    if (this.startsDisplay()) return;
    const a = this.bitwiseOr();
    this.expect('=');
    const b = this.bitwiseOr();
    if (this.at('=') || this.at(':=')) return;
    if (a.kind === 'Name' && start.kind === NAME) {
      this.raiseRange(a, b, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    const msg = `cannot assign to ${expressionName(a)} here. Maybe you meant '==' instead of '='?`;
    this.raiseAt(a, msg);
  }

  /** Whether a list, a tuple, a generator or a singleton stands here: these are judged as targets. */
  private startsDisplay(): boolean {
    if (this.at('True') || this.at('False') || this.at('None')) return true;
    if (!this.at('[') && !this.at('(')) return false;
    const { index, last } = this;
    const value = this.attempt(() => this.atom());
    this.rewind(index, last);
    if (value?.kind === 'List') return true;
    return (
      value !== null &&
      (value.kind === 'Tuple' || value.kind === 'GeneratorExp') &&
      value.col === this.token.col
    );
  }

  override yieldExpression(): Expr {
    const start = this.token;
    const whole = this.attempt(() => super.yieldExpression());
    return whole ?? this.span(start, this.expect('yield'), { kind: 'Yield', value: null });
  }

  /** A list ends before what does not fit: `a, = 1` starts with `a,`. */
  override starExpressions(): Expr {
    const start = this.token;
    const first = this.starExpression();
    if (!this.at(',')) return first;
    const elts = [first];
    while (this.take(',')) {
      const element = this.attempt(() => this.starExpression());
      if (!element) break;
      elts.push(element);
    }
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }

  // ---- operators ----

  /** `1 + not 2` */
  protected override inversion(min: number): Expr {
    if (ARITHMETIC.has(this.before()))
      this.look(() => this.notOperand(() => this.operators(NOT_LEVEL)));
    return super.inversion(min);
  }

  /** `- not x` */
  protected override power(): Expr {
    if (this.at('not')) this.look(() => this.notOperand(() => this.factor()));
    return super.power();
  }

  private notOperand(operand: () => Expr): void {
    const not = this.expect('not');
    const b = operand();
    this.raiseRange(not, b, "'not' after an operator must be parenthesized");
  }
}

const NOT_LEVEL = 3;
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '//', '@']);

function isLegacy(value: Expr): boolean {
  return value.kind === 'Name' && (value.id === 'print' || value.id === 'exec');
}
