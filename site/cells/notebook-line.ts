import { button, el } from './dom.ts';
import type { Notebook } from './notebook.ts';

/**
 * The notebook's own line, above its first cell: what Python is doing, in words, and what concerns all cells. Also warms Python up, as soon
 * as a reader comes near a cell. Undefined on a page where nothing runs.
 */
export function addNotebookLine(notebook: Notebook): HTMLElement | undefined {
  const first = notebook.cells.find((cell) => !cell.hidden);
  if (!first) return undefined;
  const state = el('span', { className: 'kernel' }, 'Python: not started');
  notebook.onState = (words) => {
    state.textContent = `Python: ${words}`;
  };
  const all = button('all', 'Run all', () => void notebook.runAll());
  const restart = button('restart', 'Restart', () => void notebook.restart());
  const line = el(
    'div',
    { className: 'notebook', role: 'group', 'aria-label': 'Notebook' },
    state,
    all,
    restart,
  );
  first.before(line);
  const near = () => void notebook.warmUp();
  for (const cell of notebook.cells) {
    cell.querySelector('.bar')?.addEventListener('pointerenter', near, { once: true });
    cell.addEventListener('focusin', near, { once: true });
  }
  return line;
}
