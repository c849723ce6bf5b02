import { clickedOffset } from './caret.ts';
import { copyText } from './clipboard.ts';
import { clearCode, markCode, markedPlace } from './code-marks.ts';
import type { Streams, Verdict } from './compare.ts';
import { button, el, setText } from './dom.ts';
import { type Editor, editorMount } from './editor.ts';
import { Foot } from './foot.ts';
import type { Lang } from './kernels.ts';
import { handleKeys } from './keys.ts';
import type { Notebook } from './notebook.ts';
import { Output } from './output.ts';
import type { Runnable } from './runnable.ts';
import { drawRun } from './stage.ts';
import { colour } from './tokens.ts';
import type { Failure } from './traceback.ts';
import {
  countMark,
  offerAbove,
  recordedDetails,
  type Status,
  showVerdict,
  statusWords,
} from './view.ts';

/** The event of a cell, which bubbles, when its code is another than before. */
export const EDITED = 'cell-edited';
/** The event of a cell, which bubbles, when a run of it has ended and its output stands there. */
export const RAN = 'cell-ran';

/**
 * A cell of the page. The element stands over static HTML that can be read without it; it adds the buttons, the editor and the output
 * of runs. What runs when is the notebook's business.
 */
export class RunCell extends HTMLElement implements Runnable {
  /** Set before the cell is used. */
  notebook!: Notebook;
  private pre!: HTMLElement;
  private original = '';
  /** The code as it stands, without newlines at its end. */
  private text = '';
  private editor: Editor | undefined;
  private opening: Promise<void> | undefined;
  private box!: HTMLElement;
  private badge!: HTMLElement;
  private toStop = 0;
  private busy = false;
  /** The code that the output which stands there is of, and what is said of that run. */
  private ranText = '';
  private words = '';
  private foot!: Foot;
  /** The output of the last run, as long as it is shown. */
  private output: Output | undefined;
  private recorded: HTMLElement[] = [];
  private recordedBadge: Node[] = [];
  private count = el('span', { className: 'count', 'aria-hidden': 'true' }, '[ ]');
  private state = el('span', { className: 'state' });
  private runButton = button('run', 'Run', () => this.runOrStop());
  private resetButton = button('reset', 'Reset', () => this.reset());
  private rewindButton = button('rewind', 'Rewind to here', () => {
    void this.notebook.rewind(this);
  });
  private aboveButton = button('all-above', 'Run all above', () => this.notebook.runAbove(this));
  private copyButton = button('copy', 'Copy', () => void this.copy());

  get cellId(): string {
    return this.dataset.id ?? '';
  }

  /** As the reader counts; 0 for cells that are not counted. */
  get place(): number {
    return Number(this.dataset.place ?? 0);
  }

  get name(): string {
    return this.place > 0 ? `Cell ${this.place}` : 'the set-up';
  }

  get lang(): Lang {
    return this.dataset.lang === 'js' ? 'js' : 'py';
  }

  /** Class name of the exception that the cell is meant to end with. */
  get expects(): string | undefined {
    return this.dataset.expects;
  }

  /** Whether `await` may stand outside of functions. */
  get awaits(): boolean {
    return this.dataset.await !== undefined;
  }

  /** Whether the cell can be run at all. */
  get runs(): boolean {
    return this.dataset.runs !== undefined;
  }

  /** The code as it stands now. */
  get source(): string {
    return `${this.text}\n`;
  }

  /** The chapter's own code. */
  get chapterSource(): string {
    return this.original;
  }

  get edited(): boolean {
    return this.text !== this.original.trimEnd();
  }

  /** The recorded output as the page showed it. */
  get recordedStreams(): Streams {
    const pres = this.recorded.flatMap((piece) => [...piece.querySelectorAll('pre')]);
    const text = (name: string) =>
      pres
        .filter(({ classList }) => classList.contains(name))
        .map(({ textContent }) => textContent)
        .join('');
    return { stdout: text('stdout'), stderr: text('stderr') };
  }

  /** Takes the static HTML over. */
  start(notebook: Notebook): void {
    this.notebook = notebook;
    this.pre = this.querySelector<HTMLElement>('pre.code') as HTMLElement;
    this.original = this.pre.textContent ?? '';
    this.text = this.original.trimEnd();
    const bar = this.querySelector('.bar') as HTMLElement;
    if (!this.runs) return bar.append(this.copyButton);
    this.keepRecorded();
    this.fillBar(bar);
    this.tabIndex = -1;
    this.pre.addEventListener('click', () => this.editAtClick());
    handleKeys(this);
  }

