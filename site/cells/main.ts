import { addLiveRegion } from './announce.ts';
import { RunCell } from './element.ts';
import { Keeper } from './keeping/keeper.ts';
import { workMenu } from './keeping/menu.ts';
import { addNotices } from './keeping/notices.ts';
import { Notebook } from './notebook.ts';
import { addNotebookLine } from './notebook-line.ts';
import { addPrompt } from './prompt.ts';
import { addThemeSwitch } from './theme.ts';

addThemeSwitch();
customElements.define('run-cell', RunCell);
const cells = [...document.querySelectorAll<RunCell>('run-cell')];
if (cells.length > 0) {
  addLiveRegion();
  const notebook = new Notebook(cells);
  for (const cell of cells) cell.start(notebook);
  const line = addNotebookLine(notebook);
  if (line) keepWork(notebook, line);
  if (line) addPrompt(notebook);
  document.addEventListener('click', markLinkedLine);
}

function keepWork(notebook: Notebook, line: HTMLElement): void {
  const page = decodeURIComponent(location.pathname)
    .replace(/^.*\//s, '')
    .replace(/\.html$/, '');
  const keeper = new Keeper(notebook, page || 'index');
  line.append(workMenu(keeper));
  addNotices(line);
  void keeper.start();
}

/** `Cell 3, line 2` in a traceback leads to the cell and marks the line. */
function markLinkedLine({ target }: MouseEvent): void {
  const link = (target as Element).closest<HTMLElement>('a[data-line]');
  const cell = link && document.querySelector<RunCell>(link.getAttribute('href') ?? '');
  if (link?.dataset.line) cell?.markLine(Number(link.dataset.line), true);
}
