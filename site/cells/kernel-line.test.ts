import { expect, test } from 'vitest';
import { batchWords, type PageState, stateWords } from './kernel-line.ts';

test.each<[PageState, string]>([
  [{ is: 'not started' }, 'not started'],
  [{ is: 'ready' }, 'ready'],
  [{ is: 'ready', note: 'as before Cell 2 ran' }, 'ready; as before Cell 2 ran'],
  [{ is: 'running', name: 'Cell 4', since: 9500 }, 'running Cell 4'],
  [{ is: 'running', name: 'Cell 4', since: 7900 }, 'running Cell 4 for 2 s'],
  [
    { is: 'running', name: 'Cell 4', since: 0, batch: { done: 2, all: 9 } },
    'running Cell 4 (3 of 9) for 10 s',
  ],
  [{ is: 'stopped', kept: true }, 'stopped; what ran before is kept'],
  [{ is: 'failed', why: 'no network' }, 'failed: no network'],
])('%j', (state, words) => {
  expect(stateWords(state, 10_000)).toBe(words);
});

test('several cells', () => {
  expect(batchWords(9, 412)).toBe('ran 9 cells in 412 ms');
  expect(batchWords(1, 2100)).toBe('ran 1 cell in 2.1 s');
});
