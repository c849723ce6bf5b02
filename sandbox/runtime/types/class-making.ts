/** Making classes: bases, order of look-up, namespace, what is called once a class is made (reference, "Customizing class creation"). */
import { bindAttribute, tryGet } from '../core/attributes.ts';
import { call, callk } from '../core/call.ts';
import { GetSet, metatype, object } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { isStr, List, None, root, strOf, type Value } from '../core/object.ts';
import { repr, toArray, tpName, typeName } from '../core/protocols.ts';
import {
  chain,
  forget,
  hooks,
  install,
  isSubclass,
  isType,
  linearize,
  lookup,
  makeType,
  settle,
  type Type,
} from '../core/type.ts';
import { runningModule } from '../generators/running.ts';
import { dictOf, setDict } from './instance-dict.ts';
import { addSlots, lacksWeakrefs, solidOf, weakrefAttribute } from './slots.ts';

/** The most derived metaclass of the bases (reference, "Determining the appropriate metaclass"). */
export function winner(meta: Type, bases: Value[]): Type {
  let best = meta;
  for (const b of bases) {
    if (isSubclass(best, b.T)) continue;
    if (!isSubclass(b.T, best)) throw metaclassConflict();
    best = b.T;
  }
  return best;
}

const metaclassConflict = (): Value =>
  typeError(
    'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
  );

/** Why something may not be a base. */
export function noBase(b: Value): Value {
  if (isType(b)) return typeError(`type '${tpName(b)}' is not an acceptable base type`);
  if (b.T === object) return typeError('bases must be types');
  if (tryGet(b, '__mro_entries__') === undefined) return metaclassConflict();
  return typeError("type() doesn't support MRO entry resolution; use types.new_class()");
}

function checkBases(bases: Value[]): void {
  for (const b of bases) if (!isType(b) || b.final) throw noBase(b);
  if (new Set(bases).size < bases.length) throw duplicateBase(bases);
  const layouts = new Set(bases.map(solidOf).filter((l) => l !== object));
  if (layouts.size > 1) checkLayouts([...layouts]);
}

export function duplicateBase(bases: Type[]): Value {
  const twice = bases.find((b, i) => bases.indexOf(b) < i) as Type;
  return typeError(`duplicate base class ${twice.name}`);
}

/** Of the layouts of the bases one must hold all others. */
function checkLayouts(layouts: Type[]): void {
  const distinct = layouts.filter((l) => !layouts.some((m) => m !== l && isSubclass(m, l)));
  if (distinct.length > 1) throw typeError('multiple bases have instance lay-out conflict');
}

function mroConflict(cls: Type, bases: Type[]): Value {
  const stuck = new Set<Type>();
  linearize(cls, bases, stuck);
  const names = [...stuck].map((c) => c.name).join(', ');
  return typeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
}

/** `type.__new__(meta, name, bases, namespace)`, once `meta` is the most derived metaclass of the bases. */
export function newType(
  meta: Type,
  name: string,
  bases: Value[],
  ns: [Value, Value][],
  kw: Map<string, Value>,
): Type {
  checkBases(bases);
  const all: Type[] = bases.length === 0 ? [object] : bases;
  const slots = ns.find(([k]) => k === '__slots__')?.[1];
  const cls = makeType({
    meta,
    name,
    bases: all,
    heap: true,
    hasDict: slots === undefined,
  });
  if (cls === undefined) throw mroConflict(object, all);
  for (const [k, v] of ns) define(cls, k, v);
  if (!cls.dict.has('__module__')) put(cls, '__module__', runningModule() ?? 'builtins');
  if (cls.hasDict && !all.some((b) => b.hasDict || isSubclass(b, metatype))) giveDict(cls);
  if (slots === undefined && all.every(lacksWeakrefs))
    give(cls, '__weakref__', weakrefAttribute(cls));
  if (slots !== undefined) addSlots(cls, slots);
  give(cls, '__doc__', None);
  if (cls.dict.has('__eq__')) give(cls, '__hash__', None);
  settle(cls);
  fillClassCell(cls, ns);
  if (cls.T !== metatype) orderBases(cls);
  nameAttributes(cls, ns);
  initSubclass(cls, kw);
  return cls;
}

function noCell(cell: Value): Value {
  return typeError(`__classcell__ must be a nonlocal cell, not ${repr(cell.T)}`);
}

