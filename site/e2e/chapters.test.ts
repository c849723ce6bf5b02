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
  const badges = await page
    .locator('run-cell[data-runs]:not([hidden])')
    .evaluateAll((cells) =>
      cells.map((cell) => `${cell.id}: ${cell.querySelector('.badge')?.textContent}`),
    );
  const others = badges.filter((badge) => !badge.endsWith('run here, matches CPython 3.14'));
  expect(others).toEqual([]);
  expect(errors).toEqual([]);
});
