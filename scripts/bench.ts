/**
 * `npm run bench [-- RUNS]`: measures what the design sets budgets for, on the built site and under Node, RUNS times each (7), and prints
 * the medians beside the budgets. Times are this machine's: only ratios and bytes are the same elsewhere.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserFigures } from './lib/bench/browser.ts';
import { byteFigures } from './lib/bench/bytes.ts';
import { snapshotFigures, stepFigures } from './lib/bench/engine.ts';
import { table } from './lib/bench/figures.ts';

const dist = path.resolve(import.meta.dirname, '../dist');
const runs = Number(process.argv[2] ?? 7);
if (!existsSync(path.join(dist, 'index.html'))) {
  console.error('The site is not built: run `npm run build` first.');
  process.exit(1);
}
const figures = [
  ...byteFigures(dist),
  ...(await stepFigures(runs)),
  ...(await snapshotFigures(runs)),
  ...(await browserFigures(dist, runs)),
];
console.log(table(figures));
process.exit();
