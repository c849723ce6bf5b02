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
    };
    line.append(button('way', words, press), ' ');
  }
  place?.append(line);
  announce(text);
}

/** Takes a notice away. */
export function closeNotice(kind: string): void {
  place?.querySelector(`[data-kind="${kind}"]`)?.remove();
}
