/**
 * The names that code mentions, in the order in which CPython's compiler meets them: that of `co_varnames`. The scan meets them so too, but
 * where the symbol table's order is another one, or code is generated twice: a `finally` is for each jump that leaves through it.
 */
import type { Expr, Stmt } from '../ast.ts';

/** The fields of nodes with code of this block, where not all have it or the order of the text is another one. */
const FIELDS: Record<string, readonly string[]> = {
  Assign: ['value', 'targets'],
  AnnAssign: ['value', 'target'],
  AsyncFor: ['iter', 'target', 'body', 'orelse'],
  AsyncFunctionDef: ['decoratorList', 'args', 'name'],
  ClassDef: ['decoratorList', 'bases', 'keywords', 'name'],
  DictComp: ['generators', 'key', 'value'],
  For: ['iter', 'target', 'body', 'orelse'],
  FunctionDef: ['decoratorList', 'args', 'name'],
  Lambda: ['args'],
  ListComp: ['generators', 'elt'],
  NamedExpr: ['value', 'target'],
  SetComp: ['generators', 'elt'],
  Try: ['body', 'orelse', 'handlers', 'finalbody'],
  TryStar: ['body', 'orelse', 'handlers', 'finalbody'],
};
/** The same for what has no kind: a clause of a comprehension, parameters. */
const CLAUSE = ['iter', 'target', 'ifs'];
const PARAMETERS = ['defaults', 'kwDefaults'];

/** Gives the names in statements or expressions to `meet`; those that only other blocks use are left out. */
export function mentions(nodes: readonly (Stmt | Expr)[], meet: (name: string) => void): void {
  for (const node of nodes) walk(node, meet);
}

function walk(value: unknown, meet: (name: string) => void): void {
  if (value === null || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  for (const field of fieldsOf(node)) {
    const inner = node[field];
    if (isName(node, field) && typeof inner === 'string') meet(inner.split('.')[0] as string);
    else if (node.kind === 'GeneratorExp') return walk((inner as { iter: Expr }[])[0]?.iter, meet);
    else walk(inner, meet);
  }
}

function fieldsOf(node: Record<string, unknown>): readonly string[] {
  if (node.kind === 'GeneratorExp') return ['generators'];
  if (typeof node.kind === 'string') return FIELDS[node.kind] ?? Object.keys(node);
  if ('iter' in node) return CLAUSE;
  return 'posonlyargs' in node ? PARAMETERS : Object.keys(node);
}

/** Is a field of a node a name that its code uses? Of `import a as b` it is `b`. */
const isName = (node: Record<string, unknown>, field: string): boolean =>
  field === 'name' ? !node.asname : field === 'id' || field === 'asname' || field === 'rest';
