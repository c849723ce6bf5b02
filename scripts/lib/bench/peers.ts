import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import { type Figure, median } from './figures.ts';
import { chosen, inSandbox, PROGRAMS, programText, type Runner, ratios } from './suite.ts';

/** Against MicroPython in WebAssembly, on the same source, in one process and in turn. */

/** Bytes of MicroPython's heap: enough that it does not collect more often than it needs to. */
const HEAP = 32 * 1024 * 1024;

/** Defines a program in a MicroPython of its own. */
async function inMicroPython(source: string): Promise<Runner> {
  const lines: string[] = [];
  const engine = await loadMicroPython({
    heapsize: HEAP,
    stdout: (line: string) => lines.push(line),
  });
  engine.runPython(source);
  return async () => {
    const started = performance.now();
    engine.runPython('print(work())');
    const ms = performance.now() - started;
    return { result: lines.splice(0).join('\n').trim(), ms };
  };
}

/** Each program's time by MicroPython's, and the geometric mean of their medians. */
export async function peerFigures(runs: number, only: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const peers = PROGRAMS.filter(({ peer }) => peer);
  for (const { name, what } of chosen(peers, only)) {
    const source = programText(name, 'py');
    const values = await ratios(name, await inSandbox(source), await inMicroPython(source), runs);
    figures.push({ what, note: 'by MicroPython', unit: '×', values });
  }
  const logs = figures.map(({ values }) => Math.log(median(values)));
  const mean = Math.exp(logs.reduce((sum, x) => sum + x, 0) / logs.length);
  const note = `${figures.length} programs`;
  const what = 'geometric mean by MicroPython';
  return [...figures, { what, note, unit: '×', budget: 0.8, values: [mean] }];
}
