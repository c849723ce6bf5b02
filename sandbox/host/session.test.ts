import { beforeAll, describe, expect, it } from 'vitest';
import { virtualClock } from './clock.ts';
import { compiledOnDemand, filesInMemory, nativeModules } from './files.ts';
import { lateModules, lateName } from './library.ts';
import type { Session } from './session.ts';
import { fakeCompile, fakeSession, transcribe } from './testing/fake.ts';

let session: Session;
beforeAll(async () => {
  session = await fakeSession();
});
const run = (source: string, options = {}, id?: number) => transcribe(session, source, options, id);

describe('a session', () => {
  it('keeps a namespace between runs', async () => {
    await run('ns.x = 6');
    expect(await run('print(ns.x * 7)')).toMatchObject({
      status: 'ok',
      stdout: '42\n',
      stderr: '',
    });
  });

  it('passes text of every kind', async () => {
    const text = 'naïve \u0000 \ud83d\ude00 \ud800 end';
    expect((await run(`print(${JSON.stringify(text)})`)).stdout).toBe(`${text}\n`);
  });

  it('reports an error of the guest and one of the compiler', async () => {
    expect(await run('throw new Error("no")')).toMatchObject({
      status: 'error',
      error: 'Exception',
    });
    expect(await run('!')).toMatchObject({ status: 'error', error: 'SyntaxError' });
  });

  it('leaves the guest no way to make code', async () => {
    const source = `print([typeof eval, typeof Function, typeof boot].join());
      for (const f of [()=>1, function*(){}, async()=>1, async function*(){}]) print(typeof f.constructor)`;
    expect((await run(source)).stdout).toBe(
      `undefined,undefined,undefined\n${'undefined\n'.repeat(4)}`,
    );
  });

  it('moves its clock only when code waits', async () => {
    const own = await fakeSession({ clock: virtualClock(1000) });
    const source =
      'host.advance(2.5); host.advance(-1); host.advance(NaN); print([host.now(), host.epoch()].join())';
    expect((await transcribe(own, source)).stdout).toBe('2500001000,1000\n');
  });

  it('supposes that a function had been called', async () => {
    const own = await fakeSession();
    const source = `ns.list = [1];
const text = host.suppose(() => { ns.list.push(host.track(3)); ns.list = []; return 'gone: ' + D[2]; });
print([text, ns.list, D[0], host.suppose(() => { throw 1; }) === '', host.suppose(() => { for (let i = 0; i < 1e5; i++); return 'long'; })].join());`;
    expect((await transcribe(own, source)).stdout).toBe('gone: 3,1,0,true,long\n');
  });

  it('knows all objects', async () => {
    const own = await fakeSession();
    const source = `const objects = () => { const all = []; host.objects(all); return all; };
ns.kept = { mine: 1 };
print(((all) => [all.filter((o) => o === ns.kept).length, all.includes(all), all.includes(print), all.every((o) => Object(o) === o)].join())(objects()));
print(objects().some((o) => o.mine === 2));`;
    expect((await transcribe(own, source)).stdout).toBe('1,true,true,true\nfalse\n');
  });

  it('lets a busy wait get there', async () => {
    const source = 'const t = host.now(); while (host.now() - t < 0.5e9); print("there")';
    expect((await run(source)).stdout).toBe('there\n');
  });

  it('reads input and arguments', async () => {
    const lines = ['a\n', 'b'];
    const own = await fakeSession({ input: () => lines.shift() });
    const source = `for (let i = 0; i < 3; i++) print(host.input('""')); print(host.argv())`;
    const { stdout } = await transcribe(own, source, { argv: ['p.py', '-x'] });
    expect(stdout).toBe('"a\\n"\n"b"\n\n["p.py","-x"]\n');
  });

  it('finds modules: files first, then its own, then folders', async () => {
    const files = filesInMemory(
      new Map([
        ['mod.py', 'x = 1'],
        ['pkg/__init__.py', ''],
        ['plain/deep.py', 'y = 2'],
      ]),
    );
    const own = await fakeSession({
      files,
      carried: compiledOnDemand(
        new Map([['heapq', { filename: 'h.py', isPackage: false, source: 'J' }]]),
        fakeCompile,
      ),
    });
    const source = `for (const n of ['mod', 'pkg', 'plain', 'plain.deep', 'heapq', 'none', '../mod', 'mod/x']) print(host.module(n))`;
    expect((await transcribe(own, source)).stdout.split('\n')).toEqual([
      '{"kind":"source","source":"x = 1","filename":"mod.py","isPackage":false}',
      '{"kind":"source","source":"","filename":"pkg/__init__.py","isPackage":true}',
      '{"kind":"source","source":"","filename":"","isPackage":true}',
      '{"kind":"source","source":"y = 2","filename":"plain/deep.py","isPackage":false}',
      '{"kind":"unit","js":"J","filename":"h.py","isPackage":false,"source":"J"}',
      '',
      '',
      '',
      '',
    ]);
  });

  it('fetches modules while a run waits, and begins it again unseen', async () => {
    const fetched = compiledOnDemand(
      new Map([['heapq', { filename: 'h.py', isPackage: false, source: 'J' }]]),
      fakeCompile,
    );
    let loads = 0;
    const late = {
      has: (name: string) => loads < 2 && (name === 'heapq' || name === 'gone'),
      load: () => Promise.resolve(loads++ === 0 ? undefined : fetched),
    };
    const own = await fakeSession({ late });
    const source = `print('a'); host.advance(1); ns.x = (ns.x ?? 0) + 1; host.write(2, '"e"');
      try { const found = host.module('heapq'); print(host.now() / 1e9 + ' ' + ns.x + found.slice(0, 14)); }
      finally { print('z'); }`;
    const failed = await transcribe(own, source);
    expect(failed).toMatchObject({ status: 'fatal', error: 'ImportError', stdout: '' });
    expect(failed.stderr).toContain('the module heapq, could not be loaded');
    const result = await transcribe(own, source);
    expect(result).toMatchObject({ status: 'ok', stderr: 'e' });
    expect(result.stdout).toBe('a\n1.000001 1{"kind":"unit"\nz\n');
    expect((await transcribe(own, 'print(host.module("gone") + ns.x)')).stdout).toBe('1\n');
    expect(loads).toBe(2);
  });

  it('fetches what a source imports, and what records it, before the run begins', async () => {
    const asked: string[] = [];
    let attempts = 0;
    const own = await fakeSession({
      late: {
        has: (name) => !asked.includes(name) && name !== 'unknown',
        load: async (name) => {
          asked.push(name);
          return () => undefined;
        },
      },
      compile: (source) => {
        attempts++;
        return fakeCompile(source);
      },
    });
    const source = `/*
import heapq, json
  from queue import Queue
import unknown
*/ print(host.module('heapq') + host.module('_trace'))`;
    expect((await transcribe(own, source, { trace: {} })).stdout).toBe('\n');
    expect(asked).toEqual(['_trace', 'heapq', 'queue']);
    expect(attempts).toBe(1);
  });

  it('fetches a part of the runtime that is called for the first time', async () => {
    let there = false;
    const js = '(function () {})';
    const late = {
      has: (name: string) => name === lateName(3),
      load: async () => (there ? nativeModules(lateModules({ [lateName(3)]: js })) : undefined),
    };
    const own = await fakeSession({ late });
    const source = `print(host.late(3) || 'none');`;
    const failed = await transcribe(own, source);
    expect(failed.stderr).toContain('library, with what this needs, could not be loaded');
    there = true;
    expect((await transcribe(own, source)).stdout).toBe(`${JSON.stringify(js)}\n`);
  });

  it('tells the guest of dropped objects, also after a rewind', async () => {
    await run('ns.a = host.track(7); ns.b = { r: host.track(8) }', {}, 1);
    const drop = 'ns.b = null; print([D[0], D[1], D[2]].join()); D[0] = D[1] = 0';
    expect((await run(drop, {}, 2)).stdout).toBe('1,1,8\n');
    expect((await run('print([D[0], D[1]].join())', {}, 3)).stdout).toBe('0,0\n');
    expect(await session.rewind(2)).toBe(true);
    expect((await run(drop)).stdout).toBe('1,1,8\n');
  });

  it('counts dropped objects beyond what it can list', async () => {
    const source = `let all = []; for (let i = 0; i < 5000; i++) all.push(host.track(i)); all = null; print([D[0], D[1]].join())`;
    expect((await run(source)).stdout).toBe('1,5000\n');
  });
});

