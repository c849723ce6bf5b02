/**
 * A frame of Python's as the JavaScript function that it becomes.
 *
 * Expressions become text. A statement that an expression needs before it (the loop of a comprehension) is pushed to `lines` at once;
 * whoever has emitted operands before it moves them to temporaries first (see `sequence.ts`).
 */

import { type Block, hostOf, type Sym } from '../3-scope/blocks.ts';
import { errorAt } from '../3-scope/scanner.ts';
import type { AnnAssign, Expr, Span, Stmt } from '../ast.ts';
import { PySyntaxError } from '../errors.ts';
import { FunctionText } from './function-text.ts';
import { smallTest } from './text.ts';
import type { UnitContext } from './unit.ts';

/** The text of an expression. It stands in parentheses of its own where it needs any. */
export interface Code {
  text: string;
  /** Cheap, without effects, and the same until the end of the statement: may be repeated and evaluated late. */
  atomic?: boolean;
  /**
   * `bool`: a JavaScript boolean. `str`: a JavaScript string. `number`: an int that is a JavaScript number. `object`: hardly a small
   * int, so that no test for one is made.
   */
  type?: 'bool' | 'str' | 'number' | 'object';
  /** The value of a literal int that fits 32 bits. */
  int?: number;
}

/** A loop or a protected region around the statement being emitted, innermost last. */
export type Region =
  | {
      kind: 'loop';
      holders: string[];
      label: string | null;
      /** What `continue` does before the next step. */
      beforeContinue: string;
      /** Label of the body, if a `continue` leaves it by its end. */
      next?: string;
    }
  | { kind: 'protected' };

/** A region that runs with an exception handled. */
export interface Handler {
  /** The variable that holds the exception handled before; that of the outermost region holds the resumer's. */
  before: string;
  /** Of `finally`: the variable that holds the exception on its way, or undefined at run time where there is none. */
  passing?: string;
  /** `except` without a name: CPython has the exception nowhere else but as the handled one. */
  nameless?: boolean;
  /** The variable of the name, where that is a local. */
  variable?: string;
}

/** Levels of a Python expression that nest in one JavaScript expression; deeper ones go to temporaries. */
const MAX_HEIGHT = 24;
/** Where that is not possible, QuickJS's parser would run out of its stack. */
const MAX_UNSPILLED = 60;

/** Names that a statement binds by itself. */
function boundNames(node: Stmt): string[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'Assign':
      return node.targets.flatMap((t) => (t.kind === 'Name' ? [t.id] : []));
    default:
      return [];
  }
}

/** See the file's comment. */
export class Frame extends FunctionText {
  readonly unit: UnitContext;
  /** The block whose names are seen: the function's, or that of a comprehension in it. */
  block: Block;
  /** The variable of the code object. */
  readonly code: string;
  /** A generator, coroutine or async generator: its body takes its state `S`. */
  readonly isResumable: boolean;
  /** The variable of what a generator expression goes through, a local of it (`.0`), where that is an object of Python's. */
  readonly iterated: string | undefined;
  /** Its names may stand in a mapping of a program's own, that a metaclass (`__prepare__`) or `exec` was given, so that assignments can raise. */
  isMapped = false;
  /** Expressions may push statements before the one under construction. */
  canHoist = true;
  /** Inside the loop of a comprehension: the temporaries belong to the statement around. */
  isInExpression = false;
  /** Annotations of this class body or module, in order, with the flag that tells whether theirs has been passed. */
  annotations: { node: AnnAssign; flag: string | null }[] = [];
  /** How deep in compound statements of a module or class body. */
  nesting = 0;
  /** The expression of an expression statement: its value is not used. */
  discarded: Expr | null = null;
  /** Is this frame suspended in this statement? */
  suspended = false;
  /** How often something has been called. */
  calls = 0;
  /** How many `return` statements there are so far. */
  returns = 0;
  /** How many places there are so far at which it can be suspended. */
  suspensions = 0;
  /** The `except`, `finally` and `with` regions around, outermost first. */
  handlers: Handler[] = [];
  regions: Region[] = [];
  /** The `return` label of a resumable frame is used. */
  usesReturnLabel = false;
  /** The variable for what a `return` inside a loop of a plain function gives. */
  returned: string | undefined;
  /** A `return` leaves a loop, which may hold what it goes through until then. */
  returnsFromLoop = false;
  /** The holders of loops around a `try` or `with` that a `return` leaves: what they go through is dropped after those have ended. */
  readonly left = new Set<string>();
  /** A `return` of it stands in a `try` or `with`, which may go on instead of leaving. */
  abandonsReturn = false;
  /** Positions of the `yield`s outside of `try` and `with`, where there are any inside. */
  readonly openYields: number[] = [];
  /** Sets `L` somewhere, so that it has to catch. */
  usesPosition = false;
  private callsBefore = 0;
  private height = 0;
  /** Names that the module has bound so far. */
  private readonly bound = new Set<string>();

