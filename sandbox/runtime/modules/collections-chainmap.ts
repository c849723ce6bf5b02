/** collections.ChainMap: several mappings as one; changes go to the first. */
import { attributeError, sa } from '../core/attributes.ts';
import { call, callm } from '../core/call.ts';
import { classmethod, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, isError } from '../core/exceptions.ts';
import { di, gi, si } from '../core/items.ts';
import { List, None, NotImplemented, PyObject, Tuple, type Value } from '../core/object.ts';
import {
  callSlot2,
  contains,
  getIter,
  iter,
  repr,
  same,
  slot,
  toArray,
  truth,
} from '../core/protocols.ts';
import { updateDict } from '../types/dict.ts';
import { classItem } from '../types/generic-alias.ts';
import { dictOf } from '../types/instance-dict.ts';
import { allocIterator } from '../types/iterators.ts';
import { load1 } from './importing.ts';
import { instanceDict } from './python-function.ts';

class Chain extends PyObject {
  /** Usually a list, but a program may put anything there. */
  maps: Value = new List([]);

  get all(): Value[] {
    if (this.maps !== undefined) return toArray(this.maps);
    throw attributeError("'ChainMap' object has no attribute 'maps'", this, 'maps');
  }

  get first(): Value {
    return gi(this.maps, 0);
  }
}

/** All entries as one dict: keys in the order of the last mapping, values of the first that has them. */
function flat(c: Chain): Dict {
  const d = new Dict();
  for (const m of [...c.all].reverse()) updateDict(d, m);
  return d;
}

/** A view that looks into the mappings at each step, as any mapping in Python has. */
const view = (name: string) => (c: Chain) => call(load1('_collections_abc')[`$${name}`], [c]);

/** The keys alone, which no mapping is asked the values of. */
function keysOf(c: Chain): Dict {
  const d = new Dict();
  for (const m of [...c.all].reverse()) for (const k of iter(m)) d.set(k, None);
  return d;
}

/** The value for a key, or undefined. */
function find(c: Chain, key: Value): Value {
  for (const m of c.all) {
    if (m instanceof Dict && m.T.heap !== true && slot(m, '___missing__') == null) {
      const v = m.get(key);
      if (v !== undefined) return v;
      continue;
    }
    try {
      return gi(m, key);
    } catch (e) {
      if (!isError(e, 'KeyError')) throw e;
    }
  }
  return undefined;
}

function getItem(c: Chain, key: Value): Value {
  const v = find(c, key);
  if (v !== undefined) return v;
  const f = slot(c, '___missing__');
  if (f != null) return callSlot2(f, c, key);
  throw err('KeyError', key);
}

const hasKey = (c: Chain, key: Value): boolean => c.all.some((m) => contains(key, m));

const absent = (key: Value): Value =>
  err('KeyError', `Key not found in the first mapping: ${repr(key)}`);

function deleteItem(c: Chain, key: Value): Value {
  try {
    di(c.first, key);
  } catch (e) {
    if (isError(e, 'KeyError')) throw absent(key);
    throw e;
  }
  return None;
}

function pop(c: Chain, key: Value, args: Value[]): Value {
  try {
    return callm(c.first, 'pop', [key, ...args]);
  } catch (e) {
    if (isError(e, 'KeyError')) throw absent(key);
    throw e;
  }
}

function newChild(c: Chain, m: Value = None, kw: Map<string, Value>): Value {
  const child = m === None ? new Dict() : m;
  for (const [k, v] of kw) si(child, k, v);
  return call(c.T, [child, ...c.all]);
}

function copy(c: Chain): Value {
  return call(c.T, [callm(c.first, 'copy', []), ...c.all.slice(1)]);
}

/** What `copy` and `pickle` take it apart into: as in Python, where `maps` is an attribute as any other. */
function reduce(c: Chain): Value {
  const state = new Dict();
  state.set('maps', c.maps);
  for (const [k, v] of dictOf(c).entryList()) state.set(k, v);
  return new Tuple([load1('copyreg').$__newobj__, new Tuple([c.T]), state]);
}

function setState(c: Chain, state: Dict): Value {
  for (const [k, v] of state.entryList()) sa(c, k, v);
  return None;
}

