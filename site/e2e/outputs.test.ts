import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

async function open(width = 1280) {
  const viewport = { width, height: 900 };
  const { page, errors } = await visit(inject('site').root + chapterPage(2), { viewport });
  return { page, errors, cell: cellsOf(page).first() };
}

async function run(page: Page, cell: Locator, code: string, n: number): Promise<void> {
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Control+Enter');
  await ran(cell, n);
}

test('the value of the last expression is set apart, None is not', async () => {
  const { page, cell, errors } = await open();
  await run(page, cell, 'print("text")\n6 * 7', 1);
  expect(await cell.locator('.label').innerText()).toBe('Out[1]');
  expect(await cell.locator('pre.result').innerText()).toBe('42\n');
  expect(await outputOf(cell)).toBe('text\n42\n');
  await run(page, cell, 'None', 2);
  expect(await cell.locator('.label').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a traceback marks the line and what its carets say, in the code and in the editor', async () => {
  const { page } = await open();
  const code = 'def f():\n    return 1 + nothing\nf()';
  const cell = cellsOf(page).nth(1);
  await run(page, cell, code, 1);
  expect(await cell.locator('.cm-line.marked').innerText()).toBe('    return 1 + nothing');
  expect(await cell.locator('.cm-line .carets').innerText()).toBe('nothing');
  expect(await cell.locator('.out a').first().getAttribute('data-line')).toBe('3');
});

test('a chapter’s failing cell has the same marks as recorded and as run', async () => {
  const { page } = await open();
  const failing = page.locator('run-cell[data-expects]').first();
  const marks = () => failing.locator('.l.marked u').allTextContents();
  const recorded = (await marks()).join('');
  expect(recorded).toMatch(/\S/);
  await page.locator('.notebook .all').click();
  await page.waitForFunction(() => !document.body.textContent?.includes('[*]'));
  expect((await marks()).join('')).toBe(recorded);
});

test.each([390, 1280])('much output is folded, and shown on request (%i px)', async (width) => {
  const { page, cell } = await open(width);
  await run(page, cell, 'for i in range(40000): print("line", i)', 1);
  const lines = async () => (await outputOf(cell)).split('\n').length - 1;
  expect(await lines()).toBe(50);
  expect(await outputOf(cell)).toContain('line 39999\n');
  await cell.getByRole('button', { name: 'Show all 40,000 lines' }).click();
  await page.waitForFunction(
    () => document.querySelector('.out .open pre')?.textContent?.includes('line 39999') ?? false,
  );
  expect(await lines()).toBe(40_000);
  await cell.getByRole('button', { name: 'Show less' }).click();
  expect(await lines()).toBe(50);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('ten megabytes of output leave the page quick', async () => {
  const { page, cell } = await open();
  await run(page, cell, 'pass', 1);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask' });
  });
  await run(page, cell, 'for i in range(100_000): print("x" * 99)', 2);
  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  expect(Math.max(0, ...long)).toBeLessThan(300);
  expect((await outputOf(cell)).length).toBeLessThan(20_000);
  expect(await outputOf(cell)).toContain('printed more than 1,000,000 characters');
});

test.each(['light', 'dark'] as const)(
  'ANSI colours are the site’s own, and can be read (%s)',
  async (colorScheme) => {
    const { page } = await visit(inject('site').root + chapterPage(2), { colorScheme });
    const cell = cellsOf(page).first();
    const code = 'for c in range(30, 38): print(f"\\x1b[1;{c}mcolour {c}\\x1b[0m plain\\x1b[2K")';
    await run(page, cell, code, 1);
    expect(await outputOf(cell)).toContain('colour 31 plain\n');
    const ratios = await cell.locator('.out [class^=ansi]').evaluateAll((spans) => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance(getComputedStyle(document.body).backgroundColor);
      return spans.map((span) => {
        const ink = luminance(getComputedStyle(span).color);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      });
    });
    expect(ratios.length).toBe(8);
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(4.5);
  },
);

test('an output can be copied, whole even where it is folded', async () => {
  const { page, cell } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await run(page, cell, 'for i in range(500): print(i)', 1);
  await cell.getByRole('button', { name: 'Copy output' }).click();
  await cell.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n').length).toBe(501);
});

test('the chapter’s own values are set apart too, as they are once it has run', async () => {
  const { page } = await visit(inject('site').root + chapterPage(12));
  const cell = page.locator('#cell-others-go-on');
  const labels = () => cell.locator('.label').allInnerTexts();
  const [recorded, text] = [await labels(), await outputOf(cell)];
  expect(recorded).toEqual([expect.stringMatching(/^Out\[\d+\]$/)]);
  await page.locator('.notebook .all').click();
  await cell.locator('.verdict').waitFor();
  expect([await labels(), await outputOf(cell)]).toEqual([recorded, text]);
});

