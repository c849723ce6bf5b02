import { addLiveRegion } from '../cells/announce.ts';
import { el } from '../cells/dom.ts';
import { RunCell } from '../cells/element.ts';
import { whenNear } from '../cells/near.ts';
import { Notebook } from '../cells/notebook.ts';
import { drawingsIn } from '../cells/stage.ts';
import { colour } from '../cells/tokens.ts';
import { dedented } from './source.ts';

/**
 * `<py-cell>`: a cell of the book on any page of any site. It stands in a shadow root with the book's styles for cells, so that neither
 * page nor cell disturbs the other. All cells of a page share one namespace, as those of a chapter do.
 */

/** The book's styles for cells, set for a shadow root; set by the build. */
declare const CELL_STYLES: string;
/** Those for drawings. */
declare const DRAWING_STYLES: string;

/** A cell that has no record to be compared with. */
class EmbeddedCell extends RunCell {
  override showVerdict(): void {}
}

/** What the cells of the page share, from the first of them on. */
let page: { notebook: Notebook; styles: CSSStyleSheet[] } | undefined;

class PyCell extends HTMLElement {
  private own: EmbeddedCell | undefined;

  /** Its code may not have been parsed when its tag is. One that is moved comes again. */
  connectedCallback(): void {
    if (this.own) join(this.own);
    else if (document.readyState !== 'loading') this.build();
    else document.addEventListener('DOMContentLoaded', () => this.build(), { once: true });
  }

  /** Nobody sees it any more: it is none of those that are run above another. */
  disconnectedCallback(): void {
    if (this.own) leave(this.own);
  }

  private build(): void {
    if (this.own || !this.isConnected) return;
    const root = this.attachShadow({ mode: 'open' });
    const shared = (page ??= begin(root));
    root.adoptedStyleSheets = shared.styles;
    const cell = this.cell(shared.notebook);
    root.append(cell);
    this.addDrawing(root, cell);
    this.own = cell;
    if (cell.place > 0) shared.notebook.places[cell.cellId] = cell.place;
    cell.start(shared.notebook);
    join(cell);
    whenNear(cell, () => void shared.notebook.warmUp());
    root.addEventListener('click', (event) => followLine(event, shared.notebook));
  }

  /** The static form of a cell, as a chapter's HTML has it, filled with what the author gave. */
  private cell({ places }: Notebook): EmbeddedCell {
    const cell = document.createElement('resumable-cell') as EmbeddedCell;
    const place = Object.keys(places).length + 1;
    const setUp = this.hasAttribute('setup');
    const name = this.getAttribute('label') ?? `Cell ${place}`;
    cell.className = 'cell';
    cell.role = 'group';
    cell.ariaLabel = name;
    cell.hidden = setUp;
    Object.assign(cell.dataset, { id: idOf(this.getAttribute('name'), place), runs: '' });
    if (!setUp) cell.dataset.place = String(place);
    if (this.hasAttribute('await')) cell.dataset.await = '';
    const expects = this.getAttribute('expects');
    if (expects) cell.dataset.expects = expects;
    const code = el('code');
    code.innerHTML = colour(dedented(textOf(this)));
    cell.append(
      el('div', { className: 'bar' }, el('span', { className: 'place' }, name)),
      el('pre', { className: 'code' }, code),
    );
    return cell;
  }

  /** The place of the drawing, where the author asked for one: a run fills it, and loads what draws. */
  private addDrawing(root: ShadowRoot, cell: EmbeddedCell): void {
    const kind = this.getAttribute('draw');
    if (kind === null) return;
    const drawing = document.createElement('run-drawing');
    drawing.className = 'run-drawing';
    drawing.hidden = true;
    const name = cell.ariaLabel ?? cell.name;
    Object.assign(drawing.dataset, { for: cell.cellId, name, kind: kind || 'sequence' });
    drawing.append(el('figure', {}, el('div', { className: 'drawn' }), el('figcaption')));
    root.append(drawing);
    drawingsIn(root);
  }
}

/** The text of the code, also where it stands in a `<script type="text/x-python">` or `<template>`, which may hold `<` and `&`. */
function textOf(element: Element): string {
  const template = element.querySelector('template');
  return (template?.content ?? element).textContent ?? '';
}

/** Letters that a traceback's `<cell NAME>` may hold. */
function idOf(name: string | null, place: number): string {
  return name && /^[\w-]+$/.test(name) ? name : `py-${place}`;
}

/** The notebook of the page. What it says to a reader who listens goes into the first cell's root: the page has no style to hide it. */
function begin(root: ShadowRoot): NonNullable<typeof page> {
  addLiveRegion(root);
  const styles = [CELL_STYLES, DRAWING_STYLES].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return { notebook: new Notebook([]), styles };
}

/** Adds a cell where it stands in the page. */
function join(cell: EmbeddedCell): void {
  const { notebook } = cell;
  notebook.cells.push(cell);
  notebook.cells.sort((a, b) =>
    hostOf(a).compareDocumentPosition(hostOf(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  notebook.showWays();
}

/** Takes a cell out. What it has done stays. */
function leave(cell: EmbeddedCell): void {
  const { notebook } = cell;
  notebook.cells.splice(notebook.cells.indexOf(cell), 1);
  notebook.showWays();
}

const hostOf = (cell: RunCell): Node => (cell.getRootNode() as ShadowRoot).host ?? cell;

/** `Cell 3, line 2` in a traceback leads to the cell, which may stand in another root, and marks the line. */
function followLine(event: Event, notebook: Notebook): void {
  const link = (event.target as Element).closest<HTMLElement>('a[data-line]');
  const id = link?.getAttribute('href')?.replace('#cell-', '');
  const cell = notebook.cells.find(({ cellId }) => cellId === id);
  if (!cell) return;
  event.preventDefault();
  cell.markLine(Number(link?.dataset.line), true);
  cell.focus();
}

/** Defines the element, once in a page. */
export function defineCell(): void {
  if (customElements.get('py-cell')) return;
  customElements.define('resumable-cell', EmbeddedCell);
  customElements.define('py-cell', PyCell);
}
