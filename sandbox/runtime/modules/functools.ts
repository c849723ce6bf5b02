/** functools. */
import type { Value } from '../core/object.ts';
import { caching } from './functools-cache.ts';
import { dispatching } from './functools-dispatch.ts';
import { ordering } from './functools-order.ts';
import { partials } from './functools-partial.ts';
import { starNames } from './star-names.ts';

export const definition = {
  name: 'functools',
  make: (): Record<string, Value> => {
    const names = { ...partials, ...caching, ...ordering, ...dispatching };
    return { ...names, ...starNames(names) };
  },
};
