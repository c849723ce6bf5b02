/** `cls.__bases__`, which a program may change. */
import { fill, metatype, object } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { chain, descendants, forget, linearize, settle, type Type } from '../core/type.ts';
import { duplicateBase, isType, mroConflict, refuseImmutable } from './type.ts';

/** The classes to become bases; TypeError as CPython's `type_set_bases`. */
function checked(cls: Type, v: Value): Type[] {
  refuseImmutable(cls, '__bases__');
  const where = `${cls.name}.__bases__`;
  if (!(v instanceof Tuple))
    throw typeError(`can only assign tuple to ${where}, not ${typeName(v)}`);
  if (v.items.length === 0) throw typeError(`can only assign non-empty tuple to ${where}, not ()`);
  for (const b of v.items) {
    if (!isType(b)) throw typeError(`${where} must be tuple of classes, not '${typeName(b)}'`);
    if (b.mro.includes(cls)) throw typeError('a __bases__ item causes an inheritance cycle');
  }
  const bases: Type[] = v.items;
  const [first] = bases as [Type];
  const solid = bases.find((b) => b.layout !== object) ?? first;
  if (cls.layout !== cls && solid.layout !== cls.layout) {
    const old = cls.bases[0]?.name;
    throw typeError(`__bases__ assignment: '${solid.name}' object layout differs from '${old}'`);
  }
  if (new Set(bases).size < bases.length) throw duplicateBase(bases);
  if (linearize(cls, bases) === undefined) throw mroConflict(bases);
  return bases;
}

function setBases(cls: Type, v: Value): void {
  const bases = checked(cls, v);
  for (const b of cls.bases) b.subclasses = b.subclasses.filter((ref) => ref.deref() !== cls);
  for (const b of bases) b.subclasses.push(new WeakRef(cls));
  cls.bases = bases;
  for (const t of descendants(cls)) relink(t);
}

/** Puts a class below its bases once more: their order has changed. */
function relink(cls: Type): void {
  cls.mro = linearize(cls, cls.bases) as Type[];
  Object.setPrototypeOf(cls.proto, chain(cls.mro, 1));
  for (const name of [...cls.cached]) forget(cls, name);
  cls.making = undefined;
  settle(cls);
}

fill(metatype, {
  properties: { __bases__: [(cls) => new Tuple([...cls.bases]), setBases] },
});
