/** Expressions with operators, by precedence climbing (reference, 6.4 to 6.17). */

import { NAME, type Token } from '../1-tokens/token.ts';
import type {
  Arguments,
  BoolOperator,
  CmpOperator,
  Expr,
  Name,
  Operator,
  UnaryOperator,
} from '../ast.ts';
import { emptyArguments, Parameters } from './parameters.ts';
import { overflow } from './parser-state.ts';
import { isTarget, setContext } from './targets.ts';

/** How tightly operators bind, loosest first. */
const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARE = 4;
const BIT_OR = 5;
const LEVELS: Record<string, number> = {
  or: OR,
  and: AND,
  '<': COMPARE,
  '>': COMPARE,
  '==': COMPARE,
  '>=': COMPARE,
  '<=': COMPARE,
  '!=': COMPARE,
  in: COMPARE,
  is: COMPARE,
  not: COMPARE,
  '|': BIT_OR,
  '^': 6,
  '&': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '//': 10,
  '%': 10,
  '@': 10,
};
const LEVEL = new Map(Object.entries(LEVELS));

/** The layer of operators, conditionals, lambdas and `yield`. */
export abstract class Expressions extends Parameters {
  // ---- lists of expressions ----

  starExpressions(): Expr {
    const start = this.token;
    const first = this.starExpression();
    if (!this.at(',')) return first;
    const elts = [first];
    while (this.take(',') && this.startsExpression()) elts.push(this.starExpression());
    return this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
  }

  protected starExpression(): Expr {
    return this.at('*') ? this.starred() : this.expression();
  }

  starNamedExpression(): Expr {
    return this.at('*') ? this.starred() : this.namedExpression();
  }

  private starred(): Expr {
    const start = this.expect('*');
    return this.node(start, { kind: 'Starred', value: this.bitwiseOr(), ctx: 'load' });
  }

  /** Whether a list goes on here after its comma. */
  protected startsExpression(): boolean {
    return STARTS.has(this.token.kind);
  }

  annotatedRhs(): Expr {
    return this.at('yield') ? this.yieldExpression() : this.starExpressions();
  }

  yieldExpression(): Expr {
    const start = this.expect('yield');
    if (this.take('from')) return this.node(start, { kind: 'YieldFrom', value: this.expression() });
    const value = this.startsExpression() ? this.starExpressions() : null;
    return this.node(start, { kind: 'Yield', value });
  }

  // ---- whole expressions ----

  namedExpression(): Expr {
    if (this.at(NAME) && this.kindAhead(1) === ':=') return this.assignmentExpression();
    const value = this.expression();
    if (this.at(':=')) this.misfit();
    return value;
  }

  private assignmentExpression(): Expr {
    const name = this.next();
    const target: Name = this.node(name, { kind: 'Name', id: name.text, ctx: 'store' });
    this.expect(':=');
    return this.node(name, { kind: 'NamedExpr', target, value: this.expression() });
  }

  expression(): Expr {
    if (this.at('lambda')) return this.lambda();
    this.enter();
    const start = this.token;
    const body = this.disjunction();
    const whole = this.at('if') ? this.conditional(start, body) : body;
    this.leave();
    return whole;
  }

  protected conditional(start: Token, body: Expr): Expr {
    this.expect('if');
    const test = this.disjunction();
    this.expect('else');
    return this.node(start, { kind: 'IfExp', test, body, orelse: this.expression() });
  }

  lambda(): Expr {
    this.enter();
    const start = this.expect('lambda');
    const args: Arguments = this.at(':') ? emptyArguments() : this.parameters(':');
    this.expect(':');
    const body = this.expression();
    this.leave();
    return this.node(start, { kind: 'Lambda', args, body });
  }

  // ---- operators ----

  disjunction(): Expr {
    return this.operators(OR);
  }

  bitwiseOr(): Expr {
    return this.operators(BIT_OR);
  }

  /** Everything that binds at least as tightly as `min`. */
  protected operators(min: number): Expr {
    const start = this.token;
    let left = this.at('not') ? this.inversion(min) : this.factor();
    for (;;) {
      const level = LEVEL.get(this.token.kind);
      if (level === undefined || level < min) return left;
      const wider = this.infix(start, left, level);
      if (wider === left) return left;
      left = wider;
    }
  }

