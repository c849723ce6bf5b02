/** collections. */
import type { Value } from '../core/object.ts';
import { ChainMap } from './collections-chainmap.ts';
import { Counter, countElements } from './collections-counter.ts';
import { deque } from './collections-deque.ts';
import { defaultdict, OrderedDict } from './collections-dicts.ts';
import { namedtupleFunction } from './collections-namedtuple.ts';

export const definition = {
  name: 'collections',
  submodules: ['abc'],
  elsewhere: Object.fromEntries(
    ['UserDict', 'UserList', 'UserString'].map((name) => [name, '_user_containers']),
  ),
  make: (): Record<string, Value> => ({
    deque,
    defaultdict,
    OrderedDict,
    Counter,
    ChainMap,
    namedtuple: namedtupleFunction,
    _count_elements: countElements,
  }),
};
