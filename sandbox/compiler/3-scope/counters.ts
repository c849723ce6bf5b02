/**
 * Counters: locals of a function that are only ever set to a literal int and moved on by small literals (`i = 0`, `i += 1`).
 * Such a one is a JavaScript number wherever it has a value, for it would take days to count beyond the safe integers, so the
 * emitter needs no test for it.
 */
import type { Expr, Stmt } from '../ast.ts';
import { type Block, mangle, type Scopes, type Sym } from './blocks.ts';

/** The largest step. A program makes fewer than 1e8 of them in a second. */
const MAX_STEP = 1000;
const MAX_START = 2 ** 31;

/** Adds the counters of a function to `scopes.counters`. */
export function markCounters(scopes: Scopes, block: Block, body: Stmt[]): void {
  const counts = new Map<Sym, number>();
  count(block, body, counts);
  for (const [sym, bindings] of counts) {
    const isOwn = sym.place === 'local' && !sym.isParam && !sym.isCell && !sym.isDeleted;
    if (isOwn && !sym.isWalrus && sym.bindings === bindings) scopes.counters.add(sym);
  }
}

/** Counts, for each symbol, the statements that start or move a counter. */
function count(block: Block, body: Stmt[], counts: Map<Sym, number>): void {
  for (const node of body) {
    const name = counted(node);
    const sym = name === null ? undefined : block.symbols.get(mangle(name, block.privateName));
    if (sym !== undefined) counts.set(sym, (counts.get(sym) ?? 0) + 1);
    for (const inner of blocksOf(node)) count(block, inner, counts);
  }
}

/** The name that a statement starts or moves as a counter. */
function counted(node: Stmt): string | null {
  if (node.kind === 'Assign') {
    const [target, ...more] = node.targets;
    if (more.length > 0 || target?.kind !== 'Name') return null;
    return isLiteral(node.value, MAX_START) ? target.id : null;
  }
  if (node.kind !== 'AugAssign' || node.target.kind !== 'Name') return null;
  const moves = (node.op === '+' || node.op === '-') && isLiteral(node.value, MAX_STEP);
  return moves ? node.target.id : null;
}

function isLiteral(node: Expr, most: number): boolean {
  const inner = node.kind === 'UnaryOp' && node.op === '-' ? node.operand : node;
  return inner.kind === 'Constant' && inner.value.type === 'int' && inner.value.value <= most;
}

/** The bodies in a statement that belong to the same function. */
export function blocksOf(node: Stmt): Stmt[][] {
  switch (node.kind) {
    case 'If':
    case 'For':
    case 'AsyncFor':
    case 'While':
      return [node.body, node.orelse];
    case 'With':
    case 'AsyncWith':
      return [node.body];
    case 'Try':
    case 'TryStar':
      return [node.body, node.orelse, node.finalbody, ...node.handlers.map((h) => h.body)];
    case 'Match':
      return node.cases.map((c) => c.body);
    default:
      return [];
  }
}
