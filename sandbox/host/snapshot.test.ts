import { describe, expect, it } from 'vitest';
import { capture, difference, heldBytes, patched, restore } from './snapshot.ts';
import { fakeSession, transcribe } from './testing/fake.ts';

const words = (memory: WebAssembly.Memory) => new Int32Array(memory.buffer);

describe('an image', () => {
  it('stores what is not zero and shares what did not change', () => {
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 8 });
    words(memory)[5] = 1;
    words(memory)[20_000] = 2;
    const first = capture(memory);
    expect(heldBytes([first])).toBe(2 * 1024);
    words(memory)[20_000] = 3;
    const second = capture(memory, first);
    expect(second.pages[0]).toBe(first.pages[0]);
    expect(heldBytes([first, second])).toBe(3 * 1024);
  });

  it('is written back into memory that has grown', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 8 });
    words(memory)[5] = 1;
    const image = capture(memory);
    memory.grow(2);
    words(memory)[5] = 9;
    words(memory)[9_000] = 9;
    words(memory)[40_000] = 9;
    restore(memory, image);
    expect(words(memory)[5]).toBe(1);
    expect(words(memory).every((word, i) => i === 5 || word === 0)).toBe(true);
  });

  it('crosses as the difference to another', () => {
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 8 });
    words(memory).fill(7, 0, 5000);
    const first = capture(memory);
    words(memory).fill(0, 1024, 5000);
    words(memory)[3] = 8;
    words(memory)[12_345] = 9;
    const second = capture(memory, first);
    const there = patched(difference(second, first), patched(difference(first)));
    expect(there.pages).toEqual(second.pages);
    expect(difference(second, first).words.length).toBe(2 * 256);
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

  it('starts another session from a saved state', async () => {
    const session = await fakeSession();
    await transcribe(session, 'ns.x = 41; host.advance(5)');
    const saved = session.save();
    const image = patched(difference(saved.image));
    const other = await fakeSession({ from: { ...saved, image } });
    expect((await transcribe(other, 'print(ns.x + 1)')).stdout).toBe('42\n');
  });

  it('holds twenty states in little memory', async () => {
    const session = await fakeSession();
    for (let i = 0; i < 20; i++) {
      const source = `ns.c${i} = []; for (let i = 0; i < 1000; i++) ns.c${i}.push({ i, text: 'item ' + i })`;
      await transcribe(session, source, {}, i + 1);
    }
    expect(session.heldBytes).toBeLessThan(12e6);
  });
});
