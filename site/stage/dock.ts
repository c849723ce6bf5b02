import type { LiveFrame } from '../../sandbox/protocol.ts';
import { button, el } from '../cells/dom.ts';
import { type DockAction, dockActions } from './docked.ts';
import { frameHtml } from './frame-html.ts';

/**
 * The script `dock`: the live frames of the page's namespace, above its prompt, with buttons for what can be done to them. A press writes the
 * line of Python that it stands for into the prompt, and runs it there: nothing happens that a reader could not have typed.
 */
class FrameDock extends HTMLElement {
  /** Shows these and no others, the last ones where there are many. */
  show(frames: readonly LiveFrame[]): void {
    const focused = this.querySelector<HTMLElement>('button:focus')?.textContent;
    const left = Math.max(0, frames.length - MOST);
    const rest = left > 0 ? [el('li', {}, `and ${left} more`)] : [];
    this.hidden = frames.length === 0;
    this.replaceChildren(
      el('p', { className: 'hint' }, 'Live frames; each button is a line for the prompt:'),
      el(
        'ul',
        { className: 'frames' },
        ...frames.slice(0, MOST).map((frame) => this.row(frame)),
        ...rest,
      ),
    );
    const same = [...this.querySelectorAll('button')].find((each) => each.textContent === focused);
    if (focused) same?.focus();
  }

  private row(frame: LiveFrame): HTMLElement {
    const row = el('li', {});
    row.innerHTML = frameHtml(frame, frame.expression);
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
  private act({ lines, open }: DockAction): void {
    const prompt = this.closest('.prompt');
    const area = prompt?.querySelector('textarea');
    if (!area) return;
    const draft = area.value;
    const type = (text: string) => {
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const { activeElement } = document;
    for (const line of lines) {
      type(line);
      prompt?.querySelector<HTMLButtonElement>('.line .run')?.click();
    }
    if (open) {
      type(open.line);
      area.focus();
      return area.setSelectionRange(open.caret, open.caret);
    }
    type(draft);
    if (activeElement instanceof HTMLElement) activeElement.focus();
  }
}

/** Frames that are shown. */
const MOST = 12;

customElements.define('frame-dock', FrameDock);
