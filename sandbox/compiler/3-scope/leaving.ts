/** Warns of what leaves a `finally` block early (PEP 765). CPython does so before it looks at any name, in a pass of its own. */
import type { Stmt } from '../ast.ts';

/** How a statement leaves its block, or what it is that it would leave. */
const LEAVING = { Return: 'return', Break: 'break', Continue: 'continue' } as const;

/** Calls `warn` for each `return`, `break` and `continue` that stands directly in a `finally` block. */
export function warnOfLeaving(
  body: Stmt[],
  warn: (msg: string, at: Stmt) => void,
  inFinally = false,
): void {
  const walk = (inner: Stmt[], inside = inFinally) => warnOfLeaving(inner, warn, inside);
  for (const node of body)
    switch (node.kind) {
      case 'Return':
      case 'Break':
      case 'Continue':
        if (inFinally) warn(`'${LEAVING[node.kind]}' in a 'finally' block`, node);
        break;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        walk(node.body, false);
        break;
      case 'For':
      case 'AsyncFor':
      case 'While':
        walk(node.body, false);
        walk(node.orelse);
        break;
      case 'If':
        walk(node.body);
        walk(node.orelse);
        break;
      case 'With':
      case 'AsyncWith':
      case 'ClassDef':
        walk(node.body);
        break;
      case 'Match':
        for (const one of node.cases) walk(one.body);
        break;
      case 'Try':
      case 'TryStar':
        walk(node.body);
        for (const handler of node.handlers) walk(handler.body);
        walk(node.orelse);
        walk(node.finalbody, true);
        break;
    }
}
