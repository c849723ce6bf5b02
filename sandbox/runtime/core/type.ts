import { BoundMethod, hasOwn, None, root, type Value } from './object.ts';

/**
 * A class. Its own names stand in `dict` with their raw values; `proto` holds them in the form that QuickJS's own
 * property look-up turns into Python's attribute rules (see ARCHITECTURE.md, "Attributes").
 */
export interface Type {
  /** The metaclass. */
  readonly T: Type;
  name: string;
  qualname: string;
  bases: Type[];
  mro: Type[];
  dict: Map<string, Value>;
  proto: Value;
  /** The JavaScript prototype of new instances: `proto`, or an empty one where attribute look-up is overridden. */
  inst: Value;
  /** Copies of `proto`'s own properties in chains of classes with several bases. */
  mirrors: Value[];
  subclasses: WeakRef<Type>[];
  /** Names cached as own `$` properties of the class object by `ga`. */
  cached: Set<string>;
  /** Do instances have a `__dict__`? */
  hasDict: boolean;
  /** Made by a class statement or `type()`: may be changed. */
  heap: boolean;
  /** May not be a base. */
  final: boolean;
  /** Makes an instance's payload; inherited from the built-in base. */
  alloc: (cls: Type) => Value;
  /** The built-in class whose payload the instances have. */
  layout: Type;
  /** Replaces attribute look-up for instances (`type`, `super`, a user's `__getattribute__`). */
  getattribute: ((o: Value, name: string) => Value) | undefined;
  /** Has `__del__`: its instances are watched, and keep their attributes aside, where they outlive the instance. */
  finalizes: boolean;
  /** Is the class one of a subclass of BaseException (for `except` checks)? */
  isException: boolean;
  abstract?: Value;
  /** How instances are made, once it has been looked up (`types/instantiation`); null where it must be again. Undefined: there are none yet. */
  making?: Value;
}

/** Hides Python's attributes of a built-in payload, but not what the runtime itself calls, nor what `instanceof` asks. */
const hiding: ProxyHandler<Value> = {
  get: (target, key, self) =>
    typeof key === 'string' && /^[$_]/.test(key) ? undefined : Reflect.get(target, key, self),
};

/** What instances inherit where every look-up of an attribute goes through a call. */
const opaque = (cls: Value): Value => {
  const { layout } = cls;
  const payload = layout !== undefined && layout.bases.length > 0 && layout !== cls.T;
  const hidden = () => new Proxy({ __proto__: layout.proto, hides: true }, hiding);
  const p = Object.create(payload ? hidden() : null);
  p[Symbol.toPrimitive] = Number.isFinite;
  p.T = cls;
  p.open = false;
  return p;
};

/** C3 linearisation (the `type.mro()` of the reference). Gives undefined when the bases have no consistent order; `stuck` then are those that none of may come next. */
export function linearize(cls: Type, bases: Type[], stuck?: Set<Type>): Type[] | undefined {
  const rows = [...bases.map((b) => [...b.mro]), [...bases]];
  const out = [cls];
  for (;;) {
    const left = rows.filter((r) => r.length > 0);
    if (left.length === 0) return out;
    const heads = left.map((r) => r[0] as Type);
    const next = heads.find((c) => !left.some((r) => r.indexOf(c) > 0));
    if (next === undefined) {
      for (const c of heads) stuck?.add(c);
      return undefined;
    }
    out.push(next);
    for (const r of left) if (r[0] === next) r.shift();
  }
}

const sameTail = (mro: Type[], from: number, other: Type[]): boolean =>
  other.length === mro.length - from && other.every((t, i) => t === mro[from + i]);

/**
 * The prototype that stands for `mro[from:]`: a base's own where its order is the same, else a mirror. Behind the mirror of a built-in class
 * and of all that follows stands that class's proto, for what JavaScript calls on it and `instanceof`: `payload`.
 */
export function chain(mro: Type[], from: number, payload?: Value): Value {
  const t = mro[from];
  if (t === undefined) return payload;
  if (payload === undefined && sameTail(mro, from, t.mro)) return t.proto;
  const behind = chain(mro, from + 1, payload ?? (t.heap ? undefined : t.proto));
  const mirror = Object.create(behind ?? root);
  for (const [name, raw] of t.dict) install(mirror, name, raw);
  t.mirrors.push(mirror);
  return mirror;
}

/** The fields of a new class object. */
export interface TypeInit {
  meta: Type | undefined;
  name: string;
  bases: Type[];
  proto?: Value;
  heap?: boolean;
  hasDict?: boolean;
}

