import { expect, test } from 'vitest';
import { backspace, type Edit, newline, tab } from './indent.ts';

/** Applies an edit to a text whose caret or selection is marked by `|`; gives the text with the caret marked. */
function press(
  marked: string,
  key: (text: string, start: number, end: number) => Edit | undefined,
) {
  const [a = '', b = '', c] = marked.split('|');
  const text = a + b + (c ?? '');
  const edit = key(text, a.length, c === undefined ? a.length : a.length + b.length);
  if (!edit) return 'native';
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  const [start, end] = edit.select ?? [
    edit.from + edit.insert.length,
    edit.from + edit.insert.length,
  ];
  const mark = start === end ? '|' : `|${after.slice(start, end)}|`;
  return after.slice(0, start) + mark + after.slice(end);
}

test('Enter keeps and deepens the indentation', () => {
  expect(press('    x|', newline)).toBe('    x\n    |');
  expect(press('if x:  # why|', newline)).toBe('if x:  # why\n    |');
});

test('Backspace takes a step of indentation', () => {
  expect(press('x\n        |y', backspace)).toBe('x\n    |y');
  expect(press('      |y', backspace)).toBe('    |y');
  expect(press('x  |', backspace)).toBe('native');
});

test('Tab fills up to the next step, or moves the selected lines', () => {
  const forth = (t: string, s: number, e: number) => tab(t, s, e, false);
  const back = (t: string, s: number, e: number) => tab(t, s, e, true);
  expect(press('xy|', forth)).toBe('xy  |');
  expect(press('|a\nb|', forth)).toBe('    |a\n    b|');
  expect(press('    a|', back)).toBe('a|');
});
