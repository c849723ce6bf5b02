/**
 * The productions of Python's grammar that others refer to. Each layer of the parser extends the one below it and
 * defines some of these; a layer may use what a higher one defines (expressions contain expressions), so they are
 * declared here. Names are those of the full grammar specification (reference, chapter 10).
 */
import type { Arguments, Comprehension, Expr, Keyword } from '../ast.ts';
import { ParserState } from './parser-state.ts';

/** What stands in the parentheses of a call or a class definition. */
export interface CallArguments {
  args: Expr[];
  keywords: Keyword[];
}

/** The declared productions. */
export abstract class Grammar extends ParserState {
  /** `a if b else c`, a disjunction or a lambda. */
  abstract expression(): Expr;
  /** `x := expression`, or an expression that no `:=` follows. */
  abstract namedExpression(): Expr;
  /** One or more expressions, with `*a`: a tuple where there is a comma. */
  abstract starExpressions(): Expr;
  /** `*a` or a named expression: an element of a display. */
  abstract starNamedExpression(): Expr;
  /** `a or b`; never a conditional or a lambda. */
  abstract disjunction(): Expr;
  /** `a | b` and all that binds tighter. */
  abstract bitwiseOr(): Expr;
  /** `yield …` or star-expressions: what may be assigned, and what stands in an f-string's braces. */
  abstract annotatedRhs(): Expr;
  abstract yieldExpression(): Expr;
  /** `for targets in`, of a statement or of a clause in a comprehension. */
  abstract forHead(isClause: boolean): Expr;
  /** `for x in y if z …` */
  abstract forIfClauses(): Comprehension[];
  abstract lambda(): Expr;
  /** Parameters of a `def` or a `lambda`, up to `close`, which is not read. */
  abstract parameters(close: ')' | ':'): Arguments;
  /** Arguments up to the closing parenthesis, which is not read. */
  abstract callArguments(): CallArguments;
  abstract slices(): Expr;
  abstract primary(): Expr;
  abstract atom(): Expr;
  abstract strings(): Expr;
}