/** Makes a class object without names. Gives undefined when the bases have no consistent order. */
export function makeType(init: TypeInit): Type | undefined {
  const { meta, name, bases } = init;
  const cls: Value = Object.create(meta ? meta.inst : null);
  const mro = linearize(cls, bases);
  if (mro === undefined) return undefined;
  const base = bases[0] as Type;
  cls.name = name;
  cls.qualname = name;
  cls.bases = bases;
  cls.mro = mro;
  cls.dict = new Map();
  cls.proto = init.proto ?? Object.create(chain(mro, 1) ?? root);
  cls.mirrors = [];
  cls.subclasses = [];
  cls.cached = new Set();
  cls.heap = init.heap ?? false;
  cls.final = false;
  cls.hasDict = (init.hasDict ?? false) || bases.some((b) => b.hasDict);
  const solid = bases.reduce((best, b) => (isSubclass(best.layout, b.layout) ? best : b), base);
  cls.alloc = solid ? solid.alloc : plain;
  cls.layout = solid ? solid.layout : cls;
  cls.getattribute = undefined;
  cls.isException = bases.some((b) => b.isException);
  cls.proto.T = cls;
  settle(cls);
  for (const b of bases) b.subclasses.push(new WeakRef(cls));
  return cls;
}

const plain = (cls: Type): Value => ({ __proto__: cls.inst }) as Value;

/** Decides how instances are looked up: the open, inlined way, or by calls (`__getattribute__`, `__setattr__`). */
export function settle(cls: Type): void {
  const user = cls.heap ? lookup(cls, '__getattribute__') : undefined;
  const inherited = cls.bases.find((b) => b.getattribute)?.getattribute;
  cls.finalizes = cls.heap && lookup(cls, '__del__') !== undefined;
  if (user !== undefined && user !== hooks.getattribute) {
    cls.getattribute = (o, name) => hooks.call(cls.proto.___getattribute__, [o, name]);
  } else if (cls.finalizes || cls.mro[0] !== cls) cls.getattribute = hooks.generic;
  else cls.getattribute = cls.heap ? inherited : (cls.getattribute ?? inherited);
  cls.inst = cls.getattribute ? opaque(cls) : cls.proto;
  cls.proto.open =
    cls.hasDict && cls.getattribute === undefined && lookup(cls, '__setattr__') === hooks.setattr;
}

/** Knots between this file and those above it. */
export const hooks = {
  /** `object.__getattribute__` and `object.__setattr__`. */
  getattribute: undefined as Value,
  setattr: undefined as Value,
  /** Look-up by calls with nothing overridden. */
  generic: undefined as ((o: Value, name: string) => Value) | undefined,
  call: (_f: Value, _args: Value[]): Value => undefined,
  /** Binds a descriptor other than a function: `type(raw).__get__(raw, o, cls)`. */
  get: (_raw: Value, _o: Value, _cls: Type): Value => undefined,
  set: (_raw: Value, _o: Value, _v: Value): void => undefined,
  /** What `__getattr__` gives where a descriptor has raised AttributeError; throws the error where that does not help. */
  unanswered: (_o: Value, _name: string, e: unknown): Value => {
    throw e;
  },
  /** Marks of what `install` has to tell apart. */
  isFunction: (_raw: Value): boolean => false,
  /** Where a class has been changed that has instances: has those be found as it says now. */
  resettle: (_cls: Type): void => undefined,
};

/** The raw value of a name along the MRO, or undefined. */
export function lookup(cls: Type, name: string): Value {
  const { mro } = cls;
  // An iterator would take longer than the search.
  for (let i = 0; i < mro.length; i++) {
    const raw = (mro[i] as Type).dict.get(name);
    if (raw !== undefined) return raw;
  }
  return undefined;
}

export const isDunder = (name: string): boolean =>
  name.length > 4 && name.startsWith('__') && name.endsWith('__');

/** Stores on the instance and, for a method, hides the class's call slot from `o._name(…)`. */
function storeOwn(o: Value, name: string, v: Value, shadow: boolean): void {
  Object.defineProperty(o, `$${name}`, {
    value: v,
    writable: true,
    enumerable: true,
    configurable: true,
  });
  if (shadow) o[`_${name}`] = undefined;
}

const method = (raw: Value, name: string): PropertyDescriptor => ({
  get() {
    return new BoundMethod(raw, this);
  },
  set(v: Value) {
    storeOwn(this, name, v, !isDunder(name));
  },
  configurable: true,
});

