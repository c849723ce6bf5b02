import { expect, test } from 'vitest';
import type { Trace, TraceEvent } from '../../sandbox/protocol.ts';
import { dockActions, dockedFrames } from './docked.ts';

const created = (
  frame: number,
  kind: 'generator' | 'coroutine' | 'async_generator',
): TraceEvent => ({
  type: 'created',
  at: 0,
  line: 1,
  frame,
  kind,
  name: 'foo',
  cell: 'c',
  firstLine: 1,
  by: 0,
  locals: {},
});
const named = (frame: number, name: string): TraceEvent => ({ type: 'named', at: 0, frame, name });
const trace = (...events: TraceEvent[]): Trace => ({ version: 1, events, omitted: 0 });

test('a name refers to the frame that had it last, in the state of the last run', () => {
  const docked = dockedFrames([
    trace(created(1, 'generator'), named(1, 'f')),
    trace(created(2, 'generator'), named(2, 'f'), {
      type: 'resumed',
      at: 0,
      frame: 2,
      by: 0,
      how: 'next',
    }),
    trace({
      type: 'yielded',
      at: 0,
      frame: 2,
      value: '1',
      suspendedAt: 3,
      to: 0,
      locals: { n: '1' },
    }),
  ]);
  expect(docked.map(({ name, now }) => [name, now.frame, now.state, now.line])).toEqual([
    ['f', 2, 'suspended', 3],
  ]);
});

test('buttons are lines of Python', () => {
  const actions = (kind: 'generator' | 'coroutine' | 'async_generator') => {
    const [docked] = dockedFrames([trace(created(1, kind), named(1, 'f'))]);
    return docked ? dockActions(docked).map(({ source }) => source) : [];
  };
  expect(actions('generator')).toEqual([
    'next(f)',
    'f.send()',
    'f.throw(ValueError())',
    'f.close()',
  ]);
  expect(actions('coroutine')[0]).toBe('f.send(None)');
  expect(actions('async_generator')[1]).toBe('f.asend().send(None)');
});

test('a frame to which nobody refers is not there', () => {
  expect(
    dockedFrames([
      trace(created(1, 'generator'), named(1, 'f'), { type: 'dropped', at: 0, frame: 1 }),
    ]),
  ).toEqual([]);
});
