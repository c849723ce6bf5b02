import { Engine } from '../../../sandbox/host/engine.ts';
import { guestBundle } from '../sandbox/guest.ts';
import { createNodeKernel, type NodeKernel } from '../sandbox/node-kernel.ts';
import { sandboxQuickjs } from '../sandbox/quickjs.ts';
import type { Figure } from './figures.ts';

/** What is measured under Node: Python's generators beside JavaScript's in one QuickJS, and snapshots. */

/** A task in Python and in JavaScript, and how many steps it takes. */
interface Pair {
  what: string;
  python: string;
  javascript: string;
}

const STEPS = 300_000;

const PAIRS: Pair[] = [
  {
    what: 'a step of a generator in a for loop',
    python: `
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
def work():
    s = 0
    for x in count(${STEPS}):
        s = s + x
work()
`,
    javascript: `(() => {
      function* count(n) { let i = 0; while (i < n) { yield i; i += 1; } }
      let s = 0;
      for (const x of count(${STEPS})) s = s + x;
    })()`,
  },
  {
    what: 'a step by send()',
    python: `
def echo():
    x = 0
    while True:
        x = yield x
def work():
    g = echo()
    next(g)
    i = 0
    while i < ${STEPS}:
        g.send(i)
        i += 1
work()
`,
    javascript: `(() => {
      function* echo() { let x = 0; while (true) x = yield x; }
      const g = echo();
      g.next();
      let i = 0;
      while (i < ${STEPS}) { g.next(i).value; i += 1; }
    })()`,
  },
];

/** Time of Python's steps over that of JavaScript's, taken in turn. */
export async function stepFigures(runs: number): Promise<Figure[]> {
  const kernel = await createNodeKernel();
  const module = await WebAssembly.compile(await sandboxQuickjs(await guestBundle()));
  const engine = new Engine(module, { call: () => 0, interrupt: () => false, dropped() {} });
  const { context } = engine.newContext();
  const figures: Figure[] = [];
  for (const { what, python, javascript } of PAIRS) {
    const ratios: number[] = [];
    for (let i = 0; i <= runs; i++) {
      const inPython = await timeOf(() => runPython(kernel, python));
      const inJavaScript = await timeOf(async () => engine.evaluate(context, javascript, 'x.js'));
      // The first time, the browser's or Node's own compiler is still at work on QuickJS.
      if (i > 0) ratios.push(inPython / inJavaScript);
    }
    figures.push({
      what,
      note: "by hand-written JavaScript's time",
      budget: 2.5,
      unit: '×',
      values: ratios,
    });
  }
  return figures;
}

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
  return [
    { what: 'a snapshot after a cell', note: '1,000 objects made', unit: 'ms', values: taken },
    { what: 'going back by a cell', unit: 'ms', values: restored },
    { what: `states of ${runs} cells, held`, unit: 'MB', values: [session.heldBytes / 1e6] },
  ];
}

async function runPython(kernel: NodeKernel, source: string): Promise<void> {
  const { ok, stderr } = await kernel.run(source, { filename: 'bench.py', mode: 'exec' });
  if (!ok) throw new Error(stderr);
}

/** Milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
