import { expect, test } from 'vitest';
import { mask } from './mask.ts';
import { difference, outText } from './output.ts';

test('standard output alone is the whole file', () => {
  expect(outText({ stdout: '1\n', stderr: '', exit: 0 })).toBe('1\n');
});

test('standard error and exit code stand under headings', () => {
  expect(outText({ stdout: '', stderr: 'E\n', exit: 1 })).toBe('--- stderr\nE\n--- exit 1\n');
});

test('a missing newline at the end is told', () => {
  expect(outText({ stdout: 'x', stderr: '', exit: 0 })).toBe('x\n\\ no newline at the end\n');
});

test('a difference shows the lines that differ and the one before', () => {
  expect(difference('a\nb\nc\nd\n', 'a\nb\nX\nd\n')).toBe('  b\n- c\n+ X');
  expect(difference('a\n', 'a\nb\n')).toBe('  a\n+ b');
  expect(difference('1\n2\n3\n', '', 2)).toBe('- 1\n- 2\n- … 1 more lines');
});

test('addresses and entries of the library are masked', () => {
  const text = `Traceback (most recent call last):
  File "t.py", line 1, in <module>
    run()
    ~~~^^
  File "/lib/python314.zip/asyncio/runners.py", line 204, in run
    return runner.run(main)
           ~~~~~~~~~~^^^^^^
  File "t.py", line 2, in f
ValueError: <object at 0x1f> 0x1f
`;
  expect(mask(text)).toBe(`Traceback (most recent call last):
  File "t.py", line 1, in <module>
    run()
    ~~~^^
  File "t.py", line 2, in f
ValueError: <object at 0x…> 0x1f
`);
});

test('entries of the library inside a group are left out too', () => {
  const text =
    '    |   File "/lib/python314.zip/a.py", line 1, in f\n    |     x\n    | ValueError: v\n';
  expect(mask(text)).toBe('    | ValueError: v\n');
});
