import { expect, test } from 'vitest';
import { guestBundle } from './guest.ts';

/**
 * QuickJS parses the core at every start, which is much of what a reader waits for (150 KB, says the design). Where this fails: does a
 * program of `scripts/lib/late/programs/core` call what it need not, or is there a module that could wait for its import?
 */
const CORE_BYTES = 143_100;

/** Building it takes a while where it is not in the cache, ms. */
const BUILD = 60_000;

test(
  'the core does not grow',
  async () => {
    const { core } = await guestBundle();
    expect(core.length).toBeLessThan(CORE_BYTES);
  },
  BUILD,
);

test(
  'every late part is a function',
  async () => {
    const { late, rare } = await guestBundle();
    for (const text of Object.values({ ...late, ...rare }))
      expect(typeof new Function(`return ${text}`)()).toBe('function');
  },
  BUILD,
);
