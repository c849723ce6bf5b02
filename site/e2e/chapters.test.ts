import { expect, inject, test } from 'vitest';
import { builtPages, pageText, useBrowser, visit } from './browser.ts';

useBrowser();

/** Pages that have cells which run. */
const pages = builtPages().filter((name) => pageText(name).includes('data-runs'));

test.each(pages)('%s, run from top to bottom, prints what was recorded', async (name) => {
  const { page, errors } = await visit(inject('site').root + name);
  const bars = () =>
    page
      .locator('run-cell[data-runs]:not([hidden]) .bar')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
  const before = await bars();
  await page.locator('.notebook .all').click();
  await page.waitForFunction(() => {
    const counts = [...document.querySelectorAll('.count')].map((count) => count.textContent);
    return counts[0] !== '[ ]' && !counts.includes('[*]');
  });
  const cells = await page.locator('run-cell[data-runs]:not([hidden])').evaluateAll((all) =>
    all.map((cell) => ({
      id: cell.id,
      badge: cell.querySelector('.verdict')?.textContent,
      output: cell.querySelector('.out')?.textContent,
    })),
  );
  const matches = /^run here, matches (CPython 3\.14|QuickJS)$/;
  expect(cells.filter(({ badge }) => !matches.test(badge ?? ''))).toEqual([]);
  expect(await bars(), 'the bars are as high as they were').toEqual(before);
  expect(errors).toEqual([]);
});
