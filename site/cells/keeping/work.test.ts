import { expect, test } from 'vitest';
import { carriesCells, cellsOf, fragmentOf } from './link.ts';
import {
  countOf,
  isEmpty,
  merged,
  noWork,
  parseWork,
  stampOf,
  withCell,
  withDone,
} from './work.ts';

const cell = (source: string) => ({ source, original: stampOf('x = 1\n') });

test('an edit is put, changed and taken away; a page without edits goes', () => {
  let work = withCell(noWork(), '02-send', 'a', cell('x = 2\n'));
  work = withCell(work, '02-send', 'b', cell('y'));
  work = withCell(work, '02-send', 'a', cell('x = 3\n'));
  expect(work.pages['02-send']?.a?.source).toBe('x = 3\n');
  expect(countOf(work)).toBe(2);
  work = withCell(withCell(work, '02-send', 'a', undefined), '02-send', 'b', undefined);
  expect(work).toEqual(noWork());
});

test('a stamp is the same whatever ends the text, and another for another text', () => {
  expect(stampOf('x = 1')).toBe(stampOf('x = 1\n\n'));
  expect(stampOf('x = 1')).not.toBe(stampOf('x = 2'));
});

test.each([
  '',
  '{',
  '[]',
  '{"version":2,"pages":{}}',
  '{"version":1,"pages":{"a":{"b":{"source":1}}}}',
])('%j is not work', (text) => expect(parseWork(text)).toBeUndefined());

test('work that was written is read again, names of all kinds included', () => {
  const work = withCell(noWork(), '__proto__', 'constructor', cell('é\u{1F600}'));
  expect(JSON.stringify(parseWork(JSON.stringify(work)))).toBe(JSON.stringify(work));
  expect(countOf(merged(work, withCell(noWork(), 'b', 'c', cell(''))))).toBe(2);
});

test('a link gives its cells back', async () => {
  const cells = { 'send-twice': cell('print("é\u{1F600}")\n'.repeat(200)) };
  const fragment = await fragmentOf(cells);
  expect(carriesCells(fragment)).toBe(true);
  expect(fragment).toMatch(/^#cells=[\w-]+$/);
  expect(fragment.length).toBeLessThan(300);
  expect(await cellsOf(fragment)).toEqual(cells);
});

test('a link that was cut short, changed or made up gives none', async () => {
  const fragment = await fragmentOf({ a: cell('f.send(6)\n') });
  for (let end = 7; end < fragment.length; end += 5)
    expect(await cellsOf(fragment.slice(0, end))).toBeUndefined();
  const middle = Math.floor(fragment.length / 2);
  const other = fragment[middle] === 'A' ? 'B' : 'A';
  expect(
    await cellsOf(fragment.slice(0, middle) + other + fragment.slice(middle + 1)),
  ).toBeUndefined();
  expect(await cellsOf('#cells=%%%')).toBeUndefined();
  expect(await cellsOf(await fragmentOf([1, 2] as never))).toBeUndefined();
});

test('a link that unfolds to gigabytes is refused', async () => {
  const fragment = await fragmentOf({ a: cell('x'.repeat(3_000_000)) });
  expect(fragment.length).toBeLessThan(10_000);
  expect(await cellsOf(fragment)).toBeUndefined();
});

test('exercises that are done are part of the work, from whichever side they come', () => {
  const one = withDone(withDone(noWork(), 'a', 'x'), 'a', 'x');
  expect(one.done).toEqual({ a: ['x'] });
  const two = withDone(withDone(noWork(), 'a', 'y'), 'b', 'z');
  expect(merged(one, two).done).toEqual({ a: ['x', 'y'], b: ['z'] });
  expect(parseWork(JSON.stringify(two))).toEqual(two);
  expect(parseWork('{"version":1,"pages":{},"done":{"a":"x"}}')).toBeUndefined();
  expect([isEmpty(noWork()), isEmpty(two)]).toEqual([true, false]);
});
