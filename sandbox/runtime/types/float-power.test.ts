import { expect, it } from 'vitest';
import { log, power } from './float-power.ts';

// What CPython 3.14 prints.
it.each([
  [1.1, 48, 97.01723378487254],
  [1.05, 10, 1.628894626777442],
  [2, 0.5, Math.SQRT2],
  [10, -3, 0.001],
  [0.5, 1000, 9.332636185032189e-302],
  [-8, 3, -512],
  [2, 100.5, 1.7927286711931566e30],
])('%d ** %d', (x, y, expected) => {
  expect(power(x, y)).toBe(expected);
});

it.each([
  [3, 1.0986122886681098],
  [10, Math.LN10],
  [1e-300, -690.7755278982137],
  [5e-324, -744.4400719213812],
  [1, 0],
])('log(%d)', (x, expected) => {
  expect(log(x)).toBe(expected);
});

it('leaves the special cases to the engine', () => {
  expect(power(0, -1)).toBe(Number.POSITIVE_INFINITY);
  expect(power(Number.NaN, 0)).toBe(1);
  expect(log(-1)).toBeNaN();
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
});
