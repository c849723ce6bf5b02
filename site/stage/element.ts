import type { Trace, TraceEvent } from '../../sandbox/trace.ts';
import { button, el } from '../cells/dom.ts';
import { loadScript } from '../cells/scripts.ts';
import { type DrawingKind, kindFor, type Run, runOf } from '../drawings/run.ts';
import { type Sentence, sentencesOf } from '../drawings/sentences.ts';
import { lightLine, lineClicked, unlight } from './code.ts';
import { momentHtml } from './moment.ts';
import { Overlay } from './overlay.ts';
import { breakpoints, nextAtLine, pause } from './steps.ts';
import { Told } from './told.ts';

/** What is stepped through: a trace, its figure in the page, and what lies over that. */
interface Shown {
  run: Run;
  caption: string;
  figure: Node[];
  sentences: Sentence[];
  overlays: Overlay[];
  told: Told;
}

/**
 * A drawing that can be stepped through. The element stands over static HTML that can be read without it; it adds the controls, and
 * draws anew when the cell has run in the page. Step 0 is before the first event; the last step shows all.
 */
export class RunDrawing extends HTMLElement {
  /** Absent on a page of another site, where nothing was recorded: then the first run brings the drawing. */
  private recorded: Shown | undefined;
  /** There is none only while the element is hidden. */
  private shown!: Shown;
  private step = 0;
  private timer = 0;
  private started = false;
  private readonly range = el('input', { type: 'range', min: '0', 'aria-label': 'Step' });
  private readonly count = el('span', { className: 'of' });
  private readonly playButton = button('play', 'Play', () => this.playOrPause());
  private readonly clock = el('input', { type: 'checkbox' });
  private readonly byLines = el('input', { type: 'checkbox' });
  private readonly byClock = el('label', { hidden: true }, this.clock, ' at the pace of its clock');
  private readonly jumps = el('span', { className: 'jumps' });
  private readonly said = el('p', { className: 'said' });
  private readonly moment = el('div', { className: 'moment' });

  connectedCallback(): void {
    if (this.started) return;
    this.started = true;
    const recorded = this.querySelector('script')?.textContent;
    this.fill();
    this.listen();
    if (!recorded) return;
    this.recorded = this.over(JSON.parse(recorded), `the run of ${this.name} that was recorded`);
    this.adopt(this.recorded);
  }

  /** Draws a run in the page; undefined brings the recorded one back. What draws has been loaded (`figures.ts`). */
  draw(trace: Trace | undefined): void {
    this.hidden = !trace && !this.recorded;
    if (!trace) return this.recorded && this.adopt(this.recorded);
    const { name, kind, drawn } = this;
    const run = runOf(trace, name);
    const line = this.dataset.at ? Number(this.dataset.at) : undefined;
    drawn.innerHTML = globalThis.__resumableFigures?.figureHtml(run, kind, name, line) ?? '';
    const end = trace.cut ? ', as far as it came before it was interrupted' : '';
    this.adopt(this.over(trace, `your run of ${name}${end}`, run));
  }

  /** The last run has no trace: the drawing is still that of another. */
  miss(): void {
    if (this.hidden) return;
    const why = 'was ended together with its sandbox, and what had been recorded of it with that';
    const text = `Your last run of ${this.name} ${why}. ${this.shown.caption}`;
    this.querySelector('figcaption')?.replaceChildren(text);
  }

  /** What lies over the figure that stands in the page now. */
  private over(trace: Trace, from: string, run = runOf(trace, this.name)): Shown {
    const loop = kindFor(run, this.kind) !== 'sequence';
    const svgs = [...this.querySelectorAll<SVGSVGElement>('svg.drawing:not(.chain)')];
    return {
      run,
      caption: `Drawn from ${from}.`,
      figure: [...this.drawn.childNodes],
      sentences: sentencesOf(run.events, run.states, run.names, loop),
      overlays: svgs.map((svg) => new Overlay(svg)),
      told: new Told(this.querySelector('.told') as HTMLDetailsElement, (at) => this.go(at + 1)),
    };
  }

  private get name(): string {
    return this.dataset.name ?? '';
  }

  private get kind(): DrawingKind {
    return this.dataset.kind as DrawingKind;
  }

  private get drawn(): HTMLElement {
    return this.querySelector('.drawn') as HTMLElement;
  }

