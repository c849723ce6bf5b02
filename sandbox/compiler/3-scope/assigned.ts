/**
 * Definite assignment: which loads of a function's locals are certain to find a value, so that the emitter can leave out
 * the test for UnboundLocalError. A forward pass over the control flow; the state is the set of names that have a value, as
 * the bits of a BigInt. All bits set means that the place cannot be reached.
 */
import type {
  Arguments,
  DictComp,
  Expr,
  For,
  FunctionDef,
  ListComp,
  Match,
  Pattern,
  Stmt,
  Try,
  While,
  With,
} from '../ast.ts';
import { ExpressionFlow, UNREACHABLE } from './assigned-expressions.ts';
import type { Block, Scopes } from './blocks.ts';
import { isIrrefutable } from './patterns.ts';

/** Marks, in `scopes.certain`, the loads in a function's body that are certain. */
export function markCertain(
  scopes: Scopes,
  block: Block,
  args: Arguments,
  body: Stmt[] | Expr,
): void {
  const flow = new Assignments(scopes, block);
  for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) flow.assign(a.arg);
  for (const a of [args.vararg, args.kwarg]) if (a) flow.assign(a.arg);
  if (Array.isArray(body)) flow.body(body);
  else flow.expr(body);
}

/** The same for the body of a generator expression, and for comprehensions of a module or class body. */
export function markCertainIn(scopes: Scopes, block: Block, node: ListComp | DictComp): void {
  new Assignments(scopes, block).clauses(node);
}

class Assignments extends ExpressionFlow {
  /** What holds at the `break`s of the loops around. */
  private readonly loops: { breaks: bigint }[] = [];

  body(body: Stmt[]): void {
    for (const node of body) this.stmt(node);
  }

