import type { Completion, Completions } from '../../../sandbox/protocol.ts';
import { el } from '../dom.ts';

/** Gives what could be typed at an offset of a source. */
type Complete = (source: string, offset: number) => Promise<Completions | undefined>;

/** How long a reader must pause before they are offered something, ms. */
const PAUSE = 120;
/** Choices that are shown; typing on leaves fewer. */
const MOST = 12;

/**
 * Completions below a text area: they open while a name is typed, Tab takes the chosen one, or the first;
 * Down goes into the list, Escape closes it.
 */
export class Choices {
  readonly element = el('ul', { className: 'choices', role: 'listbox', id: 'prompt-choices' });
  private readonly area: HTMLTextAreaElement;
  private readonly complete: Complete;
  private options: Completion[] = [];
  /** Where the word begins that a choice takes the place of. */
  private from = 0;
  private chosen = -1;
  private timer = 0;

  constructor(area: HTMLTextAreaElement, complete: Complete) {
    this.area = area;
    this.complete = complete;
    this.element.hidden = true;
    this.element.setAttribute('aria-label', 'Completions');
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-controls', this.element.id);
    area.addEventListener('input', () => this.ask());
    area.addEventListener('blur', () => this.close());
    // Before the area loses the focus.
    this.element.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.take([...this.element.children].indexOf(option));
    });
  }

  /** A key was pressed in the area: whether it was meant for the choices. */
  press(event: KeyboardEvent): boolean {
    const { key, ctrlKey } = event;
    if (key === ' ' && ctrlKey) {
      this.ask();
      return true;
    }
    if (this.element.hidden || ctrlKey || event.metaKey) return false;
    if (key === 'Escape') this.close();
    else if (key === 'Tab' && !event.shiftKey) this.take(Math.max(this.chosen, 0));
    else if (key === 'Enter' && this.chosen >= 0) this.take(this.chosen);
    else if (key === 'ArrowDown') this.choose(this.chosen + 1);
    else if (key === 'ArrowUp' && this.chosen >= 0) this.choose(this.chosen - 1);
    else return false;
    return true;
  }

  close(): void {
    clearTimeout(this.timer);
    this.element.hidden = true;
    this.chosen = -1;
    this.area.removeAttribute('aria-activedescendant');
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.open(), PAUSE);
  }

  private async open(): Promise<void> {
    const { value, selectionStart, selectionEnd } = this.area;
    const before = value.slice(0, selectionStart);
    if (selectionStart !== selectionEnd || !/[\w.(]$/.test(before)) return this.close();
    const found = await this.complete(value, selectionStart);
    if (this.area.value !== value || document.activeElement !== this.area) return;
    const word = value.slice(found?.from, selectionStart).toLowerCase();
    // Where a call begins, only what it takes is worth a list.
    const fits =
      found?.options.filter(
        ({ label, type }) =>
          label.toLowerCase().startsWith(word) &&
          (word || type === 'argument' || /\.$/.test(before)),
      ) ?? [];
    const isThere = fits.length === 1 && fits[0]?.label.toLowerCase() === word;
    if (!found || fits.length === 0 || isThere) return this.close();
    this.from = found.from;
    this.show(fits.slice(0, MOST));
  }

  private show(options: Completion[]): void {
    this.options = options;
    this.chosen = -1;
    this.element.replaceChildren(...options.map(row));
    this.element.hidden = false;
    this.area.removeAttribute('aria-activedescendant');
  }

  /** Round and round: below the last is none, then the first. */
  private choose(at: number): void {
    this.chosen = at >= this.options.length ? -1 : at;
    for (const [n, option] of [...this.element.children].entries())
      option.setAttribute('aria-selected', String(n === this.chosen));
    const id = this.element.children[this.chosen]?.id;
    if (id) this.area.setAttribute('aria-activedescendant', id);
    else this.area.removeAttribute('aria-activedescendant');
  }

  private take(at: number): void {
    const option = this.options[at];
    if (!option) return;
    this.area.setRangeText(option.label, this.from, this.area.selectionStart, 'end');
    this.close();
  }
}

const row = ({ label, type }: Completion, n: number): HTMLLIElement =>
  el(
    'li',
    { role: 'option', id: `prompt-choice-${n}`, 'aria-selected': 'false' },
    label,
    el('span', { className: 'what', 'aria-hidden': 'true' }, type),
  );
