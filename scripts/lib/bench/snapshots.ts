import { createNodeKernel } from '../sandbox/node-kernel.ts';
import type { Figure } from './figures.ts';

/** Taking a snapshot after a cell, going back in place, and what the states of some cells hold. */
export async function snapshotFigures(runs: number): Promise<Figure[]> {
  const { session } = await createNodeKernel();
  const options = { filename: '<cell a>', mode: 'cell', write() {} } as const;
  const taken: number[] = [];
  const restored: number[] = [];
  for (let id = 1; id <= 2 * runs; id++) {
    await session.run(`x${id} = [str(i) for i in range(1000)]`, options, id);
    taken.push(await timeOf(async () => session.save()));
    if (id % 2 === 0) restored.push(await timeOf(() => session.rewind(id)));
  }
  const { last, ways } = session.held;
  return [
    { what: 'a snapshot after a cell', note: '1,000 objects made', unit: 'ms', values: taken },
    { what: 'going back by a cell', unit: 'ms', values: restored },
    { what: 'the last state, held', unit: 'MB', values: [last / 1e6] },
    { what: `ways back over ${2 * runs} cells, held`, unit: 'MB', values: [ways / 1e6] },
  ];
}

/** Milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
