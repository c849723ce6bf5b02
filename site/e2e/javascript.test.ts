import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, codeOf, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

const url = () => inject('site').root + chapterPage(30);
const first = '#cell-js-steps';

test('JavaScript cells run, keep their state, and leave Python alone', async () => {
  const { page, errors } = await visit(url());
  const [one, two] = [page.locator('#cell-js-async'), page.locator('#cell-js-twice')];
  await one.locator('.run').click();
  await ran(one, 1);
  await two.locator('.run').click();
  await ran(two, 2);
  expect(await outputOf(two)).toBe('both are waiting\nfirst 5\nsecond 5\n');
  const prompt = page.locator('.prompt textarea');
  await prompt.fill('receipt');
  await prompt.press('Enter');
  await page.locator('.prompt .out', { hasText: "name 'receipt' is not defined" }).waitFor();
  expect(errors).toEqual([]);
});

test('the editor knows the language; an error leads to its line', async () => {
  const { page } = await visit(url());
  const cell = page.locator(first);
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('const x = `a`;\n\nx.nope();');
  await page.keyboard.press('Control+Enter');
  await ran(cell, 1);
  expect(await outputOf(cell)).toMatch(/^Uncaught TypeError: .*\n {4}at Cell 1, line 3\n$/);
  expect(await cell.locator('.cm-line.marked').textContent()).toBe('x.nope();');
  expect(await cell.locator('.cm-diagnostic, .cm-lintRange-error').count()).toBe(0);
});

test('Stop keeps what was there; Rewind goes back in both languages', async () => {
  const { page } = await visit(url());
  const cells = cellsOf(page);
  const [js, py] = [page.locator(first), page.locator('#cell-py-steps')];
  await js.locator('.run').click();
  await ran(js, 1);
  await py.locator('.run').click();
  await ran(py, 2);
  const last = cells.nth(2);
  await edit(last);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('while (true);');
  await page.keyboard.press('Control+Enter');
  await last.locator('.stop').click();
  await last.locator('.state', { hasText: 'stopped' }).waitFor();
  await edit(last);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('g.next()');
  await page.keyboard.press('Control+Enter');
  await last.locator('.out', { hasText: 'done: true' }).waitFor();
  await js.locator('.rewind').click();
  await page.locator('.notebook', { hasText: 'as before Cell 1 ran' }).waitFor();
  await page.keyboard.press('Escape');
  await last.locator('.run').click();
  await last.locator('.out', { hasText: 'ReferenceError' }).waitFor();
  expect(await codeOf(last)).toBe('g.next()\n');
  await page.locator('.prompt textarea').fill('letters');
  await page.locator('.prompt textarea').press('Enter');
  await page.locator('.prompt .out', { hasText: 'NameError' }).waitFor();
});
