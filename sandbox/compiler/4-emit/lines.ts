/** A run whose every line is traced: each statement tells that it begins. The head of a loop does so once, when the loop begins. */
import { isFunctionLike } from '../3-scope/blocks.ts';
import type { Stmt } from '../ast.ts';
import type { Frame } from './frame.ts';
import { localsText } from './suspend.ts';

/** Statements that do nothing when their line is reached. */
const SILENT: ReadonlySet<Stmt['kind']> = new Set(['Global', 'Nonlocal']);

/** Emits what tells that a statement begins. */
export function recordLine(f: Frame, node: Stmt): void {
  if (SILENT.has(node.kind)) return;
  const locals = isFunctionLike(f.host) ? localsText(f) : '[],[]';
  const state = f.isResumable ? 'S' : '0';
  f.push(`if(F++,E>0)${f.use('traceline')}(${state},${f.code},${node.line},${locals});`);
}
