/** `o[key]`, `o[key] = v`, `del o[key]` and the slice object; see `Runtime.gi`, `si`, `di`, `slice`. */
import { tryGet } from './attributes.ts';
import { call } from './call.ts';
import { err, typeError } from './exceptions.ts';
import { None, PyObject, type Value } from './object.ts';
import { callSlot2, known, slot, typeName } from './protocols.ts';
import type { Type } from './type.ts';

/** A slice object; its fields are None where the source leaves them out. */
export class Slice extends PyObject {
  start: Value;
  stop: Value;
  step: Value;
  constructor(start: Value, stop: Value, step: Value) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** See `Runtime.slice`. */
export const makeSlice = (lower: Value, upper: Value, step: Value): Slice =>
  new Slice(lower ?? None, upper ?? None, step ?? None);

let list: Type | undefined;
let tuple: Type | undefined;
let dict: Type | undefined;

/** The classes whose instances (not those of subclasses) take the short way; told by the files that define them. */
export function shortcut(kind: 'list' | 'tuple' | 'dict', cls: Type): void {
  if (kind === 'list') list = cls;
  else if (kind === 'tuple') tuple = cls;
  else dict = cls;
}

/** Knot: `type[int]`, which no other metaclass inherits, is an alias of `types/generic-alias`. */
export const subscription = { alias: (_origin: Value, _key: Value): Value => undefined };

/** `o[key]`. */
export function gi(o: Value, key: Value): Value {
  const cls = o.T;
  if (cls === list || cls === tuple) {
    if (typeof key === 'number') {
      const { items } = o;
      const v = items[key < 0 ? key + items.length : key];
      if (v !== undefined) return v;
      throw err('IndexError', `${cls.name} index out of range`);
    }
  } else if (cls === dict) {
    const v = o.get(key);
    if (v !== undefined) return v;
    throw err('KeyError', key);
  }
  const f = cls.proto.___getitem__;
  if (f != null) return callSlot2(f, o, key);
  return classItem(o, key);
}

/** `C[key]` of a class without a metaclass that answers: `__class_getitem__` (PEP 560). TypeError for all else. */
function classItem(o: Value, key: Value): Value {
  if (o.mro === undefined) throw typeError(`'${typeName(o)}' object is not subscriptable`);
  if (o === known.type) return subscription.alias(o, key);
  const f = tryGet(o, '__class_getitem__');
  if (f === undefined || f === None) throw typeError(`type '${o.name}' is not subscriptable`);
  return call(f, [key]);
}

/** `o[key] = v`. */
export function si(o: Value, key: Value, v: Value): void {
  const cls = o.T;
  if (cls === list) {
    if (typeof key === 'number') {
      const { items } = o;
      const i = key < 0 ? key + items.length : key;
      if (i < 0 || i >= items.length) throw err('IndexError', 'list assignment index out of range');
      items[i] = v;
      return;
    }
  } else if (cls === dict) {
    o.set(key, v);
    return;
  }
  const f = slot(o, '___setitem__');
  if (f == null) throw typeError(`'${typeName(o)}' object does not support item assignment`);
  if (f.argc === 3) f(o, key, v);
  else call(f, [o, key, v]);
}

/** `del o[key]`. */
export function di(o: Value, key: Value): void {
  const f = slot(o, '___delitem__');
  if (f == null) throw typeError(`'${typeName(o)}' object ${notDeletable(o, key)} item deletion`);
  callSlot2(f, o, key);
}

/** CPython words this in two ways: an index is refused elsewhere than other keys, by what has any method of sequences. */
const notDeletable = (o: Value, key: Value): string =>
  slot(key, '___index__') != null && (o.T.heap || slot(o, '___len__') != null)
    ? "doesn't support"
    : 'does not support';
