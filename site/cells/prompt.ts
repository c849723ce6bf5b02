import { button, el } from './dom.ts';
import type { Notebook } from './notebook.ts';
import { Output } from './output.ts';
import type { Runnable } from './runnable.ts';
import { colour } from './tokens.ts';
import { indentAfter, isWhole } from './typed.ts';
import type { Status } from './view.ts';

/** Entries that stay in the page; older ones go from it, not from the history. */
const SHOWN = 200;
/** Entries that the up key leads back to. */
const REMEMBERED = 5000;

/** A statement that was typed at the prompt: what was typed, and under it what it printed. */
class Entry implements Runnable {
  readonly cellId: string;
  readonly name: string;
  readonly source: string;
  readonly edited = true;
  readonly expects = undefined;
  readonly recordedStreams = { stdout: '', stderr: '' };
  readonly element: HTMLElement;
  private readonly notebook: Notebook;
  private readonly box = el('div', { className: 'out' });

  /** Told whether it is running. */
  onRunning: (running: boolean) => void = () => {};

  constructor(number: number, source: string, notebook: Notebook) {
    this.cellId = `prompt-${number}`;
    this.name = `Prompt ${number}`;
    this.source = `${source.trimEnd()}\n`;
    this.notebook = notebook;
    const code = el('code');
    code.innerHTML = colour(source.trimEnd());
    const typed = el('pre', { className: 'code typed', 'aria-label': this.name }, code);
    this.element = el('li', {}, typed, this.box);
  }

  startOutput(): Output {
    return new Output(this.box, this.notebook.places);
  }

  show(status: Status): void {
    this.element.classList.toggle('waiting', status.is === 'waiting' || status.is === 'running');
    this.onRunning(status.is === 'running');
  }

  showVerdict(): void {}

  clearVerdict(): void {}

  markLine(): void {}

  offer(): void {}
}

/**
 * A prompt at the foot of a page: what is typed runs in the notebook's namespace, after all that was asked for before. Gives the way to run
 * a statement as if it had been typed, for others that offer one.
 */
export function addPrompt(notebook: Notebook): (source: string) => void {
  const log = el('ol', { className: 'typed-log' });
  const field = el('textarea', {
    rows: 1,
    'aria-label': 'Python prompt; Enter runs, Up and Down recall',
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: false,
  });
  field.setAttribute('autocorrect', 'off');
  const history: string[] = [];
  /** What Up and Down show: a place in the history; its length for the line being typed. */
  let at = 0;
  let draft = '';
  let count = 0;

  const grow = () => {
    field.rows = field.value.split('\n').length;
  };
  const put = (text: string) => {
    field.value = text;
    grow();
  };
  const run = (source: string) => {
    if (!source.trim()) return;
    const entry = new Entry(++count, source, notebook);
    log.append(entry.element);
    if (log.children.length > SHOWN) log.firstElementChild?.remove();
    if (history.at(-1) !== source) history.push(source);
    if (history.length > REMEMBERED) history.shift();
    at = history.length;
    entry.onRunning = setButton;
    notebook.runTyped(entry);
  };
  let toStop = 0;
  /** One button, so that the focus stays: a run that takes long turns it into Stop. */
  const setButton = (running: boolean) => {
    clearTimeout(toStop);
    const set = (word: 'Run' | 'Stop') => {
      runButton.textContent = word;
      runButton.className = word.toLowerCase();
    };
    if (running) toStop = window.setTimeout(() => set('Stop'), 150);
    else set('Run');
  };
  const submit = () => {
    run(field.value.trimEnd());
    put('');
    field.focus();
  };
  /** Shows an older (-1) or newer (1) entry; false where there is none. */
  const recall = (step: number): boolean => {
    const next = at + step;
    if (next < 0 || next > history.length) return false;
    if (at === history.length) draft = field.value;
    at = next;
    put(history[at] ?? draft);
    field.setSelectionRange(field.value.length, field.value.length);
    return true;
  };
  const atEdge = (step: number) =>
    step < 0
      ? !field.value.slice(0, field.selectionStart).includes('\n')
      : !field.value.slice(field.selectionEnd).includes('\n');

  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0) {
      if (atEdge(step) && recall(step)) event.preventDefault();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const always = event.ctrlKey || event.metaKey || event.shiftKey;
      if (always || isWhole(field.value)) submit();
      else {
        field.setRangeText(
          `\n${indentAfter(field.value)}`,
          field.selectionStart,
          field.selectionEnd,
          'end',
        );
        grow();
      }
    }
  });

  const runButton = button('run', 'Run', () => {
    if (runButton.className === 'stop') notebook.stop();
    else submit();
  });
  const line = el(
    'div',
    { className: 'line' },
    el('span', { className: 'ps1', 'aria-hidden': 'true' }, '>>>'),
    field,
    runButton,
  );
  const prompt = el(
    'section',
    { className: 'prompt', 'aria-label': 'Prompt' },
    el('p', { className: 'hint' }, 'Go on from here, with all that has run on this page:'),
    log,
    line,
  );
  const pager = document.querySelector('main .pager');
  if (pager) pager.before(prompt);
  else document.querySelector('main')?.append(prompt);
  return run;
}
