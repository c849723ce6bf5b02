/**
 * The traces that drawings are made of. CPython has none: the sandbox makes them, in a run that prints what CPython prints. All Python cells of
 * a chapter with a drawing are traced, as in the page: frames are seen where their code was compiled so.
 */
import { readFileSync } from 'node:fs';
import type { TraceOptions } from '../../../sandbox/trace.ts';
import { type FencedCell, parseFences } from '../../../site/markdown/fences.ts';
import { isDrawn, recordedPath, tracePath } from '../../../site/markdown/recorded.ts';
import { createNodeKernel, type NodeKernel } from '../sandbox/node-kernel.ts';
import { traceLines } from '../sandbox/trace-lines.ts';
import { mask } from './mask.ts';
import { samePrinted } from './output.ts';
import type { Refusal } from './record.ts';

/** How a cell of a chapter is traced: all of them are where one is drawn. */
export function tracingOf(cells: FencedCell[], { options }: FencedCell): TraceOptions | undefined {
  if (!cells.some(isDrawn)) return undefined;
  return options.lines ? { lines: true } : {};
}

/** Adds the traces of a chapter's drawn cells to what is to be written; refuses those of cells that print something else than CPython. */
export async function recordTraces(file: string, outputs: Map<string, string>): Promise<Refusal[]> {
  const { cells } = parseFences(readFileSync(file, 'utf8'));
  if (!cells.some(isDrawn)) return [];
  const kernel = await (shared ??= createNodeKernel({ subject: 'program' }));
  await kernel.fresh({ files: {}, stdin: '' });
  const refused: Refusal[] = [];
  for (const cell of cells) {
    if (cell.lang !== 'py' || cell.options.norun) continue;
    const { id, source, line } = cell;
    const mode = cell.options.await ? 'cell-await' : 'cell';
    const trace = tracingOf(cells, cell);
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
