import type { Trace } from '../../sandbox/protocol.ts';
import { loadScript } from './scripts.ts';

/** The drawing of a cell: `stage/element.ts`, once its script is there. */
interface DrawingElement extends HTMLElement {
  trace?: Trace | undefined;
}

const drawingOf = (id: string): DrawingElement | null =>
  document.querySelector(`run-drawing[data-for="${CSS.escape(id)}"]`);

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

/** Whether a cell's run is drawn. */
export const isDrawn = (id: string): boolean => drawingOf(id) !== null;

/** Draws a cell's run; undefined for the recorded one. */
export function drawRun(id: string, trace: Trace | undefined): void {
  const drawing = drawingOf(id);
  if (!drawing) return;
  drawing.trace = trace;
  loadScript('stage').catch(() => {});
}