const isMapping = (x: Value): boolean => x instanceof Chain || x instanceof Dict;
const entries = (x: Value): Dict => (x instanceof Chain ? flat(x) : x);

export const ChainMap = defineType('ChainMap', {
  js: Chain,
  module: 'collections',
  python: true,
  hasDict: true,
  make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
  alloc: allocIterator(Chain),
  methods: {
    __init__: def('self, *maps', (c: Chain, maps: Value[]) => {
      c.maps = new List(maps.length > 0 ? maps : [new Dict()]);
      return None;
    }),
    __getitem__: def('self, key', getItem),
    __setitem__: def('self, key, value', (c: Chain, key: Value, v: Value) => {
      si(c.first, key, v);
      return None;
    }),
    __delitem__: def('self, key', deleteItem),
    __contains__: def('self, key', hasKey),
    __len__: def('self', (c: Chain) => keysOf(c).size),
    __iter__: def('self', (c: Chain) => getIter(keysOf(c))),
    __bool__: def('self', (c: Chain) => c.all.some(truth)),
    __repr__: def('self', (c: Chain) => `${c.T.name}(${c.all.map(repr).join(', ')})`),
    __eq__: def('self, other', (a: Chain, b: Value) =>
      isMapping(b) ? same(flat(a), entries(b)) : NotImplemented,
    ),
    __or__: def('self, other', (a: Chain, b: Value) => {
      if (!isMapping(b)) return NotImplemented;
      const out = copy(a);
      updateDict(out.first, entries(b));
      return out;
    }),
    __ror__: def('self, other', (a: Chain, b: Value) => {
      if (!isMapping(b)) return NotImplemented;
      const first = new Dict();
      updateDict(first, entries(b));
      for (const map of a.all.toReversed()) updateDict(first, map);
      return call(a.T, [first]);
    }),
    __ior__: def('self, other', (a: Chain, b: Value) => {
      updateDict(a.first, b instanceof Chain ? flat(b) : b);
      return a;
    }),
    get: def('self, key, default?', (c: Chain, key: Value, d: Value = None) => find(c, key) ?? d),
    pop: def('self, key, *args', pop),
    popitem: def('self', (c: Chain) => {
      try {
        return callm(c.first, 'popitem', []);
      } catch (e) {
        if (isError(e, 'KeyError')) throw err('KeyError', 'No keys found in the first mapping.');
        throw e;
      }
    }),
    setdefault: def('self, key, default?', (c: Chain, key: Value, d: Value = None) => {
      const v = find(c, key);
      if (v !== undefined) return v;
      si(c.first, key, d);
      return d;
    }),
    update: def('self, other?, /, **kwds', (c: Chain, other: Value, kw: Map<string, Value>) => {
      if (other !== undefined) {
        const d = new Dict();
        updateDict(d, other);
        for (const [k, v] of d.entryList()) si(c.first, k, v);
      }
      for (const [k, v] of kw) si(c.first, k, v);
      return None;
    }),
    clear: def('self', (c: Chain) => callm(c.first, 'clear', [])),
    keys: def('self', view('KeysView')),
    values: def('self', view('ValuesView')),
    items: def('self', view('ItemsView')),
    copy: def('self', copy),
    __copy__: def('self', copy),
    __reduce__: def('self', reduce),
    __setstate__: def('self, state', setState),
    new_child: def('self, m?, **kwargs', newChild),
    fromkeys: classmethod(
      'cls, iterable, value?, /',
      (cls: Value, iterable: Value, v: Value = None) => {
        const d = new Dict();
        for (const k of iter(iterable)) d.set(k, v);
        return call(cls, [d]);
      },
    ),
    __class_getitem__: classItem(),
  },
  properties: {
    __dict__: instanceDict,
    maps: [(c: Chain) => c.maps ?? new List(c.all), (c: Chain, v: Value) => (c.maps = v)],
  },
  getters: {
    parents: (c: Chain) => call(c.T, c.all.slice(1)),
  },
  attrs: { __hash__: None, __reversed__: None },
});
(ChainMap as Value).abc = 'MutableMapping';
(ChainMap as Value).isMapping = true;
