/** `__dict__` of instances, functions and modules: a dict whose storage is the object's own attributes. */
import { ATTR, CALL } from '../../abi.ts';
import { storeOf } from '../core/attributes.ts';
import { Dict, ownNames } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { isData, isDunder, lookup, type Type } from '../core/type.ts';

/** Held weakly: the dict holds its object, which would otherwise never be dropped once its dict had been asked for. */
const dicts = new WeakMap<object, WeakRef<Dict>>();

/** `o.__dict__`: the same dict for the same object, as long as somebody holds it. */
export function dictOf(o: Value): Dict {
  let d = dicts.get(o)?.deref();
  if (d === undefined) {
    d = new Dict(storeOf(o));
    dicts.set(o, new WeakRef(d));
  }
  return d;
}

/** `o.__dict__ = v`: from now on the entries of `v` are the attributes, of all who share it; `del o.__dict__` leaves none. */
export function setDict(o: Value, v: Value = new Dict()): void {
  if (!(v instanceof Dict))
    throw typeError(`__dict__ must be set to a dictionary, not a '${v.T.name}'`);
  const old = dictOf(o);
  if (old === v) return;
  if (!sharesDict(o)) detach(old);
  else {
    delete o.store;
    Object.setPrototypeOf(o, o.T.inst);
  }
  if (v.ns === undefined) moveTo(storeOf(o), v);
  else shareWith(o, v);
  dicts.set(o, new WeakRef(v));
}

/** `o.__dict__ = v` where the attribute cannot be deleted: of exceptions and of what CPython writes in C. TypeError. */
export function replaceDict(o: Value, v: Value): void {
  if (v === undefined) throw typeError('cannot delete __dict__');
  setDict(o, v);
}

/** Has an object be an instance of `cls`, or be found as that class says now: where its attributes are kept depends on it. */
export function setType(o: Value, cls: Value): void {
  if (!o.T.hasDict || !needsMove(o, cls)) {
    Object.setPrototypeOf(o, cls.inst);
    return;
  }
  // What has been made as its class was before it was changed keeps them in itself.
  if (Object.getPrototypeOf(o) === o.T.proto) o.store ??= o;
  const d = dictOf(o);
  const isShared = sharesDict(o);
  if (!isShared) detach(d);
  delete o.store;
  delete o.aside;
  Object.setPrototypeOf(o, cls.inst);
  if (isShared) shareWith(o, d);
  else moveTo(storeOf(o), d);
}

/** Does it, or will it, keep any attribute elsewhere than in itself? */
const needsMove = (o: Value, cls: Type): boolean =>
  o.store !== undefined ||
  o.aside !== undefined ||
  cls.getattribute !== undefined ||
  ownNames(o).some((name) => isData(lookup(cls, name)));

const sharesDict = (o: Value): boolean =>
  Object.getOwnPropertyDescriptor(o, 'store')?.get !== undefined;

/** Leaves a dict the entries that have been attributes: those who share it go on with them. */
function detach(d: Dict): void {
  const entries = d.entryList();
  d.clear();
  d.ns = undefined;
  for (const [k, v] of entries) d.set(k, v);
}

/** Makes the attributes of an object the storage of a dict. */
function moveTo(ns: Value, d: Dict): void {
  const entries = d.entryList();
  d.clear();
  d.ns = ns;
  for (const [k, v] of entries) d.set(k, v);
}

/** Has an object, which has no attributes of its own, find those in a dict whose storage is another's. */
function shareWith(o: Value, d: Dict): void {
  const get = () => d.ns ?? d.namespace(() => Object.create(null));
  Object.defineProperty(o, 'store', { get, configurable: true });
  const cls: Value = o.T;
  if (cls.getattribute !== undefined) return;
  /** The name that a key of the instance's proto is in `d`, where no data descriptor stands before that. */
  const nameOf = (key: string | symbol, first: string): string | undefined => {
    const name = typeof key === 'string' && key[0] === first ? key.slice(1) : undefined;
    const raw = name === undefined ? undefined : lookup(cls, name);
    return raw !== undefined && isData(raw) ? undefined : name;
  };
  Object.setPrototypeOf(
    o,
    new Proxy(cls.proto, {
      get(proto, key, self) {
        const name = nameOf(key, ATTR);
        const slot = nameOf(key, CALL);
        if (slot !== undefined && !isDunder(slot) && d.has(slot)) return undefined;
        return (name && d.get(name)) ?? Reflect.get(proto, key, self);
      },
      set(proto, key, v, self) {
        const name = nameOf(key, ATTR);
        if (name === undefined) return Reflect.set(proto, key, v, self);
        d.set(name, v);
        return true;
      },
    }),
  );
}
