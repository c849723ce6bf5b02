import { afterEach, expect, it } from 'vitest';
import { ResumableKernel } from './client-api.ts';
import { threadWorker } from './testing/thread-worker.ts';

const kernel = new ResumableKernel({ worker: threadWorker });
afterEach(() => kernel.restart());

it('gives what a run printed, and how it ended', async () => {
  const heard: string[] = [];
  const onOutput = (stream: string, text: string) => heard.push(`${stream}: ${text}`);
  const run = await kernel.run('print("a"); ns.x = 1', { onOutput });
  expect(run).toMatchObject({ ok: true, stdout: 'a\n', stderr: '', status: 'ok', events: [] });
  expect(heard).toEqual(['stdout: a\n']);
  expect(await kernel.run('print(ns.x)')).toMatchObject({ stdout: '1\n' });
});

it('tells a deadline in the result, and keeps what was there', async () => {
  await kernel.run('ns.x = 1');
  const run = await kernel.run('for (;;);', { deadline: 50 });
  expect(run).toMatchObject({ ok: false, status: 'interrupted', error: 'TimeoutError' });
  expect(run.stderr).toContain('without finishing');
  expect((await kernel.run('print(ns.x)')).stdout).toBe('1\n');
});

it('begins anew after restart, and goes back to a run', async () => {
  await kernel.run('ns.x = 1');
  const { id } = await kernel.run('ns.x = 2');
  await kernel.restore(id);
  expect((await kernel.run('print(ns.x)')).stdout).toBe('1\n');
  await kernel.restart();
  expect((await kernel.run('print(String(ns.x))')).stdout).toBe('undefined\n');
  kernel.close();
  expect(await kernel.run('')).toMatchObject({ ok: false, status: 'interrupted' });
});
