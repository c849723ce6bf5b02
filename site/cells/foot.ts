import { copyText } from './clipboard.ts';
import { button, el } from './dom.ts';
import type { Output } from './output.ts';

/**
 * What can be done with an output, below it: copy it, and play one whose run waited on the virtual clock at the real pace, which shows it
 * again and runs nothing.
 */
export class Foot {
  readonly element: HTMLElement;
  private readonly box: HTMLElement;
  private readonly copyButton = button('copy-output', 'Copy output', () => void this.copy());
  private readonly playButton = button('play', '', () => this.playOrStop());
  private readonly time = el('span', { className: 'played' });
  /** The run whose output it is; none where it is the recorded one. */
  private output: Output | undefined;
  /** Seconds by which the virtual clock moved. */
  private waited = 0;
  private timers: number[] = [];

  constructor(box: HTMLElement) {
    this.box = box;
    this.element = el('div', { className: 'foot' }, this.copyButton, this.playButton, this.time);
    this.set();
  }

  /** The output is another than before: that of a run which has waited so many seconds, or the recorded one. */
  set(output?: Output, waited = 0): void {
    this.rest();
    this.output = output;
    this.waited = waited;
    this.rest();
    this.playButton.hidden = !output || waited === 0;
    this.copyButton.hidden = this.box.textContent === '';
    this.element.hidden = this.copyButton.hidden && this.playButton.hidden;
  }

  private playOrStop(): void {
    const playing = this.timers.length > 0;
    this.rest();
    if (playing) this.output?.again().showAll();
    else if (this.output) this.play(this.output);
  }

  /** Nothing is being played. */
  private rest(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    this.time.textContent = '';
    this.playButton.textContent = `Play at the real pace (${this.waited.toFixed(2)} s)`;
  }

  private play(output: Output): void {
    this.playButton.textContent = 'Show all at once';
    this.box.replaceChildren();
    const again = output.again();
    const later = (seconds: number, act: () => void) =>
      this.timers.push(window.setTimeout(act, seconds * 1000));
    for (const part of output.printed) later(part.at, () => again.print(part));
    for (let second = 0; second < Math.min(this.waited, 3600); second++)
      later(second, () => {
        this.time.textContent = `${second} s`;
      });
    later(this.waited, () => {
      this.rest();
      again.drop();
      output.again().showAll();
    });
  }

  /** What was recorded, without what a page says about it. */
  private get recorded(): string {
    return [...this.box.querySelectorAll('pre')].map(({ textContent }) => textContent).join('');
  }

  private async copy(): Promise<void> {
    const copied = await copyText(this.output?.all ?? this.recorded);
    this.copyButton.textContent = copied ? 'Copied' : 'Not copied';
    setTimeout(() => {
      this.copyButton.textContent = 'Copy output';
    }, 1500);
  }
}
