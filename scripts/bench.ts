/**
 * `npm run bench [-- PART… PROGRAM… RUNS]`: measures what the design sets budgets for, RUNS times each (7), and prints the medians
 * beside the budgets. Parts: `bytes`, `engine` (the suite beside hand-written JavaScript), `peers` (beside MicroPython), `protocol`,
 * `traced`, `snapshots`, `browser`, `memory`, `page`, `drawings`; all if none is named. Names of programs restrict the suite. Times are this machine's: only ratios and bytes are
 * the same elsewhere.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Figure, table } from './lib/bench/figures.ts';
import { PROGRAMS } from './lib/bench/suite.ts';

const dist = path.resolve(import.meta.dirname, '../dist');

/** What measures each part; loaded when it is its turn. */
const PARTS: Record<string, (runs: number, programs: string[]) => Promise<Figure[]>> = {
  bytes: async () => (await import('./lib/bench/bytes.ts')).byteFigures(built()),
  engine: async (...args) => (await import('./lib/bench/suite.ts')).suiteFigures(...args),
  peers: async (...args) => (await import('./lib/bench/peers.ts')).peerFigures(...args),
  protocol: async (runs) => (await import('./lib/bench/protocol.ts')).protocolFigures(runs),
  traced: async (runs) => (await import('./lib/bench/traced.ts')).tracedFigures(runs),
  snapshots: async (runs) => (await import('./lib/bench/snapshots.ts')).snapshotFigures(runs),
  browser: async (runs) => (await import('./lib/bench/browser.ts')).browserFigures(built(), runs),
  memory: async (runs) => (await import('./lib/bench/memory.ts')).memoryFigures(built(), runs),
  page: async (runs) => (await import('./lib/bench/page.ts')).pageFigures(built(), runs),
  drawings: async (runs) => (await import('./lib/bench/drawings.ts')).drawingFigures(built(), runs),
};

/** The folder of the built site. */
function built(): string {
  if (!existsSync(path.join(dist, 'index.html')))
    fail('The site is not built: run `npm run build` first.');
  return dist;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const words = process.argv.slice(2);
const named = words.filter((word) => word in PARTS);
const programs = words.filter((word) => PROGRAMS.some(({ name }) => name === word));
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 7);
const unknown = words.find((w) => !named.includes(w) && !programs.includes(w) && !/^\d+$/.test(w));
if (unknown) fail(`No part or program is called ${unknown}: ${Object.keys(PARTS).join(', ')}.`);
const figures: Figure[] = [];
for (const part of named.length > 0 ? named : Object.keys(PARTS))
  figures.push(...((await PARTS[part]?.(runs, programs)) ?? []));
console.log(table(figures));
process.exit();
