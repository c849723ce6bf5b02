import { expect, test } from 'vitest';
import type { TraceEvent } from '../../sandbox/trace.ts';
import { runOf } from '../drawings/run.ts';
import { sentencesOf } from '../drawings/sentences.ts';
import { breakpoints, nextAtLine, pause } from './steps.ts';

const events: TraceEvent[] = [
  {
    type: 'created',
    at: 0,
    line: 5,
    frame: 1,
    kind: 'generator',
    name: 'foo',
    cell: 'c',
    firstLine: 1,
    by: 0,
    locals: {},
  },
  { type: 'resumed', at: 0, line: 6, frame: 1, by: 0, how: 'next' },
  { type: 'yielded', at: 0, line: 2, frame: 1, value: 'None', suspendedAt: 2, to: 0, locals: {} },
  { type: 'resumed', at: 2, line: 7, frame: 1, by: 0, how: 'send', value: '5' },
  { type: 'returned', at: 2, line: 2, frame: 1, value: '5', to: 0 },
  { type: 'named', at: 2, frame: 1, name: 'f' },
];
const run = runOf({ version: 1, events, omitted: 0 }, 'Cell 1');
const sentences = sentencesOf(events, run.states, run.names);

test('breakpoints stand where the protocol does something', () => {
  expect(breakpoints(sentences, events)).toEqual([
    { name: 'first yield', step: 3 },
    { name: 'StopIteration', step: 5 },
  ]);
});

test('a line leads to its next step, and round again', () => {
  expect(nextAtLine(sentences, 2, 0)).toBe(3);
  expect(nextAtLine(sentences, 2, 3)).toBe(5);
  expect(nextAtLine(sentences, 2, 5)).toBe(3);
  expect(nextAtLine(sentences, 99, 0)).toBeUndefined();
});

test('by the clock, a player waits as long as the run did', () => {
  const [first] = sentences;
  if (!first) throw new Error('there are sentences');
  expect(pause(first, events[2], events[3], true)).toBe(2250);
  expect(pause(first, events[2], events[3], false)).toBe(600 + 22 * first.text.length);
});
