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

/** Checks the features' names, wherever the import stands. */
export function scanFutureImport(s: Scanner, node: ImportFrom): void {
  for (const a of node.names) {
    if (a.name === 'braces') s.fail('not a chance', a);
    if (!FEATURES.has(a.name)) s.fail(`future feature ${a.name} is not defined`, a);
    if (a.name === 'annotations') s.scopes.futureAnnotations = true;
  }
}

/** Future imports come first in a file, after its docstring. */
export function checkFuturePlace(s: Scanner, body: Stmt[]): void {
  let mayStand = true;
  body.forEach((node, i) => {
    const isFuture = node.kind === 'ImportFrom' && node.module === '__future__' && node.level === 0;
    if (isFuture && !mayStand)
      s.later('from __future__ imports must occur at the beginning of the file', node);
    const isDocstring =
      i === 0 &&
      node.kind === 'Expr' &&
      node.value.kind === 'Constant' &&
      node.value.value.type === 'str';
    if (!isFuture && !isDocstring) mayStand = false;
  });
}
