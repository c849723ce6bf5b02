import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

test('an endless loop is stopped, and the next cell runs with what was there before', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  const [first, second, third] = [0, 1, 2].map((at) => cellsOf(page).nth(at));
  if (!first || !second || !third) throw new Error('the chapter has three cells');
  const type = async (cell: typeof first, code: string) => {
    await edit(cell);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(code);
    await page.keyboard.press('Control+Enter');
  };
  await type(first, 'kept = 41');
  await ran(first, 1);
  await type(second, 'kept = 0\nwhile True:\n    pass');
  await second.getByRole('button', { name: 'Stop' }).click();
  await ran(second, 2);
  expect(await second.locator('.state').textContent()).toBe('stopped; what ran before is kept');
  await type(third, 'print(kept + 1)');
  await ran(third, 3);
  expect(await outputOf(third)).toBe('42\n');
});
