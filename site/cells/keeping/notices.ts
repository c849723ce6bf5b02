import { announce } from '../announce.ts';
import { button, el } from '../dom.ts';

/** What the notebook has to say about a reader's work: a line each under the notebook's own, with ways out, until it is closed. */

let place: HTMLElement | undefined;

/** Puts the place of the notices behind an element. */
export function addNotices(behind: Element): void {
  place = el('div', { className: 'notices' });
  behind.after(place);
}

/** Words for a button, and what it does; the notice goes with the press. */
export type WayOut = [words: string, act: () => void];

/** Says something. A notice of the same `kind` gives way to this one. */
export function notice(kind: string, text: string, ...ways: WayOut[]): void {
  closeNotice(kind);
  const line = el('p', { 'data-kind': kind }, `${text} `);
  for (const [words, act] of [...ways, ['Close', () => {}] as WayOut]) {
    const press = () => {
      line.remove();
      act();
      keepFocus();
    };
    line.append(button('way', words, press), ' ');
  }
  place?.append(line);
  announce(text);
}

/** The button that was pressed is gone: the focus goes to the next notice, or to the menu. */
function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  const next = place?.querySelector('button') ?? document.querySelector('.work summary');
  (next as HTMLElement | null)?.focus();
}

/** Takes a notice away. */
export function closeNotice(kind: string): void {
  place?.querySelector(`[data-kind="${kind}"]`)?.remove();
}
