import { expect, it } from 'vitest';
import './all.ts';
import { Float, Tuple, type Value } from '../core/object.ts';
import { sortItems } from './sorting.ts';

const random = (n: number, below: number): number[] => {
  let seed = 7;
  return Array.from({ length: n }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  });
};

it.each([0, 1, 2, 10, 40, 100, 1000])('sorts %i ints', (n) => {
  const items: Value[] = random(n, 500);
  const expected = [...items].sort((a, b) => a - b);
  sortItems(items);
  expect(items).toEqual(expected);
});

it.each([20, 500])('keeps %i equal keys in order, also backwards', (n) => {
  for (const reverse of [false, true]) {
    const items: Value[] = random(n, 4).map((k, i) => new Tuple([k, i]));
    const key: Value = Object.assign((t: Tuple) => t.items[0], { argc: 1 });
    sortItems(items, key, reverse);
    for (let i = 1; i < n; i++) {
      const [a, b] = [items[i - 1].items, items[i].items];
      expect(a[0] === b[0] ? a[1] < b[1] : reverse ? a[0] > b[0] : a[0] < b[0]).toBe(true);
    }
  }
});

it('orders text by code points, floats and ints together', () => {
  const words: Value[] = ['b', '\u{1f600}', '\uffff', 'a', ''];
  sortItems(words);
  expect(words).toEqual(['', 'a', 'b', '\uffff', '\u{1f600}']);
  const mixed: Value[] = [new Float(1.5), 2, new Float(-1), 0];
  sortItems(mixed);
  expect(mixed.map((x) => x.v ?? x)).toEqual([-1, 0, 1.5, 2]);
});
