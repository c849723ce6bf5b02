/** Namespaces of class bodies and of `exec` with separate locals: mappings that emitted code sees as objects with properties. */
import { Dict } from '../core/dict.ts';
import { isError } from '../core/exceptions.ts';
import { di as delItem, gi as getItem, si as setItem } from '../core/items.ts';
import { nameError } from '../core/names.ts';
import type { Value } from '../core/object.ts';

const bare = (): Value => Object.create(null);

/** The mapping behind a namespace object, which holds that object: QuickJS would never free them if it were held in turn. */
const mappings = new WeakMap<object, WeakRef<Value>>();

/** The object whose properties are the items of a mapping. A plain dict becomes a view of it. */
export function namespaceOf(mapping: Value): Value {
  const N = isPlainDict(mapping) ? mapping.namespace(bare) : proxyOf(mapping);
  mappings.set(N, new WeakRef(mapping));
  return N;
}

/** The mapping that `namespaceOf` was given; if nobody has that any more, a dict of the same items. */
export const mappingOf = (N: Value): Value => mappings.get(N)?.deref() ?? new Dict(N);

let getter: Value;
let setter: Value;

/** Does a dict read and store its items as `dict` does? */
function isPlainDict(mapping: Value): boolean {
  if (!(mapping instanceof Dict)) return false;
  const { T } = new Dict();
  getter ??= T.proto.___getitem__;
  setter ??= T.proto.___setitem__;
  const { proto } = (mapping as Value).T;
  return (
    proto.___getitem__ === getter && proto.___setitem__ === setter && proto.___missing__ == null
  );
}

/** The items of a mapping of a program's own as properties of an object. */
function proxyOf(mapping: Value): Value {
  const key = (p: string | symbol): string | undefined =>
    typeof p === 'string' && p.startsWith('$') ? p.slice(1) : undefined;
  return new Proxy(bare(), {
    get(_t, p) {
      const name = key(p);
      if (name === undefined) return undefined;
      try {
        return getItem(mapping, name);
      } catch (e) {
        if (isError(e, 'KeyError')) return undefined;
        throw e;
      }
    },
    set(_t, p, v) {
      const name = key(p);
      if (name !== undefined) setItem(mapping, name, v);
      return true;
    },
    // Whether it is there, its deletion says.
    has: () => true,
    deleteProperty(_t, p) {
      const name = key(p);
      if (name === undefined) return true;
      try {
        delItem(mapping, name);
      } catch {
        throw nameError(name, undefined);
      }
      return true;
    },
  });
}
