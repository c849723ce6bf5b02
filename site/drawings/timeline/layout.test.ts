import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TraceEvent } from '../../../sandbox/trace.ts';
import { figureHtml } from '../figure.ts';
import { runOf } from '../run.ts';
import { overlaps } from '../testing/overlaps.ts';
import { randomLoop } from '../testing/random-loop.ts';
import { timelineScenes } from './layout.ts';

const GOLDEN = path.join(import.meta.dirname, '../sequence/golden');
const run = (events: TraceEvent[]) => runOf({ version: 1, events, omitted: 0 }, 'Cell 1');

function readEvents(name: string): TraceEvent[] {
  const lines = readFileSync(path.join(GOLDEN, name), 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => JSON.parse(line) as TraceEvent);
}

function faults(events: TraceEvent[]): string[] {
  const { wide, narrow } = timelineScenes(run(events));
  return [...overlaps(wide), ...(narrow ? overlaps(narrow) : [])];
}

test.each(['gather.jsonl', 'cancellation.jsonl', 'own-loop.jsonl'])(
  '%s looks as it did',
  async (name) => {
    const events = readEvents(name);
    const html = figureHtml(run(events), 'timeline', 'Cell 1').replace(/></g, '>\n<');
    const golden = path.join(import.meta.dirname, 'golden', name.replace('.jsonl', '.golden'));
    await expect(`${html}\n`).toMatchFileSnapshot(golden);
    expect(faults(events)).toEqual([]);
  },
);

describe('whatever the loop does', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))('run %i is legible', (seed) => {
    expect(faults(randomLoop(seed, 5 + ((seed * 7) % 120)))).toEqual([]);
  });

  test('no events are a drawing too', () => expect(faults([])).toEqual([]));
});

test('a run without tasks is drawn as a sequence', () => {
  expect(figureHtml(run(readEvents('foo-send.jsonl')), 'timeline', 'Cell 1')).toContain('sequence');
});