describe('a run that does not end by itself', () => {
  const stateIsKept = async () => expect((await run('print(ns.kept)')).stdout).toBe('1\n');
  beforeAll(() => run('ns.kept = 1'));

  it.each([
    ['endless loop', 'for (;;) {}'],
    ['in a handler', 'for (;;) { try { for (;;) {} } catch {} }'],
    ['in a clean-up', 'try { for (;;) {} } finally { for (;;) {} }'],
  ])('is stopped at the deadline: %s', async (_, source) => {
    const result = await run(`ns.kept = 2; print("before");${source}`, { deadline: 60 });
    expect(result).toMatchObject({
      status: 'interrupted',
      error: 'TimeoutError',
      stdout: 'before\n',
    });
    expect(result.stderr).toBe(
      'TimeoutError: the cell ran for 0.1 s without finishing; the sandbox stopped it\n',
    );
    await stateIsKept();
  });

  it('is stopped when it prints too much', async () => {
    const result = await run('for (;;) print("x".repeat(1000))', { maxOutput: 50_000 });
    expect(result).toMatchObject({ status: 'interrupted', error: 'RuntimeError' });
    expect(result.stdout.length).toBe(50_000);
    expect(result.stderr).toContain('printed more than 50,000 characters');
    await stateIsKept();
  });

  it('loses its state when memory runs out', async () => {
    const result = await run('ns.kept = 2; const a = []; for (;;) a.push(new Array(1e4).fill(0))');
    expect(result).toMatchObject({ status: 'fatal', error: 'MemoryError' });
    await stateIsKept();
  });

  it('is a RecursionError when the stack ends', async () => {
    const result = await run('ns.kept = 2; (function f() { f(); return 1; })()');
    expect(result).toMatchObject({ status: 'error', error: 'RecursionError' });
    await run('ns.kept = 1');
  });

  it('survives a trap', async () => {
    const result = await run(
      'ns.kept = 2; let a = []; for (let i = 0; i < 1e5; i++) a = [a]; JSON.stringify(a)',
    );
    expect(result).toMatchObject({ status: 'fatal', error: 'RecursionError', stopped: 'stack' });
    await stateIsKept();
  });
});

