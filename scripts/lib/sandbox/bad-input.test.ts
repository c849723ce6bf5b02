import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeKernel, type NodeKernel } from './node-kernel.ts';

/** What a reader can type to break the sandbox: each has to end in an error that Python could have given, and the next run works. */

let kernel: NodeKernel;
beforeAll(async () => {
  kernel = await createNodeKernel();
  await run('kept = 1');
}, 60_000);

const run = (source: string, deadline = 5_000) =>
  kernel.run(source, { filename: '<cell a>', mode: 'cell', deadline, maxOutput: 1_000_000 });

async function nextRunWorks(): Promise<void> {
  expect(await run('print(kept)')).toMatchObject({ stdout: '1\n', stderr: '', ok: true });
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('ends with an error, and the next run works', () => {
  it.each([
    ['a syntax error', 'kept = 2\ndef f(:\n  pass', 'SyntaxError'],
    ['endless recursion', 'def f():\n    return f()\nf()', 'RecursionError'],
    [
      'recursion through a dunder',
      'class A:\n    def __repr__(self):\n        return repr(self)\nprint(A())',
      'RecursionError',
    ],
    ['recursion of generators', 'def g():\n    yield from g()\nlist(g())', 'RecursionError'],
    ['a list beyond memory', '[0] * 10**12', 'MemoryError'],
    ['a string beyond memory', '"ab" * 10**12', 'MemoryError'],
    ['deep parentheses', `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`, 'SyntaxError'],
    ['deep lists', `x = ${'['.repeat(5000)}${']'.repeat(5000)}`, 'SyntaxError'],
    ['an uncaught exception', 'raise ValueError("no")', 'ValueError'],
  ])('%s', async (_, source, error) => {
    const result = await run(source);
    expect(result.ok).toBe(false);
    expect(lastLine(result.stderr)).toContain(error);
    expect(result.error).toBe(error);
    await nextRunWorks();
  });

  it('deep nesting of every kind', async () => {
    const sources = [
      `x = ${'-'.repeat(20_000)}1`,
      `x = ${'not '.repeat(20_000)}1`,
      `x = ${'a.'.repeat(20_000)}a`,
      `x = 1${'+1'.repeat(20_000)}`,
      `x = ${'lambda: '.repeat(5_000)}1`,
      `x = ${'{'.repeat(5_000)}${'}'.repeat(5_000)}`,
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}if 1:`).join('\n') +
        '\n' +
        ' '.repeat(500) +
        'pass',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}def f():`).join('\n') +
        '\n' +
        ' '.repeat(300) +
        'pass',
      `x = ${'f"{'.repeat(200)}1${'}"'.repeat(200)}`,
      'x = []\nfor i in range(100000): x = [x]\nprint(x)',
      'x = []\nfor i in range(100000): x = [x]\nx == x\nhash((x,))',
      'eval("(" * 5000 + "1" + ")" * 5000)',
    ];
    for (const source of sources) {
      const result = await run(source);
      if (!result.ok)
        expect(lastLine(result.stderr)).toMatch(/^\w+(Error|Exception): |^(Memory|Recursion)Error/);
      await nextRunWorks();
    }
  }, 60_000);
});

describe('is stopped, and the state before it is back', () => {
  it.each([
    ['an endless loop', 'kept = 2\nwhile True: pass'],
    [
      'a loop in a handler',
      'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
    ],
    ['a loop in a clean-up', 'try:\n    while True: pass\nfinally:\n    while True: pass'],
    ['an endless iterator', 'def g():\n    while True: yield 1\nkept = 2\nsum(g())'],
    [
      'a loop in a finaliser',
      'def g():\n    try:\n        yield\n    finally:\n        while True: pass\nx = g(); next(x); del x',
    ],
    ['a loop in a class', 'class A:\n    def __del__(self): pass\n    while True: pass'],
  ])('%s', async (_, source) => {
    const result = await run(`print("before")\n${source}`, 200);
    expect(result).toMatchObject({
      status: 'interrupted',
      error: 'TimeoutError',
      stdout: 'before\n',
    });
    expect(result.stderr).toBe(
      'TimeoutError: the cell ran for 0.2 s without finishing; the sandbox stopped it\n',
    );
    await nextRunWorks();
  });

  it('100 MB of output', async () => {
    const result = await run('kept = 2\nfor i in range(10_000):\n    print("x" * 10_000)');
    expect(result).toMatchObject({ status: 'interrupted', error: 'RuntimeError' });
    expect(result.stdout.length).toBe(1_000_000);
    expect(result.stderr).toContain('printed more than 1,000,000 characters');
    await nextRunWorks();
  });

  it('100 MB in one string', async () => {
    const result = await run('print("x" * 100_000_000)');
    expect(result.ok).toBe(false);
    expect(result.stderr).toMatch(/^(RuntimeError|MemoryError)/m);
    await nextRunWorks();
  }, 30_000);

  it.each([
    ['appending for ever', 'x = []\nwhile True:\n    x.append([0] * 1000)'],
    ['a string that doubles', 'x = "ab"\nwhile True:\n    x += x'],
    ['a dictionary for ever', 'x = {}\ni = 0\nwhile True:\n    x[i] = str(i) * 100\n    i += 1'],
    [
      'memory in a handler',
      'x = []\nwhile True:\n    try:\n        while True: x.append([0] * 1000)\n    except MemoryError:\n        pass',
    ],
  ])(
    '%s',
    async (_, source) => {
      const result = await run(`kept = 2\n${source}`, 20_000);
      expect(result.ok).toBe(false);
      expect(lastLine(result.stderr)).toMatch(/^(MemoryError|OverflowError|TimeoutError)/);
      await nextRunWorks();
    },
    60_000,
  );
});
