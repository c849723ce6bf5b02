/**
 * The traces that drawings are made of. CPython has none: the sandbox makes them, in a run that prints what CPython prints. All Python cells of
 * a chapter with a drawing are traced, as in the page: frames are seen where their code was compiled so.
 */
import { readFileSync } from 'node:fs';
import type { TraceOptions } from '../../../sandbox/protocol.ts';
import { type FencedCell, parseFences } from '../../../site/markdown/fences.ts';
import { recordedPath, tracePath } from '../../../site/markdown/recorded.ts';
import { createNodeKernel, type NodeKernel } from '../sandbox/node-kernel.ts';
import { traceLines } from '../sandbox/trace-lines.ts';
import { mask } from './mask.ts';
import { samePrinted } from './output.ts';
import type { Refusal } from './record.ts';

/** Does a cell ask for a drawing of its run? */
export const isDrawn = ({ lang, options }: FencedCell): boolean =>
  lang === 'py' && !options.norun && options.draw !== undefined && options.draw !== 'none';

/** How the cells of a chapter are traced: all of them where one is drawn. */
export const tracingOf = (cells: FencedCell[]): TraceOptions | undefined =>
  cells.some(isDrawn) ? {} : undefined;

/** Adds the traces of a chapter's drawn cells to what is to be written; refuses those of cells that print something else than CPython. */
export async function recordTraces(file: string, outputs: Map<string, string>): Promise<Refusal[]> {
  const { cells } = parseFences(readFileSync(file, 'utf8'));
  const trace = tracingOf(cells);
  if (trace === undefined) return [];
  const kernel = await (shared ??= createNodeKernel({ subject: 'program' }));
  await kernel.fresh({ files: {}, stdin: '' });
  const refused: Refusal[] = [];
  for (const cell of cells) {
    if (cell.lang !== 'py' || cell.options.norun) continue;
    const { id, source, line } = cell;
    const mode = cell.options.await ? 'cell-await' : 'cell';
    const result = await kernel.run(source, { filename: `<cell ${id}>`, mode, trace });
    if (!isDrawn(cell)) continue;
    const text = outputs.get(recordedPath(file, id));
    const [stdout, stderr] = [mask(result.stdout), mask(result.stderr)];
    const here = { stdout, stderr, error: result.error ?? null };
    if (text && samePrinted(JSON.parse(text), here) && result.trace)
      outputs.set(tracePath(file, id), traceLines(result.trace));
    else refused.push({ file, line, message: `cell ${id} prints something else in the sandbox` });
  }
  return refused;
}

let shared: Promise<NodeKernel> | undefined;
