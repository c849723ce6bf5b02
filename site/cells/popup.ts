import { el } from './dom.ts';

/** A word in the notebook's line that unfolds something below it: Escape and a click elsewhere fold it again. */
export function popup(className: string, word: string, content: HTMLElement): HTMLDetailsElement {
  const summary = el('summary', {}, word);
  const details = el('details', { className: `popup ${className}` }, summary, content);
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
  return details;
}
