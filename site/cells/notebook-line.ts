import { button, el } from './dom.ts';
import { type PageState, stateWords } from './kernel-line.ts';
import { whenNear } from './near.ts';
import type { Notebook } from './notebook.ts';

/**
 * The notebook's own line, above its first cell: what Python is doing, in words, and what concerns all cells. Also warms Python up, as soon
 * as a reader comes near a cell. Undefined on a page where nothing runs.
 */
export function addNotebookLine(notebook: Notebook): HTMLElement | undefined {
  const first = notebook.cells.find((cell) => !cell.hidden);
  if (!first) return undefined;
  const words = el('span', { className: 'kernel' });
  const all = button('all', 'Run all', () => void notebook.runAll());
  const stop = button('stop', 'Stop', () => {
    all.focus();
    notebook.stop();
  });
  const retry = button('retry', 'Retry', () => {
    all.focus();
    notebook.retry();
  });
  const restart = button('restart', 'Restart', () => void notebook.restart());
  const line = el(
    'div',
    { className: 'notebook', role: 'group', 'aria-label': 'Notebook' },
    words,
    all,
    restart,
    stop,
    retry,
  );
  notebook.onState = clock(words, (state) => {
    line.dataset.state = state.is;
    stop.hidden = state.is !== 'running';
    retry.hidden = state.is !== 'failed';
  });
  notebook.onState({ is: 'not started' });
  first.before(line);
  for (const cell of notebook.cells) whenNear(cell, () => void notebook.warmUp());
  return line;
}

/** Shows a state, and how long a run lasts already: one second after the other. */
function clock(words: HTMLElement, show: (state: PageState) => void): (state: PageState) => void {
  let ticking = 0;
  return (state) => {
    clearInterval(ticking);
    const tick = () => {
      words.textContent = `Python: ${stateWords(state, performance.now())}`;
    };
    tick();
    if (state.is === 'running') ticking = window.setInterval(tick, 250);
    show(state);
  };
}
