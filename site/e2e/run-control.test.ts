import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { cellsOf, chapterPage, edit, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

/** Workers that end with an error of their own when the page says so: in a run, a message comes in where the worker breathes. */
function mortalWorkers(): void {
  const deadly = `addEventListener('message', (event) => {
    if (event.data !== 'die') return;
    event.stopImmediatePropagation();
    throw new Error('the worker was killed');
  });`;
  const [WholeBlob, WholeWorker] = [globalThis.Blob, globalThis.Worker];
  globalThis.Blob = class extends WholeBlob {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(options?.type === 'text/javascript' ? [deadly, ...parts] : parts, options);
    }
  };
  globalThis.Worker = class extends WholeWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      Object.assign(globalThis, { die: () => this.postMessage('die') });
    }
  };
}

const open = async (width = 1280) => {
  const viewport = { width, height: 900 };
  const { page, errors } = await visit(inject('site').root + chapterPage(2), { viewport });
  return { page, errors, cells: cellsOf(page), line: page.locator('.notebook .kernel') };
};

async function type(page: Page, at: number, code: string): Promise<void> {
  await edit(cellsOf(page).nth(at));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Control+Enter');
}

test('a mouse that passes starts nothing; one that rests on a cell starts Python', async () => {
  const { page, cells, line } = await open();
  await cells.first().scrollIntoViewIfNeeded();
  const box = await cells.first().locator('pre').boundingBox();
  if (!box) throw new Error('no cell is shown');
  const [x, y] = [box.x + 40, box.y + 10];
  await page.mouse.move(x, box.y - 200);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.move(4, y, { steps: 4 });
  await page.waitForTimeout(400);
  expect(await line.innerText()).toBe('Python: not started');
  await page.mouse.move(x, y, { steps: 4 });
  await page.locator('.kernel', { hasText: /starting|ready/ }).waitFor();
});

describe.each([390, 1280])('the notebook’s line at %i px', (width) => {
  test('says what Python is doing, from not started to how long it took', async () => {
    const { page, line, errors } = await open(width);
    expect(await line.innerText()).toBe('Python: not started');
    const words: string[] = [];
    await page.exposeFunction('heard', (text: string) => words.push(text));
    await page.evaluate(() => {
      const kernel = document.querySelector('.notebook .kernel') as HTMLElement;
      const { heard } = globalThis as unknown as { heard(text: string): void };
      new MutationObserver(() => heard(kernel.textContent ?? '')).observe(kernel, {
        childList: true,
      });
    });
    await page.locator('.notebook .all').click();
    await page.locator('.kernel', { hasText: /ran \d+ cells in/ }).waitFor();
    expect(words).toContain('Python: starting …');
    expect(words.some((text) => /^Python: running Cell 2 \(\d+ of \d+\)$/.test(text))).toBe(true);
    expect(errors).toEqual([]);
  });

  test('counts the seconds of a long run, moves nothing, and stops it', async () => {
    const { page, line } = await open(width);
    await type(page, 0, 'while True: pass');
    await page.locator('.kernel', { hasText: 'running Cell 1' }).waitFor();
    const box = () => page.locator('.notebook .restart').boundingBox();
    const before = await box();
    await page.locator('.kernel', { hasText: 'running Cell 1 for 2 s' }).waitFor();
    expect(await box()).toEqual(before);
    await page.locator('.notebook .stop').click();
    await page.locator('.kernel', { hasText: 'stopped; what ran before is kept' }).waitFor();
    expect(await line.innerText()).toBe('Python: stopped; what ran before is kept');
    expect(await page.locator('.notebook .stop').isVisible()).toBe(false);
  });
});

test('where Python cannot be had, that is said, and Retry runs what could not run', async () => {
  const { page, cells, line } = await open();
  await page.route('**/sandbox.*', (route) => route.abort());
  await cells.nth(0).locator('.run').click();
  await page.locator('.notebook .retry').waitFor();
  expect(await line.innerText()).toContain('failed: ');
  await page.unroute('**/sandbox.*');
  await page.locator('.notebook .retry').click();
  await ran(cells.nth(0), 1);
  expect(await page.locator('.notebook .retry').isVisible()).toBe(false);
});

