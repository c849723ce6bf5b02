import { beforeAll, expect, it } from 'vitest';
import { createNodeKernel, type NodeKernel } from './node-kernel.ts';

let kernel: NodeKernel;
let cells = 0;

beforeAll(async () => {
  kernel = await createNodeKernel();
}, 60_000);

const run = (source: string, awaits = true) =>
  kernel.run(`${source}\n`, {
    filename: `<cell c${++cells}>`,
    mode: awaits ? 'cell-await' : 'cell',
  });

it('keeps one loop between cells that await; what is pending stays suspended', async () => {
  await run(
    'import asyncio\nasync def f(x):\n  await asyncio.sleep(1)\n  print("f", x)\n  return x',
  );
  expect((await run('task = asyncio.create_task(f(1))')).stdout).toBe('');
  expect((await run('task.done()', false)).stdout).toBe('False\n');
  expect((await run('await task')).stdout).toBe('f 1\n1\n');
});

it('has no running loop in other cells', async () => {
  expect((await run('asyncio.run(f(2))', false)).stdout).toBe('f 2\n2\n');
  expect((await run('asyncio.run(f(2))')).stderr).toContain(
    'RuntimeError: asyncio.run() cannot be called from a running event loop',
  );
  expect((await run('await f(3)', false)).stderr).toContain("'await' outside function");
});

it('shows tracebacks from the cell on', async () => {
  const { stderr, error } = await run('await asyncio.sleep(1)\nawait f(1 / 0)');
  expect(error).toBe('ZeroDivisionError');
  expect(stderr).toBe(
    `Traceback (most recent call last):
  File "<cell c${cells}>", line 2, in <module>
    await f(1 / 0)
            ~~^~~
ZeroDivisionError: division by zero
`,
  );
});

it('begins a new loop in a new namespace, and goes on after an exit and a deadline', async () => {
  expect((await run('import sys; await f(4); sys.exit(3)')).exit).toBe(3);
  const forever = { filename: '<cell d>', mode: 'cell-await', deadline: 300 } as const;
  expect((await kernel.run('while True: await asyncio.sleep(0)\n', forever)).stopped).toBe(
    'deadline',
  );
  expect((await run('await f(5)')).stdout).toBe('f 5\n5\n');
  await kernel.fresh();
  expect(
    (await run('import asyncio\nawait asyncio.sleep(1)\nasyncio.get_running_loop().time()')).stdout,
  ).toBe('1.000001\n');
});