  /** Reads an operator of a level and its right side; gives `left` where none follows. */
  protected infix(start: Token, left: Expr, level: number): Expr {
    if (level <= AND) return this.boolean(start, left, level);
    if (level !== COMPARE) return this.binary(start, left, level);
    const lone = this.at('not') && this.kindAhead(1) !== 'in';
    return lone ? this.noteAhead(left) : this.comparison(start, left);
  }

  /** `a not` without `in`: the error is at what follows the `not`. */
  private noteAhead(left: Expr): Expr {
    this.note(this.index + 1);
    return left;
  }

  private binary(start: Token, left: Expr, level: number): Expr {
    const op = this.next().kind as Operator;
    return this.node(start, { kind: 'BinOp', left, op, right: this.operators(level + 1) });
  }

  private boolean(start: Token, first: Expr, level: number): Expr {
    const op = this.token.kind as BoolOperator;
    const values = [first];
    while (this.take(op)) values.push(this.operators(level + 1));
    return this.node(start, { kind: 'BoolOp', op, values });
  }

  private comparison(start: Token, left: Expr): Expr {
    const ops: CmpOperator[] = [];
    const comparators: Expr[] = [];
    for (let op = this.comparisonOperator(); op; op = this.comparisonOperator()) {
      ops.push(op);
      comparators.push(this.bitwiseOr());
    }
    return this.node(start, { kind: 'Compare', left, ops, comparators });
  }

  private comparisonOperator(): CmpOperator | null {
    if (LEVEL.get(this.token.kind) !== COMPARE) return null;
    if (this.at('not')) {
      if (this.kindAhead(1) !== 'in') return null;
      this.next();
      this.next();
      return 'not in';
    }
    const op = this.next().kind;
    return op === 'is' && this.take('not') ? 'is not' : (op as CmpOperator);
  }

  /** A row of `not`, without recursion. */
  protected inversion(min: number): Expr {
    if (min > NOT) this.misfit();
    const starts: Token[] = [];
    while (this.at('not')) starts.push(this.next());
    return this.unary(starts, this.operators(COMPARE));
  }

  /** `-x`, `+x`, `~x`; `**` binds tighter on its left and looser on its right: `-a ** -b`. */
  protected factor(): Expr {
    if (!SIGNS.has(this.token.kind)) return this.power();
    const starts: Token[] = [];
    while (SIGNS.has(this.token.kind)) starts.push(this.next());
    return this.unary(starts, this.power());
  }

  private unary(starts: Token[], operand: Expr): Expr {
    if (starts.length > MAX_PREFIXES) throw overflow(this.source, this.token);
    let value = operand;
    for (const start of starts.reverse()) {
      value = this.node(start, {
        kind: 'UnaryOp',
        op: start.kind as UnaryOperator,
        operand: value,
      });
    }
    return value;
  }

  protected power(): Expr {
    const start = this.token;
    const left = this.at('await') ? this.await() : this.primary();
    return this.at('**') ? this.exponent(start, left) : left;
  }

  protected exponent(start: Token, left: Expr): Expr {
    this.expect('**');
    this.enter();
    const right = this.factor();
    this.leave();
    return this.node(start, { kind: 'BinOp', left, op: '**', right });
  }

  private await(): Expr {
    const start = this.expect('await');
    return this.node(start, { kind: 'Await', value: this.primary() });
  }

  // ---- targets ----

  forHead(_isClause: boolean): Expr {
    this.expect('for');
    const target = this.forTargets();
    this.expect('in');
    return target;
  }

  /** Parsed as expressions up to `in`, then turned into targets. */
  private forTargets(): Expr {
    const start = this.token;
    const first = this.forTarget();
    if (!this.at(',')) return setContext(first, 'store');
    const elts = [first];
    while (this.take(',') && !this.at('in')) elts.push(this.forTarget());
    const tuple: Expr = this.node(start, { kind: 'Tuple', elts, ctx: 'load' });
    return setContext(tuple, 'store');
  }

  private forTarget(): Expr {
    const value = this.at('*') ? this.starred() : this.primary();
    return isTarget(value) ? value : this.misfit();
  }
}

const SIGNS = new Set(['+', '-', '~']);

/** CPython's parser nests 6,000 deep; a row of prefixes is nesting for it. */
const MAX_PREFIXES = 5990;

/** Tokens that an expression, or a starred one, can start with. */
const STARTS = new Set([
  ...[
    'NAME',
    'NUMBER',
    'STRING',
    'FSTART',
    'TSTART',
    'None',
    'True',
    'False',
    '...',
    'lambda',
    'await',
  ],
  ...['(', '[', '{', '-', '+', '~', 'not', '*'],
]);
