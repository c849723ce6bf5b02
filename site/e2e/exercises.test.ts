import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { chapterPage, codeOf, edit, ran, useBrowser, visit } from './browser.ts';

useBrowser();

const url = (chapter: number) => inject('site').root + chapterPage(chapter);
const exercise = (page: Page) => page.locator('run-cell[data-exercise]').first();

/** Presses Check and gives the report when it is there. */
async function check(cell: Locator, summary: RegExp): Promise<string> {
  await cell.locator('.check').click();
  await cell.locator('.report p', { hasText: summary }).waitFor({ timeout: 15_000 });
  return cell.locator('.report').innerText();
}

const SOLUTION = `def moving_average(size):
    last, average = [], None
    while True:
        last = [*last, (yield average)][-size:]
        average = sum(last) / len(last)
`;

async function solve(page: Page): Promise<void> {
  const cell = exercise(page);
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(SOLUTION);
  await check(cell, /done/);
}

test('a check names what fails and why, and marks what is done until all is forgotten', async () => {
  const { page, errors } = await visit(url(2));
  const cell = exercise(page);
  const report = await check(cell, /1 of 6/);
  expect(report).toContain('fails the average of one reading is that reading');
  expect(report).toContain('it answered [None], and it should be [12]');
  expect(report).not.toContain('Traceback');
  await solve(page);
  const contents = page.locator('.side .contents');
  const entry = contents.locator('li', { hasText: 'sent value' }).first();
  expect(await entry.locator('.done-mark').innerText()).toBe('done');
  expect(await contents.locator('.progress').innerText()).toBe('Exercises: 1 of 5 done');
  await page.goto(`${inject('site').root}index.html`);
  await page.goto(url(1));
  expect(await contents.locator('.progress').innerText()).toBe('Exercises: 1 of 5 done');
  expect(errors).toEqual([]);
});

test('checking leaves nothing behind in the namespace of the page', async () => {
  const { page } = await visit(url(2));
  await check(exercise(page), /1 of 6/);
  const prompt = page.locator('.prompt textarea');
  await prompt.fill('moving_average');
  await prompt.press('Enter');
  await page.locator('.prompt .out', { hasText: 'NameError' }).waitFor();
});

test('code that does not run, and code that does not end, are told as such', async () => {
  const { page } = await visit(url(2));
  const cell = exercise(page);
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('x = 1\ny = nowhere');
  expect(await check(cell, /0 of 1/)).toContain(
    "NameError: name 'nowhere' is not defined (line 2 of your code)",
  );
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('while True: pass');
  await cell.locator('.check').click();
  await cell.locator('.check', { hasText: 'Stop checking' }).click();
  await cell.locator('.report li', { hasText: 'stopped' }).waitFor();
});

test('hints come one at a time, and the solution after a question', async () => {
  const { page } = await visit(url(2));
  const hints = page.locator('.hints');
  const seen = () => hints.locator('li:visible').count();
  await hints.locator('summary').click();
  expect(await seen()).toBe(1);
  await hints.getByRole('button', { name: 'Next hint (1 of 3 shown)' }).click();
  expect(await seen()).toBe(2);
  await hints.getByRole('button').click();
  expect([await seen(), await hints.getByRole('button').count()]).toEqual([3, 0]);
  const code = page.locator('.solution pre');
  await page.locator('.solution summary').click();
  expect(await code.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Not yet' }).click();
  await page.locator('.solution summary').press('Enter');
  await page.getByRole('button', { name: 'Show the solution' }).press('Enter');
  expect(await code.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Put it into' }).click();
  expect(await codeOf(exercise(page))).toBe(await code.textContent());
  await check(exercise(page), /All 6 checks pass/);
});

test('what is done goes to a file, and comes back from it', async () => {
  const { page } = await visit(url(2));
  await solve(page);
  const choose = async (name: string) => {
    await page.locator('.work summary').click();
    await page.getByRole('button', { name }).click();
  };
  const download = page.waitForEvent('download');
  await choose('Save all');
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8')).done).toEqual({ '02-send': ['moving-average'] });
  await choose('Forget');
  const progress = page.locator('.side .progress');
  expect(await progress.innerText()).toBe('Exercises: 0 of 5 done');
  const chooser = page.waitForEvent('filechooser');
  await choose('Open a file');
  await (await chooser).setFiles(file);
  await page.locator('.side .progress', { hasText: '1 of 5' }).waitFor();
});

describe('a prediction', () => {
  const asking = (page: Page) => page.locator('run-cell[data-predict]').first();

  test('is compared line by line with what the first run prints', async () => {
    const { page } = await visit(url(2));
    const cell = asking(page);
    expect(await cell.locator('.out').isVisible()).toBe(false);
    expect(await cell.locator('.copy-output').isVisible()).toBe(false);
    await cell.locator('textarea').fill('None\nNone');
    await cell.locator('.reveal').click();
    await ran(cell, 1);
    const words = await cell.locator('.prediction').innerText();
    expect(words).toContain('1 of 2 as predicted; look at line 2.');
    expect(await cell.locator('.copy-output').isVisible()).toBe(true);
    expect(words).toContain('you: None, printed: first');
    expect(await cell.locator('.out').isVisible()).toBe(true);
    expect(await cell.locator('.run').evaluate((run) => run === document.activeElement)).toBe(true);
  });

  test('may be left out', async () => {
    const { page } = await visit(url(2));
    const cell = asking(page);
    await cell.locator('.run').click();
    await ran(cell, 1);
    expect(await cell.locator('.prediction').count()).toBe(0);
    expect(await cell.locator('.out').innerText()).toContain('first');
  });
});

test('without JavaScript hints, solution and what is asked for stand behind disclosures', async () => {
  const { page } = await visit(url(2), { javaScriptEnabled: false });
  for (const name of ['.hints', '.solution', '.to-predict']) {
    const details = page.locator(name).first();
    const inside = details.locator(name === '.hints' ? 'li' : 'pre').first();
    expect(await inside.isVisible()).toBe(false);
    await details.locator('summary').click();
    expect(await inside.isVisible()).toBe(true);
  }
  expect(await page.locator('.hints li:visible').count()).toBe(3);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('an exercise with a report, hints, a solution and predictions passes axe', async () => {
    const { page } = await visit(url(2), { colorScheme });
    await check(exercise(page), /1 of 6/);
    await page.locator('.hints summary').click();
    await page.locator('.solution summary').click();
    await page.getByRole('button', { name: 'Show the solution' }).click();
    const cell = page.locator('run-cell[data-predict]').first();
    await cell.locator('textarea').fill('None\nNone');
    await cell.locator('.reveal').click();
    await ran(cell, 1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
