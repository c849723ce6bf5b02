import { expect, test } from 'vitest';
import { folded } from './fold.ts';

const lines = (n: number) => Array.from({ length: n }, (_, i) => `line ${i}\n`).join('');

test('a short output stands there whole', () => {
  expect(folded(lines(60))).toEqual({ shown: lines(60), rest: '', words: '' });
});

test('of a long one the first lines stand there, and nothing is lost', () => {
  const { shown, rest, words } = folded(lines(400));
  expect(shown).toBe(lines(40));
  expect(shown + rest).toBe(lines(400));
  expect(words).toBe('Show the other 360 lines');
});

test('a long line is cut', () => {
  const { shown, words } = folded('x'.repeat(10_000));
  expect(shown.length).toBe(4000);
  expect(words).toBe('Show the other 6,000 characters');
});
