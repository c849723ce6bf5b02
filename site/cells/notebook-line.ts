import { button, el } from './dom.ts';
import type { Notebook } from './notebook.ts';

/**
 * The notebook's own line, above its first cell: what Python is doing, in words, and what concerns all cells. Also warms Python up, as soon
 * as a reader comes near a cell.
 */
export function addNotebookLine(notebook: Notebook): void {
  const first = notebook.cells.find((cell) => !cell.hidden);
  if (!first) return;
  const state = el('span', { className: 'kernel' }, 'Python: not started');
  notebook.onState = (words) => {
    state.textContent = `Python: ${words}`;
  };
  const all = button('all', 'Run all', () => void notebook.runAll());
  const restart = button('restart', 'Restart', () => void notebook.restart());
  first.before(
    el(
      'div',
      { className: 'notebook', role: 'group', 'aria-label': 'Notebook' },
      state,
      all,
      restart,
    ),
  );
  const near = () => void notebook.warmUp();
  for (const cell of notebook.cells) {
    cell.querySelector('.bar')?.addEventListener('pointerenter', near, { once: true });
    cell.addEventListener('focusin', near, { once: true });
  }
}
