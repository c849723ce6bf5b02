/**
 * The tree that `2-syntax` builds and `3-scope` and `4-emit` read.
 *
 * Node and field names are those of Python's own grammar (the `ast` module's ASDL for 3.14), in camel case.
 * A line counts from 1, a column from 0 in UTF-16 units of that line; `endCol` is exclusive.
 */

/** Where a node stands in the source. */
export interface Span {
  line: number;
  col: number;
  endLine: number;
  endCol: number;
}

interface Base extends Span {}

// ---- modules ---------------------------------------------------------------------------------

/** What a source compiles to: a file, a cell whose last expression is echoed, or one expression for `eval`. */
export type Mode = 'exec' | 'single' | 'eval';

export interface Module {
  kind: 'Module';
  body: Stmt[];
}
export interface Expression {
  kind: 'Expression';
  body: Expr;
}

// ---- statements --------------------------------------------------------------------------------

export interface FunctionDef extends Base {
  kind: 'FunctionDef' | 'AsyncFunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decoratorList: Expr[];
  returns: Expr | null;
  typeParams: TypeParam[];
}
export interface ClassDef extends Base {
  kind: 'ClassDef';
  name: string;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decoratorList: Expr[];
  typeParams: TypeParam[];
}
export interface Return extends Base {
  kind: 'Return';
  value: Expr | null;
}
export interface Delete extends Base {
  kind: 'Delete';
  targets: Expr[];
}
export interface Assign extends Base {
  kind: 'Assign';
  targets: Expr[];
  value: Expr;
}
export interface TypeAlias extends Base {
  kind: 'TypeAlias';
  name: Name;
  typeParams: TypeParam[];
  value: Expr;
}
export interface AugAssign extends Base {
  kind: 'AugAssign';
  target: Name | Attribute | Subscript;
  op: Operator;
  value: Expr;
}
export interface AnnAssign extends Base {
  kind: 'AnnAssign';
  target: Name | Attribute | Subscript;
  annotation: Expr;
  value: Expr | null;
  /** True for a bare name without parentheses: only then is the annotation stored. */
  simple: boolean;
}
export interface For extends Base {
  kind: 'For' | 'AsyncFor';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface While extends Base {
  kind: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface If extends Base {
  kind: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface WithItem {
  contextExpr: Expr;
  optionalVars: Expr | null;
}
export interface With extends Base {
  kind: 'With' | 'AsyncWith';
  items: WithItem[];
  body: Stmt[];
}
export interface Match extends Base {
  kind: 'Match';
  subject: Expr;
  cases: MatchCase[];
}
export interface Raise extends Base {
  kind: 'Raise';
  exc: Expr | null;
  cause: Expr | null;
}
export interface ExceptHandler extends Base {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
}
export interface Try extends Base {
  /** `TryStar` is `except*` (PEP 654). */
  kind: 'Try' | 'TryStar';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}
export interface Assert extends Base {
  kind: 'Assert';
  test: Expr;
  msg: Expr | null;
}
export interface Alias extends Base {
  name: string;
  asname: string | null;
}
export interface Import extends Base {
  kind: 'Import';
  names: Alias[];
}
export interface ImportFrom extends Base {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  /** Number of leading dots. */
  level: number;
}
export interface Global extends Base {
  kind: 'Global';
  names: string[];
}
export interface Nonlocal extends Base {
  kind: 'Nonlocal';
  names: string[];
}
export interface ExprStmt extends Base {
  kind: 'Expr';
  value: Expr;
}
export interface Pass extends Base {
  kind: 'Pass';
}
export interface Break extends Base {
  kind: 'Break';
}
export interface Continue extends Base {
  kind: 'Continue';
}

export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// ---- expressions -------------------------------------------------------------------------------

export type BoolOperator = 'and' | 'or';
export type Operator =
  | '+'
  | '-'
  | '*'
  | '@'
  | '/'
  | '%'
  | '**'
  | '<<'
  | '>>'
  | '|'
  | '^'
  | '&'
  | '//';
export type UnaryOperator = '~' | 'not' | '+' | '-';
export type CmpOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';
export type Ctx = 'load' | 'store' | 'del';

export interface BoolOp extends Base {
  kind: 'BoolOp';
  op: BoolOperator;
  values: Expr[];
}
export interface NamedExpr extends Base {
  kind: 'NamedExpr';
  target: Name;
  value: Expr;
}
export interface BinOp extends Base {
  kind: 'BinOp';
  left: Expr;
  op: Operator;
  right: Expr;
}
export interface UnaryOp extends Base {
  kind: 'UnaryOp';
  op: UnaryOperator;
  operand: Expr;
}
export interface Lambda extends Base {
  kind: 'Lambda';
  args: Arguments;
  body: Expr;
}
export interface IfExp extends Base {
  kind: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}
export interface Dict extends Base {
  kind: 'Dict';
  /** A null key is `**value`. */
  keys: (Expr | null)[];
  values: Expr[];
}
export interface SetExpr extends Base {
  kind: 'Set';
  elts: Expr[];
}
export interface Comprehension {
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  isAsync: boolean;
}
export interface ListComp extends Base {
  kind: 'ListComp' | 'SetComp' | 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
}
export interface DictComp extends Base {
  kind: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}
export interface Await extends Base {
  kind: 'Await';
  value: Expr;
}
export interface Yield extends Base {
  kind: 'Yield';
  value: Expr | null;
}
export interface YieldFrom extends Base {
  kind: 'YieldFrom';
  value: Expr;
}
export interface Compare extends Base {
  kind: 'Compare';
  left: Expr;
  ops: CmpOperator[];
  comparators: Expr[];
}
export interface Call extends Base {
  kind: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
}
export interface Keyword extends Base {
  /** Null is `**value`. */
  arg: string | null;
  value: Expr;
}
export interface FormattedValue extends Base {
  kind: 'FormattedValue';
  value: Expr;
  conversion: 's' | 'r' | 'a' | null;
  formatSpec: JoinedStr | null;
  /** `f"{x=}"` puts `x=` here, as a preceding Constant does in CPython; already part of the JoinedStr. */
}
export interface JoinedStr extends Base {
  kind: 'JoinedStr';
  values: Expr[];
}
/** An interpolation of a template string (PEP 750); `str` is its source text. */
export interface Interpolation extends Base {
  kind: 'Interpolation';
  value: Expr;
  str: string;
  conversion: 's' | 'r' | 'a' | null;
  formatSpec: JoinedStr | null;
}
export interface TemplateStr extends Base {
  kind: 'TemplateStr';
  values: Expr[];
}

/** A literal. Ints that are no safe integer are `bigint`; str is a JavaScript string; bytes a Uint8Array. */
export type ConstantValue =
  | { type: 'None' }
  | { type: 'bool'; value: boolean }
  | { type: 'Ellipsis' }
  | { type: 'int'; value: number | bigint }
  | { type: 'float'; value: number }
  | { type: 'complex'; imag: number }
  | { type: 'str'; value: string }
  | { type: 'bytes'; value: Uint8Array };
export interface Constant extends Base {
  kind: 'Constant';
  value: ConstantValue;
}
export interface Attribute extends Base {
  kind: 'Attribute';
  value: Expr;
  attr: string;
  ctx: Ctx;
}
export interface Subscript extends Base {
  kind: 'Subscript';
  value: Expr;
  slice: Expr;
  ctx: Ctx;
}
export interface Starred extends Base {
  kind: 'Starred';
  value: Expr;
  ctx: Ctx;
}
export interface Name extends Base {
  kind: 'Name';
  id: string;
  ctx: Ctx;
}
export interface ListExpr extends Base {
  kind: 'List';
  elts: Expr[];
  ctx: Ctx;
}
export interface TupleExpr extends Base {
  kind: 'Tuple';
  elts: Expr[];
  ctx: Ctx;
}
export interface Slice extends Base {
  kind: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetExpr
  | ListComp
  | DictComp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Interpolation
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | ListExpr
  | TupleExpr
  | Slice;

// ---- functions ---------------------------------------------------------------------------------

export interface Arg extends Base {
  arg: string;
  annotation: Expr | null;
}
export interface Arguments {
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  /** One entry for each of `kwonlyargs`; null where it is required. */
  kwDefaults: (Expr | null)[];
  kwarg: Arg | null;
  /** Defaults of the last of `posonlyargs` + `args`. */
  defaults: Expr[];
}
export interface TypeParam extends Base {
  kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple';
  name: string;
  bound: Expr | null;
  defaultValue: Expr | null;
}

// ---- patterns ----------------------------------------------------------------------------------

export interface MatchCase {
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}
export type Pattern =
  | (Base & { kind: 'MatchValue'; value: Expr })
  | (Base & { kind: 'MatchSingleton'; value: true | false | null })
  | (Base & { kind: 'MatchSequence'; patterns: Pattern[] })
  | (Base & { kind: 'MatchMapping'; keys: Expr[]; patterns: Pattern[]; rest: string | null })
  | (Base & {
      kind: 'MatchClass';
      cls: Expr;
      patterns: Pattern[];
      kwdAttrs: string[];
      kwdPatterns: Pattern[];
    })
  | (Base & { kind: 'MatchStar'; name: string | null })
  | (Base & { kind: 'MatchAs'; pattern: Pattern | null; name: string | null })
  | (Base & { kind: 'MatchOr'; patterns: Pattern[] });
