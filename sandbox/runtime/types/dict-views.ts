/** Views of dict, and the methods that give them. */
import { callm } from '../core/call.ts';
import { def, defineType, fill } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { None, NotImplemented, PyObject, Tuple, type Value } from '../core/object.ts';
import { contains, iter, len, same } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { dict } from './dict.ts';
import {
  DictItemIterator,
  DictIterator,
  DictKeyIterator,
  DictReverseItemIterator,
  DictReverseIterator,
  DictReverseKeyIterator,
  DictReverseValueIterator,
  DictValueIterator,
  type Part,
  parts,
  walkOf,
} from './dict-iterators.ts';
import { defineIterator } from './iterators.ts';
import { MappingProxy } from './mapping-proxy.ts';
import { guardedRepr, reprItems } from './sequence.ts';
import './set.ts';
import { isSet, PySet } from './set-operations.ts';

/** Base of the three views: a live window on a dict. */
export class DictView extends PyObject {
  d: Dict;
  constructor(d: Dict) {
    super();
    this.d = d;
  }
}
export class DictKeys extends DictView {}
export class DictValues extends DictView {}
export class DictItems extends DictView {}

/** Is `[key, value]` an entry? */
function hasEntry(d: Dict, x: Value): boolean {
  if (!(x instanceof Tuple) || x.items.length !== 2) return false;
  const v = d.get(x.items[0]);
  return v !== undefined && same(v, x.items[1]);
}

const isSetLike = (x: Value): boolean =>
  isSet(x) || x instanceof DictKeys || x instanceof DictItems;

const allIn = (a: Value, b: Value): boolean => {
  for (const v of iter(a)) if (!contains(v, b)) return false;
  return true;
};

const comparison = (test: (a: Value, b: Value, na: number, nb: number) => boolean) =>
  def('self, value, /', (a: Value, b: Value) =>
    isSetLike(b) ? test(a, b, len(a), len(b)) : NotImplemented,
  );

/** A new set of a view's members, changed by a method of set. */
const viaSet = (method: string) => (a: Value, b: Value) => {
  const s = new PySet();
  s.addAll(iter(a));
  callm(s, method, [b]);
  return s;
};

function intersection(a: Value, b: Value): Value {
  const out = new PySet();
  const [few, many] = isSetLike(b) && len(b) > len(a) ? [a, b] : [b, a];
  for (const v of iter(few)) if (contains(v, many)) out.add(v);
  return out;
}

const swapped = (f: (a: Value, b: Value) => Value) => (a: Value, b: Value) => f(b, a);

const operand = 'self, value, /';
const subtract = viaSet('difference_update');
const unite = viaSet('update');
const toggle = viaSet('symmetric_difference_update');

const setMethods = () => ({
  __eq__: comparison((a, b, na, nb) => na === nb && allIn(a, b)),
  __ne__: comparison((a, b, na, nb) => na !== nb || !allIn(a, b)),
  __lt__: comparison((a, b, na, nb) => na < nb && allIn(a, b)),
  __le__: comparison((a, b, na, nb) => na <= nb && allIn(a, b)),
  __gt__: comparison((a, b, na, nb) => na > nb && allIn(b, a)),
  __ge__: comparison((a, b, na, nb) => na >= nb && allIn(b, a)),
  __and__: def(operand, (a: Value, b: Value) => intersection(a, b)),
  __rand__: def(operand, swapped(intersection)),
  __or__: def(operand, (a: Value, b: Value) => unite(a, b)),
  __ror__: def(operand, swapped(unite)),
  __sub__: def(operand, (a: Value, b: Value) => subtract(a, b)),
  __rsub__: def(operand, swapped(subtract)),
  __xor__: def(operand, (a: Value, b: Value) => toggle(a, b)),
  __rxor__: def(operand, swapped(toggle)),
  isdisjoint: def('self, other, /', (a: Value, b: Value) => {
    for (const v of iter(b)) if (contains(v, a)) return false;
    return true;
  }),
});

