import { type Diagnostic, linter } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import type { SourceProblem } from '../../sandbox/protocol.ts';

/** How long a reader must pause before the text is checked, ms. */
const PAUSE = 400;

/** Underlines what is not Python, as the compiler that runs it says. */
export function problems(check: (source: string) => Promise<SourceProblem | undefined>): Extension {
  return linter(
    async ({ state }) => {
      const problem = await check(`${state.doc}\n`);
      return problem ? [diagnostic(problem, state.doc)] : [];
    },
    { delay: PAUSE },
  );
}

function diagnostic(
  { message, line, column, endLine, endColumn }: SourceProblem,
  doc: Text,
): Diagnostic {
  const at = (number: number, offset: number) => {
    const { from, to } = doc.line(Math.min(Math.max(number, 1), doc.lines));
    return Math.min(from + Math.max(offset, 0), to);
  };
  const from = at(line, column);
  const to = Math.max(at(endLine, endColumn), from);
  // What is missing at the end of a line is shown at its last character.
  const start = from === to ? Math.max(doc.lineAt(from).from, from - 1) : from;
  return { from: start, to, severity: 'error', message };
}
