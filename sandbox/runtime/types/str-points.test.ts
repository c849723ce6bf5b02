import { expect, it } from 'vitest';
import {
  charAt,
  comparePoints,
  isWide,
  lengthOf,
  pointsBefore,
  stepped,
  substring,
  unitsBefore,
} from './str-points.ts';

it('counts code points', () => {
  expect(lengthOf('a😀b')).toBe(3);
  expect(lengthOf('\ud800a')).toBe(2);
  expect(charAt('a😀b', 1)).toBe('😀');
  expect(substring('a😀b', 1, 3)).toBe('😀b');
  expect(stepped('a😀b', 2, -1, 3)).toBe('b😀a');
  expect(unitsBefore('a😀b', 2)).toBe(3);
  expect(pointsBefore('a😀b', 3)).toBe(2);
});

it('remembers strings without mixing them up', () => {
  const texts = ['abc', 'abd', 'a😀c', 'xyz', 'x😀z', '123', 'abcd', 'é'];
  for (let round = 0; round < 3; round++) {
    for (const text of texts) {
      expect(isWide(text)).toBe(text.includes('😀'));
      expect(lengthOf(text)).toBe(Array.from(text).length);
    }
  }
});

it('orders by code point, not by UTF-16 unit', () => {
  expect(comparePoints('\uffff', '😀')).toBeLessThan(0);
  expect(comparePoints('a😀', 'a\uffff')).toBeGreaterThan(0);
  expect(comparePoints('ab', 'abc')).toBeLessThan(0);
  expect(comparePoints('b', 'abc')).toBeGreaterThan(0);
  expect(comparePoints('😀', '😀')).toBe(0);
});
