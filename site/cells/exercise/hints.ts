import { announce } from '../announce.ts';
import { button } from '../dom.ts';

/** Shows the hints of an exercise one at a time: opening gives the first, a button each further one. */
export function addHints(details: HTMLDetailsElement): void {
  const hints = [...details.querySelectorAll<HTMLElement>(':scope > ul > li, :scope > ol > li')];
  let shown = 1;
  const more = button('more', '', () => {
    const hint = hints[shown++];
    show();
    if (!hint) return;
    // The button may be gone now.
    hint.tabIndex = -1;
    hint.focus();
    announce(`Hint ${shown} of ${hints.length}`);
  });
  const show = () => {
    for (const [at, hint] of hints.entries()) hint.hidden = at >= shown;
    more.textContent = `Next hint (${shown} of ${hints.length} shown)`;
    more.hidden = shown >= hints.length;
  };
  show();
  details.append(more);
}
