import { afterAll, beforeAll, expect, test } from 'vitest';
import { Oracle } from './oracle.ts';

const oracle = new Oracle(0);
afterAll(() => oracle.close());
/** CPython takes seconds to start. */
beforeAll(async () => void (await run('')), 60_000);

const NONE = { files: {}, stdin: '', end: true, locate: false };

/** Runs one program. */
async function run(source: string, more = {}) {
  const steps = [{ source, filename: 't.py', mode: 'exec' as const }];
  const [outcome] = await oracle.run({ ...NONE, ...more, steps });
  return outcome;
}

/** Runs cells `a`, `b`, … in one namespace. */
async function cells(...sources: string[]) {
  const steps = sources.map((source, at) => ({
    source,
    filename: `<cell ${'abc'[at]}>`,
    mode: 'cell' as const,
  }));
  return oracle.run({ ...NONE, end: false, steps });
}

test('an uncaught exception is printed without frames of the harness', async () => {
  const got = await run('def f():\n    1/0\nf()\n');
  expect(got?.stderr).toBe(
    `Traceback (most recent call last):
  File "t.py", line 3, in <module>
    f()
    ~^^
  File "t.py", line 2, in f
    1/0
    ~^~
ZeroDivisionError: division by zero
`,
  );
  expect(got).toMatchObject({ error: 'ZeroDivisionError', exit: 1 });
});

test('a syntax error names its line', async () => {
  const got = await run('x = 1\nreturn x\n');
  expect(got?.stderr).toBe(
    `  File "t.py", line 2
    return x
    ^^^^^^^^
SyntaxError: 'return' outside function
`,
  );
});

test('exit codes', async () => {
  expect(await run('import sys\nsys.exit(3)')).toMatchObject({
    exit: 3,
    stderr: '',
    error: 'SystemExit',
  });
  expect(await run('raise SystemExit("bye")')).toMatchObject({ exit: 1, stderr: 'bye\n' });
});

test('cells share a namespace, and the last expression is printed', async () => {
  const [a, b, c] = await cells('x = 20\nx', 'x + 1', 'None');
  expect([a?.stdout, b?.stdout, c?.stdout]).toEqual(['20\n', '21\n', '']);
});

test('every program finds a fresh interpreter', async () => {
  await run('import sys, builtins, helper\nbuiltins.len = 5\nsys.setrecursionlimit(50)\ny = 1\n', {
    files: { 'helper.py': 'x = 1' },
  });
  const got = await run(
    'import sys\nprint(len("ab"), sys.getrecursionlimit(), "y" in globals(), "helper" in sys.modules)',
  );
  expect(got?.stdout).toBe('2 1000 False False\n');
});

test('a program imports the modules beside it', async () => {
  const files = { 'pkg/__init__.py': '', 'pkg/sub.py': 'def f():\n    raise KeyError(1)\n' };
  const got = await run('from pkg import sub\nprint(sub)\nsub.f()\n', { files });
  expect(got?.stdout).toBe("<module 'pkg.sub' from 'pkg/sub.py'>\n");
  expect(got?.stderr).toContain('  File "pkg/sub.py", line 2, in f\n    raise KeyError(1)\n');
});

test('time stands still until somebody waits', async () => {
  const got = await run(`import asyncio, time, datetime
async def main():
    await asyncio.sleep(0.1)
    time.sleep(0.2)
    print(asyncio.get_running_loop().time(), time.time())
asyncio.run(main())
print(datetime.datetime.now(datetime.timezone.utc))
`);
  expect(got?.stderr).toBe('');
  expect(got?.stdout).toBe('0.300002 1767225600.300002\n2026-01-01 00:00:00.300002+00:00\n');
});

test('entries of the library are left out of tracebacks', async () => {
  const got = await run('import asyncio\nasync def main():\n    1/0\nasyncio.run(main())\n');
  expect(got?.stderr.match(/File "[^"]*"/g)).toEqual(['File "t.py"', 'File "t.py"']);
});

test('what dies at exit is reported as CPython does', async () => {
  const got = await run(`async def f(): pass
def g():
    try:
        yield
    finally:
        print('closed', g.__name__)
a = g()
next(a)
later = f()
`);
  expect(got?.stdout).toBe('closed g\n');
  expect(got?.stderr).toMatch("<sys>:0: RuntimeWarning: coroutine 'f' was never awaited\n");
});

test('addresses are masked, other hexadecimal numbers are not', async () => {
  const got = await run('print(object(), hex(255))');
  expect(got?.stdout).toBe('<object object at 0x…> 0xff\n');
});

test('lines that printed', async () => {
  const got = await run('print(1)\nfor i in 2, 3:\n    print(i)\n', { locate: true });
  expect(got?.lines.stdout.filter(([start]) => start % 2 === 0)).toEqual([
    [0, 1],
    [2, 3],
    [4, 3],
  ]);
});
