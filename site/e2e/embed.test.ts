import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.mjs';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** A folder of pages that know nothing of the book, served from an origin of its own. */
const folder = mkdtempSync(path.join(tmpdir(), 'embed-'));
let other: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  other = await serve({ root: folder });
});
afterAll(async () => {
  await other.close();
  rmSync(folder, { recursive: true });
});

let count = 0;

/** Puts a page into the folder; gives its name. */
function put(body: string, { from = inject('site').root, head = '' } = {}): string {
  const name = `page-${++count}.html`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}
<style>html { font-size: 10px } pre { color: red; white-space: nowrap } button { display: none }</style>
<script src="${from}embed.js"></script></head><body><main><h1>A page</h1>${body}</main></body></html>`;
  writeFileSync(path.join(folder, name), html);
  return name;
}

const open = async (body: string, head = '') => visit(other.url + put(body, { head }));

/** Runs the cell number `index` of a page and gives its text once it has run for the `n`th time in all. */
async function run(page: Page, index: number, n: number): Promise<string> {
  const cell = page.locator('py-cell').nth(index);
  await cell.locator('.run').click();
  await cell.locator('.count', { hasText: `[${n}]` }).waitFor({ timeout: 15_000 });
  return (await cell.locator('.out').innerText()).trim();
}

const CELLS = `
  <py-cell name="first"><pre>
    def foo():
        return (yield)
    f = foo()
    print(next(f))
  </pre></py-cell>
  <py-cell><script type="text/x-python">
    if 1 < 2: f.send(5)
  </script></py-cell>`;

describe.each(['http', 'file'] as const)('a page of another origin, %s', (kind) => {
  const address = (body: string) => {
    if (kind === 'http') return other.url + put(body);
    return pathToFileURL(path.join(folder, put(body, { from: inject('site').file }))).href;
  };

  test('runs its cells in one namespace, with tracebacks', async () => {
    const { page, errors } = await visit(address(CELLS));
    expect(await run(page, 0, 1)).toBe('None');
    expect(await run(page, 1, 2)).toMatch(/Cell 2, line 1[^]*StopIteration: 5$/);
    expect(errors).toEqual([]);
  });

  test('has the interface in JavaScript', async () => {
    const { page } = await visit(address(''));
    const told = await page.evaluate(async () => {
      const { resumable } = globalThis;
      const kernel = await resumable.createKernel();
      const heard: string[] = [];
      const first = await kernel.run('x = 6\nprint("hi")\nx * 7', {
        onOutput: (_, text) => heard.push(text),
      });
      const traced = await kernel.run('g = (n for n in [1])\nnext(g)', { trace: true });
      const error = await kernel.run('1 / 0', { cell: 'zero' });
      const late = await kernel.run('while True: pass', { deadline: 100 });
      const kept = await kernel.run('print(x)');
      await kernel.reset();
      const gone = await kernel.run('x');
      await kernel.restart();
      const again = await kernel.run('import heapq; heapq.nsmallest(1, [2, 1])');
      kernel.close();
      const events = traced.events.map(({ type }) => type);
      return { first, events, heard: heard.join(''), error, late, kept, gone, again };
    });
    expect(told.first).toMatchObject({ ok: true, stdout: 'hi\n42\n', stderr: '', events: [] });
    expect(told.events).toEqual(expect.arrayContaining(['created', 'resumed', 'yielded']));
    expect(told.heard).toBe('hi\n42\n');
    expect(told.error).toMatchObject({ ok: false, error: 'ZeroDivisionError' });
    expect(told.error.stderr).toContain('File "<cell zero>", line 1');
    expect(told.late).toMatchObject({ ok: false, status: 'interrupted' });
    expect(told.kept.stdout).toBe('6\n');
    expect(told.gone.error).toBe('NameError');
    expect(told.again.stdout).toBe('[1]\n');
  });
});

test('a cell is edited, reset and stopped', async () => {
  const { page } = await open('<py-cell>print("as written")</py-cell>');
  const cell = page.locator('py-cell').first();
  await cell.locator('.edit').click();
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('while True: pass');
  await page.keyboard.press('Control+Enter');
  await cell.locator('.stop').click();
  await cell.locator('.state', { hasText: 'stopped' }).waitFor();
  await cell.locator('.reset').click();
  expect(await run(page, 0, 2)).toBe('as written');
});

test('a cell for setting up is not seen, and runs first', async () => {
  const { page } = await open(
    '<py-cell setup>x = 20</py-cell><py-cell label="Try it">x + 1</py-cell>',
  );
  expect(await page.locator('py-cell').first().isVisible()).toBe(false);
  expect(await run(page, 1, 2)).toContain('21');
  expect(await page.locator('py-cell').nth(1).locator('.place').innerText()).toBe('Try it');
});

test('a cell may await', async () => {
  const { page } = await open(
    '<py-cell await>import asyncio\nawait asyncio.sleep(60, "slept")</py-cell>',
  );
  expect(await run(page, 0, 1)).toContain("'slept'");
});

test.each([390, 1280])('a cell draws its run, and the next one (%i px)', async (width) => {
  const { page, errors, requests } = await visit(
    other.url +
      put(`<py-cell draw="sequence">
  def foo():
      return (yield)
  f = foo()
  next(f)</py-cell>
