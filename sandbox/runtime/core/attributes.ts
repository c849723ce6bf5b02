import { attributes, call } from './call.ts';
import { checkedNew, unbound } from './define.ts';
import { err, isError } from './exceptions.ts';
import { BoundMethod, hasOwn, Module, type Value } from './object.ts';
import { callSlot2, slot, typeName } from './protocols.ts';
import { beside, gives, hooks, isData, lookup, type Type } from './type.ts';

/** What a class attribute gives when it is read through an instance, or through the class (`o` undefined). */
export function bindAttribute(raw: Value, o: Value, cls: Type): Value {
  if (raw.makes === true) return checkedNew(raw);
  if (hooks.isFunction(raw)) return o === undefined ? unbound(raw) : new BoundMethod(raw, o);
  if ((typeof raw !== 'object' && typeof raw !== 'function') || raw.T.proto.___get__ == null)
    return raw;
  return hooks.get(raw, o, cls);
}

/** An attribute error with the fields that suggestions need. */
export function attributeError(message: string, o: Value, name: string): Value {
  const e = err('AttributeError', message);
  e.obj = o;
  e.name = name;
  return e;
}

/**
 * Where an instance keeps its attributes: in itself, or, where every look-up goes through a call, in an object aside, so that
 * QuickJS does not find them by itself, or where a dictionary is that it shares with others.
 */
export function storeOf(o: Value): Value {
  if (o.T.getattribute === undefined || typeof o !== 'object' || o.mro !== undefined)
    return o.store ?? o;
  if (!o.T.hasDict) return o;
  o.store ??= Object.create(null);
  return o.store;
}

/** `object.__getattribute__`: data descriptor, instance, class attribute; undefined when there is none. */
export function generic(o: Value, name: string): Value {
  const cls: Type = o.T;
  const raw = lookup(cls, name);
  if (raw !== undefined && isData(raw))
    return gives(raw) ? hooks.get(raw, o, cls) : (beside(storeOf(o), name) ?? raw);
  const key = `$${name}`;
  const own = storeOf(o);
  if (typeof own === 'object' && hasOwn(own, key)) return own[key];
  return raw === undefined ? undefined : bindAttribute(raw, o, cls);
}

export function missing(o: Value, name: string): Value {
  if (o instanceof Module) return attributeError(moduleMessage(o, name), o, name);
  if (o.mro !== undefined)
    return attributeError(`type object '${o.tp ?? o.name}' has no attribute '${name}'`, o, name);
  return attributeError(`'${typeName(o)}' object has no attribute '${name}'`, o, name);
}

function moduleMessage(m: Value, name: string): string {
  const { $__name__: own } = storeOf(m);
  if (typeof own !== 'string') return `module has no attribute '${name}'`;
  const what = `module '${own}'`;
  return m.loading
    ? `partially initialized ${what} from '${m.$__file__}' has no attribute '${name}' (most likely due to a circular import)`
    : `${what} has no attribute '${name}'`;
}

/**
 * See `Runtime.ga`. Emitted code has tried `o.$name` already; what comes here is absent, overridden, or an attribute of
 * something that is looked up by calls (classes, `super()`).
 */
export function ga(o: Value, name: string): Value {
  let v: Value;
  try {
    v = getOptional(o, name);
  } catch (e) {
    throw aboutPlace(e, o, name);
  }
  if (v === undefined) throw missing(o, name);
  return v;
}

/** An AttributeError of a program's own says where it was raised, as those of the interpreter do: suggestions need it. */
function aboutPlace(e: Value, o: Value, name: string): Value {
  if (isError(e, 'AttributeError') && e.obj === undefined && e.name === undefined)
    Object.assign(e, { obj: o, name });
  return e;
}

/** The attribute, or undefined where AttributeError would be raised without calling user code for it. */
export function getOptional(o: Value, name: string): Value {
  const cls: Type = o.T;
  const special = cls.getattribute;
  const hook = slot(o, '___getattr__');
  if (special === undefined)
    return (
      o[`$${name}`] ??
      (hook == null ? moduleAttr(o, name) : hook.argc === 2 ? hook(o, name) : call(hook, [o, name]))
    );
  if (hook == null) return special(o, name);
  let v: Value;
  try {
    v = special(o, name);
  } catch (e) {
    return unanswered(o, name, e);
  }
  return v ?? callSlot2(hook, o, name);
}

function unanswered(o: Value, name: string, e: unknown): Value {
  const hook = slot(o, '___getattr__');
  if (hook == null || !isError(e, 'AttributeError')) throw aboutPlace(e, o, name);
  return callSlot2(hook, o, name);
}

/** PEP 562: a module's own `__getattr__`. */
function moduleAttr(o: Value, name: string): Value {
  if (!(o instanceof Module)) return undefined;
  const hook = (o as Value).$__getattr__;
  return hook === undefined ? undefined : call(hook, [name]);
}

/** `getattr(o, name, undefined)`: undefined where AttributeError is raised. */
export function tryGet(o: Value, name: string): Value {
  try {
    return o[`$${name}`] ?? getOptional(o, name);
  } catch (e) {
    if (isError(e, 'AttributeError')) return undefined;
    throw e;
  }
}

/** See `Runtime.sa`. */
export function sa(o: Value, name: string, v: Value): void {
  const f = slot(o, '___setattr__');
  if (f === hooks.setattr || f == null) genericSet(o, name, v);
  else call(f, [o, name, v]);
}

/** See `Runtime.da`. */
export function da(o: Value, name: string): void {
  const f = slot(o, '___delattr__');
  if (f === undefined || f === null) genericDelete(o, name);
  else call(f, [o, name]);
}

const noDict = (o: Value, name: string): Value =>
  attributeError(
    `'${typeName(o)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    o,
    name,
  );

/** `object.__setattr__`. */
export function genericSet(o: Value, name: string, v: Value): void {
  const cls: Type = o.T;
  if (cls.hasDict && typeof o === 'object' && cls.getattribute === undefined) {
    o[`$${name}`] = v;
    return;
  }
  const raw = lookup(cls, name);
  if (raw !== undefined && isData(raw)) {
    hooks.set(raw, o, v);
    return;
  }
  if (cls.hasDict) {
    storeOf(o)[`$${name}`] = v;
    return;
  }
  throw raw === undefined
    ? noDict(o, name)
    : attributeError(`'${typeName(o)}' object attribute '${name}' is read-only`, o, name);
}

/** `object.__delattr__`. */
export function genericDelete(o: Value, name: string): void {
  const cls: Type = o.T;
  const raw = lookup(cls, name);
  if (raw !== undefined && isData(raw)) {
    hooks.set(raw, o, undefined);
    return;
  }
  const key = `$${name}`;
  const own = typeof o === 'object' ? storeOf(o) : o;
  const carries = (typeof own === 'object' || typeof own === 'function') && hasOwn(own, key);
  if (!carries) {
    if (!cls.hasDict && !(o instanceof Module)) throw noDict(o, name);
    const e = attributeError(`'${typeName(o)}' object has no attribute '${name}'`, o, name);
    // Of instances of plain classes CPython does not say which it was: so no other name is suggested.
    if (cls.heap && cls.layout.bases.length === 0) e.obj = e.name = undefined;
    throw e;
  }
  // See `steady`.
  own[key] = undefined;
  delete own[key];
  delete own[`_${name}`];
}

attributes.ga = ga;
hooks.generic = generic;
hooks.unanswered = unanswered;
