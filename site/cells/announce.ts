import { el } from './dom.ts';

let region: HTMLElement | undefined;

/** Puts the page's one live region in place; screen readers only read what changes in it later. */
export function addLiveRegion(place: ParentNode = document.body): void {
  region = el('div', { className: 'hidden-text', role: 'status' });
  place.append(region);
}

const LONGEST = 300;

/** Says something to a reader who listens: how a run ended and how its output begins. */
export function announce(text: string): void {
  if (region) region.textContent = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
