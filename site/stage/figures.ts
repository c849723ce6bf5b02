import { figureHtml } from '../drawings/figure.ts';

/** The script `figures`: what draws a run in the page. A page that is only read has its drawings in its HTML. */
declare global {
  /** As `figureHtml`, once the script has been loaded. */
  var __resumableFigures: typeof figureHtml | undefined;
}

globalThis.__resumableFigures = figureHtml;
