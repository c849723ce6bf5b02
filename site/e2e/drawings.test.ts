import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chapterPage, ran, useBrowser, visit, withoutJspi } from './browser.ts';

useBrowser();

const GALLERY = chapterPage(20);

/** A drawing of the gallery that has come to life, and its page. */
async function open(id: string, options = {}) {
  const { page, errors } = await visit(inject('site').root + GALLERY, options);
  const drawing = page.locator(`run-drawing[data-for="${id}"]`);
  await drawing.scrollIntoViewIfNeeded();
  await drawing.locator('.scrub').waitFor();
  return { page, errors, drawing, said: drawing.locator('.said'), of: drawing.locator('.of') };
}

/** The lines of a cell's code that are lit, counted from 1. */
const litLines = (page: Page, id: string): Promise<number[]> =>
  page
    .locator(`#cell-${id} pre.code .l`)
    .evaluateAll((lines) =>
      lines.flatMap((line, at) => (line.classList.contains('at') ? [at + 1] : [])),
    );

/** Sets the range as a reader does who drags it. */
async function drag(drawing: Locator, step: number): Promise<void> {
  await drawing.locator('input[type=range]').fill(String(step));
}

test('without scripts there is the drawing, and the same in words', async () => {
  const { page } = await visit(inject('site').root + GALLERY, { javaScriptEnabled: false });
  const drawing = page.locator('run-drawing[data-for="sent"]');
  expect(await drawing.locator('svg[role=img]:visible').count()).toBe(1);
  await drawing.locator('summary').click();
  expect(await drawing.locator('li').allTextContents()).toContain(
    'line 2 f returns 5 and is finished: Cell 5 gets StopIteration: 5.',
  );
  expect(await page.locator('.scrub').count()).toBe(0);
});

test('a reader steps back and forward; code, sentence and frames go along', async () => {
  const { page, errors, drawing, said, of } = await open('sent');
  expect(await of.innerText()).toBe('5 of 5');
  await drawing.locator('.back').click();
  expect(await said.innerText()).toBe('Cell 5 resumes f with send(5).');
  expect(await litLines(page, 'sent')).toEqual([7]);
  await drawing.locator('.back').click();
  expect(await drawing.locator('.frames').innerText()).toMatch(/f\s+suspended\s+at line 2/);
  expect(await litLines(page, 'sent')).toEqual([2]);
  await drawing.locator('input[type=range]').focus();
  await page.keyboard.press('Home');
  expect(await said.innerText()).toBe('Nothing has happened yet.');
  await page.keyboard.press('ArrowRight');
  expect(await said.innerText()).toBe('Cell 5 calls foo(): the generator f is created.');
  expect(errors).toEqual([]);
});

test('an arrow leads to its step, a line number to the next step there', async () => {
  const { page, drawing, said } = await open('sent');
  const box = await drawing.locator('svg:visible').boundingBox();
  if (!box) throw new Error('the drawing is not shown');
  await page.mouse.click(box.x + 60, box.y + 0.24 * box.height);
  expect(await said.innerText()).toContain('calls foo()');
  const line = page.locator('#cell-sent pre.code .l').nth(1);
  await line.click({ position: { x: 12, y: 8 } });
  expect(await said.innerText()).toContain('f yields None');
  await line.click({ position: { x: 12, y: 8 } });
  expect(await said.innerText()).toContain('f returns 5');
  expect(await page.locator('#cell-sent .cm-content').count()).toBe(0);
});

test('breakpoints and the sentences lead to steps', async () => {
  const { drawing, said, of } = await open('sent');
  await drawing.locator('.jump', { hasText: 'first yield' }).click();
  expect(await of.innerText()).toBe('3 of 5');
  await drawing.locator('.jump', { hasText: 'StopIteration' }).click();
  expect(await of.innerText()).toBe('5 of 5');
  await drawing.locator('summary').click();
  await drawing.locator('li').first().click();
  expect(await said.innerText()).toContain('calls foo()');
  expect(await drawing.locator('li [aria-current=step]').count()).toBe(1);
});

