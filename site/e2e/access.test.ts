import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, cellsOf, chapterPage, edit, ran, useBrowser, visit } from './browser.ts';

useBrowser();

const PAGES = ['index.html', '404.html', chapterPage(1), chapterPage(2)];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(PAGES)('%s has nothing that axe objects to', async (name) => {
    const { page } = await visit(inject('site').root + name, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  test('nor has a chapter whose cells ran, failed and are edited', async () => {
    const { page } = await visit(inject('site').root + chapterPage(2), { colorScheme });
    const cells = cellsOf(page);
    await cells.nth(1).locator('.run').click();
    await ran(cells.nth(1), 1);
    await edit(cells.nth(0));
    await page.keyboard.type('print(nowhere)\n');
    await page.keyboard.press('Control+Enter');
    await ran(cells.nth(0), 2);
    expect(await violations(page)).toEqual([]);
  });
});

async function violations(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

test.each(builtPages())('%s does not scroll sideways on a phone', async (name) => {
  const { page } = await visit(inject('site').root + name, {
    viewport: { width: 390, height: 844 },
  });
  const [width, wide] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    [...document.querySelectorAll('main pre')].filter((pre) => pre.scrollWidth > pre.clientWidth)
      .length,
  ]);
  expect(width).toBe(390);
  expect(wide, 'code that scrolls').toBe(0);
});

test('the theme that a reader chooses is remembered', async () => {
  const { page } = await visit(`${inject('site').root}index.html`);
  await page.getByLabel('Theme').selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.goto(inject('site').root + chapterPage(2));
  expect(await paper()).toBe(dark);
  await page.getByLabel('Theme').selectOption('light');
  expect(await paper()).not.toBe(dark);
});
