import { expect, it } from 'vitest';
import './all.ts';
import { Float, Tuple, type Value } from '../core/object.ts';
import { PySet } from './set-operations.ts';

/** A set of the values, in the order in which CPython 3.14 prints it. */
function order(values: Value[]): Value[] {
  const s = new PySet();
  s.addAll(values);
  return s.list();
}

it('keeps small ints in the order of the table', () => {
  expect(order([5, 40, 1, -3, 100])).toEqual([1, 100, 5, 40, -3]);
  expect(order([100, 9, 17, 33, 65])).toEqual([65, 33, 100, 9, 17]);
});

it('takes equal values of different types for one', () => {
  expect(order([1, true, new Float(1)])).toEqual([1]);
  const s = new PySet();
  s.add(new Tuple([1, 2]));
  expect(s.has(new Tuple([new Float(1), 2]))).toBe(true);
});

it('puts a new key where one was removed', () => {
  const s = new PySet();
  s.addAll([0, 8, 16]);
  s.discard(8);
  const { fill } = s;
  s.add(24);
  expect(s.list()).toEqual([0, 24, 16]);
  expect(s.fill).toBe(fill);
});

it('grows and stays whole', () => {
  const s = new PySet();
  for (let i = 0; i < 5000; i++) s.add((i * 7919) % 10007);
  for (let i = 0; i < 2500; i++) s.discard((i * 7919) % 10007);
  expect(s.size).toBe(2500);
  for (let i = 0; i < 5000; i++) expect(s.has((i * 7919) % 10007)).toBe(i >= 2500);
});
