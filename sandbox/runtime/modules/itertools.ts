/** itertools. The iterators keep their state in fields (see `types/iterators.ts`). */
import type { Value } from '../core/object.ts';
import { combinatoric } from './itertools-combinatoric.ts';
import { grouping } from './itertools-grouping.ts';
import { infinite } from './itertools-infinite.ts';
import { selecting } from './itertools-selecting.ts';

/** The module: its name, and what makes its names. */
export const definition = {
  name: 'itertools',
  make: (): Record<string, Value> => ({ ...infinite, ...selecting, ...grouping, ...combinatoric }),
};