  private stmt(node: Stmt): void {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.define(node);
      case 'ClassDef':
        for (const e of [
          ...node.decoratorList,
          ...node.bases,
          ...node.keywords.map((k) => k.value),
        ])
          this.expr(e);
        return this.assign(node.name);
      case 'Return':
        if (node.value) this.expr(node.value);
        this.state = UNREACHABLE;
        return;
      case 'Delete':
        return node.targets.forEach((t) => this.del(t));
      case 'Assign':
        this.expr(node.value);
        return node.targets.forEach((t) => this.target(t));
      case 'TypeAlias':
        return this.assign(node.name.id);
      case 'AugAssign':
        if (node.target.kind === 'Name') this.name(node.target);
        else this.expr(node.target);
        this.expr(node.value);
        return this.target(node.target.kind === 'Name' ? node.target : node.value);
      case 'AnnAssign':
        if (node.value) {
          this.expr(node.value);
          this.target(node.target);
        } else if (node.target.kind !== 'Name') this.expr(node.target);
        return;
      case 'For':
      case 'AsyncFor':
        this.expr(node.iter);
        return this.loop(() => this.target(node.target), node, false);
      case 'While': {
        const forever =
          node.test.kind === 'Constant' && node.test.value.type === 'bool' && node.test.value.value;
        return this.loop(() => this.expr(node.test), node, forever);
      }
      case 'If':
        return this.branches(node.test, node.body, node.orelse);
      case 'With':
      case 'AsyncWith':
        return this.with(node);
      case 'Match':
        return this.match(node);
      case 'Raise':
        for (const e of [node.exc, node.cause]) if (e) this.expr(e);
        this.state = UNREACHABLE;
        return;
      case 'Try':
      case 'TryStar':
        return this.try(node);
      case 'Assert': {
        this.expr(node.test);
        const after = this.state;
        if (node.msg) this.expr(node.msg);
        this.state = after;
        return;
      }
      case 'Import':
      case 'ImportFrom':
        for (const a of node.names)
          this.assign(
            a.asname ?? (node.kind === 'Import' ? (a.name.split('.')[0] as string) : a.name),
          );
        return;
      case 'Expr':
        return this.expr(node.value);
      case 'Break':
      case 'Continue': {
        const loop = this.loops.at(-1);
        // On the way out an `except … as` or a `finally` may delete.
        if (loop && node.kind === 'Break' && this.state !== UNREACHABLE)
          loop.breaks &= this.state & ~this.deletedBits();
        this.state = UNREACHABLE;
      }
    }
  }

  private define(node: FunctionDef): void {
    const parts = [...node.decoratorList, ...node.args.defaults, ...node.args.kwDefaults];
    for (const e of parts) if (e) this.expr(e);
    this.assign(node.name);
  }

  private del(target: Expr): void {
    if (target.kind === 'Name') {
      this.name(target);
      this.unassign(target.id);
    } else if (target.kind === 'List' || target.kind === 'Tuple')
      for (const e of target.elts) this.del(e);
    else this.expr(target);
  }

  private branches(test: Expr, body: Stmt[], orelse: Stmt[]): void {
    this.expr(test);
    const before = this.state;
    this.body(body);
    const after = this.state;
    this.state = before;
    this.body(orelse);
    this.state &= after;
  }

  /** Names that are deleted anywhere may be gone when the loop comes round again. */
  private loop(head: () => void, node: For | While, forever: boolean): void {
    this.forgetDeleted();
    const before = this.state;
    const loop = { breaks: UNREACHABLE };
    this.loops.push(loop);
    head();
    const tested = this.state;
    this.body(node.body);
    this.loops.pop();
    // A `for` that does not run leaves its target unassigned; a `while` has evaluated its test.
    if (forever) this.state = UNREACHABLE;
    else this.state = node.kind === 'While' ? tested : before;
    this.body(node.orelse);
    this.state &= loop.breaks;
  }

  private forgetDeleted(): void {
    if (this.state === UNREACHABLE) return;
    for (const sym of this.block.symbols.values())
      if (sym.owner.isDeleted) this.state &= ~this.bit(sym.name);
  }

  private with(node: With): void {
    for (const item of node.items) {
      this.expr(item.contextExpr);
    }
    const before = this.state;
    for (const item of node.items) if (item.optionalVars) this.target(item.optionalVars);
    this.body(node.body);
    // `__exit__` may swallow an exception from anywhere in the body.
    const deleted = this.deletedBits();
    this.state = before === UNREACHABLE ? UNREACHABLE : before & ~deleted;
  }

  private deletedBits(): bigint {
    let mask = 0n;
    for (const sym of this.block.symbols.values())
      if (sym.owner.isDeleted) mask |= this.bit(sym.name);
    return mask;
  }

  private try(node: Try): void {
    const before = this.state;
    this.body(node.body);
    this.body(node.orelse);
    let after = this.state;
    const atHandler = before === UNREACHABLE ? UNREACHABLE : before & ~this.deletedBits();
    for (const h of node.handlers) {
      this.state = atHandler;
      if (h.type) this.expr(h.type);
      if (h.name) this.assign(h.name);
      this.body(h.body);
      if (h.name) this.unassign(h.name);
      after &= this.state;
    }
    this.state = atHandler;
    const passed = this.finally(node.finalbody);
    this.state =
      after === UNREACHABLE || passed === UNREACHABLE
        ? UNREACHABLE
        : (after | passed) & ~this.deletedBitsIn(node.finalbody);
  }

  /** A `finally` runs after anything: it knows what held before the `try`. Gives what it adds. */
  private finally(body: Stmt[]): bigint {
    const before = this.state;
    this.body(body);
    return this.state === UNREACHABLE ? UNREACHABLE : this.state & ~before;
  }

  private deletedBitsIn(body: Stmt[]): bigint {
    return body.length > 0 ? this.deletedBits() : 0n;
  }

  private match(node: Match): void {
    this.expr(node.subject);
    let after = UNREACHABLE;
    let isComplete = false;
    for (const c of node.cases) {
      const before = this.state;
      this.pattern(c.pattern);
      if (c.guard) this.expr(c.guard);
      else if (isIrrefutable(c.pattern)) isComplete = true;
      this.body(c.body);
      after &= this.state;
      this.state = before;
    }
    this.state = isComplete ? after : after & this.state;
  }

  private pattern(p: Pattern): void {
    switch (p.kind) {
      case 'MatchValue':
        return this.expr(p.value);
      case 'MatchStar':
      case 'MatchAs':
        if (p.kind === 'MatchAs' && p.pattern) this.pattern(p.pattern);
        if (p.name) this.assign(p.name);
        return;
      case 'MatchSequence':
        return p.patterns.forEach((q) => this.pattern(q));
      case 'MatchMapping':
        for (const k of p.keys) this.expr(k);
        for (const q of p.patterns) this.pattern(q);
        if (p.rest) this.assign(p.rest);
        return;
      case 'MatchClass':
        this.expr(p.cls);
        return [...p.patterns, ...p.kwdPatterns].forEach((q) => this.pattern(q));
      case 'MatchOr': {
        const before = this.state;
        let after = UNREACHABLE;
        for (const q of p.patterns) {
          this.state = before;
          this.pattern(q);
          after &= this.state;
        }
        this.state = after;
      }
    }
  }
}
