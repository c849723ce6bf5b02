import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { chapterPages } from './bytes.ts';
import type { Figure } from './figures.ts';

/** What a reader's hands feel: how soon a long page can be used, typing in a long cell, and whether the page stays free while a cell computes. */

/** Of the page that is measured. */
const CHAPTER = '02';
/** Cells of a long page, and of a short one. */
const MANY = 60;
const FEW = 5;
const LINES = 200;
const LINE = 'total = total + step(total)  # goes on\n';
/** A word, again and again: the code of an editor is slow until the engine has compiled it. */
const KEYS = 'value'.repeat(4);
const FIRST = 4;
/** A cell that computes for about two seconds and prints all the while. */
const BUSY = `for n in range(400):\n    print(n, sum(i * i for i in range(${LINES})))\n`.repeat(5);

/** All of them, from a served copy of the site. */
export async function pageFigures(dist: string, runs: number): Promise<Figure[]> {
  const site = await serve({ root: dist });
  const name = chapterPages(dist).find((page) => page.startsWith(`${CHAPTER}-`)) ?? '';
  const html = readFileSync(path.join(dist, name), 'utf8');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  const ready: Record<number, number[]> = { [FEW]: [], [MANY]: [] };
  const typed: number[] = [];
  const later: number[] = [];
  const bare: number[] = [];
  const tasks: number[] = [];
  for (let i = 0; i < runs; i++) {
    for (const cells of [FEW, MANY])
      ready[cells]?.push(await readyTime(browser, site.url + name, withCells(html, cells)));
    const page = await browser.newPage();
    await page.goto(site.url + name);
    await fill(page, LINE.repeat(LINES - 1));
    const times = await typingTimes(page);
    typed.push(...times.slice(0, FIRST));
    later.push(...times.slice(-FIRST));
    bare.push(...(await bareTimes(browser)));
    tasks.push(await longestTask(page));
    await page.close();
  }
  await browser.close();
  await site.close();
  return [
    { what: `a page of ${FEW} cells can be used`, unit: 'ms', values: ready[FEW] ?? [] },
    { what: `a page of ${MANY} cells can be used`, unit: 'ms', values: ready[MANY] ?? [] },
    { what: `a key in a cell of ${LINES} lines, to paint`, budget: 16, unit: 'ms', values: typed },
    { what: `the same, from the ${KEYS.length - FIRST + 1}th key on`, unit: 'ms', values: later },
    { what: 'the same in a textarea of an empty page', unit: 'ms', values: bare },
    { what: 'longest task of a page whose cell computes', budget: 50, unit: 'ms', values: tasks },
  ];
}

/** The page with so many copies of its first cell in the place of its cells. */
function withCells(html: string, count: number): string {
  const start = html.indexOf('<run-cell');
  const end = html.lastIndexOf('</run-cell>');
  const cell = html.slice(start, html.indexOf('</run-cell>', start));
  const copies = Array.from({ length: count }, (_, i) =>
    cell
      .replace(/id="cell-[^"]*"/, `id="cell-c${i}"`)
      .replace(/data-id="[^"]*"/, `data-id="c${i}"`),
  );
  return html.slice(0, start) + copies.join('</run-cell>') + html.slice(end);
}

/** Milliseconds from the request until the last cell has its Run. */
async function readyTime(browser: Browser, url: string, body: string): Promise<number> {
  const page = await browser.newPage();
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const cells = document.querySelectorAll('run-cell');
      if (document.readyState === 'loading' || !cells[cells.length - 1]?.querySelector('.run'))
        return;
      observer.disconnect();
      performance.mark('usable');
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const { start, usable } = await page.evaluate(() => ({
    start: performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming,
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
  }));
  await page.close();
  return usable - start.responseStart;
}

/** Opens the editor of the first cell, and replaces what is in it. */
async function fill(page: Page, text: string): Promise<void> {
  const cell = page.locator('run-cell[data-runs]:not([hidden])').first();
  if ((await cell.locator('.cm-content').count()) === 0) await cell.locator('.edit').click();
  await cell.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** What this machine and its browser take for a key where there is no editor. */
async function bareTimes(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent(`<textarea rows="${LINES}">${LINE.repeat(LINES - 1)}</textarea>`);
  await page.locator('textarea').click();
  const times = await typingTimes(page);
  await page.close();
  return times;
}

/** The time from each key until it is painted, without the wait for the next frame. */
async function typingTimes(page: Page): Promise<number[]> {
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    const after = (done: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    };
    let began = 0;
    let done = 0;
    const pressed = () => {
      began = performance.now();
      requestAnimationFrame((frame) => {
        const waited = Math.max(frame - done, 0);
        after(() => times.push(performance.now() - began - waited));
      });
    };
    addEventListener('keydown', pressed, { capture: true });
    // Behind the editor's own microtask. A browser comes to no other task before it has painted what a key has done.
    const typed = () => queueMicrotask(() => (done = performance.now()));
    addEventListener('input', typed);
  });
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  const times = await page.evaluate(
    () => (globalThis as unknown as { keyTimes: number[] }).keyTimes,
  );
  // The first key compiles code.
  return times.slice(1);
}

/** The longest task of the page (those of 50 ms and less are not told: 0) while its first cell computes, Python having been started. */
async function longestTask(page: Page): Promise<number> {
  const cell = page.locator('run-cell[data-runs]:not([hidden])').first();
  const count = cell.locator('.count');
  await fill(page, 'pass');
  await page.keyboard.press('Control+Enter');
  await count.filter({ hasText: '[1]' }).waitFor();
  await fill(page, BUSY);
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
  await page.keyboard.press('Control+Enter');
  await count.filter({ hasText: '[2]' }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(200);
  return page.evaluate(() => (globalThis as unknown as { longest: { ms: number } }).longest.ms);
}