test('the keyboard reaches the sentences: one stop for all, arrows among them', async () => {
  const { page, drawing, said } = await open('sent');
  await drawing.locator('summary').focus();
  await page.keyboard.press('Enter');
  const place = drawing.locator('li [role=button]');
  await place.first().waitFor();
  expect(await drawing.locator('li [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await said.innerText()).toContain('f yields None');
  expect(await page.locator(':focus').getAttribute('aria-current')).toBe('step');
  const focus = await page.locator(':focus').boundingBox();
  const controls = await drawing.locator('.scrub').boundingBox();
  expect((focus?.y ?? 0) + (focus?.height ?? 0)).toBeLessThanOrEqual(controls?.y ?? 0);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Back');
});

test('a player goes through the steps, and stops when it is asked to', async () => {
  const { drawing, of } = await open('sent');
  await drawing.locator('.play').click();
  expect(await of.innerText()).toBe('0 of 5');
  await drawing.locator('.of', { hasText: '2 of 5' }).waitFor();
  await drawing.locator('.play').click();
  expect(await drawing.locator('.play').innerText()).toBe('Play');
});

test('a run in the page is drawn anew; Reset brings the recorded one back', async () => {
  const { page, drawing, of } = await open('for-loop');
  const cell = page.locator('#cell-for-loop');
  await cell.locator('.edit').click();
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('def one():\n    yield "only"\n\nmine = one()\nnext(mine)');
  await cell.locator('.run').click();
  await ran(cell, 1);
  // What draws may have to be loaded yet.
  await drawing.getByText('Drawn from your run of Cell 3.', { exact: true }).waitFor();
  expect(await of.innerText()).toBe('3 of 3');
  expect(await drawing.locator('svg:visible').textContent()).toContain("yield 'only'");
  await drag(drawing, 2);
  await cell.locator('.reset').click();
  await drawing.locator('figcaption', { hasText: 'recorded' }).waitFor();
  expect(await of.innerText()).toBe('9 of 9');
});

test('on a phone a drawing keeps to the page', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, drawing } = await open('recursive', { viewport });
  expect(await drawing.locator('svg.narrow').isVisible()).toBe(true);
  expect(await drawing.locator('svg.wide').isVisible()).toBe(false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test('the buttons stand apart, and the controls leave a phone its screen', async () => {
  const viewport = { width: 390, height: 844 };
  const { drawing } = await open('sent', { viewport, hasTouch: true, isMobile: true });
  await drawing.locator('.back').click();
  const [first, second] = await drawing
    .locator('.jump')
    .evaluateAll((buttons) => buttons.map((each) => each.getBoundingClientRect().toJSON()));
  expect(second.left - first.right).toBeGreaterThanOrEqual(5);
  const controls = await drawing.locator('.scrub').boundingBox();
  expect(controls?.height).toBeLessThan(844 / 6);
});

test('hundreds of events are drawn anew, and can be stepped through', async () => {
  const { page, drawing, said, of } = await open('two-hundred');
  await page.locator('#cell-two-hundred .run').click();
  await ran(page.locator('#cell-two-hundred'), 1);
  await drawing.locator('figcaption', { hasText: 'your run' }).waitFor();
  expect(await of.innerText()).toBe('403 of 403');
  await drawing.locator('.back').click();
  expect(await said.innerText()).toBe('Cell 4 resumes squares with next().');
});

/** Runs what a reader types at the prompt of a page. */
async function type(page: Page, source: string): Promise<void> {
  await page.locator('.prompt textarea').fill(source);
  await page.keyboard.press('Enter');
}

test('the dock shows the live frames, and its buttons type into the prompt', async () => {
  const { page, errors } = await open('create');
  await page.locator('#cell-create .run').click();
  await ran(page.locator('#cell-create'), 1);
  const frame = page.locator('frame-dock li', { hasText: 'created' }).first();
  await frame.locator('button', { hasText: 'next(created)' }).click();
  await page.locator('.typed-log .out pre', { hasText: '1' }).waitFor();
  expect(await page.locator('.typed-log .typed').first().innerText()).toContain('next(created)');
  const state = page.locator('frame-dock .chip.suspended');
  await state.waitFor();
  await page.locator('frame-dock button', { hasText: 'send(…)' }).click();
  expect(await page.locator('.prompt textarea').inputValue()).toBe('created.send()');
  expect(errors).toEqual([]);
});

test('a page without drawings has a dock too; a frame without a name gets an expression, or is bound', async () => {
  const { page, errors } = await visit(inject('site').root + chapterPage(30));
  await type(page, 'gens = [(n for n in (1, 2))]; some = {(n for n in (7, 8))}');
  await page.locator('frame-dock button', { hasText: 'next(gens[0])' }).click();
  await page.locator('.typed-log .out pre', { hasText: '1' }).waitFor();
  await page.locator('frame-dock button', { hasText: 'next(_g1)' }).click();
  await page.locator('.typed-log .out pre', { hasText: '7' }).waitFor();
  expect(await page.locator('.typed-log .typed').allInnerTexts()).toEqual([
    expect.stringContaining('gens ='),
    expect.stringContaining('next(gens[0])'),
    expect.stringContaining('_g1 = list(some)[0]'),
    expect.stringContaining('next(_g1)'),
  ]);
  await page.locator('frame-dock b', { hasText: '_g1' }).waitFor();
  expect(errors).toEqual([]);
});

test('a run that is stopped is drawn as far as it came', async () => {
  const { page, drawing, of } = await open('create');
  const cell = page.locator('#cell-create');
  await cell.locator('.edit').click();
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    'def one():\n    yield\n\nmine = one()\nprint("on", flush=True)\nwhile True: pass',
  );
  await cell.locator('.run').click();
  await cell.locator('.out', { hasText: 'on' }).waitFor();
  await cell.locator('.stop').click();
  await drawing.locator('figcaption', { hasText: 'interrupted' }).waitFor();
  expect(await of.innerText()).toBe('1 of 1');
});

test('a square of the grid fills when the reader tries it', async () => {
  const { page, errors } = await visit(inject('site').root + GALLERY);
  const grid = page.locator('state-grid');
  expect(await grid.locator('td details').count()).toBe(16);
  await grid.locator('td summary').first().click();
  expect(await grid.locator('td').first().innerText()).toContain("'one'");
  await type(page, 'g = (n for n in (1, 2)); next(g)');
  await grid.locator('.tried', { hasText: 'as CPython' }).waitFor();
  expect(await grid.locator('.hint').innerText()).toContain('1 of 16');
  await type(page, 'g.close()');
  await grid.locator('.hint', { hasText: '2 of 16' }).waitFor();
  expect(errors).toEqual([]);
});

test('a chain is drawn at one moment, and at any other', async () => {
  const { drawing, said } = await open('chain');
  const names = () => drawing.locator('svg:visible text.head').allTextContents();
  expect(await names()).toEqual(['found', 'search', 'search #2', 'search #3']);
  await drawing.locator('input[type=range]').fill('1');
  await drawing.locator('svg:visible text.created').waitFor();
  expect(await names()).toEqual(['found']);
  expect(await said.innerText()).toContain('is created');
});

test('lines are steps where the author or the reader wants it', async () => {
  const { page, drawing, said } = await open('lines');
  await drag(drawing, 6);
  expect(await said.innerText()).toBe('mean comes to line 2.');
  expect(await litLines(page, 'lines')).toEqual([2]);
  expect(await drawing.locator('.frames').innerText()).toContain('running');
  const other = page.locator('run-drawing[data-for="sent"]');
  await other.scrollIntoViewIfNeeded();
  await other.getByLabel('line by line').check();
  await other.locator('figcaption', { hasText: 'your run' }).waitFor();
  await drag(other, 4);
  expect(await other.locator('.said').innerText()).toBe('Cell 5 comes to line 5.');
});

test('where Stop ends the sandbox, the drawing says that it is not that of the run', async () => {
  const { page } = await visit('about:blank');
  await page.addInitScript(withoutJspi);
  await page.goto(inject('site').root + GALLERY);
  const drawing = page.locator('run-drawing[data-for="for-loop"]');
  await drawing.scrollIntoViewIfNeeded();
  await drawing.locator('.scrub').waitFor();
  const caption = drawing.locator('figcaption');
  const recorded = await caption.innerText();
  const cell = page.locator('#cell-for-loop');
  await cell.locator('.edit').click();
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('print(1)\nwhile True: pass');
  await page.keyboard.press('Control+Enter');
  await cell.locator('.out', { hasText: '1' }).waitFor();
  await cell.locator('button.stop').click();
  await drawing.locator('figcaption', { hasText: 'Your last run of Cell' }).waitFor();
  expect(await caption.innerText()).toContain(recorded);
  await cell.locator('.reset').click();
  await page.waitForFunction(([element, text]) => (element as Element)?.textContent === text, [
    await caption.elementHandle(),
    recorded,
  ] as const);
});
