import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellsOf, openChapter, outputOf, ran, runAs, useBrowser } from './browser.ts';

useBrowser();

/** Stops the loop in the second cell; ms until the page says so. */
function stop(page: Page): Promise<number> {
  return cellsOf(page)
    .nth(1)
    .evaluate(async (cell) => {
      const state = cell.querySelector('.state') as HTMLElement;
      const started = performance.now();
      (cell.querySelector('button.stop') as HTMLElement).click();
      while (!/^stopped/.test(state.textContent ?? '')) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    });
}

describe.each([
  ['with JSPI, in the same worker', true],
  ['without JSPI, in another', false],
])('%s', (_, jspi) => {
  test.each([
    ['a loop', 'print(1)\nwhile True:\n    pass'],
    [
      'a handler',
      'print(1)\nwhile True:\n    try:\n        while True: pass\n    except: pass\n    finally: pass',
    ],
    ['a generator', 'def g():\n    print(1)\n    while True: yield 1\nfor _ in g(): pass'],
    [
      'an event loop',
      'import asyncio\nasync def m():\n    print(1)\n    while True: await asyncio.sleep(0)\nasyncio.run(m())',
    ],
  ])('%s is stopped, and the next cell runs with what was there before', async (_, code) => {
    const page = await openChapter(2, jspi);
    let workers = 0;
    page.on('worker', () => workers++);
    await runAs(cellsOf(page).nth(0), 'kept = 41');
    await ran(cellsOf(page).nth(0), 1);
    await runAs(cellsOf(page).nth(1), `kept = 0\n${code}`);
    // It is in its loop, whatever it has imported.
    await page.waitForFunction(
      (cell) => cell?.querySelector('.out')?.textContent?.includes('1'),
      await cellsOf(page).nth(1).elementHandle(),
    );
    // The button says Stop once the run has taken a moment.
    await cellsOf(page).nth(1).locator('button.stop').waitFor();
    expect(await stop(page)).toBeLessThan(1000);
    expect(await cellsOf(page).nth(1).locator('.state').textContent()).toBe('stopped');
    expect(await cellsOf(page).nth(1).locator('.badge').textContent()).toBe(
      'what ran before is kept',
    );
    expect(await outputOf(cellsOf(page).nth(1))).toBe('1\nKeyboardInterrupt\n');
    await runAs(cellsOf(page).nth(2), 'print(kept + 1)');
    await ran(cellsOf(page).nth(2), 3);
    expect(await outputOf(cellsOf(page).nth(2))).toBe('42\n');
    expect(workers).toBe(jspi ? 1 : 2);
  });
});
