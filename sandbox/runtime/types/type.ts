/** `type`: making classes, attributes of classes, instantiation (reference, "Metaclasses", "Customizing class creation"). */
import { attributeError, bindAttribute, generic, tryGet } from '../core/attributes.ts';
import { takesNoKeywords } from '../core/binding.ts';
import { call, callk, type DirectMaking } from '../core/call.ts';
import { def, fill, functionProtos, GetSet, metatype, native, object } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { documented } from '../core/in-module.ts';
import { isStr, List, None, root, strOf, Tuple, type Value } from '../core/object.ts';
import { isInstance, known, repr, strictStr, toArray, typeName } from '../core/protocols.ts';
import { type Signature, signatureOf } from '../core/signature.ts';
import {
  chain,
  forget,
  gives,
  hooks,
  install,
  isData,
  isSubclass,
  linearize,
  lookup,
  makeType,
  setClassAttr,
  settle,
  type Type,
} from '../core/type.ts';
import { runningModule } from '../generators/running.ts';
import { watchInstance } from './finalizers.ts';
import { dictOf, setDict } from './instance-dict.ts';
import { addSlots, lacksWeakrefs, solidOf, weakrefAttribute } from './slots.ts';
import { encode } from './unicode-codecs.ts';
import { uniting } from './uniting.ts';

export const isType = (x: Value): x is Type => x.mro !== undefined && x.T?.mro !== undefined;

const plainClass = object.dict.get('__class__');

/** The class that `x.__class__` claims, where a class of a program defines that name or looks attributes up by itself. */
function claimedClass(x: Value): Value {
  const cls = x.T;
  if (cls.standsIn || (cls.heap && cls.getattribute)) return tryGet(x, '__class__') ?? cls;
  if (cls.heap !== true) return cls;
  const raw = lookup(cls, '__class__');
  return raw === plainClass || raw === undefined ? cls : (tryGet(x, '__class__') ?? cls);
}

/** `type.__instancecheck__`. */
export function isOrClaims(x: Value, cls: Type): boolean {
  if (isInstance(x, cls)) return true;
  const claimed = claimedClass(x);
  return claimed !== x.T && isType(claimed) && isSubclass(claimed, cls);
}

// ---- attributes of classes -----------------------------------------------------------------------

/** `type.__getattribute__`: metaclass data descriptor, own MRO, metaclass attribute; undefined when there is none. */
function getClassAttr(cls: Value, name: string): Value {
  const meta: Type = cls.T;
  const fromMeta = lookup(meta, name);
  if (fromMeta !== undefined && isData(fromMeta) && gives(fromMeta))
    return hooks.get(fromMeta, cls, meta);
  const raw = lookup(cls, name);
  if (raw === undefined)
    return fromMeta === undefined ? undefined : bindAttribute(fromMeta, cls, meta);
  const v = bindAttribute(raw, undefined, cls);
  // What does not depend on a descriptor's `__get__` is remembered where emitted code looks first.
  if (v === raw || hooks.isFunction(raw)) {
    cls[`$${name}`] = v;
    cls.cached.add(name);
  }
  return v;
}

metatype.getattribute = getClassAttr;

function typeGetattribute(cls: Value, name: Value): Value {
  const v = isType(cls) ? getClassAttr(cls, strictStr(name, 'attribute name')) : generic(cls, name);
  if (v === undefined)
    throw attributeError(
      `type object '${cls.tp ?? cls.name}' has no attribute '${name}'`,
      cls,
      name,
    );
  return v;
}

export function refuseImmutable(cls: Type, name: string): void {
  if (!cls.heap)
    throw typeError(
      `cannot set '${name}' attribute of immutable type '${(cls as Value).tp ?? cls.name}'`,
    );
}

function typeSetattr(cls: Value, name: Value, v: Value): Value {
  const key = strictStr(name, 'attribute name');
  refuseImmutable(cls, key);
  const fromMeta = lookup(cls.T, key);
  if (fromMeta !== undefined && isData(fromMeta)) hooks.set(fromMeta, cls, v);
  else setClassAttr(cls, key, v);
  return None;
}

/** What a class may change, but not be without. CPython words it as if the class could not change. */
const KEPT = /^__((qual)?name|module|doc|bases|type_params)__$/;