  /** How often the test of a parameter that is never assigned again was asked for, by its variable. */
  readonly steady: Map<string, number>;
  /** Loop variables that are small ints wherever they have a value, with what tells that. */
  readonly counting: Map<string, string>;

  /** Of a JavaScript function called in place: the frame around, and the block in it that it stands in. */
  readonly around: { frame: Frame; block: Block } | undefined;

  constructor(
    unit: UnitContext,
    block: Block,
    code: string,
    kind: { resumable?: boolean; iterated?: string | undefined; inline?: Frame } = {},
  ) {
    super(kind.inline !== undefined);
    this.unit = unit;
    this.block = block;
    this.code = code;
    this.isResumable = kind.inline?.isResumable ?? kind.resumable ?? false;
    this.iterated = (kind.inline ?? kind).iterated;
    this.around = kind.inline && { frame: kind.inline, block };
    this.steady = kind.inline?.steady ?? new Map();
    this.counting = kind.inline?.counting ?? new Map();
    if (kind.inline) this.handlers = kind.inline.handlers;
  }

  /** The block whose function this is. */
  get host(): Block {
    return hostOf(this.block);
  }

  // ---- emitting ----

  /** The variable of a helper of the runtime. */
  use(helper: string): string {
    return this.unit.helper(helper);
  }

  /** The text of an expression, in load context. */
  expr(node: Expr): Code {
    const outer = this.height;
    this.height = 0;
    const visit = this.unit.visitors.expr[node.kind];
    if (visit === undefined) this.unit.refuse(node.kind, node);
    const code = visit(this, node);
    return this.limit(code, node, outer);
  }

  private limit(code: Code, node: Expr, outer: number): Code {
    let result = code;
    let height = this.height + 1;
    if (height > MAX_HEIGHT && this.canHoist && !code.atomic) {
      const t = this.temp();
      this.push(`${t}=${code.text};`);
      result = { text: t, atomic: true };
      height = 0;
    } else if (height > MAX_UNSPILLED) this.tooDeep(node);
    this.height = Math.max(outer, height);
    return result;
  }

  private tooDeep(node: Span): never {
    const e = errorAt(this.unit.source, '', node);
    throw new PySyntaxError(
      'RecursionError',
      'maximum recursion depth exceeded during compilation',
      e,
    );
  }

  /** The text of an expression as a condition. */
  test(node: Expr): string {
    const visit = this.unit.visitors.test[node.kind];
    if (visit === undefined) return this.truth(this.expr(node), node);
    const outer = this.height;
    this.height = 0;
    const text = visit(this, node);
    this.height = Math.max(outer, this.height + 1);
    return text;
  }

  /** The test of a variable for a small int. That of a parameter is put in by `settleTests`. */
  isSmall(x: string): string {
    const asked = this.steady.get(x);
    if (asked === undefined) return this.counting.get(x) ?? smallTest(x);
    this.steady.set(x, asked + 1);
    return `\0${x}\0`;
  }

  /** Parameters whose test is asked for more than once are tested at the start: `s$x` says what came out. */
  settleTests(): void {
    const isOften = (x: string) => (this.steady.get(x) as number) > 1;
    this.lines = this.lines.map((line) =>
      line.replace(/\0(.*?)\0/g, (_, x) => (isOften(x) ? `s${x}` : smallTest(x))),
    );
    for (const x of this.steady.keys()) if (isOften(x)) this.vars.add(`s${x}=${smallTest(x)}`);
  }

  /** `bool(x)` of a value, as JavaScript text. */
  truth(code: Code, at: Span): string {
    if (code.type === 'bool') return code.text;
    if (code.int !== undefined) return code.int === 0 ? 'false' : 'true';
    if (code.type === 'str') return `(${code.text}!=="")`;
    if (code.type === 'number') return `(${code.text}!==0)`;
    const truth = this.use('truth');
    const l = this.at(at);
    if (code.atomic)
      return `(${code.text}===true||${code.text}!==false&&(${l},${truth}(${code.text})))`;
    const t = this.temp();
    const text = `((${t}=${code.text})===true||${t}!==false&&${truth}(${t},${this.clean(t)}${l}))`;
    this.release(t);
    return text;
  }

  /** Emits what may be evaluated or not: it may not push statements. */
  conditional<T>(emit: () => T): T {
    const { canHoist } = this;
    this.canHoist = false;
    const result = emit();
    this.canHoist = canHoist;
    return result;
  }

