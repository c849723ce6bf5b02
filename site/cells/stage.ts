import type { RunSettings } from '../../sandbox/host/client.ts';
import type { Trace } from '../../sandbox/trace.ts';
import { loadScript } from './scripts.ts';

/** The drawing of a cell: `stage/element.ts`, once its script is there. */
interface DrawingElement extends HTMLElement {
  draw(trace: Trace | undefined): void;
  miss(): void;
}

/** How a run is traced. */
interface Tracing extends Pick<RunSettings, 'trace' | 'onTrace'> {
  /** The run has ended. One whose worker had to be ended has no trace: its drawing says so. */
  ended?: () => void;
}

/** `stage/grid.ts`, once its script is there. */
interface GridElement extends HTMLElement {
  take(trace: Trace): void;
}

/** Where drawings may stand: the page, and the shadow roots of cells on pages of other sites. */
const places: ParentNode[] = [document];

/** Says that a drawing may stand in another place too. */
export const drawingsIn = (place: ParentNode): void => void places.push(place);

function findDrawing(selector: string): DrawingElement | undefined {
  for (const place of places) {
    const found = place.querySelector<DrawingElement>(selector);
    if (found) return found;
  }
  return undefined;
}

const drawingOf = (id: string) => findDrawing(`run-drawing[data-for="${CSS.escape(id)}"]`);

/** Loads what brings drawings to life once one comes near the screen. They can be read without. */
export function watchDrawings(): void {
  const drawings = document.querySelectorAll('run-drawing');
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      loadScript('stage').catch(() => {});
    },
    { rootMargin: '400px' },
  );
  for (const drawing of drawings) watch.observe(drawing);
}

/**
 * What a run records, so that the drawing of its cell can follow it. In a page with drawings every run does: a frame that one cell makes may be
 * resumed by another. Where what records cannot be loaded, cells run all the same.
 */
export async function tracing(id: string): Promise<Tracing> {
  if (!(await canTrace())) return {};
  const { lines } = drawingOf(id)?.dataset ?? {};
  let came = false;
  return {
    trace: lines === undefined ? {} : { lines: true },
    ended: () => came || withDrawing(id, (drawing) => drawing.miss()),
    onTrace: (trace) => {
      came = true;
      drawRun(id, trace);
      for (const grid of document.querySelectorAll<GridElement>('state-grid'))
        loadScript('figures').then(
          () => grid.take(trace),
          () => {},
        );
    },
  };
}

/** Loads what records runs, if the page has drawings. */
export function canTrace(): Promise<boolean> {
  if (!findDrawing('run-drawing, state-grid')) return Promise.resolve(false);
  // Beside it, not behind it: the kernel asks for its own script only when the run is handed over.
  loadScript('sandbox').catch(() => {});
  return loadScript('trace').then(
    () => true,
    () => false,
  );
}

/** Cells whose drawing is not as it was at first. */
const drawn = new Set<string>();

/** Draws a cell's run; undefined for the recorded one. */
export function drawRun(id: string, trace: Trace | undefined): void {
  if (trace || drawn.has(id)) withDrawing(id, (drawing) => drawing.draw(trace));
}

/** Does something with a cell's drawing, if it has one. */
function withDrawing(id: string, then: (drawing: DrawingElement) => void): void {
  const drawing = drawingOf(id);
  if (!drawing) return;
  drawn.add(id);
  Promise.all([loadScript('stage'), loadScript('figures')]).then(
    () => then(drawing),
    () => {},
  );
}
