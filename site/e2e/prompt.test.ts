import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, ran, useBrowser, visit } from './browser.ts';

useBrowser();

async function open() {
  const { page, errors } = await visit(inject('site').root + chapterPage(2));
  return { page, errors, field: page.locator('.prompt textarea') };
}

/** What stands under the `n`th entry, once something does. */
async function printed(page: Page, n: number): Promise<string> {
  const out = page.locator('.typed-log li').nth(n).locator('.out');
  await out.locator('pre').first().waitFor({ timeout: 30_000 });
  return (await out.locator('pre').allTextContents()).join('');
}

test('the prompt goes on in the namespace of the page', async () => {
  const { page, field, errors } = await open();
  for (const step of [0, 1]) {
    await cellsOf(page).nth(step).locator('.run').click();
    await ran(cellsOf(page).nth(step), step + 1);
  }
  await field.click();
  await page.keyboard.type('f.send(6)\n');
  expect(await printed(page, 0)).toBe(
    'Traceback (most recent call last):\n  Prompt 1, line 1, in <module>\n    f.send(6)\n    ~~~~~~^^^\nStopIteration: 6\n',
  );
  await page.keyboard.type('f.gi_frame is None\n');
  expect(await printed(page, 1)).toBe('True\n');
  await cellsOf(page).nth(2).locator('.run').click();
  await ran(cellsOf(page).nth(2), 5);
  expect(await cellsOf(page).nth(2).locator('.badge').innerText()).toContain('nothing to compare');
  expect(errors).toEqual([]);
});

test('Enter goes on in a block, and Up recalls it', async () => {
  const { page, field } = await open();
  await field.click();
  await page.keyboard.type('for i in range(2):\nprint(i)\n\n');
  expect(await printed(page, 0)).toBe('0\n1\n');
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('draft');
  await page.keyboard.press('ArrowUp');
  expect(await field.inputValue()).toBe('for i in range(2):\n    print(i)');
  await page.keyboard.press('ArrowDown');
  expect(await field.inputValue()).toBe('draft');
});

/** A browser whose workers do not compute what only counts: what is measured here is the page. */
function quickWorkers(): void {
  const Whole = globalThis.Worker;
  globalThis.Worker = class extends Whole {
    override postMessage(message: { type: string; id: number; source?: string }): void {
      if (!/^x = \d+$/.test(message.source?.trim() ?? '')) return super.postMessage(message, []);
      const data = { type: 'done', id: message.id, status: 'ok', ms: 0 };
      queueMicrotask(() => this.onmessage?.(new MessageEvent('message', { data })));
    }
  };
}

test('five thousand entries leave the page light and the history whole', async () => {
  const { page } = await visit('about:blank');
  await page.addInitScript(quickWorkers);
  await page.goto(inject('site').root + chapterPage(2));
  const field = page.locator('.prompt textarea');
  await field.click();
  await page.evaluate(() => {
    const area = document.querySelector('.prompt textarea') as HTMLTextAreaElement;
    const run = document.querySelector('.prompt .run') as HTMLButtonElement;
    for (let i = 1; i < 5000; i++) {
      area.value = `x = ${i}`;
      run.click();
    }
  });
  await field.fill('print(6 * 7)');
  await page.keyboard.press('Enter');
  await page.locator('.typed-log li:last-child .out pre').waitFor({ timeout: 50_000 });
  expect(await page.locator('.typed-log li:last-child .out').innerText()).toBe('42\n');
  expect(await page.locator('.typed-log li').count()).toBe(200);
  await page.keyboard.type('draft');
  await page.keyboard.press('ArrowUp');
  expect(await field.inputValue()).toBe('print(6 * 7)');
  const far = (key: string) =>
    field.evaluate((area: HTMLTextAreaElement, key) => {
      for (let i = 0; i < 6000; i++) area.dispatchEvent(new KeyboardEvent('keydown', { key }));
      return area.value;
    }, key);
  expect(await far('ArrowUp')).toBe('x = 1');
  expect(await far('ArrowDown')).toBe('draft');
});

test('what was typed can be stopped, and the next goes on from before it', async () => {
  const { page, field } = await open();
  await field.click();
  await page.keyboard.type('x = 1\nwhile True: x += 1\n\n');
  await page.locator('.prompt .stop').click();
  expect(await printed(page, 1)).toBe('KeyboardInterrupt\n');
  await field.click();
  await page.keyboard.type('print(x)\n');
  expect(await printed(page, 2)).toBe('1\n');
});

test('a chapter without cells has one too', async () => {
  const { page, errors } = await visit(inject('site').root + chapterPage(31));
  expect(await page.locator('run-cell').count()).toBe(0);
  await page.locator('.prompt textarea').click();
  await page.keyboard.type('6 * 7\n');
  await page.locator('.typed-log .out pre').waitFor();
  expect(await page.locator('.typed-log .out pre').innerText()).toBe('42\n');
  expect(errors).toEqual([]);
});
