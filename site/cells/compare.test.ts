import { expect, test } from 'vitest';
import { defines, judge, masked } from './compare.ts';

const order = ['a', 'b', 'c'];
const nothing = { stdout: '', stderr: '' };
const ran = (...ids: string[]) => ids.map((id) => ({ id, edited: false }));

test('the same code in the same order is compared', () => {
  expect(judge(order, ran('a', 'b'), () => nothing, nothing)).toBe('matches');
  expect(judge(order, ran('a'), () => ({ stdout: '5\n', stderr: '' }), nothing)).toBe('differs');
});

test('an edited cell, or one above, leaves nothing to compare with', () => {
  expect(judge(order, [{ id: 'a', edited: true }], () => nothing, nothing)).toBe('edited');
  const past = [{ id: 'a', edited: true }, ...ran('b')];
  expect(judge(order, past, () => nothing, nothing)).toBe('edited-above');
});

test('cells left out, repeated or turned round are out of order', () => {
  for (const past of [ran('b'), ran('a', 'a'), ran('b', 'a')])
    expect(judge(order, past, () => nothing, nothing)).toBe('out-of-order');
});

test('addresses and lines of the library do not count', () => {
  expect(masked('<generator object f at 0x7f3a>')).toBe('<generator object f at 0x…>');
  expect(masked('cb() at /lib/python314.zip/asyncio/base_events.py:26]')).toBe(
    'cb() at /lib/python314.zip/asyncio/base_events.py:…]',
  );
  expect(
    masked('  File "<python/heapq>", line 3, in pop\n    x\n    ^\n  File "<cell a>", line 1\n'),
  ).toBe('  File "<cell a>", line 1\n');
});

test.each([
  ['def f():\n    pass', true],
  ['x = 1\nf = foo()', true],
  ['a, f = 1, 2', true],
  ['from m import e, f', true],
  ['f: int = 3', true],
  ['with open() as f:', true],
  ['for f in g:', true],
  ['f == 1', false],
  ['print(f)', false],
  ['def g():\n    f = 1', false],
])('%j defines f: %s', (source, answer) => expect(defines(source, 'f')).toBe(answer));