/** Tells the methods of a class body what `__class__` is. */
function fillClassCell(cls: Type, ns: [Value, Value][]): void {
  const cell = ns.find(([k]) => k === '__classcell__')?.[1];
  if (cell === undefined) return;
  if (cell.fill === undefined) throw noCell(cell);
  cell.fill(cls);
}

export function inOrder(cls: Type): Type[] {
  const order = linearize(cls, cls.bases);
  if (order === undefined) throw mroConflict(cls, cls.bases);
  return order;
}

/** The order in which a class is looked up; a metaclass with a method `mro` says it itself. */
export function orderOf(cls: Type): Type[] {
  const own = lookup(cls.T, 'mro');
  if (own === metatype.dict.get('mro')) return inOrder(cls);
  const order: Type[] = toArray(call(own, [cls]));
  const odd = order.find((t) => !isType(t));
  if (odd !== undefined) throw typeError(`mro() returned a non-class ('${typeName(odd)}')`);
  return order;
}

function orderBases(cls: Type): void {
  const order = orderOf(cls);
  if (order.length === cls.mro.length && order.every((t, i) => t === cls.mro[i])) return;
  cls.mro = order;
  relink(cls);
}

/** Puts a class below those that its order says. */
export function relink(cls: Type): void {
  Object.setPrototypeOf(cls.proto, chain(cls.mro, 1) ?? root);
  for (const name of [...cls.cached]) forget(cls, name);
  cls.making &&= null;
  settle(cls);
  hooks.resettle(cls);
}

function put(cls: Type, name: string, raw: Value): void {
  cls.dict.set(name, raw);
  install(cls.proto, name, raw);
}

/** What every class has, unless its body has given that name another meaning. */
function give(cls: Type, name: string, raw: Value): void {
  if (!cls.dict.has(name)) put(cls, name, raw);
}

/** Some names of a class body are special: they become class methods, or fields of the class object. */
function define(cls: Type, k: Value, v: Value): void {
  const name = strOf(k);
  if (name === undefined) return;
  if (name === '__qualname__') {
    if (!isStr(v)) throw typeError(`type __qualname__ must be a str, not ${v.T.name}`);
    cls.qualname = strOf(v) as string;
    return;
  }
  if (name === '__classcell__' || name === '__classdictcell__') return;
  const wraps = name === '__init_subclass__' || name === '__class_getitem__';
  if (name === '__new__' && typeof v === 'function') put(cls, name, makeStatic(v));
  else
    put(
      cls,
      name,
      wraps && typeof v === 'function' && v.info !== undefined ? makeClassMethod(v) : v,
    );
}

/** Knots: the wrappers stand in `types/descriptors`. */
let makeStatic: (f: Value) => Value = (f) => f;
let makeClassMethod: (f: Value) => Value = (f) => f;
export function setWrappers(st: typeof makeStatic, cm: typeof makeClassMethod): void {
  makeStatic = st;
  makeClassMethod = cm;
}

/** The `__dict__` attribute of instances: a view of their own properties. */
function giveDict(cls: Type): void {
  give(cls, '__dict__', new GetSet('__dict__', cls, dictOf, setDict));
}

/** `__set_name__` of everything in the namespace (PEP 487). */
function nameAttributes(cls: Type, ns: [Value, Value][]): void {
  for (const [k, v] of ns) {
    if (typeof v !== 'object' && typeof v !== 'function') continue;
    const f = v.T.proto.___set_name__;
    if (f == null) continue;
    try {
      call(f, [v, cls, k]);
    } catch (e) {
      addNote(
        e,
        `Error calling __set_name__ on '${v.T.name}' instance ${repr(k)} in '${cls.name}'`,
      );
      throw e;
    }
  }
}

function addNote(e: Value, note: string): void {
  if (e?.tb === undefined) return;
  if (e.$__notes__ === undefined) e.$__notes__ = new List([]);
  e.$__notes__.items.push(note);
}

/** `super(cls, cls).__init_subclass__(**kw)` (PEP 487). */
function initSubclass(cls: Type, kw: Map<string, Value>): void {
  for (const t of cls.mro.slice(1)) {
    const raw = t.dict.get('__init_subclass__');
    if (raw === undefined) continue;
    const f = bindAttribute(raw, undefined, cls);
    callk(f, [], [...kw.keys()], [...kw.values()]);
    return;
  }
}
