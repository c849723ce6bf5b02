import { announce } from './announce.ts';
import { button, el } from './dom.ts';
import { RAN, type RunCell } from './element.ts';
import { comparePrediction, type PredictedLine, predictionWords } from './predicted.ts';

/**
 * A cell that asks what it will print before it runs. Until then its recorded output is out of sight; the first run compares it with what the
 * reader has written.
 */
export function addPrediction(cell: RunCell): void {
  if (cell.dataset.predict === undefined) return;
  cell.querySelector('.to-predict')?.remove();
  const parts = [...cell.querySelectorAll<HTMLElement>(':scope > .out, :scope > .badge')];
  const hide = (hidden: boolean) => {
    for (const part of parts) part.hidden = hidden;
  };
  const field = fieldFor(cell);
  const form = el(
    'div',
    { className: 'prediction' },
    el('label', {}, 'What will it print? ', field),
    button('reveal', 'Run and compare', () => cell.notebook.run(cell)),
  );
  parts[0]?.before(form);
  hide(true);
  cell.addEventListener(
    RAN,
    () => {
      hide(false);
      const predicted = field.value;
      const hadFocus = form.contains(document.activeElement);
      form.replaceWith(predicted.trim() ? comparison(predicted, printedBy(cell)) : '');
      if (hadFocus) cell.querySelector<HTMLElement>('.bar .run')?.focus();
    },
    { once: true },
  );
}

/** Enter makes a line; the keys that run a cell do so here too. */
function fieldFor(cell: RunCell): HTMLTextAreaElement {
  const field = el('textarea', { rows: 3, autocomplete: 'off', spellcheck: false });
  for (const name of ['autocapitalize', 'autocorrect']) field.setAttribute(name, 'off');
  field.setAttribute('aria-label', `What will ${cell.name} print? A line for each line`);
  return field;
}

/** What the last run printed; of a traceback, the exception. */
function printedBy(cell: RunCell): string {
  const parts = cell.querySelectorAll(':scope > .out pre:not(.stderr), :scope > .out .exception');
  return [...parts].map(({ textContent }) => textContent?.replace(/\n?$/, '\n')).join('');
}

function comparison(predicted: string, printed: string): HTMLElement {
  const lines = comparePrediction(predicted, printed);
  const words = predictionWords(lines);
  announce(words);
  return el(
    'div',
    { className: 'prediction' },
    el('p', {}, words),
    el('ol', {}, ...lines.map(row)),
  );
}

function row({ predicted, printed, same }: PredictedLine): HTMLLIElement {
  const code = (text: string | undefined) =>
    text === undefined ? 'no line' : el('code', {}, text || ' ');
  if (same) return el('li', { className: 'same' }, code(printed));
  return el('li', {}, 'you: ', code(predicted), ', printed: ', code(printed));
}