test('a worker that dies in a run is replaced, and that is said', async () => {
  const { page } = await visit('about:blank');
  await page.addInitScript(mortalWorkers);
  await page.goto(inject('site').root + chapterPage(2));
  const cells = cellsOf(page);
  await type(page, 0, 'kept = 41');
  await ran(cells.nth(0), 1);
  await type(page, 1, 'kept = 0\nwhile True: pass');
  await page.locator('.kernel', { hasText: 'running Cell 2' }).waitFor();
  await page.evaluate(() => (globalThis as unknown as { die(): void }).die());
  await ran(cells.nth(1), 2);
  expect(await cells.nth(1).locator('.state').innerText()).toBe('Python broke down');
  expect(await cells.nth(1).locator('.badge').innerText()).toBe(
    'started anew; what ran before is kept',
  );
  await type(page, 2, 'print(kept + 1)');
  await ran(cells.nth(2), 3);
  expect(await outputOf(cells.nth(2))).toBe('42\n');
});

test('code that is changed while it runs is said to be, and runs again when that is asked for', async () => {
  const { page, cells } = await open();
  const cell = cells.nth(0);
  const state = cell.locator('.state');
  await type(page, 0, 'input()\nprint("first")\nnone');
  await cell.locator('.ask').waitFor();
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('print("second")');
  await cell.getByRole('button', { name: 'Enter' }).click();
  await ran(cell, 1);
  expect(await outputOf(cell)).toContain('first');
  expect(await cell.locator('.marked').count()).toBe(0);
  expect(await state.innerText()).toBe('changed since it ran');
  await edit(cell);
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await state.innerText()).toBe('NameError');
  await type(page, 0, 'input()');
  await cell.locator('.ask').waitFor();
  await type(page, 0, 'print("third")');
  expect(await cell.locator('.count').innerText()).toBe('[*]');
  await cell.getByRole('button', { name: 'Enter' }).click();
  await ran(cell, 3);
  expect(await outputOf(cell)).toBe('third\n');
});

test('what is asked for after Stop runs; what waited before does not', async () => {
  const { page, cells } = await open();
  await type(page, 0, 'while True: pass');
  await cells.nth(0).getByRole('button', { name: 'Stop' }).waitFor();
  await cells.nth(2).locator('.run').click();
  await type(page, 1, 'print("after")');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('run-cell[data-runs]:not([hidden])');
    first?.querySelector<HTMLElement>('button.stop')?.click();
    second?.querySelector<HTMLElement>('button.run')?.click();
  });
  await ran(cells.nth(1), 2);
  expect(await outputOf(cells.nth(1))).toBe('after\n');
  expect(await cells.nth(2).locator('.count').innerText()).toBe('[ ]');
});

test('Rewind is offered only where there is something to go back to', async () => {
  const { page, cells } = await open();
  await type(page, 0, 'x = 1');
  await ran(cells.nth(0), 1);
  await type(page, 1, 'x = 2\nwhile True: pass');
  await cells.nth(1).getByRole('button', { name: 'Stop' }).click();
  await ran(cells.nth(1), 2);
  expect(await cells.nth(0).locator('.rewind').isVisible()).toBe(true);
  expect(await cells.nth(1).locator('.rewind').isVisible()).toBe(false);
});

test('what was typed at the prompt is marked once it is taken back', async () => {
  const { page, cells } = await open();
  await cells.nth(0).locator('.run').click();
  await ran(cells.nth(0), 1);
  const entry = page.locator('.typed-log li');
  await page.locator('.prompt textarea').fill('x = 5');
  await page.keyboard.press('Enter');
  await page.locator('.typed-log li:not(.waiting)').waitFor();
  await cells.nth(0).locator('.rewind').click();
  await entry.locator('.why', { hasText: 'taken back' }).waitFor();
  await page.locator('.prompt textarea').fill('x');
  await page.keyboard.press('Enter');
  await entry.nth(1).locator('.exception').waitFor();
  await page.locator('.notebook .restart').click();
  await entry.nth(1).locator('.why', { hasText: 'before the restart' }).waitFor();
});