/** Class and instance of other descriptors; a data descriptor is one whose class has `__set__` or `__delete__`. */
const descriptor = (raw: Value, name: string, data: boolean): PropertyDescriptor => ({
  get() {
    if (!gives(raw)) return beside(this, name) ?? raw;
    try {
      // A property's own getter takes half of the stack so, where properties recur.
      return raw.fget?.argc === 1 && raw.T.heap !== true
        ? raw.fget(this)
        : hooks.get(raw, this, (this as Value).T);
    } catch (e) {
      return hooks.unanswered(this, name, e);
    }
  },
  set: data
    ? function (this: Value, v: Value) {
        hooks.set(raw, this, v);
      }
    : function (this: Value, v: Value) {
        storeOwn(this, name, v, false);
      },
  configurable: true,
});

/** Does a descriptor answer for the attribute? One that has no `__get__` only sees to it that it is set. */
export const gives = (raw: Value): boolean =>
  raw.computed === true || raw.makes === true || hasSlot(raw, '__get__');

/** What `__dict__` holds under the name of a data descriptor; see `Dict`. */
export const beside = (ns: Value, name: string): Value => ns?.aside?.map.get(name);

/** Has the raw value's class a slot of this name? */
export const hasSlot = (raw: Value, name: string): boolean => raw.T.proto[`_${name}`] != null;

export const isData = (raw: Value): boolean =>
  typeof raw === 'object' &&
  (raw.computed === true || hasSlot(raw, '__set__') || hasSlot(raw, '__delete__'));

/** What None refuses; and documentation, which most classes lack. */
const REFUSED = /^__(hash|iter|contains|reversed|bool|fspath|doc)/;

/**
 * Puts a class attribute on a proto in the form that instances see. `_name` is the call slot: always a function of
 * self and the arguments, or undefined, or null where None refuses what would be tried otherwise. Elsewhere None is called.
 */
export function install(proto: Value, name: string, raw: Value): void {
  const key = `$${name}`;
  const slot = `_${name}`;
  if (hooks.isFunction(raw)) {
    Object.defineProperty(proto, key, method(raw, name));
    proto[slot] = raw;
    return;
  }
  const isObject = typeof raw === 'object' || typeof raw === 'function';
  const binds = isObject && (gives(raw) || isData(raw));
  if (binds) Object.defineProperty(proto, key, descriptor(raw, name, isData(raw)));
  else
    Object.defineProperty(proto, key, {
      value: raw,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  if (isDunder(name)) proto[slot] = raw === None && REFUSED.test(name) ? null : shim(raw, binds);
  else if (slot in proto) proto[slot] = undefined;
}

/** A dunder name whose value is no plain function, as a function of self and the arguments. */
function shim(raw: Value, binds: boolean): Value {
  const target = (self: Value): Value => (binds ? hooks.get(raw, self, self.T) : raw);
  const f: Value = (self: Value, ...args: Value[]) => hooks.call(target(self), args);
  f.target = target;
  return f;
}

export function uninstall(proto: Value, name: string): void {
  delete proto[`$${name}`];
  delete proto[`_${name}`];
}

/** Every class below, itself first. */
export function* descendants(cls: Type): Generator<Type> {
  yield cls;
  for (const ref of cls.subclasses) {
    const sub = ref.deref();
    if (sub !== undefined) yield* descendants(sub);
  }
}

/** Forgets what class objects have cached under a name. */
export function forget(cls: Type, name: string): void {
  for (const t of descendants(cls)) {
    if (t.cached.delete(name)) delete (t as Value)[`$${name}`];
  }
}

const settling = new Set(['__getattribute__', '__setattr__', '__delattr__', '__del__']);

/** Sets (or, with undefined, deletes) a name of a class. */
export function setClassAttr(cls: Type, name: string, raw: Value): void {
  const wasData = isData(lookup(cls, name));
  if (raw === undefined) cls.dict.delete(name);
  else cls.dict.set(name, raw);
  for (const proto of [cls.proto, ...cls.mirrors]) {
    if (raw === undefined) uninstall(proto, name);
    else install(proto, name, raw);
  }
  forget(cls, name);
  if (settling.has(name)) for (const t of descendants(cls)) settle(t);
  if (name === '__new__' || name === '__init__' || name === '__del__')
    for (const t of descendants(cls)) t.making &&= null;
  if (settling.has(name) || isData(lookup(cls, name)) !== wasData) hooks.resettle(cls);
}

/** Is it a class? */
export const isType = (x: Value): x is Type => x.mro !== undefined && x.T?.mro !== undefined;

export function isSubclass(cls: Type, base: Type): boolean {
  return cls === base || cls.mro.includes(base);
}

export function isInstance(x: Value, cls: Type): boolean {
  const t: Type = x.T;
  return t === cls || t.mro.includes(cls);
}

export { hasOwn };
