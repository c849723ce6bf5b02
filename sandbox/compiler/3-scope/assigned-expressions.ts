/** Definite assignment in expressions; see `assigned.ts`. */
import type { Comprehension, DictComp, Expr, ListComp, Name } from '../ast.ts';
import { children } from '../builders.ts';
import { type Block, mangle, type Scopes } from './blocks.ts';

/** The state of a place that cannot be reached: every name has a value there. */
export const UNREACHABLE = -1n;

/** The state of the pass, and its way through expressions. */
export class ExpressionFlow {
  protected readonly scopes: Scopes;
  protected block: Block;
  protected readonly bits = new Map<unknown, bigint>();
  protected state = 0n;

  constructor(scopes: Scopes, block: Block) {
    this.scopes = scopes;
    this.block = block;
  }

  /** The bit of a name that is a local of this function (or of a comprehension in it), else 0. */
  protected bit(name: string): bigint {
    const sym = this.block.symbols.get(mangle(name, this.block.privateName));
    if (sym === undefined) return 0n;
    const owner = sym.owner;
    let bit = this.bits.get(owner);
    if (bit === undefined) {
      bit = owner.place === 'local' ? 1n << BigInt(this.bits.size) : 0n;
      this.bits.set(owner, bit);
    }
    return bit;
  }

  assign(name: string): void {
    this.state |= this.bit(name);
  }

  protected unassign(name: string): void {
    if (this.state !== UNREACHABLE) this.state &= ~this.bit(name);
  }

  expr(node: Expr): void {
    switch (node.kind) {
      case 'Name':
        return this.name(node);
      case 'BoolOp':
        return this.boolOp(node.values);
      case 'IfExp': {
        this.expr(node.test);
        const before = this.state;
        this.expr(node.body);
        const after = this.state;
        this.state = before;
        this.expr(node.orelse);
        this.state &= after;
        return;
      }
      case 'NamedExpr':
        this.expr(node.value);
        return this.target(node.target);
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp':
        return this.comprehension(node);
      case 'Compare': {
        this.expr(node.left);
        this.expr(node.comparators[0] as Expr);
        const before = this.state;
        for (const c of node.comparators.slice(1)) this.expr(c);
        this.state = node.comparators.length > 1 ? before : this.state;
        return;
      }
      case 'Lambda':
        for (const d of [...node.args.defaults, ...node.args.kwDefaults]) if (d) this.expr(d);
        return;
      case 'BinOp': {
        const rights: Expr[] = [];
        let left: Expr = node;
        for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right);
        this.expr(left);
        for (const right of rights.reverse()) this.expr(right);
        return;
      }
      default:
        for (const c of children(node)) this.expr(c);
    }
  }

  protected name(node: Name): void {
    const bit = this.bit(node.id);
    if (bit !== 0n && (this.state & bit) !== 0n) this.scopes.certain.add(node);
  }

  protected boolOp(values: Expr[]): void {
    this.expr(values[0] as Expr);
    const before = this.state;
    for (const v of values.slice(1)) this.expr(v);
    this.state = before;
  }

  protected comprehension(node: ListComp | DictComp): void {
    this.expr((node.generators[0] as Comprehension).iter);
    const inner = this.scopes.blocks.get(node) as Block;
    // A generator expression is a function of its own.
    if (inner.kind === 'genexpr') return;
    const { block, state } = this;
    this.block = inner;
    this.clauses(node);
    this.block = block;
    this.state = state;
  }

  /** The clauses, without the first iterable, and the result. */
  clauses(node: ListComp | DictComp): void {
    node.generators.forEach((g, i) => {
      if (i > 0) this.expr(g.iter);
      this.target(g.target);
      for (const test of g.ifs) this.expr(test);
    });
    for (const r of node.kind === 'DictComp' ? [node.key, node.value] : [node.elt]) this.expr(r);
  }

  target(node: Expr): void {
    if (node.kind === 'Name') this.assign(node.id);
    else if (node.kind === 'Starred') this.target(node.value);
    else if (node.kind === 'List' || node.kind === 'Tuple')
      for (const e of node.elts) this.target(e);
    else this.expr(node);
  }
}
