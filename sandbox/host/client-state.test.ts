import { describe, expect, it } from 'vitest';
import { keptState } from './client-state.ts';
import { History } from './history.ts';
import { chunksOf, patch } from './snapshot.ts';

const CLOCK = { elapsed: 0, readings: 0 };

describe('the state that a page keeps', () => {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 8 });
  const fill = (value: number, from: number, to: number) =>
    new Int32Array(memory.buffer).fill(value, from, to);

  it('is put together from changes: words changed, back to zero, and new in memory that has grown', () => {
    fill(7, 100, 900);
    const history = new History(memory, CLOCK);
    const booted = new Int32Array(memory.buffer).slice();
    const kept = keptState();
    const run = (change: () => unknown) => () => {
      change();
      history.record(memory, CLOCK);
    };
    const back = (go: () => unknown) => () => {
      go();
      history.restore(memory);
    };
    const changes = [
      run(() => fill(1, 0, 20)),
      run(() => fill(0, 110, 300)),
      back(() => history.reset()),
      run(() => fill(3, 10, 26)),
      back(() => history.rewind(3)),
      ...Array.from({ length: 40 }, (_, n) => run(() => fill(n, n, n + 30))),
      run(() => memory.grow(1)),
      run(() => fill(4, 33_000, 40_000)),
    ];
    changes.forEach((change, after) => {
      history.name(after, 100, 1e6);
      change();
      const { bytes, host } = history.last;
      kept.update({ after, bytes, clock: host, ...history.changes() });
      expect(kept.after).toBe(after);
      const there = new WebAssembly.Memory({ initial: 2, maximum: 8 });
      new Int32Array(there.buffer).set(booted);
      const whole = kept.whole();
      patch(there, whole?.bytes ?? 0, whole?.changes ?? []);
      expect(chunksOf(there)).toEqual(chunksOf(memory));
    });
  });

  it('goes when it is cleared', () => {
    const kept = keptState();
    kept.update({
      after: 1,
      bytes: 65_536,
      clock: CLOCK,
      anew: true,
      blocks: Int32Array.of(-1),
      words: new Int32Array(),
    });
    expect(kept.whole()).toMatchObject({ bytes: 65_536, changes: [{ blocks: Int32Array.of(-1) }] });
    kept.clear();
    expect(kept.whole()).toBeUndefined();
  });
});
