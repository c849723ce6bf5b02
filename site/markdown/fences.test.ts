import { expect, test } from 'vitest';
import { parseFences } from './fences.ts';

const chapter = (...lines: string[]) => lines.join('\n');

test('a cell has an id, a language, a source and the line of its fence', () => {
  const { cells, problems } = parseFences(
    chapter(
      '# Title',
      '',
      '```py cell id=send-twice expects=StopIteration',
      'x = 1',
      '',
      'x',
      '```',
    ),
  );
  expect(problems).toEqual([]);
  expect(cells).toEqual([
    {
      id: 'send-twice',
      lang: 'py',
      source: 'x = 1\n\nx\n',
      line: 3,
      options: { expects: 'StopIteration', hidden: false, norun: false },
    },
  ]);
});

test('all options', () => {
  const { cells, problems } = parseFences(
    chapter(
      '~~~py cell id=a',
      '~~~',
      '~~~py cell id=b draw=sequence hidden norun predict await after=a',
      '~~~',
    ),
  );
  expect(problems).toEqual([]);
  expect(cells[1]?.options).toEqual({
    draw: 'sequence',
    hidden: true,
    norun: true,
    predict: true,
    await: true,
    after: 'a',
  });
});

test('other fences are no cells, and what stands in them is no fence', () => {
  const text = chapter('````md', '```py cell id=inner', '```', '````', '```py', 'x', '```');
  expect(parseFences(text)).toEqual({ cells: [], parts: [], problems: [] });
});

test("a fence's indentation is taken off its lines", () => {
  const { cells } = parseFences(
    chapter('- item', '', '  ```py cell id=a', '  if x:', '      y', '  ```'),
  );
  expect(cells[0]?.source).toBe('if x:\n    y\n');
});

test.each([
  ['```py cell', 'a cell needs an id: id=some-name'],
  ['```py cell id=Send', 'cell id Send: use small letters, digits and hyphens'],
  ['```py cell id=a expect=X', 'unknown cell option: expect=X'],
  [
    '```py cell id=a draw=circle',
    'unknown cell option: draw=circle; one of sequence, timeline, chain, grid, none',
  ],
  ['```py cell id=a at=3', 'at is an option of cells with draw=chain'],
  ['```py cell id=a draw=chain at=end', 'unknown cell option: at=end'],
  ['```py cell id=a lines', 'lines is an option of cells with a drawing'],
  ['```python cell id=a', 'a cell in python: one of py, js'],
  ['```py cel id=a', 'py cel: one of cell, exercise, check=ID, solution=ID, or nothing'],
  ['```py cell id=a hidden=yes', 'unknown cell option: hidden=yes'],
  ['```js cell id=a await', 'await is an option of py cells'],
  ['```py cell id=a after=b', 'after=b: no earlier cell has that id'],
])('%s', (fence, message) => {
  expect(parseFences(chapter('', fence, '```')).problems).toEqual([{ line: 2, message }]);
});

test('code that is never closed', () => {
  const { problems } = parseFences(chapter('text', '```py cell id=a', 'x = 1'));
  expect(problems).toEqual([{ line: 2, message: 'this code is never closed' }]);
});

test('an id used twice', () => {
  const { problems } = parseFences(chapter('```py cell id=a', '```', '```js cell id=a', '```'));
  expect(problems).toEqual([{ line: 3, message: 'cell id a is used twice' }]);
});

test('an exercise has checks and a solution', () => {
  const { cells, parts, problems } = parseFences(
    chapter(
      '```py exercise id=sum',
      'x = ...',
      '```',
      '```py check=sum',
      'def check(): "x is 2"; assert x == 2',
      '```',
      '```py solution=sum',
      'x = 2',
      '```',
    ),
  );
  expect(problems).toEqual([]);
  expect(cells[0]?.options.exercise).toBe(true);
  expect(parts.map(({ kind, of, line }) => [kind, of, line])).toEqual([
    ['check', 'sum', 4],
    ['solution', 'sum', 7],
  ]);
});

test('what is wrong with an exercise is told with its line', () => {
  const { problems } = parseFences(
    chapter('```js exercise id=a', '```', '```py check=b x', '```', '~~~py solution=a', '~~~'),
  );
  expect(problems).toEqual([
    { line: 1, message: 'an exercise is in py' },
    { line: 3, message: 'check=b: no earlier exercise has that id' },
    { line: 3, message: 'unknown option of check=b: x' },
    { line: 1, message: 'exercise a has no check=a' },
  ]);
});
