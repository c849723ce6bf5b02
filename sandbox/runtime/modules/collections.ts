/** collections. */
import type { Value } from '../core/object.ts';
import { ChainMap } from './collections-chainmap.ts';
import { countElements } from './collections-counting.ts';
import { deque } from './collections-deque.ts';
import { defaultdict, OrderedDict } from './collections-dicts.ts';
import { namedtupleFunction } from './collections-namedtuple.ts';

export const definition = {
  name: 'collections',
  submodules: ['abc'],
  elsewhere: {
    Counter: '_counter',
    UserDict: '_user_containers',
    UserList: '_user_containers',
    UserString: '_user_containers',
  },
  make: (): Record<string, Value> => ({
    deque,
    defaultdict,
    OrderedDict,
    ChainMap,
    namedtuple: namedtupleFunction,
    _count_elements: countElements,
  }),
};
