import { afterEach, describe, expect, it } from 'vitest';
import type { DoneMessage, OutputStream } from '../protocol.ts';
import { createKernel, type Kernel, type KernelOptions } from './client.ts';
import { threadWorker } from './testing/thread-worker.ts';

let kernel: Kernel;
afterEach(() => kernel.close());

function make(options: KernelOptions = {}): Kernel {
  kernel = createKernel({ worker: threadWorker, ...options });
  return kernel;
}

type Ran = DoneMessage & { stdout: string; stderr: string };

async function run(source: string, deadline?: number): Promise<Ran> {
  const text = { stdout: '', stderr: '' };
  const onOutput = (stream: OutputStream, part: string) => {
    text[stream === 'stderr' ? 'stderr' : 'stdout'] += part;
  };
  return { ...(await kernel.run(source, { cell: 'a', deadline, onOutput })), ...text };
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the page’s kernel', () => {
  it('runs cells in order in one namespace', async () => {
    const states: string[] = [];
    make({ onState: (state) => states.push(state) });
    const runs = await Promise.all([run('ns.x = 1; print("a")'), run('print(ns.x + 1)')]);
    expect(runs).toMatchObject([
      { status: 'ok', stdout: 'a\n', id: 1 },
      { status: 'ok', stdout: '2\n', id: 2 },
    ]);
    expect(states).toEqual(['starting', 'idle', 'running', 'idle']);
  });

  it('sends output while a cell runs', async () => {
    make();
    await run('');
    const seen: string[] = [];
    const onOutput = (_: string, text: string) => seen.push(text);
    const source = 'print("x".repeat(9000)); for (let i = 0; i < 3e6; i++); print("end")';
    await kernel.run(source, { cell: 'a', onOutput });
    expect(seen.length).toBe(2);
  });

  it('asks for lines of input while a cell runs, and prints nothing twice', async () => {
    make();
    const lines = ['Grace', undefined];
    let text = '';
    const { status, waited } = await kernel.run(
      'print("name?"); print(host.input(\'""\')); host.advance(2); print(host.input(\'""\') || "end")',
      {
        cell: 'a',
        onOutput: (_, part) => {
          text += part;
        },
        onInput: async () => lines.shift(),
      },
    );
    expect([status, waited, text]).toEqual(['ok', 2, 'name?\n"Grace\\n"\nend\n']);
  });

  it('rewinds and resets', async () => {
    make();
    const first = await run('ns.x = 1');
    const second = await run('ns.x = 2');
    expect((await kernel.restore(second.id)).status).toBe('ok');
    expect((await run('print(ns.x)')).stdout).toBe('1\n');
    expect((await kernel.restore(999)).status).toBe('error');
    expect((await kernel.restore(first.id)).status).toBe('ok');
    expect((await run('ns.x = 5; print(typeof ns.y)')).stdout).toBe('undefined\n');
    await kernel.reset();
    expect((await run('print(ns.x)')).stdout).toBe('undefined\n');
  });

  it('stops a cell and keeps what was before it', async () => {
    make();
    await run('ns.x = 1; host.advance(3)');
    await run('ns.x += 1');
    const stopped = run('ns.x = 99; for (;;) {}', 60_000);
    const given = run('ns.x = 98');
    await soon(100);
    kernel.stop();
    expect(await stopped).toMatchObject({
      status: 'interrupted',
      error: 'KeyboardInterrupt',
      stderr: 'KeyboardInterrupt\n',
    });
    const { lost, id } = await stopped;
    expect(lost).toBeUndefined();
    expect((await kernel.restore(id)).status).toBe('ok');
    expect(await given).toMatchObject({ status: 'interrupted' });
    expect((await run('print([ns.x, host.now()].join())')).stdout).toBe('2,3000001000\n');
    // And again, from a worker that itself went on from a kept state.
    const again = run('for (;;) {}', 60_000);
    await soon(100);
    kernel.stop();
    expect((await again).lost).toBeUndefined();
    expect((await run('print(ns.x)')).stdout).toBe('2\n');
    await kernel.reset();
    expect((await run('print(ns.x)')).stdout).toBe('undefined\n');
  });

  it('stops the first cell', async () => {
    make();
    const stopped = run('for (;;) {}', 60_000);
    await soon(300);
    kernel.stop();
    expect(await stopped).toMatchObject({ status: 'interrupted' });
    expect((await stopped).lost).toBeUndefined();
    expect((await run('print(1)')).stdout).toBe('1\n');
  });

  it('ends a worker that is deep in native code after the deadline', async () => {
    make();
    await run('ns.x = 1');
    const result = await run('Array(2 ** 32 - 1).join()', 200);
    expect(result).toMatchObject({ status: 'interrupted', error: 'TimeoutError' });
    expect(result.stderr).toBe(
      'TimeoutError: the cell ran for 0.2 s without finishing; the sandbox stopped it\n',
    );
    expect((await run('print(ns.x)')).stdout).toBe('1\n');
  });

  it('says so when no worker can be had', async () => {
    make({
      worker: () => {
        throw new Error('no workers here');
      },
    });
    const result = await run('print(1)');
    expect(result).toMatchObject({ status: 'fatal', error: 'SystemError' });
    expect(result.stderr).toBe('SystemError: the sandbox failed: no workers here\n');
  });

  it('answers after it was closed', async () => {
    make();
    const running = run('for (;;) {}');
    kernel.close();
    expect((await running).status).toBe('interrupted');
    expect((await run('')).status).toBe('interrupted');
    expect(kernel.state).toBe('closed');
  });
});
