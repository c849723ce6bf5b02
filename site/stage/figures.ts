import { chainHtml, figureHtml } from '../drawings/figure.ts';
import { StateGrid } from './grid.ts';

/** The script `figures`: what draws a run in the page, and fills the grid of states. A page that is only read has its drawings in its HTML. */
declare global {
  /** Once the script has been loaded. */
  var __resumableFigures:
    | { figureHtml: typeof figureHtml; chainHtml: typeof chainHtml }
    | undefined;
}

customElements.define('state-grid', StateGrid);
globalThis.__resumableFigures = { figureHtml, chainHtml };
