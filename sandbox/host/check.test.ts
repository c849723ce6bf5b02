import { expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { problemIn } from './check.ts';

const check = (source: string) => problemIn(source, compile);

it('has nothing to say about what compiles', () => {
  expect(check('def f():\n    return (yield)\n')).toBeUndefined();
  expect(check('')).toBeUndefined();
});

it('gives the words and the place of the error', () => {
  expect(check('x = 1\ndef f()\n    pass\n')).toEqual({
    message: "SyntaxError: expected ':'",
    line: 2,
    column: 7,
    endLine: 2,
    endColumn: 8,
  });
});

it('counts as JavaScript does', () => {
  expect(check('s = "😀"; 1 = 2\n')).toMatchObject({ line: 1, column: 10, endColumn: 11 });
});

it('suggests the keyword that was meant', () => {
  expect(check('whille True:\n    pass\n')?.message).toContain("Did you mean 'while'?");
});
