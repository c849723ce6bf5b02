/** The compiler: Python source in, JavaScript text of a unit out. */
import type { Compiled, CompileMode } from '../abi.ts';
import { parse } from './2-syntax/parser.ts';
import { analyse } from './3-scope/scope.ts';
import { emit } from './4-emit/emit.ts';
import { PySyntaxError } from './errors.ts';
import { normalizeSource, Source } from './source.ts';

/** Compiles a source. Never throws: what is wrong with the source comes back as data. */
export function compile(source: string, filename: string, mode: CompileMode): Compiled {
  try {
    const text = normalizeSource(source);
    const tree = mode === 'eval' ? parse(text, 'eval') : parse(text, mode === 'cell' ? 'exec' : mode);
    const lines = new Source(text);
    return { ok: true, js: emit(tree, analyse(tree, lines), lines, filename, mode) };
  } catch (e) {
    return failure(e);
  }
}

function failure(e: unknown): Compiled {
  if (e instanceof PySyntaxError) {
    const { type, msg, line, offset, endLine, endOffset } = e;
    return { ok: false, type, msg, line, offset, endLine, endOffset };
  }
  if (!(e instanceof RangeError)) throw e;
  // The walk over the tree has run out of stack.
  const msg = 'maximum recursion depth exceeded during compilation';
  return { ok: false, type: 'RecursionError', msg, line: 1, offset: 1, endLine: 1, endOffset: 1 };
}
