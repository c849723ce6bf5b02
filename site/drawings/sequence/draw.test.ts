import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TraceEvent } from '../../../sandbox/trace.ts';
import { figureHtml } from '../figure.ts';
import { runOf } from '../run.ts';
import { overlaps } from '../testing/overlaps.ts';
import { randomEvents } from '../testing/random-events.ts';
import { sequenceScenes } from './draw.ts';

const GOLDEN = path.join(import.meta.dirname, 'golden');
const names = readdirSync(GOLDEN).filter((name) => name.endsWith('.jsonl'));

/** The events of a trace as `npm run -s py -- --trace` prints it. */
function readEvents(name: string): TraceEvent[] {
  const lines = readFileSync(path.join(GOLDEN, name), 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => JSON.parse(line) as TraceEvent);
}

const run = (events: TraceEvent[]) => runOf({ version: 1, events, omitted: 0 }, 'Cell 1');

/** What is wrong with the drawings of a run, in either width. */
function faults(events: TraceEvent[]): string[] {
  const { wide, narrow } = sequenceScenes(run(events));
  return [...overlaps(wide), ...(narrow ? overlaps(narrow) : [])];
}

describe.each(names)('%s', (name) => {
  const events = readEvents(name);

  test('looks as it did', async () => {
    const html = figureHtml(run(events), 'sequence', 'Cell 1').replace(/></g, '>\n<');
    await expect(`${html}\n`).toMatchFileSnapshot(
      path.join(GOLDEN, name.replace('.jsonl', '.golden')),
    );
  });

  test('nothing overlaps, nothing is clipped', () => expect(faults(events)).toEqual([]));
});

describe('whatever happens', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))('run %i is legible', (seed) => {
    expect(faults(randomEvents(seed, 5 + ((seed * 7) % 150)))).toEqual([]);
  });

  test('no events are a drawing too', () => expect(faults([])).toEqual([]));
});

test('a loop of 200 steps is folded', () => {
  const events: TraceEvent[] = [
    {
      type: 'created',
      at: 0,
      line: 4,
      frame: 1,
      kind: 'generator',
      name: 'count',
      cell: 'c',
      firstLine: 1,
      by: 0,
      locals: {},
    },
  ];
  for (let n = 0; n < 200; n++) {
    events.push({ type: 'resumed', at: 0, line: 5, frame: 1, by: 0, how: 'next' });
    events.push({
      type: 'yielded',
      at: 0,
      line: 3,
      frame: 1,
      value: String(n),
      suspendedAt: 3,
      to: 0,
      locals: {},
    });
  }
  const { wide } = sequenceScenes(run(events));
  expect(wide.texts.map(({ text }) => text)).toContain('… 197 more times');
  expect(wide.texts.map(({ text }) => text)).toContain('yield 199');
  expect(wide.height).toBeLessThan(420);
  expect(overlaps(wide)).toEqual([]);
});

test('500 events that do not repeat are drawn in a fraction of a second', () => {
  const html = figureHtml(run(randomEvents(1, 500)), 'sequence', 'Cell 1');
  expect(html.match(/<svg/g)).toHaveLength(2);
});
