import { addLiveRegion } from './announce.ts';
import { RunCell } from './element.ts';
import { addExercise } from './exercise/exercise.ts';
import { addProgress } from './exercise/progress.ts';
import { Keeper } from './keeping/keeper.ts';
import { workMenu } from './keeping/menu.ts';
import { addNotices } from './keeping/notices.ts';
import { pageName } from './keeping/page-name.ts';
import { keyHelp } from './key-help.ts';
import { Notebook } from './notebook.ts';
import { addNotebookLine } from './notebook-line.ts';
import { addPrediction } from './prediction.ts';
import { addPrompt } from './prompt/prompt.ts';
import { watchDrawings } from './stage.ts';
import { addThemeSwitch } from './theme.ts';

addThemeSwitch();
addProgress();
customElements.define('run-cell', RunCell);
const cells = [...document.querySelectorAll<RunCell>('run-cell')];
if (document.querySelector('run-cell, main .pager')) {
  addLiveRegion();
  const notebook = new Notebook(cells);
  for (const cell of cells) {
    cell.start(notebook);
    addExercise(cell);
    addPrediction(cell);
  }
  const line = addNotebookLine(notebook);
  if (line) keepWork(notebook, line);
  addPrompt(notebook);
  notebook.showWays();
  document.addEventListener('click', markLinkedLine);
  watchDrawings();
}

function keepWork(notebook: Notebook, line: HTMLElement): void {
  const keeper = new Keeper(notebook, pageName());
  line.querySelector('.restart')?.after(workMenu(keeper), keyHelp());
  addNotices(line);
  void keeper.start();
}

/** `Cell 3, line 2` in a traceback leads to the cell and marks the line. */
function markLinkedLine({ target }: MouseEvent): void {
  const link = (target as Element).closest<HTMLElement>('a[data-line]');
  const cell = link && document.querySelector<RunCell>(link.getAttribute('href') ?? '');
  if (link?.dataset.line) cell?.markLine(Number(link.dataset.line), true);
}
