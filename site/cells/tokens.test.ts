import { expect, test } from 'vitest';
import { colour } from './tokens.ts';

const line = (html: string) => `<span class="l">${html}\n</span>`;

test('keywords, names, numbers, strings and comments have their classes', () => {
  expect(colour('def f(x): # a')).toBe(
    line('<b class="k">def</b> <b class="f">f</b>(x): <b class="c"># a</b>'),
  );
  expect(colour("x1 = f'{a}' + 0x1F")).toBe(
    line('x1 = <b class="s">f\'{a}\'</b> + <b class="n">0x1F</b>'),
  );
});

test('what suspends a frame stands out', () => {
  expect(colour('x = yield from g()')).toBe(line('x = <b class="y">yield from</b> g()'));
  expect(colour('await_ = await x')).toBe(line('await_ = <b class="y">await</b> x'));
});

test('a string over lines is coloured on each, an unclosed one to the end of its line', () => {
  const quotes = '&quot;'.repeat(3);
  expect(colour('"""a\nb"""')).toBe(
    line(`<b class="s">${quotes}a</b>`) + line(`<b class="s">b${quotes}</b>`),
  );
  expect(colour('"a\nb')).toBe(line('<b class="s">&quot;a</b>') + line('b'));
});

test('text is escaped', () => {
  expect(colour('a < b & "<"')).toBe(line('a &lt; b &amp; <b class="s">&quot;&lt;&quot;</b>'));
});
