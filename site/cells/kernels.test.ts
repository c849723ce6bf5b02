import { expect, it } from 'vitest';
import type { ResumableKernel } from '../../sandbox/host/client-api.ts';
import { type Lang, PageKernels } from './kernels.ts';

/** Kernels that write down what is asked of them. */
function recorded() {
  const log: string[] = [];
  const start = async (lang: Lang) => {
    let id = 0;
    const kernel = {
      run: async (source: string) => {
        log.push(`${lang} runs ${source}`);
        return { id: ++id, status: 'ok' };
      },
      restore: async (before: number) => {
        log.push(`${lang} goes back to ${before}`);
        return { status: 'ok' };
      },
      reset: async () => void log.push(`${lang} is reset`),
    };
    return kernel as unknown as ResumableKernel;
  };
  return { log, kernels: new PageKernels(start) };
}

it('goes back in both languages to before a run of one', async () => {
  const { log, kernels } = recorded();
  await kernels.run('a', { lang: 'py' });
  const { id } = await kernels.run('b', { lang: 'js' });
  await kernels.run('c', { lang: 'py' });
  await kernels.run('d', { lang: 'js' });
  log.length = 0;
  expect((await kernels.restore(id)).status).toBe('ok');
  expect(log.sort()).toEqual(['js goes back to 1', 'py goes back to 2']);
});

it('keeps the order of a reset and a run that are asked for while a kernel starts', async () => {
  const { log, kernels } = recorded();
  await Promise.all([kernels.reset(), kernels.run('a', { lang: 'py' })]);
  expect(log).toEqual(['py is reset', 'py runs a']);
});

it('hands on what an editor asks, and starts nothing for it', async () => {
  const asked: unknown[][] = [];
  const check = async (...question: unknown[]) => void asked.push(question);
  const run = async () => ({ id: 1 });
  const kernels = new PageKernels(async () => ({ run, check }) as unknown as ResumableKernel);
  await kernels.check('x', true);
  await kernels.run('', { lang: 'py' });
  await kernels.check('await x', true);
  expect(asked).toEqual([['await x', true]]);
});

it('tries again where a kernel could not be started', async () => {
  let tries = 0;
  const kernels = new PageKernels(async () => {
    if (++tries === 1) throw new Error('no network');
    return { run: async () => ({ id: 1 }) } as unknown as ResumableKernel;
  });
  await expect(kernels.run('a', { lang: 'py' })).rejects.toThrow('no network');
  expect((await kernels.run('a', { lang: 'py' })).id).toBe(1);
});
