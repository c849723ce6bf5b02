import { expect, test } from 'vitest';
import type { TraceEvent } from '../../../sandbox/trace.ts';
import { agrees, attemptsIn, gridOf, squareOf } from './model.ts';

const PRINTED = `
GEN_CREATED | next(g) | 'one' | GEN_SUSPENDED
GEN_CREATED | g.send(6) | TypeError: can't send non-None value to a just-started generator | GEN_CREATED
GEN_SUSPENDED | g.throw(KeyError()) | KeyError | GEN_CLOSED
GEN_CLOSED | g.close() | None | GEN_CLOSED
no line of the grid
`;
const grid = gridOf(PRINTED);
if (!grid) throw new Error('there is a grid');

test('the lines of a cell are a grid', () => {
  expect([grid.kind, grid.states, grid.operations.length]).toEqual([
    'generator',
    ['created', 'suspended', 'finished'],
    4,
  ]);
  expect(gridOf('nothing of the kind')).toBeUndefined();
});

const at = { at: 0, frame: 1 } as const;
const created: TraceEvent = {
  ...at,
  type: 'created',
  kind: 'generator',
  name: 'g',
  cell: 'c',
  firstLine: 1,
  by: 0,
  locals: {},
};

test('events are attempts: what comes back is compared', () => {
  const events: TraceEvent[] = [
    created,
    {
      ...at,
      type: 'refused',
      by: 0,
      how: 'send',
      value: '1',
      error: grid.squares[1]?.answer ?? '',
    },
    { ...at, type: 'resumed', by: 0, how: 'next' },
    { ...at, type: 'yielded', value: '7', suspendedAt: 2, to: 0, locals: {} },
    { ...at, type: 'resumed', by: 0, how: 'throw', value: "ValueError('x')" },
    { ...at, type: 'raised', error: 'ValueError: x', to: 0 },
    { ...at, type: 'refused', by: 0, how: 'close' },
  ];
  const attempts = attemptsIn(events, 'generator');
  expect(attempts.map(({ state, how, answer }) => [state, how, answer])).toEqual([
    ['created', 'send', "TypeError: can't send non-None value to a just-started generator"],
    ['created', 'next', '7'],
    ['suspended', 'throw', 'ValueError: x'],
    ['finished', 'close', 'None'],
  ]);
  for (const attempt of attempts) {
    const square = squareOf(grid, attempt);
    expect(square && agrees(square, attempt)).toBe(true);
  }
  expect(attemptsIn(events, 'coroutine')).toEqual([]);
});

test('a body that ends where another yields is told', () => {
  const attempt = { state: 'created', how: 'next', answer: 'StopIteration' } as const;
  const [square] = grid.squares;
  expect(square && agrees(square, attempt)).toBe(false);
});