  private keepRecorded(): void {
    this.box = this.querySelector<HTMLElement>('.out') ?? el('div', { className: 'out' });
    this.badge = this.querySelector<HTMLElement>('.badge') ?? el('p', { className: 'badge' });
    this.recorded = [...this.box.children] as HTMLElement[];
    this.recordedBadge = [...this.badge.childNodes];
    this.foot = new Foot(this.box);
    this.append(this.box, this.foot.element, this.badge);
  }

  private fillBar(bar: HTMLElement): void {
    const edit = button('edit', 'Edit', () => this.edit());
    this.runButton.title = 'Shift+Enter: run and go on. Ctrl+Enter: run.';
    bar.prepend(this.count);
    this.aboveButton.title = 'Runs the cells above that have not run';
    this.rewindButton.title = 'Back to the names and values from before this cell ran';
    const { runButton, resetButton, copyButton, aboveButton, rewindButton, state } = this;
    for (const way of [resetButton, aboveButton, rewindButton]) way.hidden = true;
    bar.append(runButton, edit, resetButton, copyButton, aboveButton, rewindButton, state);
  }

  /** Shows where the cell stands. */
  show(status: Status): void {
    this.count.textContent = countMark(status);
    this.busy = status.is === 'running' || status.is === 'waiting';
    this.say(statusWords(status));
    if (status.is === 'done') {
      this.foot.set(this.output, status.waited);
      this.badge.textContent = status.detail;
    }
    this.classList.remove('stale');
    clearTimeout(this.toStop);
    if (status.is === 'running') this.toStop = window.setTimeout(() => this.setButton('Stop'), 150);
    else this.setButton('Run');
    if (status.is === 'done') this.dispatchEvent(new Event(RAN, { bubbles: true }));
  }

  /** Says something of the last run, as long as its code stands there. */
  private say(words: string): void {
    this.words = words;
    const changed = this.output && !this.busy && this.text !== this.ranText;
    setText(this.state, changed ? 'changed since it ran' : words);
  }

  /** Whether the state before the last run of the cell is kept, and whether there is something above it to run. */
  showWays(kept: boolean, above: boolean): void {
    this.hide(this.rewindButton, !kept);
    this.hide(this.aboveButton, !above);
  }

  /** A button that goes hands the focus on. */
  private hide(way: HTMLButtonElement, hidden: boolean): void {
    if (hidden && way.matches(':focus')) this.runButton.focus();
    way.hidden = hidden;
  }

  /** The output rests on a cell above that has run again since. */
  showStale(name: string): void {
    this.classList.add('stale');
    this.say(`stale: ${name} has run since`);
  }

  /** A run begins: gives its output. */
  startOutput(count: number): Output {
    this.clearExtras();
    this.foot.set();
    this.box.classList.remove('others');
    this.ranText = this.text;
    this.output = new Output(this.box, this.notebook.places, count);
    return this.output;
  }

  /** A run has ended: what it says about the record. */
  showVerdict(verdict: Verdict): void {
    showVerdict(this.badge, verdict, this.lang);
    if (verdict !== 'differs' || !this.output) return;
    this.output.markDiffering(this.recordedStreams);
    const copies = this.recorded.map((node) => node.cloneNode(true) as HTMLElement);
    this.append(recordedDetails(copies, this.output.shown(), this.lang));
  }

  /** There is nothing to say about the record: nothing ran. */
  clearVerdict(): void {
    this.badge.textContent = '';
  }

  /** Marks where a run ended; calmly where it was meant to. */
  markFailure(failure: Failure, calm: boolean): void {
    this.classList.toggle('calm', calm);
    this.clearMarks();
    if (this.editor) this.editor.mark(failure);
    else markCode(this.pre, failure);
  }

  /** Marks a line, counted from 1. */
  markLine(line: number, calm: boolean): void {
    this.markFailure({ line }, calm);
  }

  clearMarks(): void {
    this.editor?.mark(undefined);
    clearCode(this.pre);
  }

