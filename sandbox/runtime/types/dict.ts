/** dict; its storage is `core/dict.ts`. */
import { tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { classmethod, def, defineType } from '../core/define.ts';
import { copyDict, Dict, keys } from '../core/dict.ts';
import { err, errors, isException, typeError, valueError } from '../core/exceptions.ts';
import { shortcut, si } from '../core/items.ts';
import { List, None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { callSlot2, hash, iter, slot, str, toArray } from '../core/protocols.ts';
import { className } from '../core/traceback.ts';
import { eachEntry } from '../core/unpacking.ts';
import { cleanups, reapThere } from '../generators/dropped.ts';
import { classItem } from './generic-alias.ts';
import './object.ts';
import { Shown, sameItem, shows } from './sequence.ts';

/** `hash(x)` for a table: a plain TypeError also says what the key was for. */
export function tableHash(x: Value, use: string): Value {
  try {
    return hash(x);
  } catch (e) {
    if (!isException(e) || (e as Value).T !== errors.TypeError) throw e;
    throw typeError(`cannot use '${className(x.T)}' as a ${use} (${str(e)})`);
  }
}

keys.hash = (x) => tableHash(x, 'dict key');

/** The value for a key, or KeyError; `__missing__` of subclasses is asked first. */
export function lookUp(self: Dict, key: Value): Value {
  const v = self.get(key);
  if (v !== undefined) return v;
  if (self.T !== dict) {
    const f = slot(self, '___missing__');
    if (f != null) return callSlot2(f, self, key);
  }
  throw err('KeyError', key);
}

/** One pair of an update; `at` counts them for messages. */
function pairOf(item: Value, at: number): Value[] {
  if (item instanceof Tuple && item.items.length === 2 && item.T.heap !== true) return item.items;
  if (slot(item, '___iter__') == null && slot(item, '___getitem__') == null) {
    const e = typeError('object is not iterable');
    e.$__notes__ = new List([
      `Cannot convert dictionary update sequence element #${at} to a sequence`,
    ]);
    throw e;
  }
  const pair = item instanceof Tuple || item instanceof List ? item.items : toArray(item);
  if (pair.length !== 2)
    throw valueError(
      `dictionary update sequence element #${at} has length ${pair.length}; 2 is required`,
    );
  return pair;
}

/** Puts the keys of a mapping, or the pairs of an iterable, into a dict. */
export function updateDict(self: Dict, other: Value): void {
  if (self === other) return;
  if (other instanceof Dict || tryGet(other, 'keys') !== undefined) {
    eachEntry(other, (k, v, known) => self.set(k, v, known));
    return;
  }
  let at = 0;
  for (const item of iter(other)) {
    const pair = pairOf(item, at++);
    self.set(pair[0], pair[1]);
  }
}

/** Keyword arguments as they arrive at a built-in. */
export function updateFromKeywords(self: Dict, kw: Map<string, Value>): void {
  for (const [k, v] of kw) self.set(k, v);
  // What was there goes while the call still holds the new values, which it may drop again. (In a clean-up, nobody knows here who calls.)
  if (cleanups() === undefined) reapThere();
}

export function equalDicts(a: Dict, b: Dict): boolean {
  if (a.size !== b.size) return false;
  let isEqual = true;
  a.each((k, v, known) => {
    if (!isEqual) return;
    const w = b.get(k, known);
    isEqual = w !== undefined && sameItem(v, w);
  });
  return isEqual;
}

const show = shows((self) => new Shown('{', self.entryList().flat(), '}', true));

export function pop(self: Dict, key: Value, fallback: Value): Value {
  const v = self.delete(key) ?? fallback;
  if (v === undefined) throw err('KeyError', key);
  return v;
}

function popItem(self: Dict): Value {
  const last = self.popLast();
  if (last === undefined) throw err('KeyError', 'popitem(): dictionary is empty');
  return new Tuple(last);
}

function update(self: Dict, other: Value, kw: Map<string, Value>): Value {
  if (other !== undefined) updateDict(self, other);
  updateFromKeywords(self, kw);
  return None;
}

export function fromKeys(cls: Value, iterable: Value, value: Value = None): Value {
  const d = call(cls, []);
  if (d.T === dict && iterable.T === dict)
    iterable.each((k: Value, _v: Value, known: Value) => d.set(k, value, known));
  else if (d.T === dict) for (const k of iter(iterable)) d.set(k, value);
  else for (const k of iter(iterable)) si(d, k, value);
  return d;
}

const operand = 'self, value, /';
const isDict = (x: Value): boolean => x instanceof Dict;

function union(a: Value, b: Value): Value {
  if (!isDict(a) || !isDict(b)) return NotImplemented;
  const d = copyDict(a);
  updateDict(d, b);
  return d;
}

export const dict = defineType('dict', {
  js: Dict,
  make: def('cls, /, *args, **kw', (cls: Value) => cls.alloc(cls)),
  alloc: (cls) => {
    const d = new Dict();
    if (cls.inst !== Dict.prototype) Object.setPrototypeOf(d, cls.inst);
    return d;
  },
  methods: {
    __init__: def('self, iterable?, /, **kwargs', update),
    __len__: def('self, /', (self: Dict) => self.size),
    __contains__: def('self, key, /', (self: Dict, key: Value) => self.get(key) !== undefined),
    __getitem__: def('self, key, /', lookUp),
    __setitem__: def('self, key, value, /', (self: Dict, key: Value, v: Value) => {
      self.set(key, v);
      return None;
    }),
    __delitem__: def('self, key, /', (self: Dict, key: Value) => {
      if (self.delete(key) === undefined) throw err('KeyError', key);
      return None;
    }),
    __repr__: def('self, /', show),
    __eq__: def(operand, (a: Dict, b: Value) =>
      b instanceof Dict ? equalDicts(a, b) : NotImplemented,
    ),
    __ne__: def(operand, (a: Dict, b: Value) =>
      b instanceof Dict ? !equalDicts(a, b) : NotImplemented,
    ),
    __or__: def(operand, union),
    __ror__: def(operand, (a: Value, b: Value) => union(b, a)),
    __ior__: def(operand, (a: Dict, b: Value) => {
      updateDict(a, b);
      return a;
    }),
    get: def('self, key, default?, /', (self: Dict, k: Value, d: Value = None) => self.get(k) ?? d),
    setdefault: def('self, key, default?, /', (self: Dict, k: Value, d: Value = None) =>
      self.setDefault(k, d),
    ),
    pop: def('self, key, default?, /', pop),
    popitem: def('self, /', popItem),
    update: def('self, iterable?, /, **kwargs', update),
    clear: def('self, /', (self: Dict) => {
      self.clear();
      return None;
    }),
    copy: def('self, /', copyDict),
    fromkeys: classmethod('cls, iterable, value?, /', fromKeys),
    __class_getitem__: classItem(),
  },
  attrs: { __hash__: None },
});
shortcut('dict', dict);
(dict as Value).isMapping = true;
