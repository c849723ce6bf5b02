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

/** How long a mouse takes from the edge of a bar to its button, ms: less than a hand needs. */
const HOVER = 100;

/** What one browser, opened for one measurement, has shown. Times in ms. */
interface Sample {
  /** Click to output, where the sandbox is not loaded. */
  cold: number;
  /** The same by mouse: it comes to the cell's bar `HOVER` ms before it clicks. */
  hovered: number;
  /** Click to output, where Python runs already. */
  warm: number;
  /** Restart to an empty namespace. */
  reset: number;
  /** Stop to "stopped", and the click after it to output. */
  stop: number;
  afterStop: number;
}

/** Times of all that a reader waits for, served and from files. */
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
  return [
    time('click to first output, nothing loaded, served', 300, served, 'cold'),
    time('the same from file://', 300, files, 'cold'),
    time(`the same, the mouse there ${HOVER} ms before`, 300, both, 'hovered'),
    time('click to output, Python running', 20, both, 'warm'),
    time('Restart to an empty namespace', 15, both, 'reset'),
    time('Stop to stopped', 500, both, 'stop'),
    time('click to output after Stop', undefined, both, 'afterStop'),
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
  return withBrowser(async (browser) => {
    const first = await open(browser, url);
    const hovered = await clickToOutput(first, 0, HOVER);
    await first.close();
    const page = await open(browser, url);
    const cold = await clickToOutput(page, 0);
    await quiet(page);
    const warm = await clickToOutput(page, 0);
    await quiet(page);
    const reset = await untilState(page, '.notebook .restart', 'nothing has run');
    const { stop, afterStop } = await stopEndlessLoop(page);
    return { cold, hovered, warm, reset, stop, afterStop };
  });
}

/** Opens a browser for one measurement. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page in a process of its own, as it is once nothing goes on in it. */
export async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  await quiet(page);
  return page;
}

const quiet = (page: Page) => page.waitForTimeout(300);

/**
 * Clicks the Run of a cell; ms until its count has changed, which is when its output is there, and that is painted. The mouse comes `hover` ms
 * before; by itself a click brings none.
 */
function clickToOutput(page: Page, cell: number, hover = 0): Promise<number> {
  return page.evaluate(
    async ({ at, hover }) => {
      const painted = () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          requestAnimationFrame(() => port2.postMessage(0));
        });
      const each = document.querySelectorAll('run-cell[data-runs]:not([hidden])')[
        at
      ] as HTMLElement;
      const count = each.querySelector('.count') as HTMLElement;
      const before = count.textContent;
      if (hover > 0) {
        const move = { bubbles: true, pointerType: 'mouse' };
        each.querySelector('button.run')?.dispatchEvent(new PointerEvent('pointermove', move));
        await new Promise((resolve) => setTimeout(resolve, hover));
      }
      const started = performance.now();
      each.querySelector<HTMLElement>('button.run')?.click();
      await new Promise<void>((resolve) => {
        const seen = () => /\d/.test(count.textContent ?? '') && count.textContent !== before;
        const observer = new MutationObserver(() => seen() && resolve());
        observer.observe(each, { subtree: true, childList: true, characterData: true });
      });
      await painted();
      return performance.now() - started;
    },
    { at: cell, hover },
  );
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
