import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, codeOf, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

/** A reader goes to another page and back: the browser keeps the page as it was (its back/forward cache), with its worker. */

useBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

const url = (chapter: number) => inject('site').root + chapterPage(chapter);

async function replaceCode(page: Page, cell: number, code: string): Promise<void> {
  await edit(cellsOf(page).nth(cell));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
}

/** To chapter 1 and back; what is done meanwhile happens there. True where the page was kept. */
async function goAndComeBack(page: Page, meanwhile = async () => {}): Promise<boolean> {
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(url(1));
  await meanwhile();
  await page.goBack({ waitUntil: 'commit' });
  return page.evaluate(() => (globalThis as { persisted?: boolean }).persisted ?? false);
}

test('names, outputs and edits are there, and what is run next goes on from them', async () => {
  const { page, errors } = await visit(url(2));
  const cells = cellsOf(page);
  await replaceCode(page, 0, 'kept = 41\nprint("first")');
  await page.keyboard.press('Control+Enter');
  await ran(cells.nth(0), 1);
  await replaceCode(page, 1, 'print(kept + 1)');
  expect(await goAndComeBack(page)).toBe(true);
  expect(await outputOf(cells.nth(0))).toBe('first\n');
  expect((await codeOf(cells.nth(1))).trimEnd()).toBe('print(kept + 1)');
  await cells.nth(1).locator('.run').click();
  await ran(cells.nth(1), 2);
  expect(await outputOf(cells.nth(1))).toBe('42\n');
  expect(errors).toEqual([]);
});

test('a run that was under way can be stopped', async () => {
  const { page } = await visit(url(2));
  const cell = cellsOf(page).nth(0);
  await replaceCode(page, 0, 'while True: pass');
  await page.keyboard.press('Control+Enter');
  await cell.getByRole('button', { name: 'Stop' }).waitFor();
  expect(await goAndComeBack(page)).toBe(true);
  await cell.getByRole('button', { name: 'Stop' }).click();
  await cell.locator('.state', { hasText: 'stopped' }).waitFor();
});

test('what another tab has changed meanwhile is told', async () => {
  const { page } = await visit(url(2));
  const other = await page.context().newPage();
  await other.goto(url(2));
  await page.bringToFront();
  const change = async () => {
    await other.bringToFront();
    await replaceCode(other, 1, 'print("there")');
    await other.waitForFunction(() => localStorage.getItem('resumable')?.includes('there'));
    await page.bringToFront();
  };
  expect(await goAndComeBack(page, change)).toBe(true);
  await page.locator('[data-kind=tab]', { hasText: 'Cell 2' }).waitFor();
});
