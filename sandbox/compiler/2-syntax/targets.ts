/** Targets: expressions that can be assigned to, deleted or looped over (reference, 7.2). */
import type { Token } from '../1-tokens/token.ts';
import type { Attribute, Ctx, Expr, Name, Subscript } from '../ast.ts';

/** A target that stands for one place. */
export type SingleTarget = Name | Attribute | Subscript;

/** Whether an expression is a name, an attribute or a subscript. */
export function isSingleTarget(target: Expr): target is SingleTarget {
  return target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript';
}

/** Whether an expression that starts at `start` can be annotated: `(a): int` but, as CPython has it, not `(a).b: int`. */
export function canAnnotate(start: Token, target: Expr): target is SingleTarget {
  const afterGroup = start.kind === '(' && target.col === start.col && target.line === start.line;
  return isSingleTarget(target) && !afterGroup;
}

/** Whether an expression can be assigned to. */
export function isTarget(target: Expr): boolean {
  if (target.kind === 'Starred') return target.value.kind !== 'Starred' && isTarget(target.value);
  if (target.kind === 'Tuple' || target.kind === 'List') return target.elts.every(isTarget);
  return isSingleTarget(target);
}

/** Whether an expression can stand in `del`. */
export function isDeletable(target: Expr): boolean {
  if (target.kind === 'Tuple' || target.kind === 'List') return target.elts.every(isDeletable);
  return isSingleTarget(target);
}

/** Marks a target, and what it consists of, as stored to or deleted. */
export function setContext<T extends Expr>(target: T, ctx: Ctx): T {
  if ('ctx' in target) target.ctx = ctx;
  if (target.kind === 'Starred') setContext(target.value, ctx);
  if (target.kind === 'Tuple' || target.kind === 'List') {
    for (const element of target.elts) setContext(element, ctx);
  }
  return target;
}
