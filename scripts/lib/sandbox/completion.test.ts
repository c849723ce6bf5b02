import { beforeAll, describe, expect, it } from 'vitest';
import type { Completions } from '../../../sandbox/protocol.ts';
import { contextOf } from '../../../sandbox/runtime/modules/completion-context.ts';
import { createNodeKernel, type NodeKernel } from './node-kernel.ts';

describe('the context of a word', () => {
  it.each([
    ['x = pr', { word: 'pr' }],
    ['f.send', { word: 'send', of: ['f'] }],
    ['f.\nprint(1, fl', { word: 'fl', called: ['print'] }],
    ['x.y\nf.', { word: '', of: ['f'] }],
    ['a.b . c.', { word: '', of: ['a', 'b', 'c'] }],
    ['"abc".up', { word: 'up', of: ["''"] }],
    ['f(1).', { word: '', of: null }],
    ['3.', { word: '', of: null }],
    ['x[0].y.', { word: '', of: null }],
    ['from asyncio import sl', { word: 'sl', importedFrom: 'asyncio' }],
    ['f(1, ke', { word: 'ke', called: ['f'] }],
    ['o.m(a=[1, 2], ', { word: '', called: ['o', 'm'] }],
    ['f(x + ', { word: '', called: undefined }],
    ['"a" # b\nc.', { word: '', of: ['c'] }],
    ["f'''{x}'''.", { word: '', of: null }],
    ['f"{na', { word: 'na' }],
    ['f"a {f.gi_', { word: 'gi_', of: ['f'] }],
    ['print(rf"{x} {y!r:>{wi', { word: 'wi' }],
    ["f\"{d['a']} {len(na", { word: 'na', called: ['len'] }],
    ["t'''\n{na", { word: 'na' }],
    ['f"{x != na', { word: 'na' }],
  ])('%j', (text, context) => {
    expect(contextOf(text)).toEqual(context);
  });

  const strings = ['f"na', 'f"{{na', 'f"{x} na', 'f"{x:na', 'f\'{d["na', '"{na'];
  it.each([...strings, '# f.', '"f.', "'''a\nf.", 'def f', 'class A', 'import x as y', '12'])(
    'nothing fits: %j',
    (text) => {
      expect(contextOf(text)).toBeUndefined();
    },
  );
});

describe('completion in a namespace', () => {
  let kernel: NodeKernel;
  beforeAll(async () => {
    kernel = await createNodeKernel();
    const source = `
calls = []
class Base:
    limit = 3
    def walk(self, step, *, far=False): pass
    @property
    def loud(self):
        calls.append('property')
        return self
    @staticmethod
    def still(how): pass
    @classmethod
    def build(cls, parts): pass
class Thing(Base):
    def __init__(self, first, /, second=2): self.own = [first]
    def __getattr__(self, name): calls.append(name)
    def __dir__(self): calls.append('dir'); return ['nothing']
class Hidden:
    def __getattribute__(self, name): calls.append(name)
    def shown(self): pass
class Held:
    __slots__ = ('left',)
    def __del__(self): pass
thing, hidden, held = Thing(1), Hidden(), Held()
def count(n):
    yield n
gen = count(3)
async def wait(seconds): pass
def wait_twice(): return wait(1), wait(2)
`;
    await kernel.run(source, { filename: '<cell a>', mode: 'cell' });
  }, 60_000);

  async function labels(text: string): Promise<string[]> {
    const json = await kernel.session.look({
      type: 'complete',
      source: `${text} tail`,
      offset: text.length,
    });
    const { from, options } = JSON.parse(json) as Completions;
    expect(text.slice(from)).toMatch(/^\w*$/);
    return options.map(({ label }) => label);
  }

  it('knows the names of the program, keywords and built-ins', async () => {
    const all = await labels('x = ');
    for (const name of ['thing', 'count', 'yield', 'print', 'StopIteration'])
      expect(all).toContain(name);
    expect(all).not.toContain('__name__');
    expect(await labels('__na')).toContain('__name__');
  });

  it('knows attributes: those stored, and those of the classes', async () => {
    expect(await labels('thing.')).toEqual(
      ['own', 'walk', 'loud', 'still', 'build', 'limit'].sort((a, b) => order(a) - order(b)),
    );
    expect(await labels('thing.own.')).toContain('append');
    expect(await labels('gen.')).toEqual(
      expect.arrayContaining(['send', 'throw', 'close', 'gi_frame']),
    );
    expect(await labels('hidden.')).toEqual(['shown']);
    expect(await labels('held.')).toEqual(['left']);
    expect(await labels('Thing.')).toEqual(expect.arrayContaining(['build', 'mro']));
    expect(await labels('"".')).toContain('upper');
    expect(await labels('thing.loud.')).toEqual([]);
    expect(await labels('missing.')).toEqual([]);
    expect(await labels('count.__co')).toContain('__code__');
  });

  const order = (name: string) => ['own', 'limit', 'walk', 'loud', 'still', 'build'].indexOf(name);

  it('knows the parameters of what is called', async () => {
    const keywords = async (text: string) =>
      (await labels(text)).filter((label) => label.endsWith('='));
    expect(await keywords('thing.walk(')).toEqual(['step=', 'far=']);
    expect(await keywords('Base.walk(thing, ')).toEqual(['self=', 'step=', 'far=']);
    expect(await keywords('Thing(')).toEqual(['second=']);
    expect(await keywords('Base.still(')).toEqual(['how=']);
    expect(await keywords('thing.build(')).toEqual(['parts=']);
    expect(await keywords('wait(')).toEqual(['seconds=']);
    expect(await keywords('enumerate([], ')).toEqual(['iterable=', 'start=']);
    expect(await keywords('print(1, ')).toEqual(['sep=', 'end=', 'file=', 'flush=']);
  });

  it('runs nothing of the program, and leaves everything as it was', async () => {
    for (const text of ['thing.', 'thing.loud.', 'hidden.', 'hidden.x.', 'gen.', 'thing.nothing.'])
      await labels(text);
    const { stdout } = await kernel.run('calls, next(gen)', { filename: '<cell b>', mode: 'cell' });
    expect(stdout).toBe('([], 3)\n');
  });

  it('knows what can be imported from a module that is there', async () => {
    await kernel.run('import functools', { filename: '<cell c>', mode: 'cell' });
    expect(await labels('from functools import par')).toContain('partial');
  });
});
