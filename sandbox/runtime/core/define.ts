/**
 * How built-in types and functions are written.
 *
 *   const list = defineType('list', {
 *     js: List,                                       // the JavaScript class of its instances (its prototype is the proto)
 *     make: def('cls, iterable?, /', (cls, x) => …),  // __new__; `alloc` makes the bare payload for subclasses
 *     alloc: (cls) => …,
 *     methods: { append: def('self, object, /', (self, x) => { …; return None; }) , __len__: def('self, /', …) },
 *     getters: { real: (self) => … },                 // read-only attributes
 *     statics: { fromkeys: classmethod('cls, iterable, value?, /', …) },
 *   });
 *
 * A signature is a text as in `signature.ts`: `x?` may be left out (the function gets undefined), `*args` arrives as an array
 * and `**kw` as a Map, after all named parameters in order. Methods take self first. Return `None`, never undefined.
 * Binary dunder methods return `NotImplemented` where they do not know the other operand. Argument checks of self are
 * made for you when the method is called through the class (`list.append(5, 1)`).
 */
import { typeError } from './exceptions.ts';
import { None, PyObject, protos, root, Tuple, type Value } from './object.ts';
import { known, tpName, typeName } from './protocols.ts';
import { parse } from './signature.ts';
import { hooks, install, isInstance, lookup, makeType, settle, type Type } from './type.ts';

/** A built-in's function and signature, before it has a name. */
export interface Def {
  sig: string;
  f: Value;
  kind: 'method' | 'static' | 'class';
}

export const def = (sig: string, f: Value): Def => ({ sig, f, kind: 'method' });
export const staticmethod = (sig: string, f: Value): Def => ({ sig, f, kind: 'static' });
export const classmethod = (sig: string, f: Value): Def => ({ sig, f, kind: 'class' });

/**
 * Prototypes of built-in functions, by what Python calls their type. Functions that a class body binds have `binds`, as Python's
 * own do; `slot` is true for those that CPython keeps in a slot of the class.
 */
export const functionProtos = {
  builtin: Object.create(root) as Value,
  method: Object.assign(Object.create(root), { binds: true }) as Value,
  wrapper: Object.assign(Object.create(root), { binds: true, slot: true }) as Value,
  classMethod: Object.create(root) as Value,
};
protos.function.binds = true;

/**
 * How many arguments may be passed on as they are, at least and at most; undefined where stars or keyword-only parameters
 * make binding necessary. Emitted code's own direct call passes one argument more, so it needs `argc`: all or nothing.
 */
function directCount(sig: string): Count | undefined {
  if (!counts.has(sig)) counts.set(sig, countOf(sig));
  return counts.get(sig);
}

type Count = [least: number, most: number];

/** A thousand built-ins share some two hundred signatures. */
const counts = new Map<string, Count | undefined>();

function countOf(sig: string): Count | undefined {
  if (sig.includes('*')) return undefined;
  const params = sig
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '/' && p !== '');
  return [params.filter((p) => !p.endsWith('?')).length, params.length];
}

export const rebind = Function.prototype.bind;

/** Names a JavaScript function for Python. `owner` is its class. */
export function native(name: string, d: Def, proto: Value, owner?: Type): Value {
  // A function may be a method of several classes: each has an object of its own for it.
  const f = d.f.nm === undefined ? d.f : rebind.call(d.f, undefined);
  Object.setPrototypeOf(f, proto);
  f.nm = name;
  f.sig = d.sig;
  const count = directCount(d.sig);
  f.argc = count !== undefined && count[0] === count[1] ? count[0] : -1;
  if (count !== undefined && f.argc < 0) [f.least, f.most] = count;
  if (owner !== undefined) f.owner = owner;
  return f;
}

/** A built-in function (of a module). */
export const builtin = (name: string, sig: string, f: Value, module = 'builtins'): Value => {
  const fn = native(name, def(sig, f), functionProtos.builtin);
  fn.module = module;
  return fn;
};

