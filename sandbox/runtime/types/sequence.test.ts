import { expect, it } from 'vitest';
import './all.ts';
import { makeSlice, type Slice } from '../core/items.ts';
import { List, type Value } from '../core/object.ts';
import { repeatItems, sliceItems, span } from './sequence.ts';
import { assignSlice, deleteSlice } from './slice-assignment.ts';

const s = (...bounds: Value[]): Slice => makeSlice(bounds[0], bounds[1], bounds[2]);

it('finds the extent of a slice', () => {
  expect(span(s(undefined, undefined, -1), 5)).toEqual({ start: 4, stop: -1, step: -1, count: 5 });
  expect(span(s(-3, 100), 5)).toEqual({ start: 2, stop: 5, step: 1, count: 3 });
  expect(span(s(3, 1), 5).count).toBe(0);
  expect(span(s(0, 5, 2), 5).count).toBe(3);
});

it('takes, replaces and deletes slices in place', () => {
  const items: Value[] = [0, 1, 2, 3, 4, 5];
  expect(sliceItems(items, s(4, 0, -2))).toEqual([4, 2]);
  assignSlice(items, s(1, 3), new List([9, 9, 9]));
  expect(items).toEqual([0, 9, 9, 9, 3, 4, 5]);
  assignSlice(items, s(undefined, undefined, 3), new List([7, 7, 7]));
  expect(items).toEqual([7, 9, 9, 7, 3, 4, 7]);
  deleteSlice(items, s(undefined, undefined, -2));
  expect(items).toEqual([9, 7, 4]);
});

it('refuses what would fill the memory', () => {
  expect(() => repeatItems([0], 10 ** 12)).toThrow();
  expect(repeatItems([1, 2], 2)).toEqual([1, 2, 1, 2]);
  expect(repeatItems([1], -5)).toEqual([]);
});
