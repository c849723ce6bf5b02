import { existsSync, readFileSync } from 'node:fs';
import type { Trace, TraceEvent } from '../../sandbox/trace.ts';
import type { FencedCell } from './fences.ts';

/** What CPython 3.14, or for a JavaScript cell QuickJS, printed for a cell, as `npm run record` writes it. */
export interface Recorded {
  stdout: string;
  /** The end of `stdout`, where that is the value of the last expression. */
  result?: string;
  /** Warnings and, after an uncaught exception, its traceback. */
  stderr: string;
  /** Class name of the exception that ended the run; null where none did. */
  error: string | null;
  /** The day on which it was recorded, as `2026-11-22`: the first on which CPython printed just this. */
  date?: string;
}

/** Whether a cell has a recorded output: those that run do. */
export const isRecorded = ({ lang, options }: FencedCell): boolean =>
  (lang === 'py' || lang === 'js') && !options.norun;

/** What is made from what a cell prints, or not at all. */
const NOT_FROM_RUNS = new Set([undefined, 'none', 'grid']);

/** Does a cell ask for a drawing of its run? */
export const isDrawn = ({ lang, options }: FencedCell): boolean =>
  lang === 'py' && !options.norun && !NOT_FROM_RUNS.has(options.draw);

/** Where a cell's output is kept: `content/NN-slug.out/ID.json` beside `content/NN-slug.mdx`. */
export function recordedPath(chapter: string, id: string): string {
  return `${chapter.replace(/\.mdx$/, '.out')}/${id}.json`;
}

/** A cell's recorded output; undefined where there is none yet. `chapter` is the path of its MDX file. */
export function readRecorded(chapter: string, id: string): Recorded | undefined {
  const file = recordedPath(chapter, id);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded) : undefined;
}

/** Where the trace of a cell's recorded run is kept: a line for what the whole says, then one for each event. */
export function tracePath(chapter: string, id: string): string {
  return recordedPath(chapter, id).replace(/\.json$/, '.trace.jsonl');
}

/** The trace of a cell's recorded run; undefined where there is none. */
export function readTrace(chapter: string, id: string): Trace | undefined {
  const file = tracePath(chapter, id);
  if (!existsSync(file)) return undefined;
  const [head, ...events] = readFileSync(file, 'utf8').trim().split('\n');
  return {
    ...JSON.parse(head ?? ''),
    events: events.map((line) => JSON.parse(line) as TraceEvent),
  };
}
