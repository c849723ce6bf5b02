import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { Trace } from '../../../sandbox/trace.ts';
import { randomEvents } from '../../../site/drawings/testing/random-events.ts';
import { randomLoop } from '../../../site/drawings/testing/random-loop.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.mjs';
import { chapterPages } from './bytes.ts';
import type { Figure } from './figures.ts';

/** Of the page whose first drawing is given other runs. */
const GALLERY = '20';
const EVENTS = 500;

/** What a run of many events costs in the page: to draw it anew, and to go a step. The events are random, so that nothing can be folded. */
export async function drawingFigures(dist: string, runs: number): Promise<Figure[]> {
  const name = chapterPages(dist).find((page) => page.startsWith(`${GALLERY}-`)) ?? '';
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(dist, name)).href);
    await page.locator('run-drawing').first().scrollIntoViewIfNeeded();
    await page.locator('run-drawing .scrub').first().waitFor();
    await page.addScriptTag({ url: pathToFileURL(figuresScript(dist)).href });
    return [
      ...(await figuresOf(page, 'sequence', randomEvents(1, EVENTS), runs)),
      ...(await figuresOf(page, 'timeline', randomLoop(1, EVENTS), runs)),
    ];
  } finally {
    await browser.close();
  }
}

/** The script that draws a run anew: a page loads it at its first run. */
function figuresScript(dist: string): string {
  const folder = path.join(dist, '_site');
  const name = readdirSync(folder).find((each) => /^figures\..*js$/.test(each));
  if (name === undefined) throw new Error(`${folder} has no script of figures`);
  return path.join(folder, name);
}

async function figuresOf(
  page: Page,
  kind: string,
  events: Trace['events'],
  runs: number,
): Promise<Figure[]> {
  const trace: Trace = { version: 1, events: events.slice(0, EVENTS), omitted: 0 };
  const computing = await threadTimes(page, { kind, trace, runs });
  const { drawn, stepped } = await page.evaluate(timesOf, { kind, trace, runs });
  const what = `a ${kind} of ${trace.events.length} events, drawn`;
  return [
    { what, budget: 50, unit: 'ms', values: drawn },
    { what: '… by what the page computes', budget: 50, unit: 'ms', values: computing },
    { what: 'a step in it', budget: 16, unit: 'ms', values: stepped },
  ];
}

/** In the page: milliseconds with the layout by the browser. The first drawing, which compiles the code, does not count. */
function timesOf({ kind, trace, runs }: { kind: string; trace: Trace; runs: number }) {
  const drawing = document.querySelector('run-drawing') as HTMLElement & {
    draw(trace: Trace): void;
  };
  drawing.dataset.kind = kind;
  const back = drawing.querySelector<HTMLElement>('.back');
  const timeOf = (work: () => void): number => {
    const started = performance.now();
    work();
    drawing.getBoundingClientRect();
    return performance.now() - started;
  };
  const draw = () => drawing.draw(trace);
  const times = (work: () => void) => Array.from({ length: runs + 1 }, () => timeOf(work)).slice(1);
  return { drawn: times(draw), stepped: runs > 0 ? times(() => back?.click()) : [] };
}

/** Milliseconds of the page's thread for each drawing: what other programs of a busy machine take does not count. */
async function threadTimes(
  page: Page,
  { kind, trace, runs }: { kind: string; trace: Trace; runs: number },
): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  // The trace crosses once.
  const held = await page.evaluateHandle((sent) => sent, trace);
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const before = await seconds();
    await page.evaluate(timesOf, { kind, trace: held, runs: 0 });
    times.push(((await seconds()) - before) * 1000);
  }
  await devtools.detach();
  return times.slice(1);
}
