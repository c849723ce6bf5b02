import { expect, test } from 'vitest';
import type { TraceEvent } from '../../sandbox/trace.ts';
import { runOf } from './run.ts';
import { sentencesOf } from './sentences.ts';

test('where lines are traced, each is a sentence, and the frame stands there', () => {
  const events: TraceEvent[] = [
    { type: 'line', at: 0, frame: 0, line: 4, locals: {} },
    {
      type: 'created',
      at: 0,
      line: 4,
      frame: 1,
      kind: 'generator',
      name: 'g',
      cell: 'c',
      firstLine: 1,
      by: 0,
      locals: {},
    },
    { type: 'line', at: 0, frame: 0, line: 9, function: 'helper', locals: {} },
    { type: 'resumed', at: 0, line: 5, frame: 1, by: 0, how: 'next' },
    { type: 'line', at: 0, frame: 1, line: 2, function: 'g', locals: { n: '1' } },
  ];
  const run = runOf({ version: 1, events, omitted: 0 }, 'Cell 1');
  expect(sentencesOf(events, run.states, run.names).map(({ text }) => text)).toEqual([
    'Cell 1 comes to line 4.',
    'Cell 1 calls g(): the generator g is created.',
    'helper() comes to line 9.',
    'Cell 1 resumes g with next().',
    'g comes to line 2.',
  ]);
  expect(run.states.at(-1)?.get(1)).toMatchObject({
    state: 'running',
    line: 2,
    locals: { n: '1' },
  });
});
