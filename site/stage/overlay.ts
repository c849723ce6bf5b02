/** What lies over a static drawing while a reader steps through it: the part that is still to come is faint, the present one stands out. */

const SVG = 'http://www.w3.org/2000/svg';

/** A band of the drawing and the first event that it shows. */
interface Band {
  first: number;
  from: number;
  to: number;
}

/** Steps through one SVG that `svgOf` has printed. */
export class Overlay {
  private readonly svg: SVGSVGElement;
  private readonly bands: Band[];
  private readonly now = document.createElementNS(SVG, 'rect');
  private readonly veil = document.createElementNS(SVG, 'rect');
  /** The bands follow each other downwards, or to the right. */
  private readonly down: boolean;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.down = svg.dataset.axis !== 'x';
    this.bands = readBands(svg.dataset.bands ?? '');
    this.now.setAttribute('class', 'now');
    this.veil.setAttribute('class', 'veil');
    svg.querySelector('title')?.after(this.now);
    svg.append(this.veil);
    this.place(this.now, 0, 0);
    this.place(this.veil, 0, 0);
  }

  /** The drawing up to an event; -1 is before the first. Gives what stands out. */
  show(event: number): SVGElement {
    const band = this.bands.findLast(({ first }) => first <= event);
    const start = this.bands[0]?.from ?? 0;
    this.place(this.now, band?.from ?? 0, band?.to ?? 0);
    this.place(this.veil, band?.to ?? start, this.down ? this.height : this.width);
    return this.now;
  }

  /** The whole drawing. */
  clear(): void {
    this.place(this.now, 0, 0);
    this.place(this.veil, 0, 0);
  }

  /** The first event of what stands at a point of the screen. */
  eventAt(x: number, y: number): number | undefined {
    const box = this.svg.getBoundingClientRect();
    const at = this.down
      ? ((y - box.top) / box.height) * this.height
      : ((x - box.left) / box.width) * this.width;
    return this.bands.find(({ from, to }) => at >= from && at < to)?.first;
  }

  private get width(): number {
    return this.svg.viewBox.baseVal.width;
  }

  private get height(): number {
    return this.svg.viewBox.baseVal.height;
  }

  private place(rect: SVGRectElement, from: number, to: number): void {
    const size = Math.max(0, to - from);
    const [x, y, width, height] = this.down
      ? [0, from, this.width, size]
      : [from, 0, size, this.height];
    for (const [name, value] of Object.entries({ x, y, width, height }))
      rect.setAttribute(name, String(value));
  }
}

function readBands(text: string): Band[] {
  const numbers = text.split(' ').map(Number);
  const bands: Band[] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [first = 0, from = 0, to = 0] = numbers.slice(at, at + 3);
    bands.push({ first, from, to });
  }
  return bands;
}
