import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve.mjs';
import { open, withBrowser } from './browser.ts';
import { chapterPages } from './bytes.ts';
import type { Figure } from './figures.ts';

/** What a page of the built site takes of memory, in Chromium under Linux, where the system tells what a process takes. */

/** Of the page that is measured. */
const CHAPTER = '02-';

/** Bytes of a page's process before the first run; by how many they are more when all its cells have run, and when an editor is open too. */
interface Memory {
  unused: number;
  ran: number;
  edited: number;
}

/** A page that has run its cells, as it is idle again; and what an editor takes besides. */
export async function memoryFigures(dist: string, runs: number): Promise<Figure[]> {
  const site = await serve({ root: dist });
  const name = chapterPages(dist).find((page) => page.startsWith(CHAPTER)) ?? '';
  const samples: Memory[] = [];
  for (let i = 0; i < runs; i++) samples.push(...(await memorySample(site.url + name)));
  await site.close();
  return [
    ...memoryFigure('memory of a page before its first run', undefined, samples, 'unused'),
    ...memoryFigure('what it is more when its cells have run', 20, samples, 'ran'),
    ...memoryFigure('the same, and an editor is open', undefined, samples, 'edited'),
  ];
}

function memoryFigure(
  what: string,
  budget: number | undefined,
  samples: Memory[],
  key: keyof Memory,
): Figure[] {
  const values = samples.map((each) => each[key] / 1e6);
  if (values.length === 0) return [];
  return [{ what, unit: 'MB', values, ...(budget !== undefined && { budget }) }];
}

/** A page of a browser of its own; nothing where the system does not tell what a process takes. */
function memorySample(url: string): Promise<Memory[]> {
  return withBrowser(async (browser) => {
    const page = await open(browser, url);
    const pid = await pidOf(browser, page);
    if (pid === undefined) return [];
    const unused = await memoryOf(page, pid);
    await page.locator('.notebook .all').click();
    await page.locator('.kernel', { hasText: /ran \d+ cells/ }).waitFor();
    await page.waitForTimeout(1500);
    const ran = (await memoryOf(page, pid)) - unused;
    const cell = page.locator('run-cell[data-runs]:not([hidden])').nth(1);
    await cell.locator('.edit').click();
    await cell.locator('.cm-focused').waitFor();
    const edited = (await memoryOf(page, pid)) - unused;
    return [{ unused, ran, edited }];
  });
}

/** Private bytes of a process, after a collection in its page and in the page's workers. */
async function memoryOf(page: Page, pid: number): Promise<number> {
  await page.requestGC();
  await collectInWorkers(page);
  const row = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/Private_Dirty:\s+(\d+) kB/.exec(row)?.[1]) * 1024;
}

/** An idle worker keeps its garbage until memory is short; what it holds is told by a collection. */
async function collectInWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
  const collected: Promise<unknown>[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const answer = new Promise((resolve) =>
      session.on('Target.receivedMessageFromTarget', resolve),
    );
    collected.push(session.send('Target.sendMessageToTarget', { sessionId, message }), answer);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await Promise.all(collected);
  await session.detach();
}

/** Bytes that a page takes, to show which process is its own. */
const SHOWN = 200_000_000;

/** The process of a page: the one that grows while the page takes memory. Undefined on other systems than Linux. */
async function pidOf(browser: Browser, page: Page): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const before = await residentPages(browser);
  await page.evaluate((bytes) => {
    Object.assign(globalThis, { shown: new Uint8Array(bytes).fill(1) });
  }, SHOWN);
  const grown = [...(await residentPages(browser))].map(
    ([pid, count]) => [count - (before.get(pid) ?? 0), pid] as const,
  );
  await page.evaluate(() => Object.assign(globalThis, { shown: undefined }) && undefined);
  return grown.reduce((most, each) => (each[0] > most[0] ? each : most))[1];
}

/** Pages of memory that each process of a page has, by its id. */
async function residentPages(browser: Browser): Promise<Map<number, number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(
    pages.map(({ id }) => [id, Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1])]),
  );
}
