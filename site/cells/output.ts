import type { OutputStream } from '../../sandbox/protocol.ts';
import { masked, type Streams } from './compare.ts';
import { differing } from './differing.ts';
import { button, el } from './dom.ts';
import { Piece, type PieceKind } from './piece.ts';
import { errorHtml, outputHtml, type Places } from './traceback.ts';

/** What was printed, when on the virtual clock: seconds since the run began. */
export interface Printed {
  stream: OutputStream | 'stdin';
  text: string;
  at: number;
}

/** How an error is meant. */
type Tone = 'expected' | 'unexpected' | undefined;

/** Stretches of output in the page; what comes beyond them joins the last. */
const MOST_PIECES = 200;

/**
 * The output of one run under a cell. What arrives is shown in batches, a frame at a time, in the order in which it was printed; the old
 * output stays, dimmed, until there is something to put in its place.
 */
export class Output {
  /** All that was printed, in order. */
  readonly printed: Printed[] = [];
  private readonly box: HTMLElement;
  private readonly places: Places;
  private readonly pieces: Piece[] = [];
  /** How many of `printed` are shown. */
  private done = 0;
  private scheduled = 0;
  private fresh = false;
  /** Ends the question that is open. */
  private asking: (() => void) | undefined;
  private tone: Tone;
  /** The output that this one shows again, and the record from which that differs. */
  private original: Output | undefined;
  private recorded: Streams | undefined;
  /** The number of the run, for the value of its last expression. */
  private readonly count: number | undefined;

  constructor(box: HTMLElement, places: Places, count?: number) {
    this.box = box;
    this.places = places;
    this.count = count;
    box.classList.add('old');
  }

  /** Takes printed text. */
  write(stream: OutputStream, text: string, at = 0): void {
    this.print({ stream, text, at });
  }

  /** The same, as it was taken before. */
  print(part: Printed): void {
    this.printed.push(part);
    // A hidden page paints no frames, but its cells go on.
    this.scheduled ||= window.setTimeout(() => this.flush(), 16);
  }

  /** Shows what is left, and takes the old output away. `tone` says how an error is meant. */
  end(tone: Tone): void {
    this.tone = tone;
    this.asking?.();
    this.flush();
    this.clearOld();
    if (tone) this.box.classList.add(tone);
  }

  /**
   * Asks for a line of input under what has been printed, and leaves it there as it was typed. Undefined at the end of the input, and when
   * the run is ended meanwhile.
   */
  ask(name: string): Promise<string | undefined> {
    this.flush();
    this.clearOld();
    const field = el('input', {
      type: 'text',
      'aria-label': `Input for ${name}`,
      autocomplete: 'off',
    });
    field.setAttribute('autocapitalize', 'off');
    return new Promise((resolve) => {
      const answer = (line: string | undefined) => {
        const hadFocus = form.matches(':focus-within');
        form.remove();
        if (hadFocus) this.box.focus({ preventScroll: true });
        this.asking = undefined;
        this.printed.push({ stream: 'stdin', text: `${line ?? ''}\n`, at: this.lastTime });
        this.flush();
        resolve(line);
      };
      const end = button('end', 'End of input', () => answer(undefined));
      const form = el('form', { className: 'ask' }, field, el('button', {}, 'Enter'), end);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        answer(field.value);
      });
      this.asking = () => answer(undefined);
      this.box.append(form);
      // Where the focus goes when the question is answered.
      this.box.tabIndex = -1;
      field.focus({ preventScroll: true });
    });
  }

  /** An output that takes the place of this one, and has printed nothing yet. */
  again(): Output {
    const output = new Output(this.box, this.places, this.count);
    output.original = this;
    return output;
  }

  /** Shows all that the one before it has printed, at once. */
  showAll(): void {
    this.drop();
    const { original } = this;
    for (const part of original?.printed ?? []) this.print(part);
    this.end(original?.tone);
    if (original?.recorded) this.markDiffering(original.recorded);
  }

  /** Shows no more: the place is needed for something else. */
  drop(): void {
    this.asking?.();
    clearTimeout(this.scheduled);
    this.done = this.printed.length;
  }

  /** All that was printed, as text. */
  get all(): string {
    return this.printed.map(({ text }) => text).join('');
  }

  /** What was printed, as text; values are part of stdout, as CPython prints them. */
  text(stream: keyof Streams): string {
    const parts = this.printed.filter((part) => kindOf(part.stream) === stream);
    return parts.map(({ text }) => text).join('');
  }

  /** Both streams as the page shows them, to be compared with the record. */
  shown(): Streams {
    const [out, error] = [el('pre'), el('pre')];
    out.innerHTML = outputHtml(masked(this.text('stdout')), this.places);
    error.innerHTML = errorHtml(masked(this.text('stderr')), this.places);
    return { stdout: out.textContent ?? '', stderr: error.textContent ?? '' };
  }

  /** Marks the lines that are not the record's. */
  markDiffering(recorded: Streams): void {
    this.recorded = recorded;
    const here = this.shown();
    for (const stream of ['stdout', 'stderr'] as const) {
      const differs = differing(here[stream], recorded[stream]);
      let first = 0;
      for (const piece of this.pieces.filter(({ kind }) => kind === stream)) {
        const start = first;
        piece.markLines((line) => differs.has(start + line));
        first += piece.text.split('\n').length - 1;
      }
    }
  }

  private get lastTime(): number {
    return this.printed.at(-1)?.at ?? 0;
  }

  private flush(): void {
    clearTimeout(this.scheduled);
    this.scheduled = 0;
    if (this.done < this.printed.length) this.clearOld();
    // What came on one stream since the last time is set at once.
    while (this.done < this.printed.length) {
      const { stream } = this.printed[this.done] as Printed;
      const begin = this.done;
      while (this.printed[this.done]?.stream === stream) this.done++;
      const parts = this.printed.slice(begin, this.done);
      this.append(stream, parts.map(({ text }) => text).join(''));
    }
  }

  private append(stream: Printed['stream'], text: string): void {
    const kind = kindOf(stream);
    const last = this.pieces.at(-1);
    const goesOn = last?.kind === kind && stream !== 'result';
    if (last && (goesOn || this.pieces.length >= MOST_PIECES)) return last.append(text);
    const label =
      stream === 'result' && this.count !== undefined ? `Out[${this.count}]` : undefined;
    const piece = new Piece(kind, this.places, label);
    piece.append(text);
    this.pieces.push(piece);
    this.box.append(piece.element);
  }

  private clearOld(): void {
    if (this.fresh) return;
    this.fresh = true;
    this.box.classList.remove('old', 'expected', 'unexpected');
    this.box.replaceChildren();
  }
}

const kindOf = (stream: Printed['stream']): PieceKind => (stream === 'result' ? 'stdout' : stream);
