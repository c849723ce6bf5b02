import type { Compiled, CompileMode, TraceMode } from '../boundary.ts';

/** Gives JavaScript for a source, or why there is none. `names`: the text of the module that has the names of characters. */
export type Compile = (
  source: string,
  filename: string,
  mode: CompileMode,
  trace?: TraceMode,
  names?: () => string | undefined,
) => Compiled;

/** A compiler that overflows the host's stack, or fails, must not throw through the engine. */
export function safeCompile(
  compile: Compile,
  source: string,
  filename: string,
  mode: CompileMode,
  trace: TraceMode = '',
  names?: () => string | undefined,
): Compiled {
  const at = { line: 1, offset: 0, endLine: 1, endOffset: 0 };
  try {
    return compile(source, filename, mode, trace, names);
  } catch (error) {
    if (error instanceof RangeError) {
      return {
        ok: false,
        type: 'RecursionError',
        msg: 'the source nests too deep for the sandbox',
        ...at,
      };
    }
    const msg = `the sandbox's compiler failed: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, type: 'SystemError', msg, ...at };
  }
}
