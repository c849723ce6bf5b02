import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

const open = async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  return {
    page,
    cells: cellsOf(page),
    focused: () => page.evaluate(() => document.activeElement?.id),
  };
};

test('Shift+Enter runs a cell and goes on to the next, Ctrl+Enter runs it and stays', async () => {
  const { page, cells, focused } = await open();
  await cells.nth(0).locator('.run').focus();
  await page.keyboard.press('Shift+Enter');
  await ran(cells.nth(0), 1);
  expect(await focused()).toBe(await cells.nth(1).getAttribute('id'));
  await page.keyboard.press('Shift+Enter');
  await ran(cells.nth(1), 2);
  expect(await focused()).toBe(await cells.nth(2).getAttribute('id'));
  await page.keyboard.press('Control+Enter');
  await ran(cells.nth(2), 3);
  expect(await focused()).toBe(await cells.nth(2).getAttribute('id'));
});

test('Enter on a cell opens its editor; what is typed is indented and runs', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('for i in range(2):\nprint(i)');
  await page.keyboard.press('Control+Enter');
  await ran(cell, 1);
  expect(await outputOf(cell)).toBe('0\n1\n');
  await cell.locator('.reset').click();
  expect(await cell.locator('textarea').inputValue()).not.toContain('range(2)');
});

test('Tab passes through an editor until something is typed, and again after Escape', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  await cell.locator('.edit').click();
  const area = cell.locator('textarea');
  const before = await area.inputValue();
  await page.keyboard.press('Tab');
  expect(await area.inputValue()).toBe(before);
  expect(await area.evaluate((node) => node === document.activeElement)).toBe(false);
  await area.focus();
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  expect(await area.inputValue()).not.toBe(`x${before}`);
  expect(await area.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await area.evaluate((node) => node === document.activeElement)).toBe(false);
});

test('on a phone the editor breaks long lines where the text below it does', async () => {
  const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page } = await visit(inject('site').root + chapterPage(2), options);
  const cell = cellsOf(page).nth(0);
  await cell.locator('.edit').tap();
  await page.keyboard.insertText(`${'word '.repeat(30)}\n${'x'.repeat(100)}\n`);
  const heights = await cell
    .locator('.editor')
    .evaluate((editor) => [
      editor.querySelector('textarea')?.scrollHeight,
      editor.querySelector('pre')?.clientHeight,
    ]);
  expect(heights[0]).toBe(heights[1]);
});

test('a click into the code puts the caret where it fell', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  const line = cell.locator('.l').first();
  const text = (await line.textContent()) ?? '';
  const box = await line.boundingBox();
  if (!box) throw new Error('the code is not visible');
  const end = await line.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    return { x: Math.max(...rects.map((rect) => rect.right)), y: rects[0]?.y ?? 0 };
  });
  await page.mouse.click(Math.min(end.x + 4, box.x + box.width - 2), end.y + 8);
  const caret = await cell
    .locator('textarea')
    .evaluate((node: HTMLTextAreaElement) => node.selectionStart);
  expect(caret).toBe(text.trimEnd().length);
});
