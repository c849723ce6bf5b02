/**
 * Classes that are changed when they have instances. QuickJS finds what an object has of its own before it looks at the class: so where a
 * data descriptor comes or goes, or look-up is overridden, the attributes of the instances that there are must be kept elsewhere.
 */
import { host } from '../core/host.ts';
import { hasOwn, type Value } from '../core/object.ts';
import { descendants, forget, hooks, isSubclass, type Type } from '../core/type.ts';
import { watchInstance } from './finalizers.ts';
import { setType } from './instance-dict.ts';

/** Those of all objects that inherit from a class's proto, and that none inherits from. */
function instances(all: Value[]): Value[] {
  const inherited = new Set(all.map(Object.getPrototypeOf));
  const isProto = (o: Value) => o !== null && hasOwn(o, 'T');
  return all.filter((o) => isProto(Object.getPrototypeOf(o)) && !isProto(o) && !inherited.has(o));
}

hooks.resettle = (cls: Type): void => {
  if ([...descendants(cls)].every((t) => t.making === undefined)) return;
  const all: Value[] = [];
  host.objects(all);
  for (const o of instances(all)) {
    if (!isSubclass(o.T, cls)) continue;
    if (o.mro === undefined) setType(o, o.T);
    else for (const name of [...o.cached]) forget(o, name);
    if (o.T.finalizes) watchInstance(o);
  }
  // It holds itself, and would not be let go of.
  all.length = 0;
};
