/**
 * The sentences of a drawing as places to go to. All together are one stop of the tab key, as a toolbar is (ARIA Authoring Practices, roving
 * tabindex): the arrow keys, Home and End move among them, Enter and the space bar go there.
 */
export class Told {
  private readonly items: HTMLElement[];
  private places: HTMLElement[] = [];
  private current = -1;

  /** @param details the element that folds the list away; `go` is given the place of a sentence in it, from 0 */
  constructor(details: HTMLDetailsElement, go: (place: number) => void) {
    this.items = [...details.querySelectorAll<HTMLElement>('li')];
    // Hundreds of sentences cost nothing until they are unfolded.
    if (details.open) this.makePlaces();
    else details.addEventListener('toggle', () => this.makePlaces(), { once: true });
    details.addEventListener('keydown', (event) => this.pressed(event));
    details.addEventListener('click', ({ target }) => {
      const place = this.items.findIndex((item) => item.contains(target as Element));
      if (place >= 0) go(place);
    });
  }

  /** Marks the sentence of the present step; -1 is none. */
  mark(place: number): void {
    this.places[this.current]?.removeAttribute('aria-current');
    this.current = place;
    this.places[place]?.setAttribute('aria-current', 'step');
    if (place >= 0) this.reach(place);
  }

  /** A native button would keep its text from being selected and copied, and from flowing as text. */
  private makePlaces(): void {
    this.places = this.items.map((item) => {
      const place = document.createElement('span');
      place.setAttribute('role', 'button');
      place.tabIndex = -1;
      place.append(...item.childNodes);
      item.append(place);
      return place;
    });
    this.reach(0);
    this.mark(this.current);
  }

  /** The tab key reaches this one alone. */
  private reach(place: number): void {
    for (const each of this.places) if (each.tabIndex === 0) each.tabIndex = -1;
    const reached = this.places[place];
    if (reached) reached.tabIndex = 0;
  }

  private pressed(event: KeyboardEvent): void {
    const from = this.places.indexOf(event.target as HTMLElement);
    if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const moves: Record<string, number> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      Home: 0,
      End: this.places.length - 1,
    };
    const to = moves[key];
    if (to === undefined && key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    if (to === undefined) return this.places[from]?.click();
    if (!this.places[to]) return;
    this.reach(to);
    this.places[to].focus();
  }
}
