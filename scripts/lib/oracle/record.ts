/** Records what CPython prints for chapters and conformance programs, and says what it refuses to record. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FencedCell, parseFences } from '../../../site/markdown/fences.ts';
import { readRecorded } from '../../../site/markdown/recorded.ts';
import { differencesInNode, runJavaScript } from './javascript.ts';
import type { Outcome } from './job.ts';
import { TooLong } from './oracle.ts';
import { type CellPrinted, cellText, outText, samePrinted } from './output.ts';
import type { OraclePair } from './pair.ts';
import type { Program } from './programs.ts';

/** A reason not to record something, to be printed as `file:line: message`. */
export interface Refusal {
  file: string;
  line: number;
  message: string;
}

const DIFFERS = 'prints something else under another hash seed';

/** Output files by path: what they are to hold. */
type Outputs = Map<string, string>;

/** Runs programs; adds their outputs; gives what is refused. */
export async function recordPrograms(
  oracle: OraclePair,
  programs: Program[],
  outputs: Outputs,
): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  for (const program of programs) {
    const { path: file, source, mode, filename, files, stdin } = program;
    const steps = [{ source, filename, mode }];
    try {
      const job = { steps, files, stdin, end: true, locate: false };
      const { outcomes, differences } = await oracle.run(job);
      for (const { line } of differences) refused.push({ file, line, message: DIFFERS });
      if (outcomes[0] && differences.length === 0) outputs.set(program.out, outText(outcomes[0]));
    } catch (error) {
      refused.push(tooLong(error, file, 1));
    }
  }
  return refused;
}

/** Runs the Python cells of a chapter, `file`, in one namespace; adds their outputs; gives what is refused. */
export async function recordChapter(
  oracle: OraclePair,
  file: string,
  outputs: Outputs,
): Promise<Refusal[]> {
  const { cells, problems } = parseFences(readFileSync(file, 'utf8'));
  const refused: Refusal[] = problems.map((problem) => ({ file, ...problem }));
  const run = cells.filter((cell) => cell.lang === 'py' && cell.id && !cell.options.norun);
  const steps = run.map((cell) => ({
    source: cell.source,
    filename: `<cell ${cell.id}>`,
    mode: cell.options.await ? ('cell-await' as const) : ('cell' as const),
  }));
  try {
    const job = { steps, files: {}, stdin: '', end: false, locate: false };
    const { outcomes, differences } = await oracle.run(job);
    for (const { step, line } of differences)
      refused.push({ file, line: (run[step]?.line ?? 0) + line, message: DIFFERS });
    for (const [at, cell] of run.entries()) {
      const outcome = outcomes[at] as Outcome;
      refused.push(...unexpected(cell, outcome).map((problem) => ({ file, ...problem })));
      if (differences.some(({ step }) => step === at)) continue;
      outputs.set(path.join(outFolder(file), `${cell.id}.json`), dated(file, cell.id, outcome));
    }
  } catch (error) {
    refused.push(tooLong(error, file, run[0]?.line ?? 1));
  }
  return refused;
}

/** Runs the JavaScript cells of a chapter on QuickJS; adds their outputs; gives what is refused, also by Node's engine. */
export async function recordJavaScript(file: string, outputs: Outputs): Promise<Refusal[]> {
  const runs = await runJavaScript(file);
  const refused = await differencesInNode(runs);
  for (const { cell, ...outcome } of runs) {
    refused.push(...unexpected(cell, outcome));
    outputs.set(path.join(outFolder(file), `${cell.id}.json`), dated(file, cell.id, outcome));
  }
  return refused.map((problem) => ({ file, ...problem }));
}

/** The text of a cell's output with its date: today's, unless CPython printed the same when it was recorded before. */
function dated(chapter: string, id: string, outcome: CellPrinted): string {
  const before = readRecorded(chapter, id);
  const isSame = before && samePrinted(before, outcome);
  return cellText(outcome, (isSame && before.date) || new Date().toISOString().slice(0, 10));
}

/** Where a chapter's outputs are kept: `content/NN-slug.out`. */
export const outFolder = (chapter: string): string => chapter.replace(/\.mdx$/, '.out');

/** An error that the author did not announce, or an announced one that did not come. */
function unexpected(
  cell: FencedCell,
  { error, stderr }: Pick<Outcome, 'error' | 'stderr'>,
): { line: number; message: string }[] {
  const { expects } = cell.options;
  if (error === (expects ?? null)) return [];
  const at = new RegExp(`File "<cell ${cell.id}>", line (\\d+)`).exec(stderr);
  const line = cell.line + Number(at?.[1] ?? 0);
  const last = stderr.trimEnd().split('\n').at(-1);
  const happened = error ? `ended with ${last}` : 'ended without an error';
  const wanted = expects ? `expects=${expects}` : `announce it with expects=${error}`;
  return [{ line, message: `cell ${cell.id} ${happened}; ${wanted}` }];
}

function tooLong(error: unknown, file: string, line: number): Refusal {
  if (!(error instanceof TooLong)) throw error;
  return { file, line, message: error.message };
}

/** Writes outputs that are not so already; gives the paths of those that changed. */
export function writeOutputs(outputs: Outputs): string[] {
  const changed = [...outputs].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of changed) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return changed.map(([file]) => file);
}

/** Removes output files in `folders`, whose names match, that nothing prints any more; gives their paths. */
export function removeStale(folders: string[], names: RegExp, outputs: Outputs): string[] {
  const stale = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => names.test(file) && !outputs.has(file));
  for (const file of stale) rmSync(file);
  return stale;
}
