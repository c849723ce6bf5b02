import type { Compiled } from '../boundary.ts';
import type { SourceProblem } from '../protocol.ts';

/**
 * Why a source does not compile, for an editor: as CPython words it, with a place in the text as JavaScript counts it. Undefined where it
 * does. `awaits`: `await` may stand outside of functions.
 */
export function problemIn(
  source: string,
  compile: (source: string, filename: string, mode: 'cell' | 'cell-await') => Compiled,
  awaits = false,
): SourceProblem | undefined {
  const compiled = compile(source, '<check>', awaits ? 'cell-await' : 'cell');
  if (compiled.ok) return undefined;
  const { type, typo, line } = compiled;
  const { msg, offset, endOffset } = typo ?? compiled;
  const endLine = Math.max(line, typo ? line : compiled.endLine);
  const lines = source.split('\n');
  const column = units(lines[line - 1] ?? '', offset - 1);
  const end = units(lines[endLine - 1] ?? '', endOffset - 1);
  return {
    message: `${type}: ${msg}`,
    line,
    column,
    endLine,
    // CPython gives no end for some errors: one character then.
    endColumn: endLine > line || end > column ? end : column + 1,
  };
}

/** How many UTF-16 units the first `points` code points of a line take. */
function units(line: string, points: number): number {
  let at = 0;
  for (let i = 0; i < points && at < line.length; i++)
    at += String.fromCodePoint(line.codePointAt(at) ?? 0).length;
  return at;
}
