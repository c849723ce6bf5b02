import { el } from '../dom.ts';
import type { Notebook } from '../notebook.ts';
import { Choices } from './choices.ts';
import { History } from './history.ts';
import { indentAfter, isWhole } from './typed.ts';

/** Entries that the up key leads back to. */
const REMEMBERED = 5000;

/**
 * The line of the prompt. Enter runs what is whole and goes on with what is not, as in Python's own; Up and Down recall what was typed;
 * Tab takes a completion that is offered, and leaves the field otherwise.
 */
export class PromptField {
  readonly area = el('textarea', {
    rows: 1,
    'aria-label': 'Python prompt; Enter runs, Up and Down recall, Tab completes',
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: false,
  });
  readonly choices: Choices;
  private readonly history = new History(REMEMBERED);
  private readonly run: (source: string) => void;

  constructor(notebook: Notebook, run: (source: string) => void) {
    this.run = run;
    this.choices = new Choices(this.area, (source, at) => notebook.complete(source, at));
    this.area.setAttribute('autocorrect', 'off');
    this.area.addEventListener('focus', () => void notebook.warmUp(), { once: true });
    this.area.addEventListener('input', () => this.grow());
    this.area.addEventListener('keydown', (event) => this.press(event));
  }

  /** Runs what stands there. */
  submit(): void {
    const source = this.area.value.trimEnd();
    this.choices.close();
    this.put('');
    this.area.focus();
    if (!source.trim()) return;
    this.history.add(source);
    this.run(source);
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (this.choices.press(event) || this.recallBy(event)) event.preventDefault();
    else if (event.key === 'Enter') {
      event.preventDefault();
      const always = event.ctrlKey || event.metaKey || event.shiftKey;
      if (always || isWhole(this.area.value)) this.submit();
      else this.breakLine();
    }
  }

  /** Up in the first line and Down in the last recall; whether they did. */
  private recallBy({ key }: KeyboardEvent): boolean {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    const { value, selectionStart, selectionEnd } = this.area;
    const isUp = key === 'ArrowUp';
    const beyond = isUp ? value.slice(0, selectionStart) : value.slice(selectionEnd);
    const entry = beyond.includes('\n') ? undefined : this.history.recall(isUp ? -1 : 1, value);
    if (entry === undefined) return false;
    this.choices.close();
    this.put(entry);
    this.area.setSelectionRange(entry.length, entry.length);
    return true;
  }

  private breakLine(): void {
    const { area } = this;
    const { selectionStart, selectionEnd } = area;
    area.setRangeText(`\n${indentAfter(area.value)}`, selectionStart, selectionEnd, 'end');
    this.choices.close();
    this.grow();
  }

  private put(text: string): void {
    this.area.value = text;
    this.grow();
  }

  private grow(): void {
    this.area.rows = this.area.value.split('\n').length;
  }
}
