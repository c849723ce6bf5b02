/** The code of a cell beside its drawing: lines light up, and their numbers can be clicked. */

/** A cell that is open in its editor marks lines itself. */
interface MarkingCell extends HTMLElement {
  markLine?(line: number, calm: boolean): void;
  clearMarks?(): void;
}

/** Lights a line, counted from 1, and no other. */
export function lightLine(cell: MarkingCell | null, line: number | undefined): void {
  unlight(cell);
  if (!cell || line === undefined) return;
  const lines = cell.querySelectorAll('pre.code .l');
  if (lines.length > 0) lines[line - 1]?.classList.add('at');
  else cell.markLine?.(line, true);
}

/** Lights no line. */
export function unlight(cell: MarkingCell | null): void {
  for (const lit of cell?.querySelectorAll('.l.at') ?? []) lit.classList.remove('at');
  if (cell?.querySelector('.editor')) cell.clearMarks?.();
}

/** The line whose number was clicked. A click on the code itself is not meant: it opens the editor. */
export function lineClicked({ target, clientX }: MouseEvent): number | undefined {
  const line = (target as Element).closest<HTMLElement>('pre.code .l');
  if (!line) return undefined;
  const indent = Number.parseFloat(getComputedStyle(line, '::before').width) || 0;
  if (clientX > line.getBoundingClientRect().left + indent) return undefined;
  return [...(line.parentElement?.querySelectorAll('.l') ?? [])].indexOf(line) + 1;
}