test('a cell that awaits leaves its tasks to the next; without it they stand still', async () => {
  const { page, errors } = await visit(inject('site').root + chapterPage(12));
  const [first, second] = [page.locator('#cell-others'), page.locator('#cell-others-go-on')];
  await first.locator('.run').click();
  await ran(first, 1);
  expect(await outputOf(first)).toBe('fish is ready, the rice is not\n');
  expect(await first.locator('.badge').innerText()).toContain('660.00 s on the virtual clock');
  await second.locator('.run').click();
  await ran(second, 2);
  expect(await outputOf(second)).toBe("18 minutes\n'rice'\n");
  // A cell of its own kind: elsewhere no loop is running.
  await edit(page.locator('#cell-queue'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('asyncio.get_running_loop()');
  await page.keyboard.press('Control+Enter');
  await ran(page.locator('#cell-queue'), 3);
  expect(await outputOf(page.locator('#cell-queue'))).toContain('no running event loop');
  expect(errors).toEqual([]);
});

describe('what is said of an output', () => {
  test('recorded, with its date', async () => {
    const { cell } = await open();
    expect(await cell.locator('.badge').innerText()).toMatch(
      /recorded on CPython 3\.14, \d+ \w+ 20\d\d$/,
    );
  });

  test('changed code does not show the chapter’s output as its own', async () => {
    const { page } = await open();
    const cell = cellsOf(page).nth(1);
    await edit(cell);
    await page.keyboard.type('#');
    expect(await cell.locator('.badge').innerText()).toContain('yours has not run');
    expect(await cell.locator('.out.others').count()).toBe(1);
    await page.keyboard.press('Backspace');
    expect(await cell.locator('.badge').innerText()).toContain('recorded on');
    expect(await cell.locator('.out.others').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await ran(cell, 1);
    await page.keyboard.type('#');
    expect(await cell.locator('.state').innerText()).toBe('changed since it ran');
  });

  test('differs: the lines that do are marked on both sides', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const pre = document.querySelectorAll('run-cell[data-runs]:not([hidden])')[1];
      const out = pre?.querySelector('.out pre.stdout');
      if (out) out.textContent = 'something else\n';
    });
    for (const n of [0, 1]) {
      await cellsOf(page).nth(n).locator('.run').click();
      await ran(cellsOf(page).nth(n), n + 1);
    }
    const cell = cellsOf(page).nth(1);
    expect(await cell.locator('.verdict').innerText()).toBe('run here, differs from CPython 3.14');
    expect(await cell.locator(':scope > .out mark').allTextContents()).toEqual(['None\n']);
    await cell.locator('details summary').click();
    expect(await cell.locator('details mark').allTextContents()).toEqual(['something else\n']);
  });
});

test('a run that waited is played at the real pace, and not run again', async () => {
  const { page, cell } = await open();
  const code = 'import time\nn = 1\nfor i in range(3):\n    print("tick", i)\n    time.sleep(0.4)';
  await run(page, cell, `${code}\nprint("end")`, 1);
  const all = 'tick 0\ntick 1\ntick 2\nend\n';
  expect(await outputOf(cell)).toBe(all);
  const started = Date.now();
  await cell.getByRole('button', { name: 'Play at the real pace (1.20 s)' }).click();
  await page.waitForTimeout(200);
  expect(await outputOf(cell)).toBe('tick 0\n');
  await cell.getByRole('button', { name: 'Play at the real pace' }).waitFor();
  expect(Date.now() - started).toBeGreaterThan(1100);
  expect(await outputOf(cell)).toBe(all);
  expect(await cell.locator('.count').innerText()).toBe('[1]');
  await cell.getByRole('button', { name: 'Play at the real pace' }).click();
  await cell.getByRole('button', { name: 'Show all at once' }).click();
  expect(await outputOf(cell)).toBe(all);
});

test.each([390, 1280])(
  'a long log in a chapter is folded before and after its run (%i px)',
  async (width) => {
    const viewport = { width, height: 900 };
    const { page, errors } = await visit(inject('site').root + chapterPage(12), { viewport });
    const cell = page.locator('#cell-log');
    const rest = cell.locator('.out details.rest');
    await rest.locator('summary', { hasText: /^Show the other \d+ lines$/ }).click();
    expect(await rest.locator('pre').innerText()).toContain('oven   -> return 182');
    await page.getByRole('button', { name: 'Run all', exact: true }).click();
    await cell.locator('.badge', { hasText: 'matches' }).waitFor();
    await cell.getByRole('button', { name: /^Show all \d+ lines$/ }).click();
    expect(await outputOf(cell)).toContain('18 min  cook   -> return');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(errors).toEqual([]);
  },
);
