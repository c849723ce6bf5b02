import type { Trace } from '../../sandbox/protocol.ts';
import { button, el } from '../cells/dom.ts';
import { type DockAction, type DockedFrame, dockActions, dockedFrames } from './docked.ts';
import { frameHtml } from './moment.ts';

/**
 * The live frames of the page's namespace, above its prompt, with buttons for what can be done to them. A press writes the line of Python
 * that it stands for into the prompt, and runs it there: nothing happens that a reader could not have typed.
 */
export class FrameDock extends HTMLElement {
  private runs: readonly Trace[] = [];

  connectedCallback(): void {
    const { value } = Object.getOwnPropertyDescriptor(this, 'traces') ?? {};
    if (!value) return;
    Reflect.deleteProperty(this, 'traces');
    this.traces = value;
  }

  /** The traces of all runs in the present namespace, in order. */
  set traces(traces: readonly Trace[]) {
    this.runs = traces;
    const focused = this.querySelector<HTMLElement>('button:focus')?.textContent;
    const frames = dockedFrames(this.runs).slice(-MOST);
    this.hidden = frames.length === 0;
    this.replaceChildren(
      el('p', { className: 'hint' }, 'Frames with a name; each button is a line for the prompt:'),
      el('ul', { className: 'frames' }, ...frames.map((frame) => this.row(frame))),
    );
    const same = [...this.querySelectorAll('button')].find((each) => each.textContent === focused);
    if (focused) same?.focus();
  }

  private row(frame: DockedFrame): HTMLElement {
    const row = el('li', {});
    row.innerHTML = frameHtml(frame.now, frame.name);
    row.append(
      el(
        'span',
        { className: 'actions' },
        ...dockActions(frame).map((action) => button('do', action.label, () => this.act(action))),
      ),
    );
    return row;
  }

  /** As if it had been typed. */
  private act({ source, caret }: DockAction): void {
    const prompt = this.closest('.prompt');
    const area = prompt?.querySelector('textarea');
    if (!area) return;
    const draft = area.value;
    area.value = source;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    if (caret !== undefined) {
      area.focus();
      return area.setSelectionRange(caret, caret);
    }
    const { activeElement } = document;
    prompt?.querySelector<HTMLButtonElement>('.line .run')?.click();
    area.value = draft;
    if (activeElement instanceof HTMLElement) activeElement.focus();
  }
}

/** Frames that are shown, the newest. */
const MOST = 12;
