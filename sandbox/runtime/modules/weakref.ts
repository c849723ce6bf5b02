/** `_weakref`: weak references (PEP 205). The mappings and sets over them are CPython's own Python. */
import type { Code } from '../../abi.ts';
import { tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { pythonic, typeError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { List, None, NotImplemented, PyObject, strOf, type Value } from '../core/object.ts';
import { hash, repr, same, typeName } from '../core/protocols.ts';
import { unraisableReport } from '../core/traceback.ts';
import { lookup, type Type } from '../core/type.ts';
import { type Watch, watchObject } from '../generators/dropped.ts';
import { classItem } from '../types/generic-alias.ts';
import { weakrefs } from '../types/slots.ts';
import type { Definition } from './importing.ts';
import { report } from './output.ts';
import { callableProxy, plainProxy, weakProxy } from './weakref-proxy.ts';

class Reference extends PyObject {
  target: WeakRef<Value>;
  callback: Value;
  hashed: Value;
  constructor(target: Value, callback: Value) {
    super();
    this.target = new WeakRef(target);
    this.callback = callback;
    this.hashed = undefined;
  }
}

/** What is left where a reference pointed to. */
const GONE = { deref: () => undefined } as WeakRef<Value>;

/** The references to one object. They are held by those who made them. */
class Referrers implements Watch {
  /** The latest first. */
  told: WeakRef<Value>[] = [];
  isWatched = false;
  alone = true;

  matters(): boolean {
    return this.told.some(hasCallback);
  }

  /** Calls the callbacks. */
  end(l: number, code: Code): void {
    for (const w of this.told) {
      const ref = w.deref();
      if (ref === undefined || ref.callback === None) continue;
      const { callback } = ref;
      ref.callback = None;
      ref.target = GONE;
      try {
        call(callback, [ref]);
      } catch (e) {
        const x = pythonic(e);
        x.tb ??= { code, l, next: null };
        report(
          `Exception ignored while calling weakref callback ${repr(callback)}:\n${unraisableReport(x).join('\n')}\n`,
        );
      }
    }
  }
}

const referrers = new WeakMap<Value, Referrers>();

function referrersOf(x: Value): Referrers {
  let r = referrers.get(x);
  if (r === undefined) {
    r = new Referrers();
    referrers.set(x, r);
  }
  return r;
}

/** Built-in types whose instances take no weak references, nor those of subclasses that vary in size. */
const REFUSE = new Set([
  'int',
  'float',
  'complex',
  'bool',
  'str',
  'bytes',
  'bytearray',
  'tuple',
  'list',
  'dict',
  'NoneType',
  'range',
  'slice',
  'object',
  'ellipsis',
  'NotImplementedType',
  'mappingproxy',
  'cell',
  'enumerate',
  'map',
  'filter',
  'zip',
  'reversed',
  'traceback',
  'super',
]);
const VARY = new Set(['int', 'bool', 'bytes', 'tuple']);

/** Has a class made by a program room for weak references: `__weakref__` of its own or of a class above it? */
function hasRoom(cls: Type): boolean {
  if (VARY.has(cls.layout.name)) return false;
  return cls.mro.some((t) => {
    if (!t.heap) return t.layout === t && !REFUSE.has(t.name);
    return t.dict.has('__weakref__');
  });
}

function check(x: Value): void {
  const cls: Type = x.T;
  const object = typeof x === 'object' || typeof x === 'function';
  if (!object || (cls.heap ? !hasRoom(cls) : REFUSE.has(cls.name)))
    throw typeError(`cannot create weak reference to '${cls.name}' object`);
}

/** Notes a new reference, and watches the object if there is something to be called at its end. */
function register(x: Value, ref: Value, callback: Value): void {
  const r = referrersOf(x);
  r.told = r.told.filter((w) => w.deref() !== undefined);
  r.told.unshift(new WeakRef(ref));
  if (callback === None || r.isWatched) return;
  r.isWatched = true;
  // A program's references end with what they refer to; those that stand for C, as asyncio's, are told.
  r.alone = (callback.hidden ?? callback.___call__?.hidden) !== true;
  watchObject(x, r);
}

const hasCallback = (w: WeakRef<Value>): boolean => {
  const ref = w.deref();
  return ref !== undefined && ref.callback !== None;
};

const targetOf = (r: Value): Value => r.target.deref();

/** The reference without a callback that is shared by all who ask for one. */
function shared(x: Value, cls: Value): Value {
  for (const w of referrers.get(x)?.told ?? []) {
    const ref = w.deref();
    if (ref !== undefined && ref.T === cls && ref.callback === None) return ref;
  }
  return undefined;
}

function newReference(cls: Type, args: Value[]): Value {
  const [x, given] = args;
  if (x === undefined) throw typeError(`${cls.name} expected at least 1 argument, got 0`);
  if (args.length > 2)
    throw typeError(`${cls.name} expected at most 2 arguments, got ${args.length}`);
  check(x);
  const callback = given ?? None;
  const old = callback === None && cls === reference ? shared(x, cls) : undefined;
  if (old !== undefined) return old;
  const ref = new Reference(x, callback);
  if (cls !== reference) Object.setPrototypeOf(ref, cls.inst);
  register(x, ref, callback);
  return ref;
}

function show(r: Reference): string {
  const x = targetOf(r);
  if (x === undefined) return `<weakref at ${addressOf(r)}; dead>`;
  const name = lookup(x.T, '__name__') && strOf(tryGet(x, '__name__') ?? None);
  return `<weakref at ${addressOf(r)}; to '${typeName(x)}' at ${addressOf(x)}${name === undefined ? '' : ` (${name})`}>`;
}

function hashOf(r: Reference): Value {
  if (r.hashed === undefined) {
    const x = targetOf(r);
    if (x === undefined) throw typeError('weak object has gone away');
    r.hashed = hash(x);
  }
  return r.hashed;
}

const compare = (equal: boolean) =>
  def('self, value, /', (a: Reference, b: Value) => {
    if (!(b instanceof Reference)) return NotImplemented;
    const [x, y] = [targetOf(a), targetOf(b)];
    return (x === undefined || y === undefined ? a === b : same(x, y)) === equal;
  });

const reference: Type = defineType('ReferenceType', {
  js: Reference,
  module: 'weakref',
  make: def('cls, *args', newReference),
  alloc: (cls) => ({ __proto__: cls.inst }) as Value,
  methods: {
    __init__: def('self, object, callback?, /', () => None),
    __call__: def('self, /', (r: Reference) => targetOf(r) ?? None),
    __repr__: def('self, /', show),
    __hash__: def('self, /', hashOf),
    __eq__: compare(true),
    __ne__: compare(false),
    __class_getitem__: classItem(),
  },
  getters: { __callback__: (r) => (targetOf(r) === undefined ? None : r.callback) },
});

function proxy(x: Value, callback: Value = None): Value {
  check(x);
  const cls = x.T.proto.___call__ == null ? plainProxy : callableProxy;
  const old = callback === None ? shared(x, cls) : undefined;
  if (old !== undefined) return old;
  const p = weakProxy(cls, x, callback);
  register(x, p, callback);
  return p;
}

/** The references to an object: those without a callback that are shared, then the others, the latest first. */
function living(x: Value): Value[] {
  if (typeof x !== 'object' && typeof x !== 'function') return [];
  const refs = (referrers.get(x)?.told ?? []).flatMap((w) => w.deref() ?? []);
  const rank = (r: Value) => (r.callback !== None || r.T.heap ? 2 : r.T === reference ? 0 : 1);
  return refs.sort((a, b) => rank(a) - rank(b));
}

weakrefs.first = (x) => living(x)[0] ?? None;

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_weakref');

export const weakref: Definition = {
  name: '_weakref',
  make: () => ({
    ref: reference,
    ReferenceType: reference,
    ProxyType: plainProxy,
    CallableProxyType: callableProxy,
    proxy: f('proxy', 'object, callback?, /', proxy),
    getweakrefcount: f('getweakrefcount', 'object, /', (x: Value) => living(x).length),
    getweakrefs: f('getweakrefs', 'object, /', (x: Value) => new List(living(x))),
    _remove_dead_weakref: f('_remove_dead_weakref', 'dct, key, /', (d: Value, key: Value) => {
      const r = d.get(key);
      if (r instanceof Reference && targetOf(r) === undefined) d.delete(key);
      return None;
    }),
  }),
};
