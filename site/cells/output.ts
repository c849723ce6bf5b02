import { masked, type Streams } from './compare.ts';
import { button, el } from './dom.ts';
import { errorHtml, outputHtml, type Places } from './traceback.ts';

type Stream = keyof Streams;

/** Characters from which on output scrolls inside its cell. */
const LONG = 4000;

/**
 * The output of one run under a cell. What arrives is shown in batches, a frame at a time, in the order in which it was printed; the old
 * output stays, dimmed, until there is something to put in its place.
 */
export class Output {
  private readonly stdout: string[] = [];
  private readonly stderr: string[] = [];
  private readonly box: HTMLElement;
  private readonly places: Places;
  private pending: [Stream, string][] = [];
  private last: { stream: Stream; pre: HTMLElement; text: string } | undefined;
  private scheduled = 0;
  private fresh = false;
  private length = 0;
  /** Ends the question that is open. */
  private asking: (() => void) | undefined;

  constructor(box: HTMLElement, places: Places) {
    this.box = box;
    this.places = places;
    box.classList.add('old');
  }

  /** Takes printed text. */
  write(stream: Stream, text: string): void {
    this[stream].push(text);
    this.pending.push([stream, text]);
    // A hidden page paints no frames, but its cells go on.
    this.scheduled ||= window.setTimeout(() => this.flush(), 16);
  }

  /** Shows what is left, and takes the old output away. `tone` says how an error is meant. */
  end(tone: 'expected' | 'unexpected' | undefined): void {
    this.asking?.();
    this.flush();
    this.clearOld();
    this.seal();
    if (tone) this.box.classList.add(tone);
  }

  /**
   * Asks for a line of input under what has been printed, and leaves it there as it was typed. Undefined at the end of the input, and when
   * the run is ended meanwhile.
   */
  ask(name: string): Promise<string | undefined> {
    this.flush();
    this.clearOld();
    this.seal();
    const field = el('input', {
      type: 'text',
      'aria-label': `Input for ${name}`,
      autocomplete: 'off',
    });
    field.setAttribute('autocapitalize', 'off');
    return new Promise((resolve) => {
      const answer = (line: string | undefined) => {
        form.replaceWith(el('pre', { className: 'stdin' }, `${line ?? ''}\n`));
        this.asking = undefined;
        resolve(line);
      };
      const end = button('end', 'End of input', () => answer(undefined));
      const form = el('form', { className: 'ask' }, field, el('button', {}, 'Enter'), end);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        answer(field.value);
      });
      form.addEventListener('keydown', (event) => event.stopPropagation());
      this.asking = () => answer(undefined);
      this.box.append(form);
      field.focus({ preventScroll: true });
    });
  }

  /** Shows no more: the place is needed for something else. */
  drop(): void {
    this.asking?.();
    clearTimeout(this.scheduled);
    this.pending = [];
  }

  /** What was printed, as text. */
  text(stream: Stream): string {
    return this[stream].join('');
  }

  /** Both streams as the page shows them, to be compared with the record. */
  shown(): Streams {
    const [out, error] = [el('pre'), el('pre')];
    out.innerHTML = outputHtml(masked(this.text('stdout')), this.places);
    error.innerHTML = errorHtml(masked(this.text('stderr')), this.places);
    return { stdout: out.textContent ?? '', stderr: error.textContent ?? '' };
  }

  private flush(): void {
    clearTimeout(this.scheduled);
    this.scheduled = 0;
    if (this.pending.length > 0) this.clearOld();
    for (const [stream, text] of this.pending) this.append(stream, text);
    this.pending = [];
  }

  private append(stream: Stream, text: string): void {
    if (this.last?.stream !== stream) {
      this.seal();
      this.last = { stream, pre: el('pre', { className: stream }), text: '' };
      this.box.append(this.last.pre);
    }
    this.last.text += text;
    this.last.pre.append(text);
    this.length += text.length;
    if (this.length > LONG) this.scrollInside();
  }

  /** Much output keeps to a box of its own, which the keyboard can scroll too. */
  private scrollInside(): void {
    this.box.classList.add('long');
    this.box.tabIndex = 0;
  }

  /** A finished piece is set again, with cells named by their place. */
  private seal(): void {
    if (!this.last) return;
    const { stream, pre, text } = this.last;
    pre.innerHTML = (stream === 'stdout' ? outputHtml : errorHtml)(text, this.places);
    this.last = undefined;
  }

  private clearOld(): void {
    if (this.fresh) return;
    this.fresh = true;
    this.box.classList.remove('old', 'expected', 'unexpected', 'long');
    this.box.removeAttribute('tabindex');
    this.box.replaceChildren();
  }
}
