import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, codeOf, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

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
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('for i in range(2):\nprint(i)');
  await page.keyboard.press('Control+Enter');
  await ran(cell, 1);
  expect(await outputOf(cell)).toBe('0\n1\n');
  await cell.locator('.reset').click();
  expect(await codeOf(cell)).not.toContain('range(2)');
});

test('Tab passes through an editor until something is typed, and again after Escape', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  const area = await edit(cell);
  const focus = cell.locator('.cm-focused');
  const before = await codeOf(cell);
  await page.keyboard.press('Tab');
  await focus.waitFor({ state: 'detached' });
  expect(await codeOf(cell)).toBe(before);
  await area.focus();
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  expect(await codeOf(cell)).toBe(`x   ${before}`);
  expect(await focus.count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await focus.waitFor({ state: 'detached' });
});

test('nothing moves when the editor takes the place of the code', async () => {
  const { page, cells } = await open();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const cell = cells.nth(width === 390 ? 4 : 5);
    const lines = (rows: string) =>
      cell
        .locator(rows)
        .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().height)));
    const box = await cell.boundingBox();
    const before = await lines('.l');
    await edit(cell);
    expect(await lines('.cm-line')).toEqual(before);
    expect((await cell.boundingBox())?.height).toBeCloseTo(box?.height ?? 0, 0);
  }
});

test('on a phone the letters of the editor are large enough not to be zoomed', async () => {
  const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page } = await visit(inject('site').root + chapterPage(2), options);
  const area = await edit(cellsOf(page).nth(0));
  expect(await area.evaluate((node) => getComputedStyle(node).fontSize)).toBe('16px');
  expect(await area.getAttribute('autocapitalize')).toBe('off');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('brackets close, search opens, undo takes back', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('print(f"a');
  expect(await codeOf(cell)).toBe('print(f"a")\n');
  await page.keyboard.press('ControlOrMeta+F');
  await cell.locator('.cm-search').waitFor();
  await page.keyboard.press('Escape');
  for (let i = 0; i < 9; i++) await page.keyboard.press('ControlOrMeta+Z');
  expect(await cell.locator('.reset').isVisible()).toBe(false);
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
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.type('#');
  expect((await codeOf(cell)).split('\n')[0]).toBe(`${text.trimEnd()}#`);
});

test('what is not Python is underlined while it is typed, in the words of the compiler', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  // Python is only started by this, and asked meanwhile.
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('x = 1\nfor y in x\n');
  const wrong = cell.locator('.cm-lintRange-error');
  await wrong.hover();
  expect(await cell.locator('.cm-diagnostic').innerText()).toBe("SyntaxError: expected ':'");
  await page.keyboard.press('Backspace');
  await page.keyboard.type(':');
  await page.keyboard.type('\npass');
  await wrong.waitFor({ state: 'detached' });
});