const notDeleted = (cls: Type, name: string): Value =>
  typeError(`cannot delete '${name}' attribute of immutable type '${cls.name}'`);

function typeDelattr(cls: Value, name: Value): Value {
  const key = strictStr(name, 'attribute name');
  refuseImmutable(cls, key);
  const fromMeta = lookup(cls.T, key);
  if (KEPT.test(key)) throw notDeleted(cls, key);
  if (fromMeta !== undefined && isData(fromMeta)) hooks.set(fromMeta, cls, undefined);
  else if (cls.dict.has(key)) setClassAttr(cls, key, undefined);
  else throw attributeError(`type object '${cls.name}' has no attribute '${key}'`, cls, key);
  return None;
}

// ---- making classes --------------------------------------------------------------------------------

/** The most derived metaclass of the bases (reference, "Determining the appropriate metaclass"). */
export function winner(meta: Type, bases: Type[]): Type {
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
  if (isType(b))
    return typeError(`type '${(b as Value).tp ?? b.name}' is not an acceptable base type`);
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

function inOrder(cls: Type): Type[] {
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

function typeNew(meta: Value, args: Value[], kw: Map<string, Value>): Value {
  if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  const [name, bases, ns] = args;
  if (!isStr(name)) throw typeError(`type.__new__() argument 1 must be str, not ${name.T.name}`);
  if (!(bases instanceof Tuple))
    throw typeError(`type.__new__() argument 2 must be tuple, not ${bases.T.name}`);
  if (!(ns instanceof Dict))
    throw typeError(`type.__new__() argument 3 must be dict, not ${ns.T.name}`);
  const best = winner(meta, bases.items.filter(isType));
  const make = best === meta ? undefined : lookup(best, '__new__');
  if (make !== undefined && make !== lookup(metatype, '__new__'))
    return callk(unwrapStatic(make, best), [best, ...args], [...kw.keys()], [...kw.values()]);
  return newType(best, classText(name), bases.items, ns.entryList(), kw);
}

// ---- instances ---------------------------------------------------------------------------------------

/** How the instances of a class are made, looked up once. */
export interface Making extends DirectMaking {
  /** `__new__`, or undefined where it is `object.__new__` and has nothing to complain about. */
  make: Value;
  /** `__init__`, or undefined where it is `object.__init__`. */
  init: Value;
  /** Keywords are for `__init__` alone: `__new__` takes none, and only complains of them where it is not overridden. */
  initOnly: boolean;
  /** The other way round: for an overridden `__new__`. */
  makeOnly: boolean;
}

const exceptionBase = { make: undefined as Value, init: undefined as Value };
/** Tells what BaseException's own `__new__` and `__init__` are. */
export function setExceptionBase(make: Value, init: Value): void {
  Object.assign(exceptionBase, { make, init });
}

const noNames: string[] = [];

const isPython = (f: Value): boolean => (f?.static ?? f)?.info !== undefined;

function makingOf(cls: Value): Making {
  const make = lookup(cls, '__new__');
  const init = lookup(cls, '__init__');
  if (make === objectNew && !cls.heap && cls !== object)
    throw typeError(`cannot create '${(cls as Value).tp ?? cls.name}' instances`);
  const plain = make === objectNew && init !== objectInit && cls.abstract === undefined;
  const making: Making = {
    make: plain ? undefined : unwrapStatic(make, cls),
    init: init === objectInit ? undefined : cls.proto.___init__,
    initOnly:
      make?.sig !== undefined && isPython(init) && takesNoKeywords(signatureOf(make) as Signature),
    makeOnly: init?.lenient === true && isPython(make),
    keeps: make === exceptionBase.make && init === exceptionBase.init,
    direct: false,
    whole: undefined,
  };
  making.direct =
    cls.T === metatype &&
    cls !== metatype &&
    !cls.finalizes &&
    (making.keeps ||
      (make === objectNew
        ? cls.abstract === undefined && (init === objectInit ? cls.heap : isPython(init))
        : !cls.heap && making.init === undefined && make?.sig !== undefined));
  if (make !== objectNew) making.whole = making.make;
  cls.making = making;
  return making;
}

/** `type.__call__`: `__new__`, then `__init__` if it gave an instance. */
function construct(cls: Value, args: Value[], names: string[], values: Value[]): Value {
  if (cls === metatype && args.length === 1 && names.length === 0) return args[0].T;
  const making: Making = cls.making ?? makingOf(cls);
  if (making.keeps && names.length === 0 && !cls.finalizes) {
    const e = cls.alloc(cls);
    e.args = new Tuple(args);
    return e;
  }
  const none = making.initOnly ? noNames : undefined;
  const o: Value =
    making.make === undefined
      ? cls.alloc(cls)
      : callk(making.make, [cls, ...args], none ?? names, none ?? values);
  if (o.T !== cls)
    return o.T.mro.includes(cls)
      ? initialise(o, o.T.making ?? makingOf(o.T), args, names, values)
      : o;
  return initialise(o, making, args, names, values);
}

function initialise(
  o: Value,
  { make, init, makeOnly }: Making,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  if (o.T.finalizes) watchInstance(o);
  if (init === undefined) {
    if (make === undefined && args.length + names.length > 0) objectInit(o, args, new Map());
    return o;
  }
  const r =
    names.length === 0 || makeOnly
      ? init.argc === args.length + 1
        ? init(o, ...args)
        : call(init, [o, ...args])
      : callk(init, [o, ...args], names, values);
  if (r !== None) throw typeError(`__init__() should return None, not '${r.T.name}'`);
  return o;
}

const unwrapStatic = (raw: Value, cls: Type): Value =>
  raw.static ?? (typeof raw === 'function' ? raw : bindAttribute(raw, undefined, cls));
const objectNew = object.dict.get('__new__');
const objectInit = object.dict.get('__init__');

fill(metatype, {
  make: def('cls, *args, **kwargs', typeNew),
  methods: {
    __init__: def('self, *args, **kwargs', () => None),
    __repr__: def('self, /', (cls: Value) => `<class '${fullName(cls)}'>`),
    __getattribute__: def('self, name, /', typeGetattribute),
    __setattr__: def('self, name, value, /', typeSetattr),
    __delattr__: def('self, name, /', typeDelattr),
    __instancecheck__: def('self, instance, /', (cls: Value, x: Value) => isOrClaims(x, cls)),
    __subclasscheck__: def('self, subclass, /', (cls: Value, sub: Value) => {
      if (!isType(sub)) throw typeError('issubclass() arg 1 must be a class');
      return isSubclass(sub, cls);
    }),
    __subclasses__: def('self, /', (cls: Value) => new List(live(cls))),
    __dir__: def('self, /', (cls: Value) => new List(classNames(cls))),
    ...uniting,
    mro: def('self, /', (cls: Value) => new List(inOrder(cls))),
    __prepare__: { sig: 'cls, /, *args, **kwargs', f: () => new Dict(), kind: 'class' },
  },
  getters: {
    __mro__: (cls) => new Tuple([...cls.mro]),
    // The one that says how instances are laid out, as CPython's best base.
    __base__: (cls) => cls.bases.find((b: Type) => b.layout === cls.layout) ?? cls.bases[0] ?? None,
    __dictoffset__: () => 0,
    __weakrefoffset__: (cls) => (lacksWeakrefs(cls) ? 0 : -32),
    __text_signature__: (cls) => (isOfC(cls) ? documented('signature', cls) : None),
    // Heap type, may be a base, abstract, sequence, mapping: the bits as CPython numbers them.
    __flags__: (cls) =>
      (cls.heap ? 1 << 9 : 0) |
      (cls.final ? 0 : 1 << 10) |
      (cls.abstract?.length > 0 ? 1 << 20 : 0) |
      (cls.mro.some((t: Value) => t.isSequence) ? 1 << 5 : 0) |
      (cls.mro.some((t: Value) => t.isMapping) ? 1 << 6 : 0),
    __basicsize__: () => 16,
    __itemsize__: () => 0,
  },
  properties: {
    __name__: [(cls) => cls.name, setName],
    __qualname__: [(cls) => cls.qualname, setQualname],
    __module__: [moduleOfClass, setIn('__module__')],
    __doc__: [docOf, setIn('__doc__')],
    __abstractmethods__: [abstractOf, setAbstract],
    __dict__: [(cls) => mappingOf(cls), refuseDict],
    __type_params__: [
      (cls) => (cls.heap ? cls.dict.get('__type_params__') : undefined) ?? new Tuple([]),
      setIn('__type_params__'),
    ],
  },
});
const typeCall = native(
  '__call__',
  def('self, *args, **kwargs', (cls: Value, args: Value[], kw: Map<string, Value>) =>
    construct(cls, args, [...kw.keys()], [...kw.values()]),
  ),
  functionProtos.wrapper,
  metatype,
);
typeCall.construct = construct;
metatype.dict.set('__call__', typeCall);
install(metatype.proto, '__call__', typeCall);

const fullName = (cls: Type): string => {
  const module = cls.dict.get('__module__');
  return module === undefined || module === 'builtins' || !isStr(module)
    ? cls.qualname
    : `${strOf(module)}.${cls.qualname}`;
};

const live = (cls: Type): Type[] => cls.subclasses.flatMap((r) => r.deref() ?? []);

export function classNames(cls: Type): string[] {
  const names = new Set<string>();
  for (const t of cls.mro) for (const n of t.dict.keys()) names.add(n);
  return [...names].sort();
}

/** Some built-in classes have a getter of that name, for their instances. */
function moduleOfClass(cls: Type): Value {
  const found = lookup(cls, '__module__');
  return found === undefined || found instanceof GetSet ? 'builtins' : found;
}

/** Is it one that CPython has in C? Those written in Python here have been given the documentation of `object`. */
const isOfC = (cls: Type): boolean =>
  !cls.heap || cls.dict.get('__doc__') === object.dict.get('__doc__');

function docOf(cls: Type): Value {
  const doc = cls.dict.get('__doc__');
  const text = cls.heap ? None : documented('text', cls);
  if (text !== None) return text;
  return doc === undefined ? None : bindAttribute(doc, undefined, cls);
}

function setName(cls: Type, v: Value): void {
  refuseImmutable(cls, '__name__');
  const name = strOf(v);
  if (name === undefined)
    throw typeError(`can only assign string to ${cls.name}.__name__, not '${v.T.name}'`);
  cls.name = classText(name);
}

/** The text of a class's name. */
function classText(name: Value): string {
  const text = strOf(name) as string;
  if (/\p{Surrogate}/u.test(text)) encode(text, 'utf-8', 'strict');
  if (text.includes('\0')) throw valueError('type name must not contain null characters');
  return text;
}

function setQualname(cls: Type, v: Value): void {
  refuseImmutable(cls, '__qualname__');
  const name = strOf(v);
  if (name === undefined)
    throw typeError(`can only assign string to ${cls.name}.__qualname__, not '${v.T.name}'`);
  cls.qualname = name;
}

function setIn(name: string): (cls: Type, v: Value) => void {
  return (cls, v) => {
    refuseImmutable(cls, name);
    if (v === undefined) throw notDeleted(cls, name);
    if (name === '__module__') cls.dict.delete('__firstlineno__');
    setClassAttr(cls, name, v);
  };
}

function refuseDict(cls: Type): void {
  throw attributeError(`attribute '__dict__' of 'type' objects is not writable`, cls, '__dict__');
}

function abstractOf(cls: Type): Value {
  const v = cls === metatype ? undefined : cls.dict.get('__abstractmethods__');
  if (v === undefined) throw attributeError('__abstractmethods__', cls, '__abstractmethods__');
  return v;
}

function setAbstract(cls: Type, v: Value): void {
  if (v === undefined) abstractOf(cls);
  setClassAttr(cls, '__abstractmethods__', v);
  cls.abstract = v === undefined ? undefined : abstractNames(v);
  cls.making &&= null;
}

/** Knots: the proxy of `__dict__` is made above. */
let mappingOf: (cls: Type) => Value = () => None;
let abstractNames: (v: Value) => string[] = () => [];
export function setClassHooks(h: {
  mappingOf?: typeof mappingOf;
  abstractNames?: typeof abstractNames;
}): void {
  mappingOf = h.mappingOf ?? mappingOf;
  abstractNames = h.abstractNames ?? abstractNames;
}

known.type = metatype;
