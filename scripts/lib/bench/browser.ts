import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { chapterPages } from './bytes.ts';
import type { Figure } from './figures.ts';

/** What is measured in Chromium, on the first cells of a chapter of the built site, with the clock of the page. */

/** Of the pages where times are taken: nothing is loaded, so that what is measured is the machine's. */
const CHAPTER = 2;

/** What one browser, opened for one measurement, has shown. Times in ms. */
interface Sample {
  /** Click to output, where the sandbox is not loaded. */
  cold: number;
  /** Click to output, where Python runs already. */
  warm: number;
  /** Restart to an empty namespace. */
  reset: number;
  /** Stop to "stopped", and the click after it to output. */
  stop: number;
  afterStop: number;
  /** Bytes of the page's process above those of an empty page's; undefined where the system does not tell. */
  memory?: number;
}

/** Times of all that a reader waits for, served and from files, and the memory of the page. */
export async function browserFigures(dist: string, runs: number): Promise<Figure[]> {
  const site = await serve({ root: dist });
  const name = chapterPages(dist).find((page) => page.startsWith(`0${CHAPTER}-`)) ?? '';
  const served: Sample[] = [];
  const files: Sample[] = [];
  for (let i = 0; i < runs; i++) {
    served.push(await sample(site.url + name));
    files.push(await sample(pathToFileURL(path.join(dist, name)).href));
  }
  await site.close();
  const both = [...served, ...files];
  const memory = both.map((each) => each.memory).filter((bytes) => bytes !== undefined);
  return [
    time('click to first output, nothing loaded, served', 300, served, 'cold'),
    time('the same from file://', 300, files, 'cold'),
    time('click to output, Python running', 20, both, 'warm'),
    time('Restart to an empty namespace', 15, both, 'reset'),
    time('Stop to stopped', 500, both, 'stop'),
    time('click to output after Stop', undefined, both, 'afterStop'),
    ...(memory.length > 0
      ? [
          {
            what: 'memory of a page that has run its cells, above an empty one',
            budget: 20,
            unit: 'MB',
            values: memory.map((bytes) => bytes / 1e6),
          },
        ]
      : []),
  ];
}

function time(
  what: string,
  budget: number | undefined,
  samples: Sample[],
  key: keyof Sample,
): Figure {
  const values = samples.map((each) => each[key] ?? Number.NaN);
  return { what, unit: 'ms', values, ...(budget !== undefined && { budget }) };
}

async function sample(url: string): Promise<Sample> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const empty = await memoryOf(browser, await browser.newPage());
    const page = await browser.newPage();
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    await quiet(page);
    const cold = await clickToOutput(page, 0);
    await quiet(page);
    const warm = await clickToOutput(page, 0);
    await quiet(page);
    const reset = await untilState(page, '.notebook .restart', 'nothing has run');
    const { stop, afterStop } = await stopEndlessLoop(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.notebook .all')?.click());
    await page.waitForTimeout(1500);
    const full = await memoryOf(browser, page);
    const memory = empty !== undefined && full !== undefined ? full - empty : undefined;
    return { cold, warm, reset, stop, afterStop, ...(memory !== undefined && { memory }) };
  } finally {
    await browser.close();
  }
}

const quiet = (page: Page) => page.waitForTimeout(300);

/** Clicks the Run of a cell; ms until its count has changed, which is when its output is there. */
function clickToOutput(page: Page, cell: number): Promise<number> {
  return page.evaluate(async (at) => {
    const each = document.querySelectorAll('run-cell[data-runs]:not([hidden])')[at] as HTMLElement;
    const count = each.querySelector('.count') as HTMLElement;
    const before = count.textContent;
    const started = performance.now();
    each.querySelector<HTMLElement>('button.run')?.click();
    await new Promise<void>((resolve) => {
      const seen = () => /\d/.test(count.textContent ?? '') && count.textContent !== before;
      const observer = new MutationObserver(() => seen() && resolve());
      observer.observe(each, { subtree: true, childList: true, characterData: true });
    });
    return performance.now() - started;
  }, cell);
}

/** Clicks a button; ms until the notebook's line says so. */
function untilState(page: Page, selector: string, words: string): Promise<number> {
  return page.evaluate(
    async ([button, wanted]) => {
      const line = document.querySelector('.notebook') as HTMLElement;
      const started = performance.now();
      document.querySelector<HTMLElement>(button as string)?.click();
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (line.textContent?.includes(wanted as string)) resolve();
        });
        observer.observe(line, { subtree: true, childList: true, characterData: true });
      });
      return performance.now() - started;
    },
    [selector, words],
  );
}

async function stopEndlessLoop(page: Page): Promise<Pick<Sample, 'stop' | 'afterStop'>> {
  const cell = page.locator('run-cell[data-runs]:not([hidden])').nth(1);
  await cell.locator('.edit').click();
  await cell.locator('.cm-focused').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('while True: pass');
  await page.keyboard.press('Control+Enter');
  await cell.getByRole('button', { name: 'Stop' }).waitFor();
  const stop = await cell.evaluate(async (each) => {
    const state = each.querySelector('.state') as HTMLElement;
    const started = performance.now();
    each.querySelector<HTMLElement>('button.stop')?.click();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(
        () => /^stopped/.test(state.textContent ?? '') && resolve(),
      );
      observer.observe(each, { subtree: true, childList: true, characterData: true });
    });
    return performance.now() - started;
  });
  await cell.locator('.reset').click();
  await quiet(page);
  return { stop, afterStop: await clickToOutput(page, 0) };
}

/** Private bytes of a page's process, after a collection; undefined on other systems than Linux. */
async function memoryOf(browser: Browser, page: Page): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  await page.requestGC();
  const pids = await rendererPids(browser);
  const rows = pids.map(
    (pid) =>
      /Private_Dirty:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1],
  );
  // The page is alone in its process, and every other process of its kind is smaller or as old as the browser.
  return Math.max(...rows.map((kilobytes) => Number(kilobytes) * 1024));
}

async function rendererPids(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