export interface TypeSpec {
  js?: { prototype: Value };
  proto?: Value;
  base?: Type;
  module?: string;
  make?: Def;
  alloc?: (cls: Type) => Value;
  methods?: Record<string, Def>;
  getters?: Record<string, (self: Value) => Value>;
  /** Attributes with a setter: [get, set]; a deleted attribute is set to undefined. */
  properties?: Record<string, [(self: Value) => Value, (self: Value, v: Value) => void]>;
  /** Plain class attributes, such as `__hash__: None`. */
  attrs?: Record<string, Value>;
  hasDict?: boolean;
  final?: boolean;
  qualname?: string;
  /** CPython has it in Python: then messages name it without its module. */
  python?: boolean;
}

/** The metaclass `type`, needed by every other definition; made first. */
export const metatype: Type = makeType({ meta: undefined, name: 'type', bases: [] }) as Type;
/** `object`. */
export const object: Type = makeType({
  meta: metatype,
  name: 'object',
  bases: [],
  proto: root,
}) as Type;

known.type = metatype;
known.object = object;
metatype.bases = [object];
metatype.mro = [metatype, object];
Object.setPrototypeOf(metatype.proto, root);
// The class objects' own prototype is empty but for the class: their attributes are looked up by `types/type`.
metatype.inst = Object.create(null);
metatype.inst[Symbol.toPrimitive] = Number.isFinite;
metatype.inst.T = metatype;
Object.setPrototypeOf(metatype, metatype.inst);
Object.setPrototypeOf(object, metatype.inst);
object.alloc = (cls) => ({ __proto__: cls.inst }) as Value;

/** Makes a built-in type. */
export function defineType(name: string, spec: TypeSpec): Type {
  const proto = spec.proto ?? spec.js?.prototype;
  const cls = makeType({
    meta: metatype,
    name,
    bases: [spec.base ?? object],
    proto,
    hasDict: spec.hasDict,
  }) as Type;
  if (spec.js !== undefined && spec.base !== undefined)
    Object.setPrototypeOf(proto, spec.base.proto);
  if (spec.alloc !== undefined) {
    cls.alloc = spec.alloc;
    cls.layout = cls;
  } else if (spec.js !== undefined) cls.layout = cls;
  if (spec.qualname !== undefined) cls.qualname = spec.qualname;
  if (spec.module !== undefined && spec.python !== true)
    (cls as Value).tp = `${spec.module}.${name}`;
  cls.final = spec.final ?? false;
  fill(cls, spec);
  known[name] ??= cls;
  return cls;
}

/** Adds the names of a definition to a class (also to `object` and `type`, which exist before). */
export function fill(cls: Type, spec: TypeSpec): void {
  if (spec.module !== undefined) put(cls, '__module__', spec.module);
  if (spec.make !== undefined) putNew(cls, spec.make);
  for (const [name, d] of Object.entries(spec.methods ?? {}))
    put(cls, name, nativeOf(cls, name, d));
  for (const [name, get] of Object.entries(spec.getters ?? {}))
    put(cls, name, new GetSet(name, cls, get));
  for (const [name, [get, set]] of Object.entries(spec.properties ?? {}))
    put(cls, name, new GetSet(name, cls, get, set));
  for (const [name, v] of Object.entries(spec.attrs ?? {})) put(cls, name, v);
  settle(cls);
}

function putNew(cls: Type, d: Def): void {
  const make = native('__new__', d, functionProtos.builtin, cls);
  make.makes = true;
  put(cls, '__new__', make);
}

/** `int.__new__` taken from its class: the first argument must be a class of the same payload. */
export const checkedNew = (raw: Value): Value =>
  raw.checked ?? guarded(raw, ([cls]) => checkNew(raw.owner, cls));

/** A function that looks at its arguments before it does what `raw` does, and before they are bound: a wrong self is the first thing that is wrong. */
function guarded(raw: Value, guard: (args: Value[]) => void): Value {
  const checked: Value = (...args: Value[]) => {
    guard(args);
    return raw(...args);
  };
  Object.setPrototypeOf(checked, Object.getPrototypeOf(raw));
  const { nm, sig, owner, defaults, kwdefaults } = raw;
  raw.checked = checked;
  const argc = raw.bare ?? -1;
  return Object.assign(checked, { guard, nm, sig, owner, argc, raw, defaults, kwdefaults });
}

