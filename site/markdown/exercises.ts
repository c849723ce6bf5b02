import type { Exercise } from '../cells/exercise/program.ts';
import type { FencedCell, Fences } from './fences.ts';

/** The exercises of a chapter, put together from their fences. */

/** What a page needs to check an exercise: its checks, and the cells that it builds on. */
export function exerciseOf(cell: FencedCell, { cells, parts }: Fences): Exercise {
  const checks = parts.filter(({ kind, of }) => kind === 'check' && of === cell.id);
  const before = cellsBefore(cell, cells).map(({ id, source }) => ({ id, source }));
  return { id: cell.id, checks: checks.map(({ source }) => source).join('\n'), before };
}

/** The solution that the author gives. */
export const solutionOf = (id: string, { parts }: Fences): string =>
  parts.find((part) => part.kind === 'solution' && part.of === id)?.source ?? '';

/** The cells that one builds on: those that `after` leads to, and the hidden ones above; in page order. */
function cellsBefore(cell: FencedCell, cells: FencedCell[]): FencedCell[] {
  const above = cells.slice(0, cells.indexOf(cell)).filter(({ lang }) => lang === 'py');
  const needed = new Set(above.filter(({ options }) => options.hidden));
  for (let { after } = cell.options; after; ) {
    const next = above.find(({ id }) => id === after);
    if (!next || needed.has(next)) break;
    needed.add(next);
    after = next.options.after;
  }
  return above.filter((each) => needed.has(each));
}
