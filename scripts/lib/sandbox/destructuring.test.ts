import { expect, it } from 'vitest';
import { withPlainReads } from './destructuring.ts';

it.each([
  ['const { a } = o;', 'const a = (o).a;'],
  ['let { a, b: c } = o, d = 1;', 'let a = (o).a, c = (o).b, d = 1;'],
  ['const { a } = f(x, { y });', 'const a = (f(x, { y })).a;'],
  ['const { a, b } = this;', 'const a = (this).a, b = (this).b;'],
  ['const f = () => { const { b, c } = g; };', 'const f = () => { const b = (g).b, c = (g).c; };'],
  ['const { a, b } = f();', undefined],
  ['const { a = 1 } = o;', undefined],
  ['const { a, ...rest } = o;', undefined],
  ['const { a: { b } } = o;', undefined],
  ['const { [k]: a } = o;', undefined],
  ['for (const { a } of list) use(a);', undefined],
  ['const s = "const { a } = o";', undefined],
])('%s', (text, expected) => {
  expect(withPlainReads(text)).toBe(expected ?? text);
});
