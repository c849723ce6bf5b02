/** Runs the sources that its parent sends in a kernel of its own, and tells the µs of processor time that each took. */
import { once } from 'node:events';
import { createNodeKernel } from '../sandbox/node-kernel.ts';

const sent = once(process, 'message');
const kernel = await createNodeKernel({ subject: 'program' });

async function timeOf(source: string): Promise<number> {
  await kernel.fresh();
  const started = process.cpuUsage();
  const { status, stderr } = await kernel.run(source, { filename: 'bench.py', mode: 'exec' });
  if (status !== 'ok') throw new Error(stderr);
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

const times: number[] = [];
for (const source of (await sent)[0]) {
  // The first time is that of Node's compiler, too, which is at work on the engine.
  await timeOf(source);
  times.push(await timeOf(source));
}
process.send?.(times);
