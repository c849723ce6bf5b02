import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, ran, useBrowser, visit } from './browser.ts';

useBrowser();

async function running(code: string) {
  const { page } = await visit(inject('site').root + chapterPage(2));
  const cell = cellsOf(page).first();
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Control+Enter');
  await cell.locator('.ask input').waitFor();
  return { page, cell };
}

test('input() is a field in the output', async () => {
  const { page, cell } = await running(
    'print("once")\nname = input("name? ")\nprint("hello", name, input())\nimport time\ntime.sleep(2)',
  );
  await page.keyboard.type('Grace');
  await page.keyboard.press('Enter');
  await page.locator('.ask input').waitFor();
  await page.keyboard.type('again');
  await cell.getByRole('button', { name: 'Enter' }).click();
  await ran(cell, 1);
  expect(await cell.locator('.out').innerText()).toMatch(
    /^once\nname\? \n*Grace\n*again\n*hello Grace again\n*$/,
  );
  expect(await cell.locator('.badge').innerText()).toMatch(/2\.00 s on the virtual clock, ran in/);
});

test('the input can end, and a run that waits for it can be stopped', async () => {
  const { cell } = await running('input()');
  await cell.getByRole('button', { name: 'End of input' }).click();
  await ran(cell, 1);
  expect(await cell.locator('.out').innerText()).toContain('EOFError');
  const { cell: other } = await running('x = 1\ninput()');
  await other.getByRole('button', { name: 'Stop' }).click();
  await ran(other, 1);
  expect(await other.locator('.out').innerText()).toContain('KeyboardInterrupt');
  expect(await other.locator('.ask').count()).toBe(0);
});
