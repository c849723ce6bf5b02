import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Trace, TraceEvent, TraceOptions } from '../../../sandbox/trace.ts';
import { findPrograms } from '../oracle/programs.ts';
import { filesBelow } from './bundle.ts';
import { createNodeKernel, type NodeKernel, type NodeRunResult } from './node-kernel.ts';
import { traceLines } from './trace-lines.ts';

/** Programs whose events are kept beside them as JSON lines: look at the difference, then `npx vitest run -u`. */
const PROGRAMS = filesBelow(path.join(import.meta.dirname, 'traces'), /\.py$/);

let kernel: NodeKernel;
beforeAll(async () => {
  kernel = await createNodeKernel({ subject: 'program' });
}, 60_000);

const run = (source: string, trace?: TraceOptions, filename = 'program.py') =>
  kernel.run(source, { filename, mode: 'exec', trace });

const cell = async (id: string, source: string, trace?: TraceOptions): Promise<NodeRunResult> =>
  kernel.run(source, { filename: `<cell ${id}>`, mode: 'cell', trace });

async function traceOf(source: string, options: TraceOptions = {}): Promise<Trace> {
  await kernel.fresh();
  return (await run(source, options)).trace as Trace;
}

const short = ({ type, ...rest }: TraceEvent): string =>
  `${type} ${'frame' in rest ? rest.frame : ''}${'how' in rest ? ` ${rest.how}` : ''}`;

describe('the events of a run', () => {
  it.each(PROGRAMS.map((file) => [path.basename(file, '.py'), file]))('%s', async (_, file) => {
    await kernel.fresh();
    const source = readFileSync(file, 'utf8');
    const result = await run(source, {}, path.basename(file));
    await expect(traceLines(result.trace as Trace)).toMatchFileSnapshot(
      file.replace(/\.py$/, '.jsonl'),
    );
  });

  it('are counted where there is no room for them', async () => {
    const loop = 'def g():\n  while True: yield\ng = g()\nfor i in range(100): next(g)\n';
    const all = await traceOf(loop);
    const some = await traceOf(loop, { events: 10 });
    expect(all.omitted).toBe(0);
    expect(some.events.filter((e) => e.type !== 'named')).toEqual(all.events.slice(0, 10));
    const named = all.events.filter((e) => e.type === 'named').length;
    expect(some.omitted).toBe(all.events.length - named - 10);
    expect((await traceOf(loop, { events: 0 })).omitted).toBe(some.omitted + 10);
  });

  // See `Trace.omitted` for what is not counted.
  const COUNTED = PROGRAMS.filter((file) => !/(taken-over|throw-text)\.py$/.test(file));
  it.each(COUNTED)('are as many wherever the room for them ends: %s', async (file) => {
    const source = readFileSync(file, 'utf8');
    const told = ({ events }: Trace) => events.filter(({ type }) => type !== 'named').length;
    const all = told(await traceOf(source));
    for (let events = 1; events < all; events += Math.ceil(all / 20)) {
      const trace = await traceOf(source, { events });
      expect([told(trace), trace.omitted]).toEqual([events, all - events]);
    }
  });

  it('are its lines too, where that is asked for', async () => {
    const source = 'def f(a):\n    b = a + 1\n    return b\nx = f(1)\nif x:\n    x = 0\n';
    const { events } = await traceOf(source, { lines: true });
    const lines = events.filter((e) => e.type === 'line');
    expect(lines.map(({ line, function: f, locals }) => [line, f, locals])).toEqual([
      [1, undefined, {}],
      [4, undefined, {}],
      [2, 'f', { a: '1' }],
      [3, 'f', { a: '1', b: '2' }],
      [5, undefined, { x: '2' }],
      [6, undefined, { x: '2' }],
    ]);
  });

  it('run none of the program’s code for their texts', async () => {
    const { events } = await traceOf(`
class Loud:
    def __repr__(self): print('repr'); return 'x'
    def __getattr__(self, name): print('getattr', name)
    @property
    def _state(self): print('property')
class Loudest(list):
    __iter__ = __repr__ = Loud.__repr__
class Failure(Exception):
    __str__ = __repr__ = Loud.__repr__
def g():
    mine = Loud(), Loudest(), {Loud: [Loud()]}, 10 ** 10_000, 'x' * 10_000
    try:
        got = yield mine
    except Failure as e:
        raise
g = g()
next(g)
try: g.throw(Failure(Loud()))
except Failure: pass
`);
    const texts = JSON.stringify(events);
    expect(texts).toContain('<Loud object>');
    expect(texts).toContain('Failure(<Loud object>)');
    expect(events.every((e) => !('value' in e) || (e.value ?? '').length <= 60)).toBe(true);
  });

  it('tell of frames that are older than the run', async () => {
    await kernel.fresh();
    await cell('a', 'def g():\n    yield 1\n    yield 2\nold = g()\nnext(old)', {});
    const { trace } = await cell('b', 'next(old)', {});
    expect(trace?.events[0]).toMatchObject({ type: 'met', frame: 1, state: 'suspended' });
    expect(trace?.events.map(short)).toEqual(['met 1', 'resumed 1 next', 'yielded 1', 'named 1']);
    const { trace: third } = await cell('c', 'new = g()', {});
    expect(third?.events[0]).toMatchObject({ type: 'created', frame: 2, cell: 'a', line: 1 });
  });

  it('end where the run was interrupted', async () => {
    await kernel.fresh();
    const source = 'def g():\n    while True: yield\nx = g()\nnext(x)\nwhile True: pass';
    const options = { filename: '<cell a>', mode: 'cell', deadline: 200 } as const;
    const { status, trace } = await kernel.run(source, { ...options, trace: {} });
    expect(status).toBe('interrupted');
    expect(trace?.cut).toBe(true);
    expect(trace?.events.map(short)).toEqual(['created 1', 'resumed 1 next', 'yielded 1']);
    expect((await kernel.run(source, options)).trace).toBeUndefined();
    expect((await cell('a', 'y = 1', {})).trace?.cut).toBeUndefined();
  });

  it('go back with the namespace', async () => {
    await kernel.fresh();
    const source = 'def g(): yield\nx = g()';
    await cell('a', source, {});
    await kernel.session.run(
      source,
      { filename: '<cell b>', mode: 'cell', trace: {}, write() {} },
      7,
    );
    await kernel.session.rewind(7);
    const { trace } = await cell('b', source, {});
    expect(trace?.events[0]).toMatchObject({ type: 'created', frame: 2 });
    const untraced = await cell('c', 'next(x)');
    expect(untraced.trace).toBeUndefined();
  });
});

describe('a traced run', () => {
  const themes =
    /^(generators|coroutines|async-generators|asyncio|life-and-death|throw-close|trampoline|scheduling|tracebacks)\//;
  // Some of each: all of them take minutes.
  const programs = findPrograms()
    .filter(({ name }) => themes.test(name))
    .filter((_, i) => i % 12 === 0);
  it('prints what an untraced one prints', async () => {
    const differing: string[] = [];
    for (const { name, source, filename, files, stdin } of programs) {
      const results: string[] = [];
      for (const trace of [undefined, {}, { lines: true }]) {
        await kernel.fresh({ files, stdin });
        const { stdout, stderr } = await run(source, trace, filename);
        results.push(`${stdout}\n${stderr}`.replace(/0x[0-9a-f]+/g, '0x'));
      }
      if (new Set(results).size > 1) differing.push(name);
    }
    expect(differing).toEqual([]);
  }, 120_000);
});
