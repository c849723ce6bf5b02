/**
 * What is wrong with an expression that does not fit the grammar: CPython's messages for what people really type.
 *
 * The hint classes parse a source a second time, once it is known to be wrong. They extend the grammar's productions by
 * forms that are *not* Python but are what somebody meant; where one fits, its message is raised. Which of several
 * is found first follows CPython, which tries such forms before or after the valid ones of the same production.
 */

import { FMIDDLE, NAME, STRING, TMIDDLE, type Token } from '../1-tokens/token.ts';
import type { Expr, Span } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import { expressionName } from './names.ts';
import { Program } from './program.ts';

const SOFT_KEYWORDS = new Set(['match', 'case', 'type', '_']);
const LONE_STATEMENTS = new Set(['pass', 'break', 'continue']);

interface Memo {
  value: unknown;
  index: number;
  last: Token;
}

/** The second pass over expressions. */
export abstract class ExpressionHints extends Program {
  /** While set, only what is valid is parsed. */
  protected quiet = false;
  private memos = new Map<string, Memo | null>();

  /** Parses what was parsed at this place before from memory: trying so many forms would take exponential time. */
  protected memo<T>(rule: string, production: () => T): T {
    const key = `${rule} ${this.index}`;
    const known = this.memos.get(key);
    if (known) {
      this.rewind(known.index, known.last);
      return known.value as T;
    }
    if (known === null) this.misfit();
    this.memos.set(key, null);
    const value = production();
    this.memos.set(key, { value, index: this.index, last: this.last });
    return value;
  }

  /** Tries a form; gives it and leaves the position behind it, or gives null. Hints in it are raised. */
  protected form<T>(...parts: (() => T)[]): T[] | null {
    return this.attempt(() => parts.map((part) => part()));
  }

  /** Looks for invalid forms from here, unless they are off; comes back to this place. */
  protected look(forms: () => unknown): void {
    if (this.quiet) return;
    const { index, last } = this;
    this.attempt(forms);
    this.rewind(index, last);
  }

  /** Parses only what is valid. */
  protected quietly<T>(production: () => T): T {
    const before = this.quiet;
    this.quiet = true;
    try {
      return production();
    } finally {
      this.quiet = before;
    }
  }

  /** As the first pass does it: with a memory of its own. */
  protected asFirstPass<T>(production: () => T): T {
    const before = this.memos;
    this.memos = new Map();
    try {
      return this.quietly(production);
    } finally {
      this.memos = before;
    }
  }

  /** Raises at the furthest token that was looked at. */
  protected raiseFurthest(msg: string): never {
    this.raiseToken(this.tokens[Math.max(this.furthest, this.index)] as Token, msg);
  }

  /** Raises from the start of something to as far as anything was looked at. */
  protected raiseFrom(start: Span, msg: string, at = this.index): never {
    const end = this.tokens[Math.max(this.furthest, at)] as Token;
    throw new PySyntaxError('SyntaxError', msg, {
      line: start.line,
      offset: this.source.offset(start.line, start.col),
      endLine: end.endLine,
      endOffset: this.source.offset(end.endLine, end.endCol) - 1,
    });
  }

  // ---- expressions ----

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

  private validExpression(): Expr {
    const start = this.token;
    if (this.at('lambda')) return this.lambda();
    const body = this.disjunction();
    const whole = this.attempt(() => {
      this.expect('if');
      const test = this.disjunction();
      this.expect('else');
      return this.node<Expr>(start, {
        kind: 'IfExp',
        test,
        body,
        orelse: this.expression(),
      } as Expr);
    });
    return whole ?? body;
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

  /** `f'{lambda x: 1}'`: the colon starts the format specifier. */
  private lambdaInString(): void {
    const start = this.expect('lambda');
    if (!this.at(':')) this.parameters(':');
    const colon = this.expect(':');
    if (!this.at(FMIDDLE) && !this.at(TMIDDLE)) return;
    const name = this.at(FMIDDLE) ? 'f-string' : 't-string';
    this.raiseRange(
      start,
      colon,
      `${name}: lambda expressions are not allowed without parentheses`,
    );
  }

  /** `print x` */
  private legacyStatement(): void {
    const name = this.expect(NAME);
    if (this.at('(')) return;
    const b = this.starExpressions();
    if (name.text !== 'print' && name.text !== 'exec') return;
    const msg = `Missing parentheses in call to '${name.text}'. Did you mean ${name.text}(...)?`;
    this.raiseRange(name, b, msg);
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

  /** The kind of the token read last. */
  protected before(): string {
    return this.tokens[this.index - 1]?.kind ?? '';
  }

  // ---- f-strings ----

  protected override replacementField(values: Expr[], template: boolean, raw: boolean): void {
    const { index, last } = this;
    const read = this.attempt(() => {
      super.replacementField(values, template, raw);
      return true;
    });
    if (read) return;
    this.rewind(index, last);
    this.look(() => this.malformedField(raw));
    this.misfit();
  }

  private malformedField(raw: boolean): void {
    const name = this.stringName();
    this.expect('{');
    const first = this.token;
    if (['=', '!', ':', '}'].includes(first.kind)) {
      this.raiseAt(first, `${name}: valid expression required before '${first.kind}'`);
    }
    if (!this.attempt(() => this.annotatedRhs())) {
      this.raiseAt(first, `${name}: expecting a valid expression after '{'`);
    }
    const equals = this.take('=');
    if (![':', '}', '!'].includes(this.token.kind)) {
      const wanted = equals ? "'!', or ':', or '}'" : "'=', or '!', or ':', or '}'";
      this.raiseAt(this.token, `${name}: expecting ${wanted}`);
    }
    if (this.take('!')) {
      if (this.at(':') || this.at('}'))
        this.raiseAt(this.token, `${name}: missing conversion character`);
      if (!this.at(NAME)) this.raiseAt(this.token, `${name}: invalid conversion character`);
      this.next();
      if (!this.at(':') && !this.at('}')) this.raiseAt(this.token, `${name}: expecting ':' or '}'`);
    }
    const spec = this.at(':')
      ? this.attempt(() => this.formatSpec(name === 't-string', raw))
      : null;
    if (this.at('}')) return;
    this.raiseAt(this.token, `${name}: expecting '}'${spec ? ', or format specs' : ''}`);
  }
}

const NOT_LEVEL = 3;
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '//', '@']);

function isLegacy(value: Expr): boolean {
  return value.kind === 'Name' && (value.id === 'print' || value.id === 'exec');
}
