import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkChapters } from './check.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = ['---', 'title: T', 'part: I', 'lede: L', 'summary: S', '---', ''];

/** The problems of a chapter that has these lines below its front matter; the first of them is line 8. */
function problems(...lines: string[]): string[] {
  writeFileSync(path.join(folder, '01-a.mdx'), [...HEAD, ...lines].join('\n'));
  return checkChapters(folder).map(({ line, message }) => `${line}: ${message}`);
}

test('a good chapter has no problems', () => {
  mkdirSync(path.join(folder, '01-a.out'), { recursive: true });
  writeFileSync(path.join(folder, '01-a.out/x.json'), '{}');
  const cell = ['```py cell id=x', 'pass', '```'];
  const links = '[a](./01-a.mdx#what-is-it) [b](01-a.mdx#cell-x) [c](https://example.org/) [d](#x)';
  expect(problems('## What `is` it?', ...cell, links, '<State is="created" />')).toEqual([]);
});

test('links to nowhere are told with their line', () => {
  expect(problems('[a](./02-b.mdx)', '[b](./01-a.mdx#no)', '[c](index.html)')).toEqual([
    '8: broken link: there is no ./02-b.mdx',
    '9: broken link: ./01-a.mdx has no heading or cell #no',
    '10: link index.html: only links to .mdx files are known here',
  ]);
});

test('cells: an unknown option, a missing output', () => {
  expect(problems('```py cell id=y colour=red', 'pass', '```')).toEqual([
    '8: unknown cell option: colour=red',
    '8: cell y has no recorded output: npm run record',
  ]);
});

test('a drawing without its trace', () => {
  writeFileSync(path.join(folder, '01-a.out/x.json'), '{}');
  expect(problems('```py cell id=x draw=sequence', 'pass', '```')).toEqual([
    '8: cell x has no recorded trace to draw: npm run record',
  ]);
  writeFileSync(path.join(folder, '01-a.out/x.trace.jsonl'), '{}');
  expect(problems('```py cell id=x draw=sequence', 'pass', '```')).toEqual([]);
});

test('MDX that is not closed, components and languages that are not there', () => {
  expect(problems('', '<Note>x')[0]).toMatch(/^9: Expected a closing tag for `<Note>`/);
  expect(problems('<Foo />', '', '<State is="asleep" />', '', '```cobol', '```')).toEqual([
    '8: there is no component <Foo>',
    '10: <State is="…">: one of created, running, suspended, delegating, finished, failed',
    '12: code in cobol: this language is not highlighted here',
  ]);
});

test('front matter', () => {
  writeFileSync(path.join(folder, '01-a.mdx'), '---\ntitle: T\npart: VII\nledes: x\n---\n');
  expect(checkChapters(folder).map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: the front matter has no lede',
    '2: the front matter has no summary',
    '3: part VII: one of I, II, III, IV, V',
    '4: unknown key ledes: a chapter has title, part, lede, summary',
  ]);
});

test('exercises: parts that are missing, hints for nothing and hints that are no list', () => {
  const hints = (of: string, ...lines: string[]) => [
    `<Hints for="${of}">`,
    '',
    ...lines,
    '',
    '</Hints>',
  ];
  writeFileSync(path.join(folder, '01-a.out/e.json'), '{}');
  const exercise = ['```py exercise id=e', 'x = 0', '```', ''];
  expect(problems(...exercise, ...hints('f', '- One.'), '', ...hints('e', 'No list.'))).toEqual([
    '8: exercise e has no check=e',
    '8: exercise e has no solution=e',
    '12: <Hints for="f">: there is no exercise with that id',
    '18: <Hints> holds one list, an item for each hint',
  ]);
});

test('names of chapters: a number of their own', () => {
  expect(problems()).toEqual([]);
  writeFileSync(path.join(folder, '01-b.mdx'), HEAD.join('\n'));
  writeFileSync(path.join(folder, 'more.mdx'), HEAD.join('\n'));
  expect(problems()).toEqual([
    '1: 01-a.mdx has the number 01 too',
    '1: the name of a chapter starts with its number, as in 02-send',
  ]);
});
