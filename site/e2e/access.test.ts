import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, cellsOf, chapterPage, edit, ran, useBrowser, visit } from './browser.ts';

useBrowser();

test.each([...builtPages(), '404.html'])(
  '%s has nothing that axe objects to, light and dark, as it comes and with an editor open',
  async (name) => {
    const { page } = await visit(inject('site').root + name);
    const look = async (what: string, part = 'html') => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // The themes differ in nothing but colours.
        const rules = colorScheme === 'dark' ? COLOURS : undefined;
        expect(await violations(page, part, rules), `${what}, ${colorScheme}`).toEqual([]);
      }
    };
    await look('as it comes');
    if ((await cellsOf(page).count()) === 0) return;
    await edit(cellsOf(page).first());
    await look('with an editor', 'run-cell:has(.editor)');
  },
);

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('a chapter whose cells ran, failed and are edited passes axe', async () => {
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

/** Rules of axe that look at colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, part = 'html', rules?: string[]) {
  // The page has no frames: there is nothing to be put together in a page of its own.
  const axe = new AxeBuilder({ page }).include(part).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/** 640 is a screen of 1,280 at 200%, and 320 one at 400% (WCAG 2.2, 1.4.10). */
test.each(builtPages())('%s does not scroll sideways, however narrow', async (name) => {
  const { page } = await visit(inject('site').root + name);
  for (const width of [640, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const [scrolls, wide] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      [...document.querySelectorAll('main pre')].filter((pre) => pre.scrollWidth > pre.clientWidth)
        .length,
    ]);
    expect(scrolls).toBe(width);
    expect(wide, `code that scrolls at ${width}`).toBe(0);
  }
});

/** WCAG 2.2, 2.5.8: 24 px both ways; links in a line of text are excepted. */
test.each([390, 1280])('what can be pressed is 24 px high and wide (%i px)', async (width) => {
  const viewport = { width, height: 900 };
  const { page } = await visit(inject('site').root + chapterPage(2), { viewport });
  const chapters = page.locator('.menu summary');
  if (await chapters.isVisible()) await chapters.click();
  await page.locator('.notebook .all').click();
  await page.locator('.kernel', { hasText: /ran \d+ cells/ }).waitFor();
  await page.locator('.work summary').click();
  const small = await page.evaluate(() => {
    const all = document.querySelectorAll('button, summary, input, select, textarea, nav a');
    return [...all].flatMap((each) => {
      // A label is pressed as what it labels.
      const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
      const isSmall = width > 0 && (width < 23.9 || height < 23.9);
      return isSmall ? [`${each.textContent}: ${width} × ${height}`] : [];
    });
  });
  expect(small).toEqual([]);
});

test('with forced colours what is marked, chosen and focused can be told', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2), { forcedColors: 'active' });
  await page.locator('.notebook .all').click();
  await page.locator('.kernel', { hasText: /ran \d+ cells/ }).waitFor();
  const failing = page.locator('run-cell[data-expects]').first();
  const mark = failing.locator('.l.marked u').first();
  expect(await mark.evaluate((u) => getComputedStyle(u).textDecorationLine)).toBe('underline');
  const edge = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).outlineStyle);
  expect(await edge('pre.code')).toBe('solid');
  expect(await edge('.l.marked')).toBe('solid');
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).borderLeftColor);
  expect(await border('.side a[aria-current]')).not.toBe(
    await border('.side a:not([aria-current])'),
  );
  const run = failing.locator('.run');
  await run.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await run.evaluate((each) => getComputedStyle(each).outlineStyle)).not.toBe('none');
  expect(await run.evaluate((each) => getComputedStyle(each).borderTopStyle)).toBe('solid');
  expect(await violations(page)).toEqual([]);
});

test('where less motion is asked for, nothing moves', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2), { reducedMotion: 'reduce' });
  await cellsOf(page).first().locator('.run').click();
  await ran(cellsOf(page).first(), 1);
  await edit(cellsOf(page).nth(1));
  const [scroll, moving] = await page.evaluate(() => [
    getComputedStyle(document.documentElement).scrollBehavior,
    document.getAnimations().length,
  ]);
  expect([scroll, moving]).toEqual(['auto', 0]);
});

test('on paper everything stands unfolded, and nothing is there to be pressed', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  await page.emulateMedia({ media: 'print' });
  const seen = (selector: string) => page.locator(selector).filter({ visible: true }).count();
  expect(await seen('.solution pre')).toBe(1);
  expect(await seen('.hints li')).toBe(await page.locator('.hints li').count());
  expect(await seen('[data-predict] .out')).toBe(await page.locator('[data-predict]').count());
  expect(await seen('main button, main summary + .items, .prompt .line')).toBe(0);
});

test('one region says what has finished', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  const live = page.locator('[aria-live], [role=status], [role=alert], [role=log]');
  expect(await live.count()).toBe(1);
  await cellsOf(page).nth(1).locator('.run').click();
  await ran(cellsOf(page).nth(1), 1);
  expect(await live.textContent()).toMatch(/^Cell 2: NameError; ran in .*not defined/s);
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
