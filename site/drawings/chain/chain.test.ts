import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TraceEvent } from '../../../sandbox/trace.ts';
import { type Run, runOf } from '../run.ts';
import { overlaps } from '../testing/overlaps.ts';
import { randomEvents } from '../testing/random-events.ts';
import { chainScenes } from './layout.ts';
import { chainAt, momentOf } from './model.ts';

const TRACES = path.join(import.meta.dirname, '../sequence/golden');

function read(name: string): Run {
  const [, ...lines] = readFileSync(path.join(TRACES, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return runOf({ version: 1, events: lines.map((line) => JSON.parse(line)), omitted: 0 }, 'Cell 1');
}

const text = (run: Run, at: number) =>
  chainAt(run, at).map(({ depth, name, words }) => `${'  '.repeat(depth)}${name}: ${words}`);

test('a frame stands below the one that delegates to it', () => {
  const run = read('recursive');
  expect(text(run, momentOf(run))).toMatchInlineSnapshot(`
    [
      "walk: delegating at line 6",
      "  walk #5: delegating at line 6",
      "    walk #7: running",
    ]
  `);
});

test('a task stands below the one that waits for it', () => {
  const run = read('gather');
  expect(text(run, momentOf(run))).toMatchInlineSnapshot(`
    [
      "Task-1: waits for gather()",
      "  main: delegating at line 12",
      "    GatheringFuture: ",
      "      Task-2: waits for sleep(2)",
      "        a: delegating at line 4",
      "          sleep(): ",
      "      Task-3: is stepped",
      "        b: delegating at line 8",
      "          sleep(): ",
    ]
  `);
  const waits = run.events.findIndex(({ type }) => type === 'clock');
  expect(text(run, waits)).toMatchInlineSnapshot(`
    [
      "Task-1: waits for gather()",
      "  main: delegating at line 12",
      "    GatheringFuture: ",
      "      Task-2: waits for sleep(2)",
      "        a: delegating at line 4",
      "          sleep(): ",
      "      Task-3: waits for sleep(1)",
      "        b: delegating at line 8",
      "          sleep(): ",
    ]
  `);
});

test('a line names its last moment', () => {
  const run = read('recursive');
  const line = run.events.find(({ type }) => type === 'yielded')?.line as number;
  const at = momentOf(run, line);
  expect(run.events[at]?.line).toBe(line);
  expect(run.events.slice(at + 1).some((event) => event.line === line)).toBe(false);
});

const all = readdirSync(TRACES)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''));

describe('nothing overlaps, nothing is clipped', () => {
  const faults = (run: Run): string[] =>
    run.events.flatMap((_: TraceEvent, at) => {
      const { wide, narrow } = chainScenes(run, at);
      return [...overlaps(wide), ...(narrow ? overlaps(narrow) : [])];
    });
  test.each(all)('in %s, at any step', (name) => expect(faults(read(name))).toEqual([]));
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('in run %i', (seed) => {
    const events = randomEvents(seed, 5 + ((seed * 7) % 150));
    expect(faults(runOf({ version: 1, events, omitted: 0 }, 'Cell 1'))).toEqual([]);
  });
});
