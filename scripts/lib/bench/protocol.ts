import { createNodeKernel } from '../sandbox/node-kernel.ts';
import type { Figure } from './figures.ts';

/** What the coroutine protocol costs: a step in each of its forms, many frames at once. */

/** A task whose time is divided by its number of steps. */
interface Measure {
  what: string;
  note?: string;
  unit: string;
  steps: number;
  /** Steps for a unit: 1,000 for µs. */
  scale: number;
  setup: string;
  work: string;
}

const ECHO = `
def echo():
    x = None
    while True:
        x = yield x
`;

const delegation = (depth: number): Measure => ({
  what: `a resume through ${depth.toLocaleString('en')} delegating frames`,
  unit: 'µs',
  steps: 50_000,
  scale: 1000,
  setup: `${ECHO}
def nested(depth):
    if depth == 1:
        yield from echo()
    else:
        yield from nested(depth - 1)

g = nested(${depth - 1})
next(g)
def work():
    for i in range(50_000):
        g.send(i)
`,
  work: 'work()',
});

const MEASURES: Measure[] = [
  {
    what: 'a round trip by send()',
    unit: 'µs',
    steps: 200_000,
    scale: 1000,
    setup: `${ECHO}
g = echo()
next(g)
def work():
    for i in range(200_000):
        g.send(i)
`,
    work: 'work()',
  },
  delegation(3),
  delegation(1000),
  {
    what: 'one turn of the loop: await asyncio.sleep(0)',
    unit: 'µs',
    steps: 20_000,
    scale: 1000,
    setup: `
import asyncio
async def main():
    for _ in range(20_000):
        await asyncio.sleep(0)
`,
    work: 'asyncio.run(main())',
  },
  {
    what: 'ten thousand tasks',
    note: 'made, run for two turns, gathered',
    unit: 'ms',
    steps: 1,
    scale: 1,
    setup: `
import asyncio
async def one(i):
    await asyncio.sleep(0)
    return i
async def main():
    return sum(await asyncio.gather(*(one(i) for i in range(10_000))))
`,
    work: 'asyncio.run(main())',
  },
];

/** Times, each in a sandbox of its own. */
export async function protocolFigures(runs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, note, unit, steps, scale, setup, work } of MEASURES) {
    const kernel = await createNodeKernel();
    const timeOf = async (source: string) => {
      const { ok, stderr, ms } = await kernel.run(source, {
        filename: 'bench.py',
        mode: 'cell',
        deadline: 60_000,
      });
      if (!ok) throw new Error(stderr);
      return ms;
    };
    await timeOf(setup);
    await timeOf(work);
    const values: number[] = [];
    for (let i = 0; i < runs; i++) values.push(((await timeOf(work)) / steps) * scale);
    figures.push({ what, unit, values, ...(note && { note }) });
  }
  return [...figures, await memoryFigure()];
}

/** The whole memory of a sandbox that holds 100,000 suspended generators. */
async function memoryFigure(): Promise<Figure> {
  const kernel = await createNodeKernel();
  const source = `${ECHO}
held = [echo() for _ in range(100_000)]
for g in held:
    next(g)
`;
  const { ok, stderr } = await kernel.run(source, { filename: 'bench.py', mode: 'cell' });
  if (!ok) throw new Error(stderr);
  return {
    what: 'the memory that holds 100,000 suspended generators',
    budget: 64,
    unit: 'MB',
    values: [kernel.session.memoryBytes / 2 ** 20],
  };
}
