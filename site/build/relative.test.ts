import { expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';
import { relativePage, relativeStyles, relativeUrl } from './relative.ts';

test.each([
  ['/02-send.html#x', 'index.html', '02-send.html#x'],
  ['/', '02-send.html', 'index.html'],
  ['/_site/a.css', 'deep/er/page.html', '../../_site/a.css'],
  ['/02-send.html', '02-send.html', '02-send.html'],
  ['/02-send.html#x', '02-send.html', '#x'],
  ['/_site/font.woff2', '_site/page.css', 'font.woff2'],
])('%s from %s is %s', (url, from, expected) => expect(relativeUrl(url, from)).toBe(expected));

test('a page keeps the links that do not start at the root', () => {
  const html =
    '<a href="/a.html">a</a><a href="//host/b">b</a><a href="#c">c</a><script src="/d.js">';
  expect(relativePage(html, 'x/y.html')).toBe(
    '<a href="../a.html">a</a><a href="//host/b">b</a><a href="#c">c</a><script src="../d.js">',
  );
});

test('styles find their fonts', () => {
  expect(relativeStyles("a{src:url('/_site/f.woff2')}b{c:url(data:x)}", '_site/p.css')).toBe(
    "a{src:url('f.woff2')}b{c:url(data:x)}",
  );
});

test('links to files or anchors that are not there are told once', () => {
  const pages = new Map([
    ['index.html', '<a href="a.html#one"></a><a href="a.html#two"></a><a href="b.html"></a>'],
    ['a.html', '<h2 id="one"><a href="#three"></a><a href="https://example.org/"></a>'],
  ]);
  expect(deadLinks(pages, new Set(pages.keys()))).toEqual([
    'index.html: a.html#two: a.html has no #two',
    'index.html: b.html: there is no b.html',
    'a.html: #three: a.html has no #three',
  ]);
});
