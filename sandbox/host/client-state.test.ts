import { describe, expect, it } from 'vitest';
import type { KernelState } from '../protocol.ts';
import { keptState } from './client-state.ts';
import { capture, difference, type Image, patched } from './snapshot.ts';

const PAGE_WORDS = 256;

/** A message of the worker's: what leads from one image to the next. */
const state = (after: number, image: Image, base?: Image): KernelState => ({
  after,
  ...difference(image, base),
  host: '{}',
});

describe('the state that a page keeps', () => {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 2 });
  const words = new Int32Array(memory.buffer);
  const fill = (value: number, from: number, to: number) =>
    words.fill(value, from * PAGE_WORDS, to * PAGE_WORDS);

  it('is put together from differences: pages changed, gone, and new in their places and beyond', () => {
    const kept = keptState();
    let base: Image | undefined;
    const changes = [
      () => fill(1, 0, 20),
      () => fill(2, 3, 5),
      () => fill(0, 7, 12),
      () => fill(3, 10, 26),
      () => fill(0, 2, 26),
      () => fill(4, 1, 30),
    ];
    changes.forEach((change, after) => {
      change();
      const image = capture(memory, base);
      kept.update(state(after, image, base));
      base = image;
      const whole = kept.whole() as KernelState;
      expect(whole.after).toBe(after);
      expect(patched(whole).pages).toEqual(image.pages);
    });
  });

  it('stays when a worker takes a copy away, and goes when it is cleared', () => {
    const kept = keptState();
    fill(5, 0, 4);
    const image = capture(memory);
    kept.update(state(1, image));
    const taken = kept.whole() as KernelState;
    structuredClone(taken, { transfer: [taken.words.buffer, taken.indices.buffer] });
    expect(patched(kept.whole() as KernelState).pages).toEqual(image.pages);
    kept.clear();
    expect(kept.whole()).toBeUndefined();
  });
});