/** Only that `__new__` is safe which makes instances of the class where no program's own does (`tp_new_wrapper`). */
function checkNew(owner: Type, cls: Value): void {
  if (cls?.making?.safe === owner) return;
  if (cls === undefined) throw typeError(`${owner.name}.__new__(): not enough arguments`);
  if (cls.mro === undefined)
    throw typeError(`${owner.name}.__new__(X): X is not a type object (${typeName(cls)})`);
  if (!cls.mro.includes(owner))
    throw typeError(
      `${owner.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${owner.name}`,
    );
  const makes = (t: Type) => t.layout === cls.layout && lookup(t, '__new__').makes;
  const base = cls.mro.find(makes);
  if (base !== undefined && lookup(base, '__new__') !== owner.dict.get('__new__'))
    throw typeError(
      `${owner.name}.__new__(${tpName(cls)}) is not safe, use ${tpName(base)}.__new__()`,
    );
  // A built-in class without a `__new__` of its own, such as that of an iterator, lets nobody make instances.
  if (owner === object && base !== undefined && base !== object && !base.heap)
    throw cannotCreate(base);
  if (cls.making) cls.making.safe = owner;
}

/** For a class whose instances only the interpreter makes. */
export function cannotCreate(cls: Value): Value {
  return typeError(`cannot create '${tpName(cls)}' instances`);
}

/** Functions with dunder names that are plain methods: no slot of CPython's stands behind them, or one that its class passes by. */
const isPlainDunder =
  /^((dict|list)__getitem|(dict|.*set)__contains|\w*__(reduce|reduce_ex|format|sizeof|dir|getstate|setstate|round|trunc|floor|ceil|enter|exit|length_hint|reversed|getnewargs|bytes|complex|copy|missing|mro_entries|(instance|subclass)check|subclasses|set_name))__$/;

function nativeOf(cls: Type, name: string, d: Def): Value {
  if (d.kind === 'class') return native(name, d, functionProtos.classMethod, cls);
  if (d.kind === 'static') return native(name, d, functionProtos.builtin, cls);
  return native(name, d, methodProto(name, cls), cls);
}

/** The prototype of a built-in class's method. */
export const methodProto = (name: string, cls: Type): Value =>
  functionProtos[
    name.startsWith('__') && !isPlainDunder.test(cls.name + name) ? 'wrapper' : 'method'
  ];

function put(cls: Type, name: string, raw: Value): void {
  cls.dict.set(name, raw);
  install(cls.proto, name, raw);
  for (const m of cls.mirrors) install(m, name, raw);
}

/** An attribute computed by the runtime (`getset_descriptor`). */
export class GetSet extends PyObject {
  /** Tells it from other values before descriptors have classes. */
  declare readonly computed: true;
  name: string;
  owner: Type;
  get: (self: Value) => Value;
  set: ((self: Value, v: Value) => void) | undefined;
  constructor(
    name: string,
    owner: Type,
    get: (self: Value) => Value,
    set?: (self: Value, v: Value) => void,
  ) {
    super();
    this.name = name;
    this.owner = owner;
    this.get = get;
    this.set = set;
  }
}

(GetSet.prototype as Value).computed = true;

/** One that stands for a place in the object (`member_descriptor`), as those of `__slots__` do. */
export class Member extends GetSet {}

/** Methods that bind: Python functions and built-in methods, not built-in functions or classes. */
hooks.isFunction = (raw) => raw.binds === true;

/** A method taken from its class: checks self, because anybody may call it with anything. */
export function unbound(raw: Value): Value {
  if (raw.owner === undefined || raw.checked !== undefined) return raw.checked ?? raw;
  const owner: Type = raw.owner;
  return guarded(raw, ([self]) => {
    if (self === undefined)
      throw typeError(
        raw.slot
          ? `descriptor '${raw.nm}' of '${tpName(owner)}' object needs an argument`
          : `unbound method ${owner.name}.${raw.nm}() needs an argument`,
      );
    if (!isInstance(self, owner)) throw wrongSelf(raw, owner, self);
  });
}

function wrongSelf(raw: Value, owner: Type, self: Value): Value {
  return typeError(
    raw.slot
      ? `descriptor '${raw.nm}' requires a '${tpName(owner)}' object but received a '${typeName(self)}'`
      : `descriptor '${raw.nm}' for '${tpName(owner)}' objects doesn't apply to a '${typeName(self)}' object`,
  );
}

export { None, parse, Tuple };
