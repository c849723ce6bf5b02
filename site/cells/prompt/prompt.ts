import { button, el } from '../dom.ts';
import type { Notebook } from '../notebook.ts';
import { Entry } from './entry.ts';
import { PromptField } from './field.ts';

/** Entries that stay in the page; older ones go from it, not from the history. */
const SHOWN = 200;
/** How long a run takes before its button stops it, ms. */
const SOON = 150;

/** Adds a prompt at the foot of a page: what is typed runs in the notebook's namespace, after all that was asked for before. */
export function addPrompt(notebook: Notebook): void {
  const log = el('ol', { className: 'typed-log' });
  const shown: Entry[] = [];
  let count = 0;
  const runButton = new RunButton(notebook, () => field.submit());
  const field = new PromptField(notebook, (source) => {
    const entry = new Entry(++count, source, notebook);
    entry.onRunning = (running) => runButton.show(running);
    shown.push(entry);
    log.append(entry.element);
    if (shown.length > SHOWN) shown.shift()?.element.remove();
    notebook.runTyped(entry);
  });
  notebook.onUndone = (ids) => {
    const why = ids ? 'taken back' : 'before the restart';
    for (const entry of shown) if (!ids || ids.includes(entry.cellId)) entry.markUndone(why);
  };
  const hint =
    notebook.cells.length > 0
      ? 'Go on from here, with all that has run on this page:'
      : 'Python, to try what you have read:';
  place(
    el(
      'section',
      { className: 'prompt', 'aria-label': 'Prompt' },
      el('p', { className: 'hint' }, hint),
      log,
      el('div', { className: 'line' }, ps1(), field.area, runButton.element),
      field.choices.element,
    ),
  );
}

const ps1 = () => el('span', { className: 'ps1', 'aria-hidden': 'true' }, '>>>');

/** Above the links to the neighbouring chapters, where there are any. */
function place(prompt: HTMLElement): void {
  const pager = document.querySelector('main .pager');
  if (pager) pager.before(prompt);
  else document.querySelector('main')?.append(prompt);
}

/** One button, so that the focus stays: a run that takes long turns it into Stop. */
class RunButton {
  readonly element: HTMLButtonElement;
  private soon = 0;

  constructor(notebook: Notebook, run: () => void) {
    this.element = button('run', 'Run', () => {
      if (this.element.className === 'stop') notebook.stop();
      else run();
    });
  }

  show(running: boolean): void {
    clearTimeout(this.soon);
    if (running) this.soon = window.setTimeout(() => this.set('Stop'), SOON);
    else this.set('Run');
  }

  private set(word: 'Run' | 'Stop'): void {
    this.element.textContent = word;
    this.element.className = word.toLowerCase();
  }
}
