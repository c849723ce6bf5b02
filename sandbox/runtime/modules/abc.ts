/** `_abc`: what stands below `abc.ABCMeta` (PEP 3119), which is CPython's own Python. */
import { ga, sa, tryGet } from '../core/attributes.ts';
import { callm } from '../core/call.ts';
import { builtin, metatype, object } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { List, None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { iter, str, truth } from '../core/protocols.ts';
import { isSubclass, isType, lookup, type Type } from '../core/type.ts';
import { subclassCheck } from '../types/class-checks.ts';
import { PyFrozenSet, PySet } from '../types/set.ts';
import { setClassHooks } from '../types/type.ts';
import { type Definition, load1 } from './importing.ts';
import { modules } from './loaded.ts';

/** What an abstract base class knows of other classes. The registry and the caches keep no class alive. */
interface AbcState {
  registry: WeakRef<Type>[];
  cache: WeakSet<Type>;
  negative: WeakSet<Type>;
  /** The token of the time when `negative` was begun. */
  version: number;
}

/** Counts registrations: each makes every negative cache stale. */
let token = 0;

const states = new WeakMap<Type, AbcState>();

/** AttributeError for what is no class, as for a class without `ABCMeta`. */
function stateOf(cls: Type): AbcState {
  if (!isType(cls)) return ga(cls, '_abc_impl');
  let s = states.get(cls);
  if (s === undefined) {
    s = { registry: [], cache: new WeakSet(), negative: new WeakSet(), version: token };
    states.set(cls, s);
  }
  return s;
}

setClassHooks({ abstractNames: (v) => [...iter(v)].map(str).sort() });

function isAbstract(x: Value): boolean {
  if (typeof x === 'function') return x.$__isabstractmethod__ === true;
  if (typeof x !== 'object') return false;
  const mark = tryGet(x, '__isabstractmethod__');
  return mark !== undefined && truth(mark);
}

/** The abstract names of a new class: its own, and those of its bases that it does not define. */
function abstractNames(cls: Type): PyFrozenSet {
  const names = new PyFrozenSet();
  for (const [name, raw] of cls.dict) if (isAbstract(raw)) names.add(name);
  for (const base of cls.bases) {
    const inherited = base === metatype ? undefined : base.dict.get('__abstractmethods__');
    if (inherited === undefined) continue;
    for (const name of iter(inherited)) {
      const v = tryGet(cls, str(name));
      if (v !== undefined && isAbstract(v)) names.add(name);
    }
  }
  return names;
}

/** Bits of `__abc_tpflags__`: what `match` takes for a sequence or a mapping (PEP 634). */
const SEQUENCE = 1 << 5;
const MAPPING = 1 << 6;

function init(cls: Value): Value {
  sa(cls, '__abstractmethods__', abstractNames(cls));
  stateOf(cls);
  ownCheck ??= cls.T.proto.___subclasscheck__;
  const bits = cls.dict.get('__abc_tpflags__');
  if (bits !== undefined) {
    if ((bits & SEQUENCE) !== 0 && (bits & MAPPING) !== 0)
      throw typeError('__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING');
    cls.isSequence = (bits & SEQUENCE) !== 0;
    cls.isMapping = (bits & MAPPING) !== 0;
    cls.dict.delete('__abc_tpflags__');
  }
  return None;
}

function register(cls: Value, sub: Value): Value {
  if (!isType(sub)) throw typeError('Can only register classes');
  if (isBelow(sub, cls)) return sub;
  if (isBelow(cls, sub)) throw err('RuntimeError', 'Refusing to create an inheritance cycle');
  stateOf(cls).registry.push(new WeakRef(sub));
  token++;
  if (sub.heap) {
    const s: Value = sub;
    if (cls.mro.some((t: Value) => t.isSequence)) s.isSequence = true;
    if (cls.mro.some((t: Value) => t.isMapping)) s.isMapping = true;
  }
  return sub;
}

function subclasscheck(cls: Value, sub: Value): boolean {
  if (!isType(sub)) throw typeError('issubclass() arg 1 must be a class');
  const s = stateOf(cls);
  if (s.cache.has(sub)) return true;
  if (s.version < token) {
    s.negative = new WeakSet();
    s.version = token;
  } else if (s.negative.has(sub)) return false;
  const known = decide(cls, s, sub);
  (known ? s.cache : s.negative).add(sub);
  return known;
}

/** `ABCMeta.__subclasscheck__`, which is Python and comes back here; known from the first class that it makes. */
let ownCheck: Value;
const plainHook = object.dict.get('__subclasshook__');
const plainSubclasses = metatype.dict.get('__subclasses__');

/** `issubclass(sub, cls)`, without the detour through Python where it would only lead back. */
const isBelow = (sub: Type, cls: Value): boolean =>
  ownCheck !== undefined && cls.T.proto.___subclasscheck__ === ownCheck
    ? subclasscheck(cls, sub)
    : subclassCheck(sub, cls);

function subclassesOf(cls: Value): Value[] {
  const isPlain = lookup(cls.T, '__subclasses__') === plainSubclasses;
  if (isPlain && lookup(cls, '__subclasses__') === undefined)
    return cls.subclasses.flatMap((ref: WeakRef<Type>) => ref.deref() ?? []);
  const below = callm(cls, '__subclasses__', []);
  if (!(below instanceof List)) throw typeError('__subclasses__() must return a list');
  return below.items;
}

/** A built-in class that is loaded apart names the class of `collections.abc` that it belongs to, since that may come later. */
const isOfItself = (sub: Value, cls: Value): boolean =>
  cls.dict.get('__module__') === 'collections.abc' &&
  sub.mro.some((t: Value) => t.abc === cls.name);

/** The hook, the class's own descendants, and the registered ones, in this order. */
function decide(cls: Value, s: AbcState, sub: Type): boolean {
  const plain = lookup(cls, '__subclasshook__') === plainHook;
  const said = plain ? NotImplemented : callm(cls, '__subclasshook__', [sub]);
  if (said === true || said === false) return said;
  if (said !== NotImplemented)
    throw err(
      'AssertionError',
      '__subclasshook__ must return either False, True, or NotImplemented',
    );
  if (isSubclass(sub, cls) || isOfItself(sub, cls)) return true;
  for (const ref of s.registry) {
    const registered = ref.deref();
    if (registered !== undefined && isBelow(sub, registered)) return true;
  }
  return subclassesOf(cls).some((c) => isBelow(sub, c));
}

function instancecheck(cls: Value, x: Value): boolean {
  const claimed = tryGet(x, '__class__') ?? x.T;
  const s = stateOf(cls);
  if (isType(claimed) && s.cache.has(claimed)) return true;
  if (claimed === x.T) {
    if (s.version === token && s.negative.has(claimed)) return false;
    return truth(callm(cls, '__subclasscheck__', [claimed]));
  }
  return [claimed, x.T].some((c) => truth(callm(cls, '__subclasscheck__', [c])));
}

/** For `ABC._dump_registry()`. What a cache holds cannot be listed here. */
function dump(cls: Value): Value {
  const { registry, version } = stateOf(cls);
  const set = new PySet();
  for (const ref of registry) set.add(ref.deref() ?? None);
  return new Tuple([set, new PySet(), new PySet(), version]);
}

const f = (name: string, sig: string, impl: Value): [string, Value] => [
  name,
  builtin(name, sig, impl, '_abc'),
];

export const abc: Definition = {
  name: '_abc',
  make: () =>
    Object.fromEntries([
      f('get_cache_token', '', () => token),
      f('_abc_init', 'self, /', init),
      f('_abc_register', 'self, subclass, /', register),
      f('_abc_instancecheck', 'self, instance, /', instancecheck),
      f('_abc_subclasscheck', 'self, subclass, /', subclasscheck),
      f('_get_dump', 'self, /', dump),
      f('_reset_registry', 'self, /', (cls: Value) => {
        stateOf(cls).registry = [];
        return None;
      }),
      f('_reset_caches', 'self, /', (cls: Value) => {
        const s = stateOf(cls);
        s.cache = new WeakSet();
        s.negative = new WeakSet();
        return None;
      }),
    ]),
};

/** `collections.abc` is the module `_collections_abc` itself. */
export const collectionsAbc: Definition = {
  name: 'collections.abc',
  make: () => {
    modules.set('collections.abc', load1('_collections_abc'));
    return {};
  },
};
