import type { Arguments, Expr } from '../ast.ts';

/** Parameters with an annotation, in the order of `__annotations__`, and `return`. */
export function annotationsOf(args: Arguments, returns: Expr | null): [string, Expr][] {
  const found: [string, Expr][] = [];
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  for (const a of all) if (a?.annotation) found.push([a.arg, a.annotation]);
  if (returns) found.push(['return', returns]);
  return found;
}
