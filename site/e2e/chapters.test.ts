import { expect, inject, test } from 'vitest';
import { builtPages, useBrowser, visit } from './browser.ts';

useBrowser();

test.each(builtPages())('%s, run from top to bottom, prints what CPython printed', async (name) => {
  const { page, errors } = await visit(inject('site').root + name);
  await page.locator('.notebook .all').click();
  await page.waitForFunction(() => {
    const counts = [...document.querySelectorAll('.count')].map((count) => count.textContent);
    return counts[0] !== '[ ]' && !counts.includes('[*]');
  });
  const cells = await page.locator('run-cell[data-runs]:not([hidden])').evaluateAll((all) =>
    all.map((cell) => ({
      id: cell.id,
      badge: cell.querySelector('.badge')?.textContent,
      output: cell.querySelector('.out')?.textContent,
    })),
  );
  expect(cells.filter(({ badge }) => badge !== 'run here, matches CPython 3.14')).toEqual([]);
  expect(errors).toEqual([]);
});
