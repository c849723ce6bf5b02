/** What the functions of one source share: helpers, constants, code objects, positions. */
import type { CodeInfo } from '../../abi.ts';
import type { CompileMode, TraceMode } from '../../boundary.ts';
import type { Block, Scopes } from '../3-scope/blocks.ts';
import { errorAt } from '../3-scope/scanner.ts';
import type { Expr, Span, Stmt } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import { Positions } from '../positions.ts';
import type { Source } from '../source.ts';
import type { Code, Frame } from './frame.ts';
import { SteadyNames } from './steady.ts';
import { quote } from './text.ts';

/** Emits one kind of expression. */
// biome-ignore lint/suspicious/noExplicitAny: a visitor takes the node of its key
export type ExprVisitor = (f: Frame, node: any) => Code;
/** Emits one kind of expression as a condition: JavaScript text that is truthy exactly when the expression is. */
// biome-ignore lint/suspicious/noExplicitAny: a visitor takes the node of its key
export type TestVisitor = (f: Frame, node: any) => string;
/** Emits one kind of statement. */
// biome-ignore lint/suspicious/noExplicitAny: a visitor takes the node of its key
export type StmtVisitor = (f: Frame, node: any) => void;

/** The emitter's parts, by kind of node. */
export interface Visitors {
  expr: Partial<Record<Expr['kind'], ExprVisitor>>;
  test: Partial<Record<Expr['kind'], TestVisitor>>;
  stmt: Partial<Record<Stmt['kind'], StmtVisitor>>;
}

/** Helpers whose names JavaScript reserves. */
const RENAMED: Record<string, string> = { super: 'sup', await: 'awt', import: 'imp', D: 'D' };

/** So many constants and code objects have variables; a variable takes 8 bytes of QuickJS's stack, which is small. */
const MAX_VARIABLES = 1000;

/** The state of one compilation. */
export class UnitContext {
  readonly source: Source;
  readonly scopes: Scopes;
  readonly mode: CompileMode;
  /** Emits what records that a statement begins, where lines are traced. */
  recordLine: ((f: Frame, node: Stmt) => void) | undefined;
  /** Its frames record what happens to them: see `TracingRuntime`. */
  readonly isTraced: boolean;
  /** Its frames can be asked for while they run: see `Runtime.live`. */
  readonly isLive: boolean;
  readonly positions: Positions;
  readonly visitors: Visitors;
  /** Functions that are called by variables of their own. */
  readonly steady = new SteadyNames();
  /** The last statement of the module. */
  last: Stmt | null = null;
  private readonly helpers = new Map<string, string>();
  private readonly constants = new Map<string, string>();
  private readonly declarations: string[] = [];
  /** What fills the arrays of those that have no variable. */
  private readonly items: string[] = [];
  private readonly namespaces = new Map<Block, string>();
  private codes = 0;
  private moduleCode = '';

  constructor(
    source: Source,
    scopes: Scopes,
    mode: CompileMode,
    visitors: Visitors,
    trace: TraceMode,
    isLive: boolean,
  ) {
    this.isTraced = trace !== '';
    this.isLive = isLive;
    this.source = source;
    this.scopes = scopes;
    this.mode = mode;
    this.visitors = visitors;
    this.positions = new Positions(source);
  }

  /** The variable of a helper of the runtime. */
  helper(name: string): string {
    const variable = RENAMED[name] ?? name;
    this.helpers.set(name, variable);
    return variable;
  }

  /** A variable that holds the value of a constant expression for the whole unit. */
  constant(text: string): string {
    let name = this.constants.get(text);
    if (name === undefined) {
      name = numbered('K', this.constants.size);
      this.constants.set(text, name);
      this.assign(name, text);
    }
    return name;
  }

  /** A variable for a code object whose information is known later: see `defineCode`. */
  newCode(): string {
    return numbered('C', this.codes++);
  }

  defineCode(name: string, info: CodeInfo): void {
    const fields = Object.entries(info)
      .filter(([, v]) => v !== undefined && v !== 0 && !(Array.isArray(v) && v.length === 0))
      .map(([k, v]) => `${k}:${field(v)}`);
    if (!('flags' in info) || info.flags === 0) fields.push('flags:0');
    const text = `${this.helper('code')}(U,{${fields.join(',')}})`;
    // The runtime takes the first code object for the module's.
    if (name === 'C0') this.moduleCode = `${name}=${text}`;
    else this.assign(name, text);
  }

  private assign(name: string, value: string): void {
    (name.endsWith(']') ? this.items : this.declarations).push(`${name}=${value}`);
  }

  /** The variable of a class body's namespace. */
  namespace(block: Block): string {
    let name = this.namespaces.get(block);
    if (name === undefined) {
      name = `N${this.namespaces.size}`;
      this.namespaces.set(block, name);
    }
    return name;
  }

  /** What the emitter cannot do: NotImplementedError, naming the construct. */
  refuse(what: string, at: Span): never {
    const e = errorAt(this.source, '', at);
    throw new PySyntaxError(
      'NotImplementedError',
      `the sandbox cannot compile ${what} yet (line ${at.line})`,
      e,
    );
  }

  /** The whole text: an expression that gives a function of the runtime, which gives a function of the module. */
  finish(filename: string, moduleText: string): string {
    const unit = `U=R.unit(${quote(filename)},${quote(this.positions.encode())})`;
    const helpers = [...this.helpers].map(([name, variable]) => `${variable}=R.${name}`);
    const mark = this.isTraced ? ['Q=U.traced=true'] : [];
    const declarations = [...helpers, unit, ...mark, this.moduleCode, ...this.declarations];
    if (this.items.length > 0) declarations.push('KS=[]', 'CS=[]');
    const items = this.items.map((item) => `${item};\n`).join('');
    return `(function(R){"use strict";\nvar ${declarations.join(',\n')};\n${items}return ${moduleText}})`;
  }
}

/** The variable of one of many, or its item of an array. */
const numbered = (letter: string, n: number): string =>
  n < MAX_VARIABLES ? letter + n : `${letter}S[${n - MAX_VARIABLES}]`;

function field(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return Array.isArray(value) ? `[${value.map((v) => quote(v)).join(',')}]` : String(value);
}
