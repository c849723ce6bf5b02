import type { Compiled } from '../boundary.ts';

/** There is nothing to compile: QuickJS evaluates the cells themselves. An editor's question is answered with yes. */
export const noCompiler = (): Compiled => ({
  ok: false,
  type: 'SyntaxError',
  msg: 'this kernel runs JavaScript',
  line: 1,
  offset: 0,
  endLine: 1,
  endOffset: 0,
});