type IteratorClass = new (d: Dict, part: Part) => Value;

/** A view as defined: its class, and those of the iterators over it. */
interface ViewSpec {
  part: Part;
  js: { prototype: Value };
  forward: IteratorClass;
  backward: IteratorClass;
}

const membership: Partial<Record<Part, (d: Dict, x: Value) => boolean>> = {
  keys: (d, x) => d.get(x) !== undefined,
  items: hasEntry,
};

/** Defines one of the views; `prefix` begins the names of its type (`dict`, `odict`). */
function defineView(prefix: string, { part, js, forward, backward }: ViewSpec): void {
  const iterView = def('self, /', (self: DictView) => new forward(self.d, part));
  const has = membership[part];
  const setLike =
    has === undefined
      ? {}
      : {
          __contains__: def('self, key, /', (self: DictView, x: Value) => has(self.d, x)),
          ...setMethods(),
        };
  defineType(`${prefix}_${part}`, {
    js,
    final: true,
    methods: {
      __len__: def('self, /', (self: DictView) => self.d.size),
      __iter__: iterView,
      __reversed__: def('self, /', (self: DictView) => new backward(self.d, part)),
      __repr__: def('self, /', (self: DictView) =>
        guardedRepr(self, '...', () => `${prefix}_${part}([${reprItems(parts[part](self.d))}])`),
      ),
      ...setLike,
    },
    attrs: has === undefined ? {} : { __hash__: None },
    getters: { mapping: (self: DictView) => new MappingProxy(self.d) },
  });
  js.prototype.iterable = function (this: DictView) {
    return walkOf(this.d, part);
  };
  js.prototype.nativeIter = iterView.f;
}

defineView('dict', {
  part: 'keys',
  js: DictKeys,
  forward: DictKeyIterator,
  backward: DictReverseKeyIterator,
});
defineView('dict', {
  part: 'values',
  js: DictValues,
  forward: DictValueIterator,
  backward: DictReverseValueIterator,
});
defineView('dict', {
  part: 'items',
  js: DictItems,
  forward: DictItemIterator,
  backward: DictReverseItemIterator,
});

// ---- the methods of dict that give them ---------------------------------------------------------------

/** Gives a class of dicts its iteration and views. */
function addViews(
  cls: Type,
  js: { prototype: Value },
  views: Record<Part, new (d: Dict) => Value>,
  forward: IteratorClass,
  backward: IteratorClass,
): void {
  const iterDict = def('self, /', (self: Dict) => new forward(self, 'keys'));
  fill(cls, {
    methods: {
      __iter__: iterDict,
      __reversed__: def('self, /', (self: Dict) => new backward(self, 'keys')),
      keys: def('self, /', (self: Dict) => new views.keys(self)),
      values: def('self, /', (self: Dict) => new views.values(self)),
      items: def('self, /', (self: Dict) => new views.items(self)),
    },
  });
  js.prototype.iterable = function (this: Dict) {
    return walkOf(this, 'keys');
  };
  js.prototype.nativeIter = iterDict.f;
}

const dictViews = { keys: DictKeys, values: DictValues, items: DictItems };
addViews(dict, Dict, dictViews, DictKeyIterator, DictReverseKeyIterator);

/** The same for a subclass whose views have types of their own, such as `odict_keys`. */
export function defineDictViews(cls: Type, prefix: string, js: { prototype: Value }): void {
  class Forward extends DictIterator {
    part: Part;
    constructor(d: Dict, part: Part) {
      super(d, part);
      this.part = part;
    }
  }
  class Backward extends DictReverseIterator {}
  class Keys extends DictKeys {}
  class Values extends DictValues {}
  class Items extends DictItems {}
  for (const js of [Forward, Backward]) defineIterator(`${prefix}_iterator`, js, { final: true });
  const views = { keys: Keys, values: Values, items: Items };
  for (const part of ['keys', 'values', 'items'] as const)
    defineView(prefix, { part, js: views[part], forward: Forward, backward: Backward });
  addViews(cls, js, views, Forward, Backward);
}
