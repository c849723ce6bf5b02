/** `__dict__` of instances, functions and modules: a dict whose storage is the object's own attributes. */
import { storeOf } from '../core/attributes.ts';
import { Dict } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';

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

/** `o.__dict__ = v`: the attributes become the entries of `v`; `del o.__dict__` leaves none. */
export function setDict(o: Value, v: Value = new Dict()): void {
  if (!(v instanceof Dict))
    throw typeError(`__dict__ must be set to a dictionary, not a '${v.T.name}'`);
  const own = dictOf(o);
  const entries = v.entryList();
  own.clear();
  for (const [k, x] of entries) own.set(k, x);
}
