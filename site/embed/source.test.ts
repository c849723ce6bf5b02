import { expect, it } from 'vitest';
import { dedented } from './source.ts';

it('takes off what the markup of a page adds to code', () => {
  expect(dedented('\n    def f():\n        yield\n\n    f()\n  ')).toBe(
    'def f():\n    yield\n\nf()',
  );
  expect(dedented('x = 1\r\nx')).toBe('x = 1\nx');
  expect(dedented('\tif x:\n\t    y')).toBe('if x:\n    y');
  expect(dedented('  \n')).toBe('');
});