describe('a session whose engine can be suspended', () => {
  const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
  const suspendable = () => fakeSession({ breathe });

  it('is stopped in the middle of a loop, with the state from before', async () => {
    const own = await suspendable();
    await transcribe(own, 'ns.x = 1');
    setTimeout(() => own.stop(), 100);
    const started = performance.now();
    const done = await transcribe(own, 'ns.x = 2; for (;;);');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(done).toMatchObject({ status: 'interrupted', error: 'KeyboardInterrupt' });
    expect(done.stderr).toBe('KeyboardInterrupt\n');
    expect((await transcribe(own, 'print(ns.x)')).stdout).toBe('1\n');
  });

  it('gives the event loop its turns, and the run its own deadline', async () => {
    const own = await suspendable();
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const done = await transcribe(own, 'for (;;);', { deadline: 300 });
    clearInterval(timer);
    expect(done).toMatchObject({ status: 'interrupted', stopped: 'deadline' });
    expect(turns).toBeGreaterThan(0);
  });

  it('nests as deep as one that cannot', async () => {
    const source = 'const f = (n) => { try { return f(n + 1); } catch { return n; } }; print(f(0))';
    const [own, other] = [await suspendable(), await fakeSession()];
    expect((await transcribe(own, source)).stdout).toBe((await transcribe(other, source)).stdout);
  });

  it('starts anew after a trap', async () => {
    const own = await suspendable();
    await transcribe(own, 'ns.x = 1');
    const nest = 'let s = "1"; for (let i = 0; i < 40000; i++) s = "[" + s + "]"; JSON.parse(s)';
    expect((await transcribe(own, nest)).status).not.toBe('ok');
    expect((await transcribe(own, 'print(ns.x)')).stdout).toBe('1\n');
  });

  it('can be stopped while it waits for a line', async () => {
    const own = await suspendable();
    const ask = async () => {
      own.stop();
      return undefined;
    };
    const done = await transcribe(own, `ns.x = 1; host.input('""')`, { ask });
    expect(done).toMatchObject({ status: 'interrupted', error: 'KeyboardInterrupt' });
  });
});
