import type { Trace, TraceEvent } from '../../sandbox/protocol.ts';
import { button, el } from '../cells/dom.ts';
import { type DrawingKind, figureHtml, kindFor } from '../drawings/figure.ts';
import { type Run, runOf } from '../drawings/run.ts';
import { type Sentence, sentencesOf } from '../drawings/sentences.ts';
import { lightLine, lineClicked, unlight } from './code.ts';
import { momentHtml } from './moment.ts';
import { Overlay } from './overlay.ts';
import { breakpoints, nextAtLine, pause } from './steps.ts';
import { Told } from './told.ts';

/**
 * A drawing that can be stepped through. The element stands over static HTML that can be read without it; it adds the controls, and
 * draws anew when the cell has run in the page. Step 0 is before the first event; the last step shows all.
 */
export class RunDrawing extends HTMLElement {
  /** Absent on a page of another site, where nothing was recorded: then the first run brings the drawing. */
  private recorded: Trace | undefined;
  private own: Trace | undefined;
  private run!: Run;
  private sentences: Sentence[] = [];
  private overlays: Overlay[] = [];
  private told!: Told;
  private step = 0;
  private timer = 0;
  private started = false;
  private readonly range = el('input', { type: 'range', min: '0', 'aria-label': 'Step' });
  private readonly count = el('span', { className: 'of' });
  private readonly playButton = button('play', 'Play', () => this.playOrPause());
  private readonly clock = el('input', { type: 'checkbox' });
  private readonly byClock = el('label', { hidden: true }, this.clock, ' at the pace of its clock');
  private readonly jumps = el('span', { className: 'jumps' });
  private readonly said = el('p', { className: 'said' });
  private readonly moment = el('div', { className: 'moment' });

  connectedCallback(): void {
    if (this.started) return;
    this.started = true;
    const recorded = this.querySelector('script')?.textContent;
    if (recorded) this.recorded = JSON.parse(recorded);
    this.fill();
    this.listen();
    if (this.recorded) this.adopt(this.recorded);
    this.adoptEarlier();
  }

  /** The trace of a run in the page; undefined for the recorded one. */
  get trace(): Trace | undefined {
    return this.own;
  }

  set trace(trace: Trace | undefined) {
    this.own = trace;
    const shown = trace ?? this.recorded;
    this.hidden = !shown;
    if (!shown) return;
    const { name = '', kind = 'sequence' } = this.dataset;
    const drawn = this.querySelector('.drawn') as HTMLElement;
    const run = runOf(shown, name);
    drawn.innerHTML = figureHtml(run, kind as DrawingKind, name);
    const caption = this.querySelector('figcaption') as HTMLElement;
    caption.textContent = trace
      ? `Drawn from your run of ${name}.`
      : `Drawn from the run of ${name} that was recorded.`;
    this.adopt(shown, run);
  }

  /** What was set before this class was there lies over the setter. */
  private adoptEarlier(): void {
    if (!Object.hasOwn(this, 'trace')) return;
    const { value } = Object.getOwnPropertyDescriptor(this, 'trace') ?? {};
    Reflect.deleteProperty(this, 'trace');
    this.trace = value;
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
    const more = el('div', { className: 'more' }, this.jumps, this.byClock);
    const scrub = el('div', {
      className: 'scrub',
      role: 'group',
      'aria-label': 'Step through the drawing',
    });
    scrub.append(line, this.said);
    this.querySelector('.drawn')?.after(scrub, this.moment, more);
  }

  private listen(): void {
    this.range.addEventListener('input', () => this.go(Number(this.range.value)));
    this.addEventListener('click', (event) => this.clicked(event));
    this.cell?.addEventListener('click', (event) => this.codeClicked(event), { capture: true });
  }

  /** Takes a drawing that stands in the page. */
  private adopt(trace: Trace, run = runOf(trace, this.dataset.name ?? '')): void {
    this.stop();
    unlight(this.cell);
    this.run = run;
    const loop = kindFor(run, this.dataset.kind as DrawingKind) === 'timeline';
    this.sentences = sentencesOf(run.events, run.states, run.names, loop);
    this.overlays = [...this.querySelectorAll<SVGSVGElement>('svg.drawing')].map(
      (svg) => new Overlay(svg),
    );
    this.told = new Told(this.querySelector('.told') as HTMLDetailsElement, (at) =>
      this.go(at + 1),
    );
    this.step = this.sentences.length;
    this.range.max = String(this.step);
    this.setRange();
    this.said.textContent = this.moment.textContent = '';
    const jumps = breakpoints(this.sentences, run.events).map(({ name, step }) =>
      button('jump', name, () => this.go(step)),
    );
    this.jumps.replaceChildren(...(jumps.length > 0 ? ['stop at: ', ...jumps] : []));
    this.byClock.hidden = !run.events.some(({ at }) => at > 0);
  }

  /** Goes to a step. `quiet`: by the player, which goes on. */
  private go(step: number, quiet = false): void {
    if (!quiet) this.stop();
    this.step = Math.max(0, Math.min(this.sentences.length, step));
    const sentence = this.sentences[this.step - 1];
    const at = sentence?.at ?? -1;
    const bands = this.overlays.map((overlay) => overlay.show(at));
    this.setRange();
    this.said.textContent = sentence?.text ?? 'Nothing has happened yet.';
    this.moment.innerHTML = momentHtml(this.run, at);
    this.told.mark(this.step - 1);
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
    const text = this.sentences[this.step - 1]?.text ?? 'before the first step';
    this.range.setAttribute('aria-valuetext', `${this.step}: ${text}`);
    this.count.textContent = `${this.step} of ${this.sentences.length}`;
  }

  private playOrPause(): void {
    if (this.timer) return this.stop();
    if (this.step === this.sentences.length) this.go(0);
    this.playButton.textContent = 'Pause';
    this.wait();
  }

  private wait(): void {
    const event = (step: number): TraceEvent | undefined =>
      this.run.events[this.sentences[step - 1]?.at ?? -1];
    const sentence = this.sentences[this.step - 1];
    const { step } = this;
    const told = sentence ?? { at: -1, text: '' };
    const ms = pause(told, event(step) ?? event(step + 1), event(step + 1), this.clock.checked);
    this.timer = window.setTimeout(() => {
      this.go(step + 1, true);
      if (this.step < this.sentences.length) this.wait();
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
    const overlay = svg && this.overlays[shown.indexOf(svg)];
    const event = overlay?.eventAt(clientX, clientY);
    if (event !== undefined) this.goToEvent(event);
  }

  private goToEvent(event: number): void {
    const at = this.sentences.findIndex((sentence) => sentence.at >= event);
    if (at >= 0) this.go(at + 1);
  }

  /** A line's number leads to the next step that happens there. */
  private codeClicked(event: MouseEvent): void {
    const line = lineClicked(event);
    const step = line && nextAtLine(this.sentences, line, this.step % this.sentences.length);
    if (!step) return;
    event.stopImmediatePropagation();
    this.go(step);
  }
}

/** Room that a band keeps to the edges of what can be seen, in pixels. */
const MARGIN = 12;
