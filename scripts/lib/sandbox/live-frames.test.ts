import { beforeAll, expect, it } from 'vitest';
import type { LiveFrame } from '../../../sandbox/protocol.ts';
import { createNodeKernel, type NodeKernel } from './node-kernel.ts';

let kernel: NodeKernel;

beforeAll(async () => {
  kernel = await createNodeKernel();
}, 60_000);

/** What a namespace's dock is told after a cell. */
async function live(source: string): Promise<LiveFrame[]> {
  await kernel.fresh();
  const { stderr } = await kernel.run(source, { filename: '<cell a>', mode: 'cell' });
  expect(stderr).toBe('');
  return JSON.parse(await kernel.session.look({ type: 'frames' }));
}

const BODY = 'def count(n):\n    while True:\n        n += yield n\n';

it('tells of frames by name: state, line, locals', async () => {
  const frames = await live(`${BODY}a, b, c = count(1), count(20), count(3)\nnext(b)\nc.close()`);
  expect(frames).toEqual([
    {
      expression: 'a',
      kind: 'generator',
      name: 'count',
      state: 'created',
      line: 1,
      cell: 'a',
      locals: { n: '1' },
    },
    {
      expression: 'b',
      kind: 'generator',
      name: 'count',
      state: 'suspended',
      line: 3,
      cell: 'a',
      locals: { n: '20' },
    },
    {
      expression: 'c',
      kind: 'generator',
      name: 'count',
      state: 'finished',
      line: 1,
      cell: 'a',
      locals: {},
    },
  ]);
});

it('finds frames without a name, by the shortest expression', async () => {
  const frames = await live(`${BODY}
from collections import deque
class Loop: pass
loop = Loop()
loop.it = count(0)
gens = [count(1), (count(2),)]
d = {'a': count(3), 7: count(4)}
ready = deque([count(5)])
same = gens[0]
`);
  expect(frames.every(({ bind }) => bind === undefined)).toBe(true);
  expect(frames.map(({ expression }) => expression)).toEqual([
    'same',
    'loop.it',
    "d['a']",
    'd[7]',
    'ready[0]',
    'gens[1][0]',
  ]);
});

it('gives a free name to what no short expression reaches', async () => {
  const frames = await live(`${BODY}
_g1 = None
some = {count(1)}
def outer():
    yield from inner()
def inner():
    helper = count(2)
    yield next(helper)
o = outer()
next(o)
def holder(held):
    return lambda: held
f = holder(count(3))
`);
  const expressions = frames.map(({ expression, bind }) => [expression, bind]);
  expect(expressions).toEqual([
    ['o', undefined],
    ['list(some)[0]', '_g2'],
    ['o.gi_yieldfrom', '_g3'],
    ['f.__closure__[0].cell_contents', '_g4'],
    ["o.gi_yieldfrom.gi_frame.f_locals['helper']", '_g5'],
  ]);
  expect(frames[0]?.delegate).toBe('<generator inner>');
  for (const [expression, name] of expressions.slice(1)) {
    const { stdout } = await kernel.run(`${name} = ${expression}\n${name}.gi_code.co_name`, {
      filename: '<cell b>',
      mode: 'cell',
    });
    expect(stdout).toMatch(/^'(count|inner)'\n$/);
  }
});

it('awaitables of asynchronous generators, and coroutines', async () => {
  const frames = await live(`
import types
@types.coroutine
def trap(): yield 'trap'
async def numbers():
    await trap()
    yield 1
async def main(): await trap()
ag, step, c = numbers(), None, main()
step = anext(ag)
step.send(None)
`);
  expect(
    frames.map(({ expression, kind, state, awaitable }) => [expression, kind, state, awaitable]),
  ).toEqual([
    ['ag', 'async_generator', 'suspended', '_a1'],
    ['step', 'awaitable', 'suspended', undefined],
    ['c', 'coroutine', 'created', undefined],
    ['ag.ag_await', 'generator', 'suspended', undefined],
  ]);
  await kernel.run('c.close()', { filename: '<cell b>', mode: 'cell' });
});

it('runs nothing of the program, and changes nothing', async () => {
  const frames = await live(`${BODY}
class Odd:
    def __repr__(self): raise SystemError
    def __getattr__(self, name): raise SystemError
    def __iter__(self): raise SystemError
    __hash__ = None
odd = Odd()
odd.it = count(odd)
round = []
round.append(round)
`);
  expect(frames.map(({ expression, locals }) => [expression, locals])).toEqual([
    ['odd.it', { n: '<Odd object>' }],
  ]);
  const { stdout } = await kernel.run('import sys\nprint("_trace" in sys.modules)', {
    filename: '<cell b>',
    mode: 'cell',
  });
  expect(stdout).toBe('False\n');
});
