/** list. The array behind a list is never replaced: iterators over it see every change, as in CPython. */
import { def, defineType } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { Slice, shortcut } from '../core/items.ts';
import { List, None, type Value } from '../core/object.ts';
import { filling, MAX_ITEMS, same, typeName } from '../core/protocols.ts';
import { classItem } from './generic-alias.ts';
import { ListIterator, ListReverseIterator } from './iterators.ts';
import {
  comparisons,
  countArgument,
  countOf,
  indexOf,
  notRepeatable,
  position,
  repeatCount,
  repeatItems,
  Shown,
  shows,
  sliceItems,
} from './sequence.ts';
import { assignSlice, deleteSlice } from './slice-assignment.ts';
import { sortItems } from './sorting.ts';

export const isList = (x: Value): boolean => x instanceof List;

/** Appends what an iterable gives; a list may extend itself. */
export function extendList(self: List, iterable: Value): void {
  const { items } = self;
  const source = iterable === self ? items.slice() : filling(iterable);
  for (const v of source) {
    if (items.push(v) > MAX_ITEMS) throw err('MemoryError');
  }
}

function remove(self: List, x: Value): Value {
  const at = indexOf(self.items, x, undefined, undefined);
  if (at < 0) throw valueError('list.remove(x): x not in list');
  self.items.splice(at, 1);
  return None;
}

function pop(self: List, key: Value): Value {
  const { items } = self;
  let i = key === undefined ? -1 : countArgument(key);
  if (items.length === 0) throw err('IndexError', 'pop from empty list');
  if (i < 0) i += items.length;
  if (i < 0 || i >= items.length) throw err('IndexError', 'pop index out of range');
  return i === items.length - 1 ? items.pop() : items.splice(i, 1)[0];
}

function insert(self: List, key: Value, x: Value): Value {
  const { items } = self;
  let i = countArgument(key);
  if (i < 0) i = Math.max(0, i + items.length);
  items.splice(i, 0, x);
  return None;
}

function getItem(self: List, key: Value): Value {
  const { items } = self;
  if (key instanceof Slice) return new List(sliceItems(items, key));
  return items[position(key, items, 'list', 'list index out of range')];
}

const assignmentRange = 'list assignment index out of range';

function setItem(self: List, key: Value, v: Value): Value {
  if (key instanceof Slice) assignSlice(self.items, key, v);
  else self.items[position(key, self.items, 'list', assignmentRange)] = v;
  return None;
}

function deleteItem(self: List, key: Value): Value {
  if (key instanceof Slice) deleteSlice(self.items, key);
  else self.items.splice(position(key, self.items, 'list', assignmentRange), 1);
  return None;
}

function concatenate(a: List, b: Value): Value {
  if (b instanceof List) return new List(a.items.concat(b.items));
  throw typeError(`can only concatenate list (not "${typeName(b)}") to list`);
}

function repeat(self: List, n: Value): Value {
  const items = repeatItems(self.items, n);
  if (items === undefined) throw notRepeatable(n);
  return new List(items);
}

function repeatInPlace(self: List, n: Value): Value {
  const { items } = self;
  const times = repeatCount(items.length, n);
  if (times === undefined) throw notRepeatable(n);
  const once = items.length;
  if (times === 0) items.splice(0);
  for (let i = once; i < once * times; i++) items.push(items[i - once]);
  return self;
}

const show = shows(({ items }) => new Shown('[', items, ']'));

const compare = comparisons(isList);
const iterList = def('self, /', (self: List) => new ListIterator(self));
const operand = 'self, value, /';

export const list = defineType('list', {
  js: List,
  make: def('cls, /, *args, **kw', (cls: Value) => cls.alloc(cls)),
  alloc: (cls) => ({ __proto__: cls.inst, items: [] }) as Value,
  methods: {
    __init__: def('self, iterable?, /', (self: List, iterable: Value) => {
      self.items.splice(0);
      if (iterable !== undefined) extendList(self, iterable);
      return None;
    }),
    append: def('self, object, /', (self: List, x: Value) => {
      self.items.push(x);
      return None;
    }),
    extend: def('self, iterable, /', (self: List, x: Value) => {
      extendList(self, x);
      return None;
    }),
    insert: def('self, index, object, /', insert),
    pop: def('self, index?, /', pop),
    remove: def('self, value, /', remove),
    clear: def('self, /', (self: List) => {
      self.items.splice(0);
      return None;
    }),
    copy: def('self, /', (self: List) => new List(self.items.slice())),
    index: def('self, value, start?, stop?, /', (self: List, x: Value, a: Value, b: Value) => {
      const i = indexOf(self.items, x, a, b);
      if (i < 0) throw valueError('list.index(x): x not in list');
      return i;
    }),
    count: def('self, value, /', (self: List, x: Value) => countOf(self.items, x)),
    reverse: def('self, /', (self: List) => {
      self.items.reverse();
      return None;
    }),
    sort: def('self, /, *, key?, reverse?', (self: List, key: Value, reverse: Value) => {
      sortItems(self.items, key, reverse);
      return None;
    }),
    __len__: def('self, /', (self: List) => self.items.length),
    __iter__: iterList,
    __reversed__: def('self, /', (self: List) => new ListReverseIterator(self)),
    __contains__: def('self, key, /', (self: List, x: Value) => {
      for (const v of self.items) if (same(v, x)) return true;
      return false;
    }),
    __getitem__: def('self, index, /', getItem),
    __setitem__: def('self, key, value, /', setItem),
    __delitem__: def('self, key, /', deleteItem),
    __add__: def(operand, concatenate),
    __iadd__: def(operand, (self: List, x: Value) => {
      extendList(self, x);
      return self;
    }),
    __mul__: def(operand, repeat),
    __rmul__: def(operand, repeat),
    __imul__: def(operand, repeatInPlace),
    __repr__: def('self, /', show),
    __eq__: def(operand, compare.eq),
    __ne__: def(operand, compare.ne),
    __lt__: def(operand, compare.lt),
    __le__: def(operand, compare.le),
    __gt__: def(operand, compare.gt),
    __ge__: def(operand, compare.ge),
    __class_getitem__: classItem(),
  },
  attrs: { __hash__: None },
});
const proto: Value = List.prototype;
proto.iterable = function (this: List) {
  return this.items;
};
proto.nativeIter = iterList.f;
(list as Value).sequence = true;
// Where `__new__` is overridden, keywords are for it.
(list.dict.get('__init__') as Value).lenient = true;
shortcut('list', list);
(list as Value).isSequence = true;