  body(body: Stmt[]): void {
    for (const node of body) this.stmt(node);
  }

  stmt(node: Stmt): void {
    const visit = this.unit.visitors.stmt[node.kind];
    if (visit === undefined) this.unit.refuse(node.kind, node);
    const isCompound = 'body' in node;
    if (isCompound) this.nesting++;
    this.unit.recordLine?.(this, node);
    visit(this, node);
    if (isCompound) this.nesting--;
    if (this.nesting === 0 && this.rebinds(node)) this.reapAt(node);
  }

  /** Does it bind a name of the module that may be bound already, by this cell or an earlier one? */
  private rebinds(node: Stmt): boolean {
    if (this.block.kind !== 'module') return false;
    const names = boundNames(node).filter((n) => this.unit.mode === 'cell' || this.bound.has(n));
    for (const name of boundNames(node)) this.bound.add(name);
    return names.length > 0;
  }

  /** Has dropped generators cleaned up after a statement, unless that has been done. */
  private reapAt(node: Stmt): void {
    const reap = this.reapStatement();
    if (this.lines.at(-1) !== reap) this.push(`${this.at(node)};${reap}`);
  }

  /**
   * Emits one simple statement (or the head of a compound one), and clears its temporaries. If it calls something, dropped generators
   * are reaped before it, and after it, while `L` still says its place.
   */
  simple(emit: () => void): void {
    this.open();
    const start = this.lines.length;
    emit();
    this.reapBefore(start);
    this.clearTemporaries();
    this.reapAfter();
  }

  /** Has something been called in this statement? Dropped generators may be waiting. */
  get called(): boolean {
    return this.calls > this.callsBefore;
  }

  set called(value: true) {
    if (value) this.calls++;
  }

  /** Starts a statement. */
  open(): void {
    this.callsBefore = this.calls;
    this.suspended = false;
    this.height = 0;
  }

  /** `L=7`: the position of an operation. */
  at(node: Span): string {
    this.usesPosition = true;
    return `L=${this.unit.positions.row(node)}`;
  }

  /** Has dropped generators cleaned up before the statement that began at line `start`, if it lets other code run. */
  reapBefore(start: number): void {
    if (!this.called && !this.suspended) return;
    const reap = this.reapStatement();
    if (this.lines[start - 1] !== reap) this.lines.splice(start, 0, reap);
  }

  /** The same after what has called something. */
  reapAfter(): void {
    if (!this.called) return;
    this.clearTemporaries();
    this.push(this.reapStatement());
  }

  /** The same at the end of a block in which something has been called. */
  reapAtEnd(callsBefore: number): void {
    if (this.calls > callsBefore) this.reapHere();
  }

  /** The same where something that was held has been let go. */
  reapHere(): void {
    const reap = this.reapStatement();
    if (this.lines.at(-1) !== reap) this.push(reap);
  }

  /** Runs the clean-up of dropped generators, if there are any, and a further condition (JavaScript text) holds. */
  reapStatement(condition = ''): string {
    return `if(W${condition})${this.use('D')}[0]&&${this.use('reap')}(L,${this.code});`;
  }

  /** Sets a position (JavaScript text), after what this statement has dropped so far has been cleaned up. */
  reaping(l: string): string {
    // QuickJS keeps no value of a test in `?:`, where it would of `W&&…`.
    return this.called || this.suspended
      ? `(W?(${this.use('D')}[0]&&${this.use('reap')}(L,${this.code}),${l}):${l})`
      : l;
  }

  /**
   * The last argument of a call, one more than the callee takes: evaluated after all others, it drops the temporaries (which
   * have been pushed by then) and sets the position.
   */
  trailing(node: Span, ...temps: string[]): string {
    const value = this.reaping(this.at(node));
    this.called = true;
    return this.clean(...temps) + value;
  }

  /**
   * The holders of the loops that a `return` is certain to leave: what they go through is dropped there, before a `finally` around them runs. One
   * inside of a loop may go on with the loop.
   */
  holdersToLeave(): string[] {
    const last = this.regions.findLastIndex((r) => r.kind === 'protected');
    return this.regions.slice(last + 1).flatMap((r) => (r.kind === 'loop' ? r.holders : []));
  }

  /** Is the value of this expression statement shown: of every one in mode `single`, of the last in a `cell`? */
  displays(node: Stmt): boolean {
    if (this.block.kind !== 'module') return false;
    return this.unit.mode === 'single' || (this.unit.mode === 'cell' && node === this.unit.last);
  }

  /** The symbol of a name as seen here. */
  lookup(name: string): Sym {
    const sym = this.block.symbols.get(name);
    if (sym === undefined) throw new Error(`unresolved name ${name}`);
    return sym;
  }
}
