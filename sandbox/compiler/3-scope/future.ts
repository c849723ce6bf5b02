/** `from __future__ import …` (PEP 236). */
import type { ImportFrom, Stmt } from '../ast.ts';
import type { Scanner } from './scanner.ts';

const FEATURES = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
]);

function checkFeatures(s: Scanner, node: ImportFrom): void {
  for (const a of node.names) {
    if (a.name === 'braces') s.fail('not a chance', a);
    if (!FEATURES.has(a.name)) s.fail(`future feature ${a.name} is not defined`, a);
    if (a.name === 'annotations') s.scopes.futureAnnotations = true;
  }
}

/** Checks that a future import stands where it may. */
export function scanFutureImport(s: Scanner, node: ImportFrom): void {
  if (!s.futureImports.has(node))
    s.fail('from __future__ imports must occur at the beginning of the file', node);
}

export const isFutureImport = (node: Stmt): node is ImportFrom =>
  node.kind === 'ImportFrom' && node.module === '__future__' && node.level === 0;

/** The future imports of a module that stand first, after its docstring. What they ask for is checked before all else. */
export function leadingFutureImports(s: Scanner, body: Stmt[]): Set<Stmt> {
  const found = new Set<Stmt>();
  for (const [i, node] of body.entries()) {
    const isDocstring =
      i === 0 &&
      node.kind === 'Expr' &&
      node.value.kind === 'Constant' &&
      node.value.value.type === 'str';
    if (isFutureImport(node)) {
      checkFeatures(s, node);
      found.add(node);
    } else if (!isDocstring) break;
  }
  return found;
}
