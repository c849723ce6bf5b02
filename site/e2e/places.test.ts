import { describe, expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, ran, useBrowser, visit } from './browser.ts';

useBrowser();

describe.each(['root', 'nested', 'file'] as const)('served from %s', (place) => {
  test('a cell runs, and nothing is asked of another origin', async () => {
    const base = inject('site')[place];
    const { page, errors, requests } = await visit(`${base}index.html`);
    await page.locator('.part a').first().click();
    await page.waitForURL(/\/\d\d-[\w-]+\.html$/);
    const first = cellsOf(page).first();
    await first.locator('.run').click();
    await ran(first, 1);
    expect(await first.locator('.verdict').textContent()).toBe('run here, matches CPython 3.14');
    const elsewhere = requests.filter((url) => !url.startsWith(base) && !/^(blob|data):/.test(url));
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the sandbox is not loaded before a cell is approached', async () => {
    const { requests } = await visit(inject('site')[place] + chapterPage(2));
    expect(requests.filter((url) => url.includes('sandbox'))).toEqual([]);
  });
});

test('what is not there leads back', async () => {
  const { page } = await visit(`${inject('site').nested}nothing-here`);
  expect(await page.locator('h1').textContent()).toBe('There is no such page');
  await page.locator('.go').click();
  expect(await page.title()).toContain('Resumable');
});
