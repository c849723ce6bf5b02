import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, outputOf, ran, runAs, useBrowser, visit } from './browser.ts';

useBrowser();

/** Writes code into a cell and runs it: the `n`th run of the page. Gives what it printed. */
async function runCode(cell: Locator, code: string, n: number): Promise<string> {
  await runAs(cell, code);
  await ran(cell, n);
  return outputOf(cell);
}

describe.each(['root', 'nested', 'file'] as const)('served from %s', (place) => {
  test('a module of the library is loaded when a cell imports it', async () => {
    const { page, errors, requests } = await visit(inject('site')[place] + chapterPage(2));
    const cell = cellsOf(page).first();
    const loads = () => requests.filter((url) => url.includes('/library.'));
    expect(await runCode(cell, 'print(6 * 7)', 1)).toBe('42\n');
    expect(loads()).toEqual([]);
    const code =
      'print("once")\nimport heapq, math\nprint(heapq.nsmallest(2, [3, 1, 2]), math.tau)';
    expect(await runCode(cell, code, 2)).toBe('once\n[1, 2] 6.283185307179586\n');
    expect(await runCode(cell, 'import contextlib\nprint(heapq is not None)', 3)).toBe('True\n');
    expect(loads().length).toBe(1);
    const rarer = () => requests.filter((url) => url.includes('/more.'));
    expect(rarer()).toEqual([]);
    expect(await runCode(cell, 'import textwrap\nprint(textwrap.shorten("a b", 9))', 4)).toBe(
      'a b\n',
    );
    expect([loads().length, rarer().length]).toEqual([1, 1]);
    expect(errors).toEqual([]);
  });
});

test('a function that few programs call is loaded when a cell calls it', async () => {
  const { page, requests } = await visit(inject('site').root + chapterPage(2));
  const cell = cellsOf(page).first();
  const code = 'print("once")\nview = memoryview(bytearray(b"abc"))\nprint(view[1:].tolist())';
  expect(await runCode(cell, code, 1)).toBe('once\n[98, 99]\n');
  expect(requests.filter((url) => url.includes('/rare.')).length).toBe(1);
  expect(requests.filter((url) => url.includes('/library.'))).toEqual([]);
});

test('an import inside a function, far into a run, shows nothing twice', async () => {
  const { page, requests } = await visit(inject('site').root + chapterPage(2));
  const cell = cellsOf(page).first();
  const code = [
    'def pick(n):',
    'if n == 300:',
    'try: import bisect',
    'except ImportError: print("no bisect")',
    'else: print(bisect.bisect([1, 5, 9], 6), seen)',
  ];
  const indented = code.map((line, i) => ' '.repeat([0, 2, 4, 4, 4][i] ?? 0) + line);
  const rest = [
    'seen = []',
    'for n in range(302):',
    '  seen.append(n) if n > 298 else print(n, end=" ")',
    '  pick(n)',
  ];
  const printed = await runCode(cell, [...indented, ...rest].join('\n'), 1);
  const numbers = Array.from({ length: 299 }, (_, n) => `${n} `).join('');
  expect(printed).toBe(`${numbers}2 [299, 300]\n`);
  expect(requests.filter((url) => url.includes('/library.')).length).toBe(1);
});

test('without the library, an import fails and says why', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  await page.route('**/library.*', (route) => route.abort());
  const [first, second] = [cellsOf(page).first(), cellsOf(page).nth(1)];
  expect(await runCode(first, 'kept = 1', 1)).toBe('');
  expect(await runCode(second, 'kept = 2\nimport heapq', 2)).toContain('ImportError: ');
  await page.unroute('**/library.*');
  expect(await runCode(second, 'import heapq\nprint(kept, heapq.__name__)', 3)).toBe('1 heapq\n');
});
