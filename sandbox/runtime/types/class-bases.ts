/** `cls.__bases__`, which a program may change. */
import { fill, metatype, object } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { descendants, isType, type Type } from '../core/type.ts';
import { duplicateBase, noBase, orderOf, relink } from './class-making.ts';
import { refuseImmutable } from './type.ts';

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
  const bad = bases.find((b) => b.final);
  if (bad !== undefined) throw noBase(bad);
  const [first] = bases as [Type];
  const solid = bases.find((b) => b.layout !== object) ?? first;
  if (cls.layout !== cls && solid.layout !== cls.layout) {
    const old = cls.bases[0]?.name;
    throw typeError(`__bases__ assignment: '${solid.name}' object layout differs from '${old}'`);
  }
  if (new Set(bases).size < bases.length) throw duplicateBase(bases);
  return bases;
}

/** All classes below get their new order, or, where one has none, none does. */
function setBases(cls: Type, v: Value): void {
  const bases = checked(cls, v);
  const { bases: before } = cls;
  const orders: [Type, Type[]][] = [];
  cls.bases = bases;
  try {
    for (const t of descendants(cls)) {
      orders.push([t, t.mro]);
      t.mro = orderOf(t);
    }
  } catch (e) {
    cls.bases = before;
    for (const [t, mro] of orders.reverse()) t.mro = mro;
    throw e;
  }
  for (const b of before) b.subclasses = b.subclasses.filter((ref) => ref.deref() !== cls);
  for (const b of bases) b.subclasses.push(new WeakRef(cls));
  for (const [t] of orders) relink(t);
}

fill(metatype, {
  properties: { __bases__: [(cls) => new Tuple([...cls.bases]), setBases] },
});
