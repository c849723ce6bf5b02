/**
 * The first pass over the tree: which names each block binds and uses. What it finds wrong is what CPython's symbol table
 * finds wrong, in its words; errors that CPython meets later, when it generates code, wait in `later` until the names are
 * resolved.
 */
import type { Expr, Span, Stmt } from '../ast.ts';
import { PySyntaxError, type PySyntaxWarning } from '../errors.ts';
import type { Source } from '../source.ts';
import {
  type Block,
  type BlockKind,
  hostOf,
  isFunctionLike,
  mangle,
  type Scopes,
  type Sym,
} from './blocks.ts';
import { mentions } from './mentions.ts';

/** How a name is bound, as far as it makes a difference. */
export type Binding =
  | 'name'
  | 'param'
  | 'import'
  | 'annotation'
  | 'typeparam'
  | 'iteration'
  | 'walrus'
  | 'delete';

/** Gives the error for a place in a source. */
export function errorAt(source: Source, msg: string, at: Span): PySyntaxError {
  return new PySyntaxError('SyntaxError', msg, {
    line: at.line,
    offset: source.offset(at.line, at.col),
    endLine: at.endLine,
    endOffset: source.offset(at.endLine, at.endCol),
  });
}

/** Gives the warning for a place in a source. */
export function warningAt(source: Source, msg: string, at: Span): PySyntaxWarning {
  const { line, offset, endLine, endOffset } = errorAt(source, msg, at);
  return { msg, line, offset, endLine, endOffset };
}

/** As `CO_MAXBLOCKS`. */
const MAX_BLOCKS = 21;
const TOO_MANY = 'too many statically nested blocks';

/** Where in the control flow of one function the scan stands. */
export interface Flow {
  loop: boolean;
  /** Inside an `except*` block: no `break`, `continue` or `return` may leave it. */
  star: boolean;
  /** Depth of loops, `try` and `with`, as CPython's compiler counts it. */
  blocks: number;
  /** Where the depth of `blocks` is all that is allowed: too much in generators and coroutines. */
  full: Span | undefined;
  /** Depth of `try` and `with`. */
  protected: number;
  /** `return` statements with a value. */
  returns: Span[];
  /** What is left by a jump, from the outermost: the `finally` blocks of the `try` around, and loops (null). */
  around: (Stmt[] | null)[];
}

const newFlow = (): Flow => ({
  loop: false,
  star: false,
  blocks: 0,
  full: undefined,
  protected: 0,
  returns: [],
  around: [],
});

/** The state of the scan. The walkers in this folder (`expressions`, `patterns`, `statements`) move it over the tree. */
export class Scanner {
  readonly source: Source;
  readonly scopes: Scopes;
  block: Block;
  flow: Flow = newFlow();
  /** The `from __future__` imports that stand where they may. */
  futureImports: Set<object> = new Set();
  /** Depth of iterables of comprehensions, in which `:=` is refused. */
  iterables = 0;
  /** Where names of functions that look at their caller's frame are read, but not called. */
  readonly handedOn: [Block, string][] = [];
  /** A `finally` body stands for the warnings in it, which come once more where a jump leaves through it. */
  private readonly warnings: (PySyntaxWarning | Stmt[])[] = [];
  private readonly inFinally = new Map<Stmt[], (PySyntaxWarning | Stmt[])[]>();
  private firstLater: PySyntaxError | null = null;
  /** How many warnings CPython has given when it comes to that error. */
  private warned = 0;

  constructor(source: Source) {
    this.source = source;
    this.block = makeBlock('module', '<module>', null);
    this.scopes = {
      module: this.block,
      blocks: new Map(),
      generics: new Map(),
      lazies: new Map(),
      annotations: new Map(),
      certain: new Set(),
      counters: new Set(),
      floats: new Map(),
      ints: new Set(),
      boundGlobals: new Set(),
      handsOnReaders: false,
      inLocals: false,
      futureAnnotations: false,
    };
  }

  /** Throws what the symbol table refuses. */
  fail(msg: string, at: Span): never {
    throw errorAt(this.source, msg, at);
  }

  /** Keeps what the code generator would refuse: the first one counts. */
  later(msg: string, at: Span): void {
    if (this.firstLater !== null) return;
    this.firstLater = errorAt(this.source, msg, at);
    this.warned = this.warnings.length;
  }

  /** Notes a SyntaxWarning of the code generator's. */
  warn(msg: string, at: Span): void {
    this.warnings.push(warningAt(this.source, msg, at));
  }

  /** All warnings, in the order in which CPython gives them: up to its first error. */
  get allWarnings(): PySyntaxWarning[] {
    const spoken = (all: (PySyntaxWarning | Stmt[])[]): PySyntaxWarning[] =>
      all.flatMap((w) => (Array.isArray(w) ? spoken(this.inFinally.get(w) ?? []) : [w]));
    return spoken(this.firstLater === null ? this.warnings : this.warnings.slice(0, this.warned));
  }

  /** Runs `scan` over a `finally` body. */
  finally(body: Stmt[], scan: () => void): void {
    const before = this.warnings.length;
    scan();
    this.inFinally.set(body, this.warnings.slice(before));
  }

  /** Runs `scan` inside one more loop, `try` or `with`, of which CPython's compiler takes only so many. */
  nested(at: Span, scan: () => void, levels = 1): void {
    this.flow.blocks += levels;
    if (this.flow.blocks > MAX_BLOCKS) this.later(TOO_MANY, at);
    else if (this.flow.blocks === MAX_BLOCKS) this.flow.full ??= at;
    scan();
    this.flow.blocks -= levels;
  }

