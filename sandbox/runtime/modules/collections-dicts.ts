/** collections.defaultdict and OrderedDict. */
import { call, isCallable } from '../core/call.ts';
import { classmethod, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { repr, same, steps, truth } from '../core/protocols.ts';
import { dict, equalDicts, fromKeys, pop, updateDict, updateFromKeywords } from '../types/dict.ts';
import { type Part, walk } from '../types/dict-iterators.ts';
import { defineDictViews } from '../types/dict-views.ts';
import { guardedRepr } from '../types/sequence.ts';
import { instanceDict } from './python-function.ts';

/** Puts the entries of both operands of `|` into an empty dict of the left one's kind. */
const union = (into: Dict, a: Value, b: Value): Value => {
  if (!(a instanceof Dict) || !(b instanceof Dict)) return NotImplemented;
  updateDict(into, a);
  updateDict(into, b);
  return into;
};

// ---- defaultdict -------------------------------------------------------------------------------------

class DefaultDict extends Dict {
  factory: Value = None;
}

/** An empty defaultdict with the same factory. */
function likeDefault(d: DefaultDict): DefaultDict {
  const out = new DefaultDict();
  out.factory = d.factory;
  return out;
}

function initDefault(self: DefaultDict, args: Value[], kw: Map<string, Value>): Value {
  const [factory = None, source, extra] = args;
  if (factory !== None && !isCallable(factory))
    throw typeError('first argument must be callable or None');
  if (extra !== undefined)
    throw typeError(`dict expected at most 1 argument, got ${args.length - 1}`);
  self.factory = factory;
  if (source !== undefined) updateDict(self, source);
  updateFromKeywords(self, kw);
  return None;
}

function missing(self: DefaultDict, key: Value): Value {
  if (self.factory === None) throw err('KeyError', key);
  const v = call(self.factory, []);
  self.set(key, v);
  return v;
}

const dictRepr = dict.dict.get('__repr__');

const copyDefault = (self: DefaultDict): Value => {
  if (self.T !== defaultdict) return call(self.T, [self.factory, self]);
  const d = likeDefault(self);
  updateDict(d, self);
  return d;
};

const allocDict = (js: new () => Value) => (cls: Value) => {
  const d = new js();
  if (cls.inst !== js.prototype) Object.setPrototypeOf(d, cls.inst);
  return d;
};

export const defaultdict = defineType('defaultdict', {
  js: DefaultDict,
  base: dict,
  module: 'collections',
  alloc: allocDict(DefaultDict),
  methods: {
    __init__: def('self, /, *args, **kwargs', initDefault),
    __missing__: def('self, key, /', missing),
    __repr__: def('self, /', (self: DefaultDict) =>
      guardedRepr(
        self.T,
        `${self.T.name}(...)`,
        () => `${self.T.name}(${repr(self.factory)}, ${dictRepr(self)})`,
      ),
    ),
    copy: def('self, /', copyDefault),
    __copy__: def('self, /', copyDefault),
    __reduce__: inModule('self, /', '_pickling', 'reduce_default_dict'),
    __or__: def('self, value, /', (a: DefaultDict, b: Value) => union(likeDefault(a), a, b)),
    __ror__: def('self, value, /', (a: DefaultDict, b: Value) => union(likeDefault(a), b, a)),
  },
  properties: {
    default_factory: [
      (self: DefaultDict) => self.factory,
      (self: DefaultDict, v: Value) => {
        self.factory = v ?? None;
      },
    ],
  },
});

// ---- OrderedDict -----------------------------------------------------------------------------------------

class OrderedDict extends Dict {
  /** How often the order has changed but by what was added. */
  moves = 0;
  /** Has an iteration begun and not come to its end? */
  isWalked = false;
  override delete(key: Value): Value {
    this.moves++;
    return super.delete(key);
  }
  walked(part: Part): Iterable<Value> {
    return walkOrdered(this, part);
  }
}
const MUTATED = 'OrderedDict mutated during iteration';
(OrderedDict.prototype as Value).mutated = MUTATED;

const walkOrdered = steps(function* (d: OrderedDict, part: Part): Generator<Value> {
  const { moves } = d;
  d.isWalked = true;
  for (const entry of walk(d, part)) {
    yield entry;
    if (d.moves !== moves) throw err('RuntimeError', MUTATED);
  }
  d.isWalked = false;
});

function moveToEnd(self: OrderedDict, key: Value, last: Value): Value {
  const v = self.get(key);
  if (v === undefined) throw err('KeyError', key);
  const toEnd = last === undefined || truth(last);
  if (!toEnd && same(firstKey(self), key)) return None;
  // A Map is not read backwards: which entry is the last is asked only where somebody would notice.
  if (toEnd && self.isWalked && same(self.keyList().at(-1), key)) return None;
  self.moves++;
  const rest = toEnd ? [] : self.entryList();
  if (toEnd) self.delete(key);
  else self.clear();
  self.set(key, v);
  for (const [k, w] of rest) if (!same(k, key)) self.set(k, w);
  return None;
}

/** Without a list of all keys: the oldest entry is what a cache throws out. */
function firstKey(self: Dict): Value {
  for (const p of self.map.keys()) return self.original(p);
}

function popItem(self: Dict, last: Value): Value {
  if (self.size === 0) throw err('KeyError', 'dictionary is empty');
  if (last === undefined || truth(last)) return new Tuple(self.popLast() as Value[]);
  const key = firstKey(self);
  return new Tuple([key, self.delete(key)]);
}

/** Equal in order too, where both are ordered. */
function equal(a: Dict, b: Value): Value {
  if (!(b instanceof Dict)) return NotImplemented;
  if (!equalDicts(a, b)) return false;
  if (!(b instanceof OrderedDict)) return true;
  const others = b.keyList();
  return a.keyList().every((k, i) => same(k, others[i]));
}

const copyOrdered = (self: Dict): Value => {
  const d = self.T === ordereddict ? new OrderedDict() : call(self.T, []);
  updateDict(d, self);
  return d;
};

/** `a | b`: of the class of the ordered one, which is made from the left one. */
function unionOrdered(cls: Value, a: Value, b: Value): Value {
  if (!(a instanceof Dict) || !(b instanceof Dict)) return NotImplemented;
  const made = call(cls, [a]);
  updateDict(made, b);
  return made;
}

const showOrdered = (self: Dict): string =>
  self.size === 0
    ? `${self.T.name}()`
    : guardedRepr(self, '...', () => `${self.T.name}(${plainRepr(self)})`);

/** The entries as a dict shows them; the guard of dict's own repr must not see the same object twice. */
function plainRepr(self: Dict): string {
  const parts = self.entryList().map(([k, v]) => `${repr(k)}: ${repr(v)}`);
  return `{${parts.join(', ')}}`;
}

const ordereddict = defineType('OrderedDict', {
  js: OrderedDict,
  base: dict,
  module: 'collections',
  hasDict: true,
  alloc: allocDict(OrderedDict),
  methods: {
    move_to_end: def('self, key, last?', moveToEnd),
    popitem: def('self, last?', popItem),
    __eq__: def('self, value, /', equal),
    __ne__: def('self, value, /', (a: Dict, b: Value) => {
      const r = equal(a, b);
      return r === NotImplemented ? r : !r;
    }),
    __repr__: def('self, /', showOrdered),
    fromkeys: classmethod('cls, iterable, value?', fromKeys),
    pop: def('self, key, default?', pop),
    setdefault: def('self, key, default?', (self: Dict, key: Value, otherwise: Value) =>
      self.setDefault(key, otherwise ?? None),
    ),
    copy: def('self, /', copyOrdered),
    __reduce__: inModule('self, /', '_pickling', 'reduce_ordered_dict'),
    __or__: def('self, value, /', (a: Dict, b: Value) => unionOrdered(a.T, a, b)),
    __ror__: def('self, value, /', (a: Dict, b: Value) => unionOrdered(a.T, b, a)),
  },
  attrs: { __hash__: None },
  properties: { __dict__: instanceDict },
});
defineDictViews(ordereddict, 'odict', OrderedDict);

export { ordereddict as OrderedDict };
