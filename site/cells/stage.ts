import type { RunSettings } from '../../sandbox/host/client.ts';
import type { Trace } from '../../sandbox/protocol.ts';
import { loadScript } from './scripts.ts';

/** The drawing of a cell: `stage/element.ts`, once its script is there. */
interface DrawingElement extends HTMLElement {
  trace?: Trace | undefined;
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
 * resumed by another. `place` is that of the run in the namespace's history. Where what records cannot be loaded, cells run all the same.
 */
export async function tracing(
  id: string,
  place: number,
): Promise<Pick<RunSettings, 'trace' | 'onTrace'>> {
  if (!(await canTrace())) return {};
  const onTrace = (trace: Trace) => {
    forgetRuns(place);
    runs[place] = trace;
    showDock();
    drawRun(id, trace);
  };
  return { trace: {}, onTrace };
}

/** Loads what records runs, if the page has drawings. */
export function canTrace(): Promise<boolean> {
  if (!findDrawing('run-drawing')) return Promise.resolve(false);
  // Beside it, not behind it: the kernel asks for its own script only when the run is handed over.
  loadScript('sandbox').catch(() => {});
  return loadScript('trace').then(
    () => true,
    () => false,
  );
}

/** The traces of the runs in the present namespace, by their places in its history. */
const runs: Trace[] = [];

/** The namespace is again as it was before the run at a place of its history. */
export function forgetRuns(place: number): void {
  if (place >= runs.length) return;
  runs.length = place;
  showDock();
}

/** The dock of live frames stands above the prompt once there are any: `stage/dock.ts`. */
function showDock(): void {
  const log = document.querySelector('.prompt .typed-log');
  if (!log) return;
  let dock = document.querySelector<HTMLElement & { traces: Trace[] }>('frame-dock');
  if (!dock) {
    dock = Object.assign(document.createElement('frame-dock'), { traces: [] as Trace[] });
    log.after(dock);
  }
  dock.traces = runs.filter(Boolean);
  loadScript('stage').catch(() => {});
}

/** Draws a cell's run; undefined for the recorded one. */
export function drawRun(id: string, trace: Trace | undefined): void {
  const drawing = findDrawing(`run-drawing[data-for="${CSS.escape(id)}"]`);
  if (!drawing || (!trace && !drawing.trace)) return;
  drawing.trace = trace;
  loadScript('stage').catch(() => {});
}
