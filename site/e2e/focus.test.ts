import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

/** With the keyboard alone: what has the focus is pressed, and the focus is somewhere afterwards. */
const open = async (width = 1280) => {
  const viewport = { width, height: 900 };
  const { page, errors } = await visit(inject('site').root + chapterPage(2), { viewport });
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      const cell = at?.closest('run-cell')?.getAttribute('data-place') ?? '';
      return at === document.body ? 'nowhere' : `${at?.textContent?.slice(0, 20)} ${cell}`.trim();
    });
  const press = async (selector: string) => {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Enter');
  };
  return { page, errors, cells: cellsOf(page), focused, press };
};

async function type(page: Page, at: number, code: string): Promise<void> {
  await edit(cellsOf(page).nth(at));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
}

const cell = (place: number) => `run-cell[data-place="${place}"]`;

describe.each([390, 1280])('the focus is not lost (%i px)', (width) => {
  test('by Run, Run all above, Rewind, Restart', async () => {
    const { cells, focused, press, errors, page } = await open(width);
    await press(`${cell(3)} .all-above`);
    await ran(cells.nth(1), 2);
    expect(await cells.nth(2).locator('.count').innerText()).toBe('[ ]');
    await cells.nth(2).locator('.all-above').waitFor({ state: 'hidden' });
    expect(await focused()).toBe('Run 3');
    await page.keyboard.press('Enter');
    await ran(cells.nth(2), 3);
    expect(await focused()).toBe('Run 3');
    await press(`${cell(2)} .rewind`);
    await page.locator('.kernel', { hasText: 'as before Cell 2 ran' }).waitFor();
    expect(await focused()).toBe('Run 2');
    expect(await cells.nth(3).locator('.all-above').isVisible()).toBe(true);
    await press('.notebook .restart');
    await page.locator('.kernel', { hasText: 'nothing has run' }).waitFor();
    expect(await focused()).toBe('Restart');
    expect(await cells.nth(0).locator('.count').innerText()).toBe('[ ]');
    expect(errors).toEqual([]);
  });

  test('by Stop, in the cell and in the line', async () => {
    const { page, cells, focused, press } = await open(width);
    await type(page, 0, 'while True: pass');
    await press(`${cell(1)} .run`);
    await cells.nth(0).getByRole('button', { name: 'Stop' }).waitFor();
    await page.keyboard.press('Enter');
    await ran(cells.nth(0), 1);
    expect(await focused()).toBe('Run 1');
    await page.keyboard.press('Enter');
    await page.locator('.notebook .stop').waitFor();
    await press('.notebook .stop');
    await ran(cells.nth(0), 2);
    expect(await focused()).toBe('Run all');
  });

  test('by Reset, by a way out of an error, by folding', async () => {
    const { page, cells, focused, press } = await open(width);
    await type(page, 1, 'for i in range(400): print(i, f)');
    await page.keyboard.press('Control+Enter');
    await ran(cells.nth(1), 1);
    await press(`${cell(2)} .offer button`);
    await ran(cells.nth(1), 3);
    expect(await focused()).toBe('Run 2');
    await press(`${cell(2)} .fold`);
    expect(await focused()).toBe('Show less 2');
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Show all.* 2$/);
    await press(`${cell(2)} .reset`);
    expect(await focused()).toBe('Run 2');
  });

  test('by an answer, and by a notice that is closed', async () => {
    const { page, cells, focused, press } = await open(width);
    await type(page, 0, 'print(input() + input())');
    await page.keyboard.press('Control+Enter');
    await page.locator('.ask input').waitFor();
    await page.keyboard.type('a\n');
    await page.locator('.ask input:focus').waitFor();
    await page.keyboard.type('b\n');
    await ran(cells.nth(0), 1);
    expect(await outputOf(cells.nth(0))).toBe('a\nb\nab\n');
    expect(await focused()).not.toBe('nowhere');
    await page.keyboard.press('Control+Enter');
    await page.locator('.ask input:focus').waitFor();
    await press('.work summary');
    await press('.work .item');
    await page.locator('[data-kind=share]').waitFor();
    await press('[data-kind=share] button');
    expect(await focused()).toBe('Your work');
  });
});

test('the whole notebook is used without a pointer', async () => {
  const { page, cells, focused } = await open();
  // From the top of the page by Tab alone.
  for (let i = 0; i < 60 && (await focused()) !== 'Run all'; i++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('Run all');
  for (let i = 0; i < 9 && (await focused()) !== 'Run 1'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await ran(cells.nth(0), 1);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Edit 1');
  await page.keyboard.press('Enter');
  await cells.nth(0).locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\nmine = 5\n');
  await page.keyboard.press('Alt+Enter');
  await ran(cells.nth(0), 2);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('mine + 1\n');
  await page.locator('.typed-log .out pre').waitFor();
  expect(await page.locator('.typed-log .out').innerText()).toContain('6');
});

test('what the keys do is told behind a word', async () => {
  const { page, focused } = await open();
  await page.locator('.keys summary').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.keys dl').innerText()).toMatch(/Shift\+Enter\s+run the cell/);
  await page.keyboard.press('Escape');
  expect(await page.locator('.keys dl').isVisible()).toBe(false);
  expect(await focused()).toMatch(/^Keys/);
});
