/** Entry of this phase: a tree in, the verdict on every name out. */
import type { Expression, Module } from '../ast.ts';
import type { PySyntaxWarning } from '../errors.ts';
import type { Source } from '../source.ts';
import type { Scopes } from './blocks.ts';
import { scanExpr } from './expressions.ts';
import { leadingFutureImports } from './future.ts';
import { warnOfLeaving } from './leaving.ts';
import { resolve } from './resolve.ts';
import { Scanner, warningAt } from './scanner.ts';
import { scanBody } from './statements.ts';

/** Resolves all names of a tree; adds SyntaxWarnings to `warnings`. `flags`: what follows the hyphens of a `CompileMode`. Throws PySyntaxError with CPython's wording and place. */
export function analyse(
  tree: Module | Expression,
  source: Source,
  warnings: PySyntaxWarning[] = [],
  flags: readonly string[] = [],
): Scopes {
  const scanner = new Scanner(source);
  scanner.scopes.inLocals = flags.includes('locals');
  scanner.scopes.module.isAsync = flags.includes('await');
  if (tree.kind === 'Module') {
    scanner.futureImports = leadingFutureImports(scanner, tree.body);
    warnOfLeaving(tree.body, (msg, at) => warnings.push(warningAt(source, msg, at)));
    scanBody(scanner, tree.body);
  } else scanExpr(scanner, tree.body);
  resolve(scanner);
  warnings.push(...scanner.allWarnings);
  scanner.throwLater();
  return scanner.scopes;
}
