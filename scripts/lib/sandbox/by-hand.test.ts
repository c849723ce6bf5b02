import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeKernel, type NodeKernel } from './node-kernel.ts';

/**
 * Programs for which the oracle is no judge: it has no sockets, and its locks do not see its clock. Their outputs (`NAME.txt`) come
 * from CPython 3.13 on Linux, run by hand: `python3.13 NAME.py >NAME.txt`.
 */
const FOLDER = path.join(import.meta.dirname, 'by-hand');

let kernel: NodeKernel;
beforeAll(async () => {
  kernel = await createNodeKernel();
}, 60_000);

const run = (source: string) =>
  kernel.run(source, {
    filename: '<cell a>',
    mode: 'exec',
    deadline: 10_000,
    maxOutput: 1_000_000,
  });

describe('prints what CPython prints', () => {
  const programs = readdirSync(FOLDER).filter((name) => name.endsWith('.py'));
  it.each(programs)('%s', async (name) => {
    const { stdout, stderr } = await run(readFileSync(path.join(FOLDER, name), 'utf8'));
    expect(stderr).toBe('');
    expect(stdout).toBe(readFileSync(path.join(FOLDER, name.replace(/\.py$/, '.txt')), 'utf8'));
  });
});

it('refuses to wait for ever', async () => {
  const wait = 'import socket\ns = socket.create_server(("localhost", 0))\n';
  for (const [call, name] of [
    ['s.accept()', 'accept()'],
    ['socket.create_connection(s.getsockname()).recv(1)', 'recv()'],
    ['import select; select.select([s], [], [])', 'select()'],
  ]) {
    const { error, stderr } = await run(wait + call);
    expect(error).toBe('RuntimeError');
    expect(stderr).toContain(
      `RuntimeError: deadlock: ${name} would wait for ever, since the sandbox has one thread`,
    );
  }
});

it('moves the clock on while it waits', async () => {
  const source = `import socket, time
one, other = socket.socketpair()
one.settimeout(2.5)
start = time.monotonic_ns()
try:
    one.recv(1)
except TimeoutError as error:
    print(error, time.monotonic_ns() - start)`;
  const { stdout } = await run(source);
  expect(stdout).toBe('timed out 2500001000\n');
});

it('has standard streams that are read in parts, told to be otherwise, and closed', async () => {
  await kernel.fresh({ files: {}, stdin: 'hello world\nsecond\nlast' });
  const { stdout, stderr } = await run(`import sys
sys.stdout.reconfigure(line_buffering=True)
print(sys.stdout.line_buffering, sys.stdout.encoding)
for f in (sys.stdin.tell, lambda: sys.stdin.write("x"), sys.stdout.read):
    try: f()
    except OSError as e: print(e)
sys.stdout.writelines(f"{i}\\n" for i in range(2))
print(sys.stdin.read(3), repr(sys.stdin.readline(4)), repr(sys.stdin.readline()), sys.stdin.readlines(), repr(sys.stdin.read()))
sys.stdout.close()
try: print("lost")
except ValueError as e: print(e, sys.stdout.closed, file=sys.stderr)`);
  expect(stderr).toBe('I/O operation on closed file. True\n');
  expect(stdout).toBe(`True utf-8
underlying stream is not seekable
not writable
not readable
0
1
hel 'lo w' 'orld\\n' ['second\\n', 'last'] ''
`);
});