  /** A generator or coroutine takes one block less: its own handler of StopIteration stands around them. */
  private leaveRoom(): void {
    const { full } = this.flow;
    if (full === undefined) return;
    if (this.firstLater?.msg === TOO_MANY && this.firstLater.line >= full.line)
      this.firstLater = null;
    this.later(TOO_MANY, full);
  }

  /** To be called when all names are resolved. */
  throwLater(): void {
    if (this.firstLater !== null) throw this.firstLater;
  }

  /** Runs `scan` inside a new block. */
  within(kind: BlockKind, name: string, scan: (block: Block) => void, qualname?: string): Block {
    const outer = this.block;
    const { flow } = this;
    const block = makeBlock(kind, name, outer, qualname);
    outer.children.push(block);
    this.block = block;
    // A comprehension is inlined: `try` around it protects what it yields.
    if (kind !== 'comprehension') this.flow = newFlow();
    scan(block);
    if (block.isGenerator || block.isAsync) this.leaveRoom();
    this.block = outer;
    this.flow = flow;
    return block;
  }

  /** Runs `scan` in a block that was made before (annotations are scattered over a class body). */
  again(block: Block, scan: () => void): void {
    const outer = this.block;
    const flow = this.flow;
    this.block = block;
    this.flow = newFlow();
    scan();
    this.block = outer;
    this.flow = flow;
  }

  mangle(name: string): string {
    return mangle(name, this.block.privateName);
  }

  /** The symbol of a (mangled) name in a block. */
  symbol(name: string, block: Block = this.block): Sym {
    let sym = block.symbols.get(name);
    if (sym === undefined) {
      sym = makeSymbol(name);
      block.symbols.set(name, sym);
      meet(block, name);
    }
    return sym;
  }

  /** Notes that CPython's compiler meets the names in this code here first. */
  meetEarly(nodes: readonly (Stmt | Expr)[]): void {
    mentions(nodes, (name) => meet(this.block, this.mangle(name)));
  }

  /** Notes that a `return`, or what else leaves the loop around, generates the `finally` blocks through which it goes. */
  leaving(what: 'function' | 'loop'): void {
    const { around } = this.flow;
    for (const left of [...around].reverse())
      if (left !== null) {
        this.meetEarly(left);
        this.warnings.push(left);
      } else if (what === 'loop') return;
  }

  /** Runs `scan` inside of what a jump leaves; see `Flow.around`. */
  inside(left: Stmt[] | null, scan: () => void): void {
    this.flow.around.push(left);
    scan();
    this.flow.around.pop();
  }

  use(name: string): Sym {
    const sym = this.symbol(this.mangle(name));
    sym.isUsed = true;
    return sym;
  }

  /** Records that the current block (or `block`) binds a name. */
  bind(name: string, at: Span, how: Binding = 'name', block: Block = this.block): Sym {
    if (name === '__debug__')
      this.fail(`cannot ${how === 'delete' ? 'delete' : 'assign to'} __debug__`, at);
    const mangled = mangle(name, block.privateName);
    const sym = this.symbol(mangled, block);
    if (how === 'param' && sym.isParam)
      this.fail(`duplicate argument '${name}' in function definition`, at);
    if (how === 'typeparam' && sym.isTypeParam) this.fail(`duplicate type parameter '${name}'`, at);
    sym.isBound = true;
    if (how !== 'delete' && how !== 'annotation') sym.bindings++;
    if (how === 'param') sym.isParam = true;
    if (how === 'typeparam') sym.isTypeParam = true;
    if (how === 'import') sym.isImported = true;
    if (how === 'walrus') sym.isWalrus = true;
    if (how === 'delete') sym.isDeleted = true;
    if (how === 'annotation') sym.isAnnotated = true;
    return sym;
  }

  /** The block whose code runs here: what a `yield` belongs to. */
  get host(): Block {
    let host = this.block;
    while (host.kind === 'comprehension') host = host.parent as Block;
    return host;
  }
}

/** Notes a name as one of those that a function's code meets. */
function meet(block: Block, name: string): void {
  const host = hostOf(block);
  if (isFunctionLike(host) && !host.order.includes(name)) host.order.push(name);
}

function makeBlock(kind: BlockKind, name: string, parent: Block | null, qualname?: string): Block {
  return {
    kind,
    name,
    qualname: qualname ?? qualify(name, parent),
    parent,
    symbols: new Map(),
    children: [],
    privateName: parent?.privateName ?? '',
    isAsync: false,
    isGenerator: false,
    hasAwait: false,
    delegates: false,
    hasCleanup: false,
    attributes: new Set(),
    classCell: null,
    readsScope: false,
    order: [],
    what: '',
  };
}

function makeSymbol(name: string): Sym {
  const sym: Sym = {
    name,
    place: 'implicit',
    js: '',
    isParam: false,
    isTypeParam: false,
    isAnnotated: false,
    isImported: false,
    isBound: false,
    isUsed: false,
    declared: null,
    bindings: 0,
    isCell: false,
    isDeleted: false,
    isWalrus: false,
    owner: undefined as unknown as Sym,
  };
  sym.owner = sym;
  return sym;
}

/** `__qualname__` of a block (PEP 3155). Comprehensions and type parameters do not show in it. */
function qualify(name: string, parent: Block | null): string {
  let outer = parent;
  while (outer !== null && (outer.kind === 'comprehension' || outer.kind === 'generic'))
    outer = outer.parent;
  if (outer === null || outer.kind === 'module') return name;
  if (outer.symbols.get(name)?.declared?.as === 'global') return name;
  // A generator expression is no function to CPython here.
  const isPlain = !isFunctionLike(outer) || outer.name === '<genexpr>';
  return isPlain ? `${outer.qualname}.${name}` : `${outer.qualname}.<locals>.${name}`;
}
