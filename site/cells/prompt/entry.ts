import { markCode } from '../code-marks.ts';
import { el } from '../dom.ts';
import { Foot } from '../foot.ts';
import type { Notebook } from '../notebook.ts';
import { Output } from '../output.ts';
import type { Runnable } from '../runnable.ts';
import { colour } from '../tokens.ts';
import type { Failure } from '../traceback.ts';
import type { Status } from '../view.ts';

/** A statement that was typed at the prompt: what was typed, and under it what it printed. */
export class Entry implements Runnable {
  readonly cellId: string;
  readonly name: string;
  readonly source: string;
  readonly edited = true;
  readonly lang = 'py';
  readonly expects = undefined;
  /** As in the cells of the page. */
  readonly awaits = document.querySelector('run-cell[data-await]') !== null;
  readonly recordedStreams = { stdout: '', stderr: '' };
  readonly element: HTMLElement;
  /** Told whether it is running. */
  onRunning: (running: boolean) => void = () => {};
  private readonly notebook: Notebook;
  private readonly typed: HTMLElement;
  private readonly box = el('div', { className: 'out' });
  private readonly foot = new Foot(this.box);
  private output: Output | undefined;

  constructor(number: number, source: string, notebook: Notebook) {
    this.cellId = `prompt-${number}`;
    this.name = `Prompt ${number}`;
    this.source = `${source.trimEnd()}\n`;
    this.notebook = notebook;
    const code = el('code');
    code.innerHTML = colour(source.trimEnd());
    this.typed = el('pre', { className: 'code typed', 'aria-label': this.name }, code);
    this.element = el('li', {}, this.typed, this.box, this.foot.element);
  }

  startOutput(): Output {
    this.output = new Output(this.box, this.notebook.places);
    return this.output;
  }

  show(status: Status): void {
    this.element.classList.toggle('waiting', status.is === 'waiting' || status.is === 'running');
    if (status.is === 'done') this.foot.set(this.output, status.waited);
    this.onRunning(status.is === 'running');
  }

  markFailure(failure: Failure): void {
    markCode(this.typed, failure);
  }

  /** What it did was taken back, as `why` says. */
  markUndone(why: string): void {
    if (this.element.classList.contains('undone')) return;
    this.element.classList.add('undone');
    this.element.append(el('p', { className: 'why' }, why));
  }

  showVerdict(): void {}

  clearVerdict(): void {}

  offer(): void {}
}
