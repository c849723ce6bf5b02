import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createNodeKernel } from '../sandbox/node-kernel.ts';
import type { Figure } from './figures.ts';

/** Programs that do nothing but resume frames: what recording costs shows most in them. */
const PROGRAMS: Record<string, string> = {
  'a generator in a for loop': `
def count():
    for i in range(400_000):
        yield i
for i in count():
    pass
`,
  'send()': `
def echo():
    x = None
    while True:
        x = yield x
g = echo()
next(g)
for i in range(300_000):
    g.send(i)
`,
  'making generators': `
def one(x):
    yield x
for i in range(100_000):
    for x in one(i):
        pass
`,
  'a resume through four frames': `
def count(depth):
    if depth:
        yield from count(depth - 1)
    else:
        for i in range(200_000):
            yield i
for i in count(3):
    pass
`,
};

/** Events that are kept of a run. */
const KEPT = 1000;

/** What recording costs: when it is off, and when it is on. */
export async function tracedFigures(runs: number): Promise<Figure[]> {
  return [...(await offFigures(runs)), ...(await onFigures(runs))];
}

/**
 * What an untraced run takes beside one in a core that cannot trace, in processor time; the code that the compiler makes of a program
 * is the same. Each run has a process of its own: how its memory happens to lie makes more of a difference than what is looked for.
 */
async function offFigures(runs: number): Promise<Figure[]> {
  const names = Object.keys(PROGRAMS);
  const ratios: number[][] = names.map(() => []);
  for (let run = 0; run < runs; run++) {
    const [hooked, unhooked] = [await timesIn(''), await timesIn('unhooked')];
    names.forEach((_, i) => {
      ratios[i]?.push((hooked[i] ?? Number.NaN) / (unhooked[i] ?? Number.NaN));
    });
  }
  return names.map((name, i) => ({
    what: `${name}, not traced`,
    note: 'by a core without hooks',
    unit: '×',
    values: ratios[i] ?? [],
  }));
}

/** The µs of processor time that each program takes in a new process with this core. */
async function timesIn(core: string): Promise<number[]> {
  const env = { ...process.env, RESUMABLE_CORE: core };
  const child = fork(path.join(import.meta.dirname, 'timing-process.ts'), { env });
  child.send(Object.values(PROGRAMS));
  const ended = once(child, 'exit');
  const [times] = await Promise.race([once(child, 'message'), ended]);
  if (!Array.isArray(times)) throw new Error('The process that measures has failed.');
  await ended;
  return times;
}

/**
 * What a traced run takes beside one that is not, in processor time: for each event that is kept, and how many times as long once there is
 * no room for more and they are only counted.
 */
async function onFigures(runs: number): Promise<Figure[]> {
  const kernel = await createNodeKernel({ subject: 'program' });
  const timeOf = async (source: string, trace?: object): Promise<number> => {
    const options = { filename: 'bench.py', mode: 'exec', trace } as const;
    await kernel.fresh();
    // The recorder is loaded by the first run that needs it.
    await kernel.run('', options);
    const { user, system } = process.cpuUsage();
    const { status, stderr } = await kernel.run(source, options);
    if (status !== 'ok') throw new Error(stderr);
    const used = process.cpuUsage({ user, system });
    return used.user + used.system;
  };
  const figures: Figure[] = [];
  for (const [name, source] of Object.entries(PROGRAMS)) {
    const [counted, kept]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const [plain, counting] = [await timeOf(source), await timeOf(source, { events: 0 })];
      counted.push(counting / plain);
      kept.push(((await timeOf(source, { events: KEPT })) - counting) / KEPT);
    }
    figures.push({ what: `${name}, its events counted`, budget: 1.3, unit: '×', values: counted });
    figures.push({ what: '… for each event that is kept', unit: 'µs', values: kept });
  }
  return figures;
}
