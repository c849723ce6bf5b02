import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, codeOf, edit, ran, useBrowser, visit } from './browser.ts';

useBrowser();

async function open(width = 1280) {
  const viewport = { width, height: 900 };
  const { page, errors } = await visit(inject('site').root + chapterPage(2), { viewport });
  const cell = cellsOf(page).first();
  await cell.locator('.run').click();
  await ran(cell, 1);
  return { page, errors, cell };
}

test.each([390, 1280])('the editor completes from the live namespace (%i px)', async (width) => {
  const { page, errors, cell } = await open(width);
  const second = cellsOf(page).nth(1);
  await edit(second);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('f.gi_y');
  const list = second.locator('.cm-tooltip-autocomplete');
  await list.locator('li', { hasText: 'gi_yieldfrom' }).waitFor();
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  expect(await codeOf(second)).toBe('f.gi_yieldfrom\n');
  await page.keyboard.type('\nf.');
  await list.locator('li', { hasText: 'send' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('\nprint(1, fl');
  await list.locator('li', { hasText: 'flush=' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('sh=0, end=f"{f.gi_y');
  await list.locator('li', { hasText: 'gi_yieldfrom' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  // Nothing has run.
  expect(await cell.locator('.count').innerText()).toBe('[1]');
  expect(errors).toEqual([]);
});

test('where Python has not been started, the language is offered', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  await page.route('**/sandbox.*', (route) => route.abort());
  const cell = cellsOf(page).first();
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('mine = 1\nretu');
  await cell.locator('.cm-tooltip-autocomplete li', { hasText: 'return' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('\nmi');
  await cell.locator('.cm-tooltip-autocomplete li', { hasText: 'mine' }).waitFor();
});

test.each([390, 1280])('the prompt completes too; Tab takes, Enter runs (%i px)', async (width) => {
  const { page, errors } = await open(width);
  const field = page.locator('.prompt textarea');
  const choices = page.locator('.choices [role=option]');
  await field.click();
  await page.keyboard.type('f.sen');
  await choices.first().waitFor();
  expect(await choices.allInnerTexts()).toEqual([expect.stringMatching(/^send/)]);
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('f.send');
  await page.keyboard.type('(None)\n');
  await page.locator('.typed-log li').first().waitFor();
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('f.gi_');
  await choices.nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await choices.nth(1).getAttribute('aria-selected')).toBe('true');
  expect(await field.getAttribute('aria-activedescendant')).toBe('prompt-choice-1');
  await page.keyboard.press('Escape');
  expect(await choices.first().isVisible()).toBe(false);
  // An empty line lets Tab pass.
  await field.fill('');
  await page.keyboard.press('Tab');
  expect(await field.evaluate((area) => document.activeElement === area)).toBe(false);
  expect(errors).toEqual([]);
});
