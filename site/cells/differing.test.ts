import { expect, test } from 'vitest';
import { differing } from './differing.ts';

test.each([
  ['a\nb\nc\n', 'a\nb\nc\n', []],
  ['a\nX\nc\n', 'a\nb\nc\n', [1]],
  ['new\na\nb\n', 'a\nb\n', [0]],
  ['a\nc\n', 'a\nb\nc\n', []],
  ['', 'a\n', []],
  ['a\nb\n', '', [0, 1]],
])('%j against %j', (text, other, lines) => {
  expect([...differing(text, other)]).toEqual(lines);
});

test('texts of many lines are compared place by place', () => {
  const many = Array.from({ length: 2000 }, (_, n) => `${n}\n`).join('');
  expect([...differing(many.replace('77\n', 'x\n'), many)]).toEqual([77]);
});
