import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createJavaScriptKernel } from './javascript.ts';
import type { NodeKernel } from './node-kernel.ts';

let kernel: NodeKernel;
beforeAll(async () => {
  kernel = await createJavaScriptKernel();
});
let count = 0;
beforeEach(async () => {
  await kernel.fresh();
  count = 0;
});

const run = (source: string, deadline = 5000) =>
  kernel.run(source, { filename: `<cell ${'abcdef'[count++]}>`, mode: 'cell', deadline });

it('keeps what cells declare, and lets them declare it again', async () => {
  await run('let x = 1; const y = 2; var z = 3; function f() { return x } class A {}');
  expect((await run('[x, y, z, f(), new A()]')).stdout).toBe('[ 1, 2, 3, 1, A {} ]\n');
  await run('const x = 10; let f = () => x + y');
  expect((await run('f()')).stdout).toBe('12\n');
});

it('prints the value of a last expression, and what a promise comes to', async () => {
  expect((await run('function* g() { yield 1 }\ng().next()')).stdout).toBe(
    '{ value: 1, done: false }\n',
  );
  expect((await run('undefined')).stdout).toBe('');
  expect((await run('(async () => "later")()')).stdout).toBe("'later'\n");
});

it('prints functions and classes, and outlives errors that cannot be looked at', async () => {
  const { stdout } = await run('console.log(function f() {}, class A {}, [async () => {}])');
  expect(stdout).toBe('[Function: f] [class A] [ [AsyncFunction (anonymous)] ]\n');
  const stack = '{ get() { throw 2 } }';
  const result = await run(`throw Object.defineProperty(new Error('x'), 'stack', ${stack})`);
  expect(result).toMatchObject({
    status: 'error',
    stderr: 'Uncaught error that cannot be shown\n',
  });
  await run('JSON.stringify = JSON.parse = undefined');
  expect((await run('1 + 1')).stdout).toBe('2\n');
});

it('says where in which cell an error came from', async () => {
  await run('function bad() {\n  return nowhere\n}');
  const result = await run('\nbad()');
  expect(result).toMatchObject({ status: 'error', error: 'ReferenceError' });
  expect(result.stderr).toBe(
    "Uncaught ReferenceError: 'nowhere' is not defined\n    at bad (<cell a>:2)\n    at <cell b>:2\n",
  );
  expect((await run('let = = 2')).stderr).toContain('<cell c>:1');
  expect(await run('Promise.reject(new RangeError("no"))')).toMatchObject({ error: 'RangeError' });
});

it('waits on the virtual clock', async () => {
  const source = `const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
setTimeout(() => console.log('second'), 20);
sleep(10).then(() => console.log('first'));
const start = Date.now();
await_(sleep);
async function await_(sleep) { await sleep(60_000); console.log(Date.now() - start) }`;
  const result = await run(source);
  expect(result.stdout).toBe('first\nsecond\n60000\n');
  expect(result.waited).toBe(60);
  expect(result.ms).toBeLessThan(5000);
});

it('ends what does not end, with the state from before it', async () => {
  await run('let kept = 1');
  expect(await run('kept = 2; for (;;);', 200)).toMatchObject({ status: 'interrupted' });
  const forever = 'const again = () => Promise.resolve().then(again); kept = 3; again()';
  expect(await run(forever, 200)).toMatchObject({ status: 'interrupted' });
  expect((await run('kept')).stdout).toBe('1\n');
});

it('goes back to before a run', async () => {
  await kernel.session.run('let n = 1', { filename: '<cell a>', mode: 'cell', write() {} }, 1);
  await kernel.session.run('n = 2', { filename: '<cell b>', mode: 'cell', write() {} }, 2);
  await kernel.session.rewind(2);
  expect((await run('n')).stdout).toBe('1\n');
});

it('has nothing of Python, of the host, or a way to new code out of its scope', async () => {
  const names = ['boot', 'host', 'require', 'process', 'fetch', 'Function', '__resumableSandboxes'];
  const { stdout } = await run(`${JSON.stringify(names)}.filter((name) => name in globalThis)`);
  expect(stdout).toBe('[]\n');
});
