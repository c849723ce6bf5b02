import { expect, test } from 'vitest';
import { History } from './history.ts';

test('leads back and forth, and keeps the draft', () => {
  const history = new History(10);
  for (const entry of ['a', 'b', 'b']) history.add(entry);
  expect(history.recall(-1, 'draft')).toBe('b');
  expect(history.recall(-1, 'b')).toBe('a');
  expect(history.recall(-1, 'a')).toBeUndefined();
  expect(history.recall(1, 'a')).toBe('b');
  expect(history.recall(1, 'b')).toBe('draft');
  expect(history.recall(1, 'draft')).toBeUndefined();
});

test('forgets the oldest, and nothing else, of thousands', () => {
  const history = new History(5000);
  for (let i = 0; i < 6000; i++) history.add(`x = ${i}`);
  let last: string | undefined = '';
  for (let i = 0; i < 5000; i++) last = history.recall(-1, last ?? '');
  expect(last).toBe('x = 1000');
  expect(history.recall(-1, '')).toBeUndefined();
});
