/** What `compile(…, optimize=1)` leaves out of a program: its assertions, and `__debug__` is false; 2: docstrings too. */
import type { Constant, Stmt } from '../ast.ts';

/** Changes a tree, or the nodes of a list, whose names are resolved: what is left out has made its names local, and has been warned of. */
export function optimize(tree: object, level: number): void {
  if (level > 0) change(tree, level);
}

const isDocumented = (kind: unknown): boolean =>
  kind === 'Module' || kind === 'ClassDef' || kind === 'FunctionDef' || kind === 'AsyncFunctionDef';

function change(value: unknown, level: number): void {
  if (value === null || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  if (node.kind === 'Assert') become(node, { kind: 'Pass' });
  else if (node.kind === 'Name' && node.id === '__debug__')
    become(node, { kind: 'Constant', value: { type: 'bool', value: false } });
  else if (level > 1 && isDocumented(node.kind)) withoutDocstring((node.body as Stmt[])[0]);
  for (const inner of Object.values(node)) change(inner, level);
}

function withoutDocstring(first: Stmt | undefined): void {
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return;
  if ((first.value as Constant).value.type === 'str') become(first, { kind: 'Pass' });
}

/** Nodes keep their place and who they are: that is how what is known of them is found. */
function become(node: object, other: object): void {
  Object.assign(node, other);
}
