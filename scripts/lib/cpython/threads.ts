import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { guestBundle } from '../sandbox/guest.ts';
import { tableRows } from './failing.ts';
import type { FileOutcome } from './suite.ts';
import type { SuiteThreadData } from './suite-thread.ts';

/** Runs test files side by side, each in one piece. */

/** More threads would only wait for the largest file. */
const THREADS = Math.min(4, availableParallelism());

/** Gives the outcome of each file, in the order in which they end. */
export async function* runFiles(
  names: readonly string[],
  data: SuiteThreadData,
): AsyncGenerator<FileOutcome> {
  // The threads find the guest built.
  await guestBundle();
  const waiting = largestFirst(names);
  const start = () =>
    new Worker(new URL('./suite-thread.ts', import.meta.url), { workerData: data });
  const threads = Array.from({ length: Math.min(THREADS, names.length) }, start);
  const running = new Map<Worker, Promise<[Worker, FileOutcome]>>();
  const next = (thread: Worker) => {
    const name = waiting.shift();
    if (name === undefined) running.delete(thread);
    else running.set(thread, outcomeOf(thread, name));
  };
  threads.forEach(next);
  while (running.size > 0) {
    const [thread, outcome] = await Promise.race(running.values());
    next(thread);
    yield outcome;
  }
  await Promise.all(threads.map((thread) => thread.terminate()));
}

async function outcomeOf(thread: Worker, name: string): Promise<[Worker, FileOutcome]> {
  const answer = once(thread, 'message');
  thread.postMessage(name);
  const [outcome] = await answer;
  return [thread, outcome];
}

/** The names, by the number of tests in the recorded table. */
function largestFirst(names: readonly string[]): string[] {
  const rows = tableRows().map((row) => row.split(/\s+/));
  const sizes = new Map(rows.map(([name, , total]) => [name, Number(total)]));
  const size = (name: string) => sizes.get(name) ?? 0;
  return names.toSorted((a, b) => size(b) - size(a));
}
