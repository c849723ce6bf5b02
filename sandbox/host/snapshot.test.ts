import { describe, expect, it } from 'vitest';
import { bytesOf, Copy, chunksOf, merged, patch } from './snapshot.ts';
import { fakeSession, transcribe } from './testing/fake.ts';

const words = (memory: WebAssembly.Memory) => new Int32Array(memory.buffer);

describe('a copy of a memory', () => {
  it('stores what is not zero, and becomes what the memory is', () => {
    const memory = new WebAssembly.Memory({ initial: 3, maximum: 8 });
    words(memory)[5] = 1;
    words(memory)[40_000] = 2;
    const copy = new Copy(chunksOf(memory));
    expect(copy.held).toBe(2 * 65_536);
    words(memory)[40_000] = 3;
    words(memory)[20_000] = 4;
    const undo = copy.update(memory);
    expect(bytesOf(undo)).toBe(2 * 4 + 4 * 4);
    expect(bytesOf(copy.update(memory))).toBe(0);
    patch(memory, 0, [undo]);
    expect([words(memory)[40_000], words(memory)[20_000]]).toEqual([2, 0]);
  });

  it('is written back into memory that has grown', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 8 });
    words(memory)[5] = 1;
    const copy = new Copy(chunksOf(memory));
    memory.grow(2);
    words(memory)[5] = 9;
    words(memory)[9_000] = 9;
    words(memory)[40_000] = 9;
    copy.restore(memory);
    expect(words(memory)[5]).toBe(1);
    expect(words(memory).every((word, i) => i === 5 || word === 0)).toBe(true);
  });

  it('goes back over two changes at once', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 8 });
    words(memory).fill(7, 0, 100);
    const copy = new Copy(chunksOf(memory));
    words(memory).fill(8, 10, 30);
    const first = copy.update(memory);
    words(memory).fill(0, 20, 60);
    words(memory)[9_000] = 9;
    copy.apply(merged(first, copy.update(memory)));
    copy.restore(memory);
    expect(words(memory).every((word, i) => word === (i < 100 ? 7 : 0))).toBe(true);
  });

  it('gives back what has become zero', () => {
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 8 });
    words(memory)[5] = 1;
    const copy = new Copy(chunksOf(memory));
    words(memory)[20_000] = 2;
    copy.apply(copy.update(memory));
    expect(copy.held).toBe(2 * 65_536);
    copy.trim();
    expect(copy.held).toBe(65_536);
  });
});

describe('rewinding a session', () => {
  it('goes back to before a run, and forward again by running', async () => {
    const session = await fakeSession();
    const say = async (source: string, id?: number) =>
      (await transcribe(session, source, {}, id)).stdout;
    await say('ns.list = [1]', 1);
    await say('ns.list.push(2)', 2);
    await say('ns.list.push(3)', 3);
    expect(await session.rewind(2)).toBe(true);
    expect(await say('print(ns.list)', 4)).toBe('1\n');
    expect(await session.rewind(3)).toBe(false);
    expect(await session.rewind(1)).toBe(true);
    expect(await say('print(ns.list)')).toBe('undefined\n');
  });

  it('goes back over a run that took much memory', async () => {
    const session = await fakeSession();
    await transcribe(session, 'ns.x = 1', {}, 1);
    await transcribe(
      session,
      'ns.big = []; for (let i = 0; i < 400; i++) ns.big.push(new Array(1e4).fill(i))',
      {},
      2,
    );
    expect(await session.rewind(2)).toBe(true);
    expect((await transcribe(session, 'print([ns.x, typeof ns.big].join())')).stdout).toBe(
      '1,undefined\n',
    );
  });

  it('goes on in another session, which has booted to the same', async () => {
    const session = await fakeSession();
    await transcribe(session, 'ns.x = 41; host.advance(5)');
    const { blocks, words, ...rest } = session.changes();
    const other = await fakeSession();
    other.goOn({ ...rest, changes: [{ blocks, words }] });
    expect((await transcribe(other, 'print(ns.x + 1)')).stdout).toBe('42\n');
  });

  it('holds twenty states in little memory', async () => {
    const session = await fakeSession();
    for (let i = 0; i < 20; i++) {
      const source = `ns.c${i} = []; for (let i = 0; i < 1000; i++) ns.c${i}.push({ i, text: 'item ' + i })`;
      await transcribe(session, source, {}, i + 1);
    }
    const { last, ways } = session.held;
    expect(last).toBeLessThan(5e6);
    expect(ways).toBeLessThan(6e6);
  });
});
