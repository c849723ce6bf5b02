import type { RunSettings } from '../../sandbox/host/client.ts';
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

/**
 * What a run records, so that the drawing of its cell can follow it. In a page with drawings every run does: a frame that one cell makes may be
 * resumed by another.
 */
export function tracing(id: string): Pick<RunSettings, 'trace' | 'onTrace'> {
  if (!document.querySelector('run-drawing')) return {};
  return { trace: {}, onTrace: (trace) => drawRun(id, trace) };
}

/** Draws a cell's run; undefined for the recorded one. */
export function drawRun(id: string, trace: Trace | undefined): void {
  const drawing = drawingOf(id);
  if (!drawing || (!trace && !drawing.trace)) return;
  drawing.trace = trace;
  loadScript('stage').catch(() => {});
}
