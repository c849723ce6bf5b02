import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

/** What the page says of its outputs: what they rest on, and what they can be compared with. */
const open = async (width = 1280) => {
  const viewport = { width, height: 900 };
  const { page, errors } = await visit(inject('site').root + chapterPage(2), { viewport });
  return { page, errors, cells: cellsOf(page) };
};

async function run(page: Page, at: number, n: number): Promise<void> {
  await cellsOf(page).nth(at).locator('.run').click();
  await ran(cellsOf(page).nth(at), n);
}

const verdict = (page: Page, at: number) => cellsOf(page).nth(at).locator('.verdict').innerText();

test.each([390, 1280])(
  'cells wait for the one that runs, in the order asked for (%i px)',
  async (width) => {
    const { page, cells, errors } = await open(width);
    await edit(cells.nth(0));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('f = iter(input())');
    await page.keyboard.press('Control+Enter');
    await page.locator('.ask input').waitFor();
    await cells.nth(2).locator('.run').click();
    await cells.nth(1).locator('.run').click();
    expect(await cells.nth(1).locator('.count').innerText()).toBe('[*]');
    expect(await cells.nth(1).locator('.state').innerText()).toBe('waiting');
    await page.locator('.ask input').fill('ab');
    await page.locator('.ask input').press('Enter');
    await ran(cells.nth(2), 2);
    // An error that nobody announced ends the queue.
    expect(await cells.nth(2).locator('.state').innerText()).toBe('AttributeError');
    expect(await cells.nth(1).locator('.count').innerText()).toBe('[ ]');
    expect(errors).toEqual([]);
  },
);

test('what rests on a cell that has run again is stale, and does not run by itself', async () => {
  const { page, cells } = await open();
  for (const at of [0, 1]) await run(page, at, at + 1);
  const before = await outputOf(cells.nth(1));
  await run(page, 0, 3);
  expect(await cells.nth(1).locator('.state').innerText()).toBe('stale: Cell 1 has run since');
  expect(await cells.nth(1).locator('.count').innerText()).toBe('[2]');
  expect(await outputOf(cells.nth(1))).toBe(before);
  await run(page, 1, 4);
  expect(await cells.nth(1).locator('.state').innerText()).toBe('');
});

test('only what ran unedited and in order is compared', async () => {
  const { page, cells } = await open();
  await run(page, 0, 1);
  expect(await verdict(page, 0)).toBe('run here, matches CPython 3.14');
  await run(page, 2, 2);
  expect(await verdict(page, 2)).toBe('not run in the order of the page: nothing to compare with');
  await page.locator('.notebook .restart').click();
  await edit(cells.nth(0));
  await page.keyboard.type('# mine\n');
  await page.keyboard.press('Control+Enter');
  await ran(cells.nth(0), 1);
  expect(await verdict(page, 0)).toBe('edited: nothing to compare with');
  await run(page, 1, 2);
  expect(await verdict(page, 1)).toBe('run after an edited cell: nothing to compare with');
});
