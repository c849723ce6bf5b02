import { expect, test } from 'vitest';
import { plain, withCode } from './prose.ts';

test('backquotes become code, apostrophes round, and what means something to HTML is escaped', () => {
  expect(withCode("isn't `f('a') < 1` & so")).toBe("isn’t <code>f('a') &lt; 1</code> &amp; so");
  expect(plain("Why isn't `yield from` a loop?")).toBe('Why isn’t yield from a loop?');
});
