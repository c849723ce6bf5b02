import { addLiveRegion } from './announce.ts';
import { RunCell } from './element.ts';
import { Notebook } from './notebook.ts';
import { addNotebookLine } from './notebook-line.ts';
import { addThemeSwitch } from './theme.ts';

addThemeSwitch();
customElements.define('run-cell', RunCell);
const cells = [...document.querySelectorAll<RunCell>('run-cell')];
if (cells.length > 0) {
  addLiveRegion();
  const notebook = new Notebook(cells);
  addNotebookLine(notebook);
  for (const cell of cells) cell.start(notebook);
  document.addEventListener('click', markLinkedLine);
}

/** `Cell 3, line 2` in a traceback leads to the cell and marks the line. */
function markLinkedLine({ target }: MouseEvent): void {
  const link = (target as Element).closest<HTMLElement>('a[data-line]');
  const cell = link && document.querySelector<RunCell>(link.getAttribute('href') ?? '');
  if (link?.dataset.line) cell?.markLine(Number(link.dataset.line), true);
}
