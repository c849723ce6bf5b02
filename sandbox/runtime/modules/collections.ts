/** collections. */
import type { Value } from '../core/object.ts';
import { ChainMap } from './collections-chainmap.ts';
import { countElements } from './collections-counting.ts';
import { deque } from './collections-deque.ts';
import { defaultdict, OrderedDict } from './collections-dicts.ts';
import { _tuplegetter, namedtupleFunction } from './collections-namedtuple.ts';
import { starNames } from './star-names.ts';

const names = (): Record<string, Value> => ({
  deque,
  defaultdict,
  OrderedDict,
  ChainMap,
  namedtuple: namedtupleFunction,
  _count_elements: countElements,
  _tuplegetter,
});

const elsewhere = {
  Counter: '_counter',
  UserDict: '_user_containers',
  UserList: '_user_containers',
  UserString: '_user_containers',
};

export const definition = {
  name: 'collections',
  submodules: ['abc'],
  elsewhere,
  make: () => {
    const own = names();
    return { ...own, ...starNames(own, elsewhere) };
  },
};
