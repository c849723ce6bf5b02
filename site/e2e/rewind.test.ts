import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import type { DoneMessage } from '../../sandbox/protocol.ts';
import { cellsOf, chapterPage, outputOf, ran, useBrowser, visit } from './browser.ts';

useBrowser();

/** What the test uses of the client, which it gets as the global that esbuild makes. */
interface Client {
  createKernel(options: { library(group: string): Promise<unknown> }): {
    run(source: string, settings: object): Promise<DoneMessage>;
    restore(before: number): Promise<DoneMessage>;
    stop(): void;
    close(): void;
  };
}

const CLIENT = new URL('../../sandbox/host/client.ts', import.meta.url).pathname;

test('a kernel goes back to before a run, also to before one that was stopped', async () => {
  const { outputFiles } = await build({
    entryPoints: [CLIENT],
    bundle: true,
    format: 'iife',
    globalName: 'client',
    write: false,
  });
  const { page } = await visit(inject('site').root + chapterPage(2), { bypassCSP: true });
  const sandbox = await page.locator('script[data-sandbox]').getAttribute('data-sandbox');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.addScriptTag({ url: sandbox ?? '' });
  for (const group of ['rare', 'library', 'more'])
    await page.addScriptTag({
      url: (await page.locator('script[data-sandbox]').getAttribute(`data-${group}`)) ?? '',
    });
  const seen = await page.evaluate(async () => {
    const { client, __resumableLibrary: groups } = globalThis as unknown as {
      client: Client;
      __resumableLibrary: Record<string, unknown>;
    };
    const kernel = client.createKernel({ library: async (group) => groups[group] });
    let text = '';
    const onOutput = (_: string, part: string) => {
      text += part;
    };
    const run = (source: string) => kernel.run(source, { cell: 'a', onOutput });
    const { id: first } = await run('x = [1]\nit = iter("abc")\nprint(next(it))');
    const { id: second } = await run('x.append(2); print(next(it), x)');
    await run('x.append(3); print(next(it), x)');
    const statuses = [(await kernel.restore(second)).status];
    await run('print(next(it), x)');
    const endless = run('x.append(4)\nwhile True: pass');
    setTimeout(() => kernel.stop(), 300);
    const { id: stopped } = await endless;
    await run('print(x)');
    statuses.push((await kernel.restore(stopped)).status);
    await run('print(x, next(it))');
    statuses.push((await kernel.restore(first)).status);
    kernel.close();
    return { text, statuses };
  });
  // With JSPI the worker outlives the run that was stopped, and with it the states from before.
  expect(seen.statuses).toEqual(['ok', 'ok', 'ok']);
  expect(seen.text).toBe(
    ['a', 'b [1, 2]', 'c [1, 2, 3]', 'b [1]', 'KeyboardInterrupt', '[1]', '[1] c', ''].join('\n'),
  );
});

test('Rewind to here takes back a cell and those that ran after it', async () => {
  const { page, errors } = await visit(inject('site').root + chapterPage(2));
  const cells = cellsOf(page);
  for (const [i, step] of [0, 1, 2].entries()) {
    await cells.nth(step).locator('.run').click();
    await ran(cells.nth(step), i + 1);
  }
  await cells.nth(1).locator('.rewind').click();
  await page.locator('.kernel', { hasText: 'as before Cell 2 ran' }).waitFor();
  expect(await cells.nth(0).locator('.count').innerText()).toBe('[1]');
  for (const step of [1, 2]) {
    expect(await cells.nth(step).locator('.count').innerText()).toBe('[ ]');
    expect(await cells.nth(step).locator('.badge').innerText()).toContain('recorded on');
  }
  await cells.nth(1).locator('.run').click();
  await ran(cells.nth(1), 4);
  expect(await outputOf(cells.nth(1))).toBe('None\n');
  expect(await cells.nth(1).locator('.badge').innerText()).toContain('matches');
  expect(errors).toEqual([]);
});
