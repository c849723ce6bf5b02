import { expect, test } from 'vitest';
import { errorHtml, failureIn, outputHtml } from './traceback.ts';

const places = { send: 3 };

test('a traceback names the place of a cell and links to its line', () => {
  const html = errorHtml(
    'Traceback (most recent call last):\n  File "<cell send>", line 2, in <module>\n    f.send(6)\nStopIteration\n',
    places,
  );
  expect(html).toContain(
    '  <a href="#cell-send" data-line="2">Cell 3, line 2</a>, in &lt;module&gt;',
  );
  expect(html).toContain('<span class="exception">StopIteration</span>');
});

test('a warning names its line too, and is no traceback', () => {
  expect(errorHtml('<cell send>:1: RuntimeWarning: no\n', places)).toBe(
    '<a href="#cell-send" data-line="1">Cell 3, line 1</a>: RuntimeWarning: no\n',
  );
});

test('a hidden cell is the set-up of the page', () => {
  expect(errorHtml('  File "<cell x>", line 1\n', places)).toContain('Set-up of this page, line 1');
});

test('where a run ended: the line in the cell, and what the carets mark', () => {
  const text = [
    'Traceback (most recent call last):',
    '  File "<cell send>", line 7, in <module>',
    '    f.send(6)',
    '    ~~~~~~^^^',
    '  File "<cell foo>", line 2, in foo',
    '    x = yield',
    'ValueError: 6',
  ].join('\n');
  expect(failureIn(text, 'send')).toEqual({ line: 7, from: 0, to: 9 });
  expect(failureIn(text, 'foo')).toEqual({ line: 2 });
  expect(failureIn(text, 'bar')).toBeUndefined();
  const group = '  | File "<cell a>", line 1\n  |     x = 1 / 0\n  |         ~~^~~\n';
  expect(failureIn(group, 'a')).toEqual({ line: 1, from: 4, to: 9 });
});

test('output is text', () => {
  expect(outputHtml('<b> & <cell send>', places)).toBe('&lt;b&gt; &amp; cell 3');
});
