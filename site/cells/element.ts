import { clickedOffset } from './caret.ts';
import { copyText } from './clipboard.ts';
import type { Streams, Verdict } from './compare.ts';
import { button, el } from './dom.ts';
import { type Editor, editorMount } from './editor.ts';
import { handleKeys } from './keys.ts';
import type { Notebook } from './notebook.ts';
import { Output } from './output.ts';
import type { Runnable } from './runnable.ts';
import { drawRun } from './stage.ts';
import { colour } from './tokens.ts';
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
  private recorded: Node[] = [];
  private recordedBadge = '';
  private count = el('span', { className: 'count', 'aria-hidden': 'true' }, '[ ]');
  private state = el('span', { className: 'state' });
  private runButton = button('run', 'Run', () => this.runOrStop());
  private resetButton = button('reset', 'Reset', () => this.reset());
  private rewindButton = button('rewind', 'Rewind to here', () => this.rewind());
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

  /** Class name of the exception that the cell is meant to end with. */
  get expects(): string | undefined {
    return this.dataset.expects;
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
    const text = (name: string) =>
      this.recorded
        .filter((node) => (node as Element).className === name)
        .map((node) => node.textContent)
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
    this.recorded = [...this.box.childNodes].map((node) => node.cloneNode(true));
    this.recordedBadge = this.badge.textContent ?? '';
    this.append(this.box, this.badge);
  }

  private fillBar(bar: HTMLElement): void {
    const edit = button('edit', 'Edit', () => this.edit());
    this.runButton.title = 'Shift+Enter: run and go on. Ctrl+Enter: run.';
    this.resetButton.hidden = true;
    bar.prepend(this.count);
    this.rewindButton.title = 'Back to the names and values from before this cell ran';
    this.rewindButton.hidden = true;
    const { runButton, resetButton, copyButton, rewindButton, state } = this;
    bar.append(runButton, edit, resetButton, copyButton, rewindButton, state);
  }

  /** Shows where the cell stands. */
  show(status: Status): void {
    this.count.textContent = countMark(status);
    this.state.textContent = statusWords(status);
    this.busy = status.is === 'running' || status.is === 'waiting';
    this.rewindButton.hidden = status.is !== 'done';
    this.classList.remove('stale');
    clearTimeout(this.toStop);
    if (status.is === 'running') this.toStop = window.setTimeout(() => this.setButton('Stop'), 150);
    else this.setButton('Run');
    if (status.is === 'done') this.dispatchEvent(new Event(RAN, { bubbles: true }));
  }

  /** The output rests on a cell above that has run again since. */
  showStale(name: string): void {
    this.classList.add('stale');
    this.state.textContent = `stale: ${name} has run since`;
  }

  /** A run begins: gives its output. */
  startOutput(): Output {
    this.clearExtras();
    return new Output(this.box, this.notebook.places);
  }

  /** A run has ended: what it says about the record. */
  showVerdict(verdict: Verdict): void {
    showVerdict(this.badge, verdict);
    if (verdict === 'differs')
      this.append(recordedDetails(this.recorded.map((n) => n.cloneNode(true))));
  }

  /** There is nothing to say about the record: the run was ended from outside. */
  clearVerdict(): void {
    this.badge.textContent = '';
  }

  /** Marks the line, counted from 1, at which a run ended; calmly where it was meant to. */
  markLine(line: number, calm: boolean): void {
    this.classList.toggle('calm', calm);
    this.clearMarks();
    if (this.editor) this.editor.mark([line]);
    else this.pre.querySelectorAll('.l')[line - 1]?.classList.add('marked');
  }

  clearMarks(): void {
    this.editor?.mark([]);
    for (const line of this.pre.querySelectorAll('.l.marked')) line.classList.remove('marked');
  }

  /** Lines of the code that the page came with, counted from 1, that stand out. */
  private markedLines(): number[] {
    const lines = [...this.pre.querySelectorAll('.l')];
    return lines.flatMap((line, at) => (line.classList.contains('marked') ? [at + 1] : []));
  }

  /** Offers to run the cells above, one of which, `origin`, defines `name`. */
  offer(name: string, origin: string): void {
    const offer = offerAbove(name, origin, () => this.notebook.runAbove(this));
    this.box.after(offer);
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
    this.box.className = this.expects ? 'out expected' : 'out';
    this.box.removeAttribute('tabindex');
    this.box.replaceChildren(...this.recorded.map((node) => node.cloneNode(true)));
    this.badge.textContent = this.recordedBadge;
  }

  /** Puts other code in the place of the cell's, as if the reader had typed it. */
  setSource(source: string): void {
    const text = source.trimEnd();
    if (text === this.text) return;
    if (this.editor) return this.editor.set(text);
    const code = this.pre.querySelector('code') as HTMLElement;
    code.innerHTML = colour(text);
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
      const lines = this.markedLines();
      this.pre.replaceWith(host);
      const onChange = () => this.changed(this.editor?.get().trimEnd() ?? this.text);
      const check = (source: string) => this.notebook.check(source);
      this.editor = mount(host, this.text, { label, lang: 'py', onChange, check });
      this.editor.mark(lines);
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
    this.resetButton.hidden = !this.edited;
    this.classList.toggle('edited', this.edited);
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

  /** The button goes with what it undoes: the focus goes on to Run. */
  private rewind(): void {
    this.runButton.focus();
    void this.notebook.rewind(this);
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