<py-cell draw="timeline">import asyncio
async def main():
    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
asyncio.run(main())</py-cell><py-cell>f</py-cell>`),
    { viewport: { width, height: 900 } },
  );
  const drawings = page.locator('run-drawing');
  expect(await drawings.first().isVisible()).toBe(false);
  expect(requests.filter((url) => /stage|trace/.test(url))).toEqual([]);
  await run(page, 0, 1);
  await run(page, 1, 2);
  await page.locator('run-drawing svg.drawing:visible').nth(1).waitFor();
  expect(await drawings.nth(1).locator('.told').innerText()).toMatch(/\d+ steps/);
  const words = drawings.first().locator('.said');
  await drawings.first().getByRole('button', { name: 'Back' }).click();
  expect(await words.innerText()).toMatch(/resumes f/);
  expect(await page.locator('py-cell').first().locator('.l.at').count()).toBe(1);
  await page.locator('py-cell').first().locator('.edit').click();
  await page.locator('.cm-focused').waitFor();
  await page.keyboard.type('# mine\n');
  await page.locator('py-cell').first().locator('.reset').click();
  expect(await drawings.first().isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a cell that comes later joins the others', async () => {
  const { page } = await open('<py-cell>x = 1</py-cell>');
  await run(page, 0, 1);
  await page.evaluate(() => {
    const cell = document.createElement('py-cell');
    cell.textContent = 'x + 1';
    document.querySelector('main')?.append(cell);
  });
  expect(await run(page, 1, 2)).toContain('2');
});

test('a cell that is taken away is not run any more; one that is moved keeps its place in line', async () => {
  const { page } = await open(
    '<py-cell>print("gone")</py-cell><py-cell>y = 2</py-cell><py-cell>print(x, y)</py-cell><py-cell>x = 1</py-cell>',
  );
  await page.evaluate(() => {
    const [gone, , , moved] = document.querySelectorAll('py-cell');
    gone?.remove();
    if (moved) document.querySelector('main')?.prepend(moved);
  });
  await page.locator('py-cell').nth(2).getByRole('button', { name: 'Run all above' }).click();
  await page.locator('py-cell').nth(1).locator('.count', { hasText: '[2]' }).waitFor();
  expect(await run(page, 2, 3)).toContain('1 2');
});

test('two kernels of a page know nothing of each other', async () => {
  const { page } = await open('');
  const seen = await page.evaluate(async () => {
    const { resumable } = globalThis;
    const [one, two] = await Promise.all([resumable.createKernel(), resumable.createKernel()]);
    await Promise.all([one.run('x = 1'), two.run('x = 2')]);
    const endless = one.run('while True: pass');
    const other = await two.run('print(x)');
    one.stop();
    const { ok } = await endless;
    two.close();
    const { stdout } = await one.run('print(x)');
    one.close();
    return [other.stdout, ok, stdout];
  });
  expect(seen).toEqual(['2\n', false, '1\n']);
});

describe.each(['light', 'dark'] as const)('on a page with color-scheme %s', (scheme) => {
  test('a cell that has run has nothing that axe objects to', async () => {
    const head = `<style>html { color-scheme: ${scheme} }</style>`;
    const { page } = await open(CELLS, head);
    await run(page, 0, 1);
    await run(page, 1, 2);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const paper = await page
      .locator('py-cell')
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(paper).toBe(scheme === 'light' ? 'rgb(252, 251, 248)' : 'rgb(23, 22, 19)');
  });
});

describe('under a strict policy', () => {
  const policy = (text: string) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ${text}">`;
  const create = (page: Page) =>
    page.evaluate(() =>
      globalThis.resumable.createKernel().then(
        () => 'ready',
        (error: Error) => error.message,
      ),
    );
  const origin = () => new URL(inject('site').root).origin;

  test('says what it has to allow, and runs where that is allowed', async () => {
    const asked = `script-src ${origin()} 'wasm-unsafe-eval'; worker-src blob:`;
    const refusing = [
      `script-src ${origin()}; worker-src blob:`,
      `script-src ${origin()} 'wasm-unsafe-eval'`,
      `script-src ${inject('site').root}embed.js`,
    ];
    for (const text of refusing) {
      const { page } = await open('', policy(text));
      expect(await create(page), text).toContain(`Allow: ${asked}`);
    }
    const { page } = await open('<py-cell>6 * 7</py-cell>', policy(asked));
    expect(await create(page)).toBe('ready');
    expect(await run(page, 0, 1)).toContain('42');
  });
});

test('where the scripts cannot be had, it says so', async () => {
  const { page } = await open('');
  await page.route('**/sandbox*.js', (route) => route.abort());
  const message = await page.evaluate(() =>
    globalThis.resumable.createKernel().catch((error: Error) => error.message),
  );
  expect(message).toBe('Python could not be started: the sandbox could not be loaded');
});