  /** Offers to run the cells above, one of which, `origin`, defines `name`. */
  offer(name: string, origin: string): void {
    const run = () => {
      this.runButton.focus();
      this.notebook.runAbove(this);
      this.notebook.run(this);
    };
    this.box.after(offerAbove(name, origin, run));
  }

  /** Back to the code and the output of the chapter. The namespace stays as it is. */
  reset(): void {
    this.setSource(this.original);
    if (this.busy) return;
    this.showRecorded();
    this.show({ is: 'idle' });
  }

  /** The output as it was recorded. */
  showRecorded(): void {
    this.clearExtras();
    drawRun(this.cellId, undefined);
    this.output?.drop();
    this.output = undefined;
    this.box.className = this.expects ? 'out expected' : 'out';
    this.box.replaceChildren(...this.recorded);
    this.showWhose();
    this.foot.set();
  }

  /** Says whose output stands there as long as the code has been changed and has not run. */
  private showWhose(): void {
    const others = this.edited && !this.output && this.recorded.length > 0;
    this.box.classList.toggle('others', others);
    if (others) setText(this.badge, 'of the chapter’s code; yours has not run');
    else if (!this.output && this.badge.firstChild !== this.recordedBadge[0])
      this.badge.replaceChildren(...this.recordedBadge);
    this.say(this.words);
  }

  /** Puts other code in the place of the cell's, as if the reader had typed it. */
  setSource(source: string): void {
    const text = source.trimEnd();
    if (text === this.text) return;
    if (this.editor) return this.editor.set(text);
    const code = this.pre.querySelector('code') as HTMLElement;
    code.innerHTML = colour(text, this.lang);
    this.changed(text);
  }

  /** Opens the editor, with the caret at an offset of the code, or at its start. */
  edit(offset = 0): void {
    if (this.editor) return this.editor.focus(offset);
    this.opening ??= this.openEditor().finally(() => {
      this.opening = undefined;
    });
    void this.opening.then(() => this.editor?.focus(offset));
  }

  private async openEditor(): Promise<void> {
    try {
      const mount = await editorMount();
      const host = el('div', { className: 'editor' });
      const label = `Code of Cell ${this.place}; Escape, then Tab, leads out of it`;
      const failure = markedPlace(this.pre);
      this.pre.replaceWith(host);
      const onChange = () => this.changed(this.editor?.get().trimEnd() ?? this.text);
      const { lang } = this;
      const check = async (source: string) =>
        lang === 'py' ? this.notebook.check(source, this.awaits) : undefined;
      const complete = (source: string, at: number) => this.notebook.complete(source, at);
      this.editor = mount(host, this.text, { label, lang, onChange, check, complete });
      this.editor.mark(failure);
    } catch (error) {
      this.state.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  /** Says something about the cell's code, above it; takes the place of what was said before. */
  showNote(...note: (Node | string)[]): void {
    this.querySelector(':scope > .about-code')?.remove();
    if (note.length > 0)
      this.querySelector('.bar')?.after(el('div', { className: 'about-code' }, ...note));
  }

  /** A click puts the caret where it fell; the end of a selection by mouse is no click. */
  private editAtClick(): void {
    const offset = clickedOffset(this.pre);
    if (offset !== undefined) this.edit(Math.min(offset, this.text.length));
  }

  private changed(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.hide(this.resetButton, !this.edited);
    this.classList.toggle('edited', this.edited);
    this.showWhose();
    this.dispatchEvent(new Event(EDITED, { bubbles: true }));
  }

  /** One button, so that the focus stays: a run that takes long turns it into Stop. */
  private setButton(word: 'Run' | 'Stop'): void {
    this.runButton.textContent = word;
    this.runButton.className = word.toLowerCase();
  }

  private runOrStop(): void {
    if (this.runButton.className === 'stop') this.notebook.stop();
    else this.notebook.run(this);
  }

  private clearExtras(): void {
    for (const extra of this.querySelectorAll(':scope > .offer, :scope > details')) extra.remove();
    this.clearMarks();
  }

  private async copy(): Promise<void> {
    const copied = await copyText(this.source);
    this.copyButton.textContent = copied ? 'Copied' : 'Not copied';
    setTimeout(() => {
      this.copyButton.textContent = 'Copy';
    }, 1500);
  }
}
