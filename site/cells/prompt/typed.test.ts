import { expect, test } from 'vitest';
import { indentAfter, isWhole } from './typed.ts';

test.each([
  'f.send(6)',
  'x = {"a": (1, 2)}',
  'print("(")',
  "print('''a\nb''')",
  'def f():\n    yield\n',
  'for x in f():\n    print(x)\n',
  'x = 1 # :',
  'd = {1: 2}',
  'print(1))',
  '',
])('%j is run', (source) => expect(isWhole(source)).toBe(true));

test.each([
  'f.send(',
  'def f():',
  'def f():\n    yield',
  'for x in f(): # all',
  'x = """a',
  'x = 1 + \\',
  '@decorator',
  'd = {\n  1: 2,',
])('%j goes on', (source) => expect(isWhole(source)).toBe(false));

test('a line begins where the last one did, or deeper behind a colon', () => {
  expect(indentAfter('def f():')).toBe('    ');
  expect(indentAfter('def f():\n    for x in y:  # all')).toBe('        ');
  expect(indentAfter('def f():\n    yield')).toBe('    ');
});