  private get cell(): HTMLElement | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    return root.querySelector(`[data-id="${CSS.escape(this.dataset.for ?? '')}"]`);
  }

  private fill(): void {
    const back = button('back', 'Back', () => this.go(this.step - 1));
    const forward = button('forward', 'Forward', () => this.go(this.step + 1));
    const line = el(
      'div',
      { className: 'line' },
      back,
      forward,
      this.playButton,
      this.range,
      this.count,
    );
    const byLines = el('label', {}, this.byLines, ' line by line');
    byLines.title = 'Runs the cell again, and has a step for each line';
    const more = el('div', { className: 'more' }, this.jumps, this.byClock, byLines);
    const scrub = el('div', {
      className: 'scrub',
      role: 'group',
      'aria-label': 'Step through the drawing',
    });
    scrub.append(line, this.said);
    this.querySelector('.drawn')?.after(scrub, this.moment, more);
  }

  private listen(): void {
    this.byLines.checked = this.dataset.lines !== undefined;
    this.byLines.addEventListener('change', () => this.runByLines());
    this.range.addEventListener('input', () => this.go(Number(this.range.value)));
    this.addEventListener('click', (event) => this.clicked(event));
    this.cell?.addEventListener('click', (event) => this.codeClicked(event), { capture: true });
  }

  /** From the next run on each line is a step, or is not any more; that run begins now. */
  private runByLines(): void {
    if (this.byLines.checked) this.dataset.lines = '';
    else delete this.dataset.lines;
    this.cell?.querySelector<HTMLButtonElement>('.bar .run')?.click();
  }

  /** Takes a drawing that stands in the page. */
  private adopt(shown: Shown): void {
    this.stop();
    unlight(this.cell);
    if (this.drawn.firstChild !== shown.figure[0]) this.drawn.replaceChildren(...shown.figure);
    this.shown = shown;
    const { sentences, overlays, run, caption } = shown;
    this.querySelector('figcaption')?.replaceChildren(caption);
    for (const overlay of overlays) overlay.clear();
    this.range.max = String(sentences.length);
    this.step = this.stepShown();
    this.setRange();
    this.said.textContent = this.moment.textContent = '';
    const jumps = breakpoints(sentences, run.events).map(({ name, step }) =>
      button('jump', name, () => this.go(step)),
    );
    this.jumps.replaceChildren(...(jumps.length > 0 ? ['stop at: ', ...jumps] : []));
    this.byClock.hidden = !run.events.some(({ at }) => at > 0);
  }

  /** The step after which the figure stands as it is: the last one, but a chain is that of one moment. */
  private stepShown(): number {
    const { sentences } = this.shown;
    const when = this.querySelector<HTMLElement>('.when')?.dataset.at;
    return when ? sentences.filter(({ at }) => at <= Number(when)).length : sentences.length;
  }

  /** Draws the chain as it is after an event. */
  private async drawChain(at: number): Promise<void> {
    const [when, picture] = [this.querySelector('.when'), this.querySelector('.picture')];
    if (!when || !picture) return;
    await loadScript('figures');
    const { run } = this.shown;
    const title = picture.querySelector('title')?.textContent ?? '';
    const now = el('div', {});
    now.innerHTML = globalThis.__resumableFigures?.chainHtml(run, at, title) ?? '';
    when.replaceChildren(...(now.querySelector('.when')?.childNodes ?? []));
    picture.replaceChildren(...(now.querySelector('.picture')?.childNodes ?? []));
  }

  /** Goes to a step. `quiet`: by the player, which goes on. */
  private go(step: number, quiet = false): void {
    if (!quiet) this.stop();
    this.step = Math.max(0, Math.min(this.shown.sentences.length, step));
    const sentence = this.shown.sentences[this.step - 1];
    const at = sentence?.at ?? -1;
    if (this.kind === 'chain') this.drawChain(at).catch(() => {});
    const bands = this.shown.overlays.map((overlay) => overlay.show(at));
    this.setRange();
    this.said.textContent = sentence?.text ?? 'Nothing has happened yet.';
    this.moment.innerHTML = momentHtml(this.shown.run, at);
    this.shown.told.mark(this.step - 1);
    lightLine(this.cell, sentence?.line);
    // Who reads the words stays there.
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (!activeElement?.closest('.told li')) bands.forEach((band) => this.keepInSight(band));
  }

  /** Scrolls so far that a band is neither above the screen nor below the controls. */
  private keepInSight(band: SVGElement): void {
    const { top, bottom, height } = band.getBoundingClientRect();
    if (height === 0) return;
    const end = (this.querySelector('.scrub')?.getBoundingClientRect().top ?? innerHeight) - MARGIN;
    if (bottom > end) scrollBy({ top: bottom - end, behavior: 'instant' });
    else if (top < MARGIN) scrollBy({ top: top - MARGIN, behavior: 'instant' });
  }

  private setRange(): void {
    this.range.value = String(this.step);
    const text = this.shown.sentences[this.step - 1]?.text ?? 'before the first step';
    this.range.setAttribute('aria-valuetext', `${this.step}: ${text}`);
    this.count.textContent = `${this.step} of ${this.shown.sentences.length}`;
  }

  private playOrPause(): void {
    if (this.timer) return this.stop();
    if (this.step === this.shown.sentences.length) this.go(0);
    this.playButton.textContent = 'Pause';
    this.wait();
  }

  private wait(): void {
    const event = (step: number): TraceEvent | undefined =>
      this.shown.run.events[this.shown.sentences[step - 1]?.at ?? -1];
    const sentence = this.shown.sentences[this.step - 1];
    const { step } = this;
    const told = sentence ?? { at: -1, text: '' };
    const ms = pause(told, event(step) ?? event(step + 1), event(step + 1), this.clock.checked);
    this.timer = window.setTimeout(() => {
      this.go(step + 1, true);
      if (this.step < this.shown.sentences.length) this.wait();
      else this.stop();
    }, ms);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.playButton.textContent = 'Play';
  }

  /** An arrow leads to its step. */
  private clicked({ target, clientX, clientY }: MouseEvent): void {
    const svg = (target as Element).closest<SVGSVGElement>('svg.drawing');
    const shown = [...this.querySelectorAll<SVGSVGElement>('svg.drawing')];
    const overlay = svg && this.shown.overlays[shown.indexOf(svg)];
    const event = overlay?.eventAt(clientX, clientY);
    if (event !== undefined) this.goToEvent(event);
  }

  private goToEvent(event: number): void {
    const at = this.shown.sentences.findIndex((sentence) => sentence.at >= event);
    if (at >= 0) this.go(at + 1);
  }

  /** A line's number leads to the next step that happens there. */
  private codeClicked(event: MouseEvent): void {
    const line = this.hidden ? undefined : lineClicked(event);
    const step =
      line && nextAtLine(this.shown.sentences, line, this.step % this.shown.sentences.length);
    if (!step) return;
    event.stopImmediatePropagation();
    this.go(step);
  }
}

/** Room that a band keeps to the edges of what can be seen, in pixels. */
const MARGIN = 12;
