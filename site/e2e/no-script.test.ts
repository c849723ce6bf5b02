import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { chapterPage, useBrowser, visit } from './browser.ts';

useBrowser();

test('without JavaScript every recorded output can be read, and no button is dead', async () => {
  const name = chapterPage(2);
  const { page } = await visit(inject('site').root + name, { javaScriptEnabled: false });
  const folder = path.resolve('content', name.replace('.html', '.out'));
  const records = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(records.length).toBeGreaterThan(2);
  for (const file of records) {
    const cell = page.locator(`#cell-${file.replace('.json', '')}`);
    const toPredict = cell.locator('.to-predict summary');
    if ((await toPredict.count()) > 0) await toPredict.click();
    const { stdout, stderr } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const shown = (await cell.locator('.out pre').allTextContents()).join('');
    expect(shown).toContain(stdout);
    expect(shown.endsWith(stderr.split('\n').slice(-2).join('\n'))).toBe(true);
    if (stderr) expect(shown).not.toContain('<cell ');
    if (stdout || stderr) expect(await cell.locator('.out').isVisible()).toBe(true);
  }
  expect(await page.locator('main button, header button, header select').count()).toBe(0);
});

test('the contents can be opened on a phone without JavaScript', async () => {
  const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
  const { page } = await visit(inject('site').root + chapterPage(2), options);
  await page.getByText('Chapters', { exact: true }).click();
  const link = page.locator('.menu a').first();
  expect(await link.isVisible()).toBe(true);
  await link.click();
  expect(page.url()).toContain('.html');
});
