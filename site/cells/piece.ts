import { button, el } from './dom.ts';
import { beginning, ending, isLong, sizeWords } from './fold.ts';
import { errorHtml, outputHtml, type Places } from './traceback.ts';

/** How a stretch of output is set. */
export type PieceKind = 'stdout' | 'stderr' | 'stdin';

/** Characters of what is unfolded at once: a browser lays them out within a frame. */
const CHUNK = 20_000;

/**
 * A stretch of output on one stream. However much is printed, the page holds little of it until a reader asks for all, which then comes in
 * parts that a browser lays out only when they are in sight.
 */
export class Piece {
  readonly kind: PieceKind;
  readonly element = el('div', { className: 'piece' });
  text = '';
  private readonly places: Places;
  private readonly className: string;
  private lines = 0;
  private head: HTMLPreElement;
  private tail: HTMLPreElement | undefined;
  private toggle = button('fold', '', () => this.turn());
  private isOpen = false;
  /** Characters that an open piece shows. */
  private shown = 0;

  constructor(kind: PieceKind, places: Places, label?: string) {
    this.kind = kind;
    this.places = places;
    this.className = label ? `${kind} result` : kind;
    this.head = this.pre('');
    if (label) this.element.append(el('span', { className: 'label' }, label));
    this.element.append(this.head);
  }

  append(text: string): void {
    this.text += text;
    this.lines += text.split('\n').length - 1;
    if (this.isOpen) this.open();
    else if (this.isLong) this.fold();
    else this.head.innerHTML = this.html(this.text);
  }

  /** Marks lines, counted from 0. What is folded is left alone. */
  markLines(differ: (line: number) => boolean): void {
    if (this.isLong) return;
    const lines = this.html(this.text).split('\n');
    const last = lines.length - 1;
    const marked = lines.map((line, at) => {
      const whole = at < last ? `${line}\n` : line;
      return differ(at) && whole !== '' ? `<mark>${whole}</mark>` : whole;
    });
    this.head.innerHTML = marked.join('');
  }

  private get isLong(): boolean {
    return isLong(this.text, this.lines);
  }

  private fold(): void {
    if (!this.tail) {
      this.head.innerHTML = this.html(beginning(this.text));
      this.tail = this.pre('');
      this.element.append(this.toggle, this.tail);
    }
    this.toggle.textContent = `Show all ${sizeWords(this.text, this.lines)}`;
    this.toggle.setAttribute('aria-expanded', 'false');
    this.tail.innerHTML = this.html(ending(this.text));
  }

  /** The button moves; the focus stays on it. */
  private turn(): void {
    this.unfold();
    this.toggle.focus({ preventScroll: true });
  }

  private unfold(): void {
    this.isOpen = !this.isOpen;
    this.element.classList.toggle('open', this.isOpen);
    this.head.replaceChildren();
    this.tail?.remove();
    this.tail = undefined;
    this.shown = 0;
    if (!this.isOpen) {
      this.head.removeAttribute('tabindex');
      return this.fold();
    }
    // What scrolls can be scrolled by keys too.
    this.head.tabIndex = 0;
    this.toggle.textContent = 'Show less';
    this.toggle.setAttribute('aria-expanded', 'true');
    this.head.before(this.toggle);
    this.open();
  }

  /** Shows the next part, and in further turns of the event loop the rest. */
  private open(): void {
    if (!this.isOpen || this.shown >= this.text.length) return;
    const end = chunkEnd(this.text, this.shown);
    const chunk = el('span', { className: 'chunk' });
    chunk.innerHTML = this.html(this.text.slice(this.shown, end));
    this.head.append(chunk);
    this.shown = end;
    if (end < this.text.length) setTimeout(() => this.open());
  }

  private html(text: string): string {
    if (this.kind === 'stdin') return outputHtml(text, {});
    return (this.kind === 'stderr' ? errorHtml : outputHtml)(text, this.places);
  }

  private pre(text: string): HTMLPreElement {
    return el('pre', { className: this.className }, text);
  }
}

/** Where a part ends: at an end of line, where there is one. */
function chunkEnd(text: string, start: number): number {
  const most = start + CHUNK;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most);
  return line > start ? line + 1 : most;
}
