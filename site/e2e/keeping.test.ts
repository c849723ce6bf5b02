import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, codeOf, edit, useBrowser, visit } from './browser.ts';

useBrowser();

const url = () => inject('site').root + chapterPage(2);
const open = async () => (await visit(url())).page;
const code = async (cell: Locator) => (await codeOf(cell)).trimEnd();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('resumable') ?? '');
const notices = (page: Page) => page.locator('.notices').innerText();

async function type(page: Page, cell: Locator, text: string): Promise<void> {
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  await page.waitForTimeout(500);
}

async function choose(page: Page, item: string): Promise<void> {
  await page.locator('.work summary').click();
  await page.getByRole('button', { name: item }).click();
}

test('an edit is there again after a reload, until it is reset', async () => {
  const page = await open();
  await type(page, cellsOf(page).nth(1), 'print("mine")');
  await page.reload();
  expect(await code(cellsOf(page).nth(1))).toBe('print("mine")');
  await cellsOf(page).nth(1).locator('.reset').click();
  await page.waitForTimeout(500);
  expect(await kept(page)).toBe('');
});

test('an edit of code that the chapter has changed since shows both', async () => {
  const page = await open();
  const cell = cellsOf(page).nth(1);
  const chapters = (await cell.locator('pre.code').textContent())?.trim() ?? '';
  await type(page, cell, 'print("mine")');
  await page.evaluate(() => {
    const text = localStorage.getItem('resumable') ?? '';
    localStorage.setItem('resumable', text.replace(/"original":"\w+"/, '"original":"0"'));
  });
  await page.reload();
  const note = cell.locator('.about-code');
  expect(await note.innerText()).toContain('edited; the original has changed');
  await note.locator('summary').click();
  expect(await note.locator('pre').innerText()).toBe(chapters);
  await note.getByRole('button').click();
  expect(await code(cell)).toBe(chapters);
  expect(await note.count()).toBe(0);
});

test('a link brings the edited cells to another browser; one cut short says so', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await type(page, cellsOf(page).nth(1), 'print("é 😀")');
  await choose(page, 'Copy a link');
  await page.locator('[data-kind=share]').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = (await visit(link)).page;
  await other.locator('[data-kind=link]').waitFor();
  expect(await code(cellsOf(other).nth(1))).toBe('print("é 😀")');
  expect(await kept(other)).toBe('');
  await other.getByRole('button', { name: 'Keep' }).click();
  expect(await kept(other)).toContain('é 😀');
  const there = await open();
  await there.evaluate((href) => location.assign(href), link);
  await there.locator('[data-kind=link]', { hasText: 'Cell 2' }).waitFor();
  expect(await code(cellsOf(there).nth(1))).toBe('print("é 😀")');
  const cut = (await visit(link.slice(0, -9))).page;
  await cut.locator('[data-kind=link]').waitFor();
  const at = link.indexOf('#cells=') + 20;
  const tampered = `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`;
  for (const bad of [tampered, link.replace(/#.*/s, '#cells=eJyrBgABFQC5'), `${link}!`]) {
    const other = (await visit(bad)).page;
    await other.locator('[data-kind=link]').waitFor();
    expect(await notices(other), bad).toMatch(/cut short|no cell/);
    expect(await code(cellsOf(other).nth(1))).toBe('print(next(f))');
  }
  expect(await notices(cut)).toContain('cut short');
  expect(await code(cellsOf(cut).nth(1))).toBe('print(next(f))');
});

test('all work goes to a file and comes back from it; forgetting can be undone', async () => {
  const page = await open();
  const cell = cellsOf(page).nth(1);
  await type(page, cell, 'print("mine")');
  const download = page.waitForEvent('download');
  await choose(page, 'Save all');
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8')).version).toBe(1);
  await choose(page, 'Forget');
  expect(await code(cell)).not.toContain('mine');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await code(cell)).toContain('mine');
  await choose(page, 'Forget');
  expect(await kept(page)).toBe('');
  const chooser = page.waitForEvent('filechooser');
  await choose(page, 'Open a file');
  await (await chooser).setFiles(file);
  await page.locator('[data-kind=file]', { hasText: 'Opened 1 edited cell' }).waitFor();
  expect(await code(cell)).toContain('mine');
});

/** Opens the chapter where the storage is not as it should be. */
async function openWith(context: BrowserContext, script: () => void): Promise<Page> {
  await context.addInitScript(script);
  const page = await context.newPage();
  await page.goto(url());
  return page;
}

test('a browser without storage, or with a full one, runs all and says so', async () => {
  const without = await openWith((await open()).context(), () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await without.locator('[data-kind=trouble]').waitFor();
  const full = await openWith((await open()).context(), () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  expect(await full.locator('.notices p').count()).toBe(0);
  await type(full, cellsOf(full).nth(1), '1 + 1');
  expect(await notices(full)).toContain('no room left');
});

test('what cannot be read is set aside, unchanged', async () => {
  const page = await open();
  await page.evaluate(() => localStorage.setItem('resumable', '{"version":1,"pages":'));
  await page.reload();
  expect(await notices(page)).toContain('could not be read');
  await type(page, cellsOf(page).nth(1), '1 + 1');
  expect(await page.evaluate(() => localStorage.getItem('resumable-unreadable'))).toBe(
    '{"version":1,"pages":',
  );
  expect(await kept(page)).toContain('1 + 1');
});

test('two tabs of a chapter tell each other and lose nothing', async () => {
  const one = await open();
  const two = await one.context().newPage();
  await two.goto(url());
  await type(one, cellsOf(one).nth(1), 'print("one")');
  await two.locator('[data-kind=tab]', { hasText: 'Cell 2' }).waitFor();
  await type(two, cellsOf(two).nth(2), 'print("two")');
  const both = await kept(one);
  expect(both).toContain('one');
  expect(both).toContain('two');
  await one.getByRole('button', { name: 'Show that' }).click();
  expect(await code(cellsOf(one).nth(2))).toBe('print("two")');
});
