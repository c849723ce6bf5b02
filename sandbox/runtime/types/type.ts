/** `type`: attributes of classes, and what a class says of itself (reference, "Metaclasses"). */
import { attributeError, bindAttribute, generic, tryGet } from '../core/attributes.ts';
import { callk } from '../core/call.ts';
import { def, fill, functionProtos, GetSet, metatype, native, object } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { documented } from '../core/in-module.ts';
import { isStr, List, None, strOf, Tuple, type Value } from '../core/object.ts';
import { isInstance, known, strictStr, tpName } from '../core/protocols.ts';
import {
  gives,
  hooks,
  install,
  isData,
  isSubclass,
  isType,
  lookup,
  setClassAttr,
  type Type,
} from '../core/type.ts';
import { inOrder, newType, winner } from './class-making.ts';
import { construct, unwrapStatic } from './instantiation.ts';
import { lacksWeakrefs } from './slots.ts';
import { argumentType } from './str-arguments.ts';
import { encode } from './unicode-codecs.ts';
import { uniting } from './uniting.ts';

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
    throw attributeError(`type object '${tpName(cls)}' has no attribute '${name}'`, cls, name);
  return v;
}

export function refuseImmutable(cls: Type, name: string): void {
  if (!cls.heap)
    throw typeError(`cannot set '${name}' attribute of immutable type '${tpName(cls)}'`);
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

function typeNew(meta: Value, args: Value[], kw: Map<string, Value>): Value {
  if (args.length !== 3)
    throw typeError(`type.__new__() takes exactly 3 arguments (${args.length} given)`);
  const [name, bases, ns] = args;
  if (!isStr(name))
    throw typeError(`type.__new__() argument 1 must be str, not ${argumentType(name)}`);
  if (!(bases instanceof Tuple))
    throw typeError(`type.__new__() argument 2 must be tuple, not ${argumentType(bases)}`);
  if (!(ns instanceof Dict))
    throw typeError(`type.__new__() argument 3 must be dict, not ${argumentType(ns)}`);
  const best = winner(meta, bases.items.filter(isType));
  const make = best === meta ? undefined : lookup(best, '__new__');
  if (make !== undefined && make !== lookup(metatype, '__new__'))
    return callk(unwrapStatic(make, best), [best, ...args], [...kw.keys()], [...kw.values()]);
  return newType(best, classText(name), bases.items, ns.entryList(), kw);
}

fill(metatype, {
  make: def('cls, /, *args, **kwargs', typeNew),
  methods: {
    __init__: def('self, /, *args, **kwargs', () => None),
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
  def('self, /, *args, **kwargs', (cls: Value, args: Value[], kw: Map<string, Value>) =>
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
  for (const t of cls.mro)
    for (const n of t.dict.keys()) if (!(t as Value).keeps?.(n)) names.add(n);
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
