import { expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

test('a reader does what the answer of 2015 does, sends once more, and reads why it fails', async () => {
  const { page, errors } = await visit(inject('site').root + chapterPage(2));
  const cells = cellsOf(page);
  const codes = await cells.locator('pre.code').allTextContents();
  const first = codes.findIndex((code) => /return \(yield\)/.test(code));
  const send = codes.findIndex((code, at) => at >= first && /f\.send\(5\)/.test(code));
  expect(first, 'the chapter defines foo').toBeGreaterThanOrEqual(0);
  expect(send, 'the chapter sends 5').toBeGreaterThanOrEqual(0);

  for (let at = 0; at <= send; at++) {
    await cells.nth(at).locator('.run').click();
    await ran(cells.nth(at), at + 1);
    expect(await cells.nth(at).locator('.verdict').textContent()).toBe(
      'run here, matches CPython 3.14',
    );
  }
  expect(await outputOf(cells.nth(send))).toContain('StopIteration: 5');

  const cell = cells.nth(send);
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('# the frame is gone\nf.send(6)');
  await cell.locator('.run').click();
  await ran(cell, send + 2);
  expect(await outputOf(cell)).toBe(
    [
      'Traceback (most recent call last):',
      `  Cell ${send + 1}, line 2, in <module>`,
      '    f.send(6)',
      '    ~~~~~~^^^',
      'StopIteration',
      '',
    ].join('\n'),
  );
  expect(await cell.locator('.verdict').textContent()).toBe('edited: nothing to compare with');
  expect(errors).toEqual([]);
});

test('the experiment runs on the home page', async () => {
  const { page } = await visit(`${inject('site').root}index.html`);
  await page.locator('.notebook .all').click();
  const cells = cellsOf(page);
  await ran(cells.nth(3), 4);
  expect(await outputOf(cells.nth(3))).toContain('Cell 4, line 1, in <module>');
  const badges = await cells.locator('.verdict').allTextContents();
  expect(badges).toEqual(Array(4).fill('run here, matches CPython 3.14'));
});

test('a name that an earlier cell defines: the cells above are offered, and run', async () => {
  const { page } = await visit(inject('site').root + chapterPage(2));
  const cells = cellsOf(page);
  const codes = await cells.locator('pre.code').allTextContents();
  const at = codes.findIndex((code, index) => index > 0 && /^(next\(f\)|f\.send)/m.test(code));
  await cells.nth(at).locator('.run').click();
  await cells.nth(at).getByRole('button', { name: 'Run the cells above' }).click();
  await ran(cells.nth(at), at + 2);
  expect(await outputOf(cells.nth(at))).not.toContain('NameError');
});
