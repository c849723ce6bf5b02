/** `super` (reference, "super"). */
import { bindAttribute, generic, missing, tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { liveLocals, lives } from '../core/live.ts';
import { None, type Value } from '../core/object.ts';
import { isInstance, isSubclass, isType, type Type } from '../core/type.ts';

/** A `super` object. */
export interface Super {
  cls: Type;
  self: Value;
  /** The class whose MRO is searched behind `cls`; undefined while unbound. */
  start: Type | undefined;
}

/** See `Runtime.super`. */
export function makeSuper(cls: Value, self: Value): Value {
  if (self === undefined) throw err('RuntimeError', 'super(): arg[0] deleted');
  if (cls === null) throw err('RuntimeError', 'super(): __class__ cell not found');
  if (cls === undefined) throw err('RuntimeError', 'super(): empty __class__ cell');
  return bindSuper(superType.alloc(superType), cls, self);
}

/** Sets what a `super` object is of. */
function bindSuper(s: Value, cls: Value, self: Value): Value {
  if (!isType(cls)) throw typeError(`super() argument 1 must be a type, not ${cls.T.name}`);
  s.cls = cls;
  if (self === undefined || self === None) return s;
  if (isType(self) && isSubclass(self, cls)) s.start = self;
  else if (isInstance(self, cls)) s.start = self.T;
  else s.start = claimed(self, cls);
  s.self = self;
  return s;
}

/** What stands for an instance, a proxy, says whose it is. */
function claimed(self: Value, cls: Type): Type {
  const claim = tryGet(self, '__class__');
  if (claim !== undefined && isType(claim) && isSubclass(claim, cls)) return claim;
  throw typeError(
    `super(type, obj): obj (${isType(self) ? `type ${self.name}` : `instance of ${self.T.name}`}) is not an instance or subtype of type (${cls.name}).`,
  );
}

/** The next class's attribute, bound to the instance (or the class, in a class method). */
function lookupNext(s: Super, name: string): Value {
  if (s.start === undefined || name === '__class__') return undefined;
  const { mro } = s.start;
  for (let i = mro.indexOf(s.cls) + 1; i < mro.length; i++) {
    const raw = (mro[i] as Type).dict.get(name);
    if (raw !== undefined)
      return bindAttribute(raw, s.self === s.start ? undefined : s.self, s.start);
  }
  return undefined;
}

function superRepr({ cls, self, start }: Value): string {
  return `<super: <class '${cls?.name ?? 'NULL'}'>, ${self === undefined ? 'NULL' : `<${start.name} object>`}>`;
}

/** One that is unbound, in a class, is bound by being read. */
function superGet(s: Value, o: Value): Value {
  return s.self !== undefined || o === None ? s : call(s.T, [s.cls, o]);
}

/** What `super()` finds in its caller, where the compiler does not know the call for one (`s = super`): the frame is asked. */
function callersClass(): { found: Value; first: Value } {
  const caller = lives.at(-1);
  if (caller === undefined || !caller.code.info.argc)
    throw err('RuntimeError', 'super(): no arguments');
  const locals = new Map(liveLocals(caller));
  const first = locals.get(caller.names?.[0] as string);
  const found = locals.get('__class__');
  if (first === undefined) throw err('RuntimeError', 'super(): arg[0] deleted');
  if (found === undefined) throw err('RuntimeError', 'super(): __class__ cell not found');
  return { found, first };
}

export const superType = defineType('super', {
  alloc: (cls) => ({ __proto__: cls.inst, cls: undefined, self: undefined, start: undefined }),
  make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
  methods: {
    __init__: def('self, type?, object?, /', (s: Value, cls: Value, self: Value) => {
      const { found, first } = cls === undefined ? callersClass() : { found: cls, first: self };
      bindSuper(s, found, first);
      return None;
    }),
    __repr__: def('self, /', superRepr),
    __get__: def('self, instance, owner?, /', superGet),
  },
  getters: {
    __thisclass__: (s) => s.cls ?? None,
    __self__: (s) => s.self ?? None,
    __self_class__: (s) => s.start ?? None,
  },
});

superType.getattribute = (s, name) => {
  const v = lookupNext(s, name) ?? generic(s, name);
  if (v === undefined) throw missing(s, name);
  return v;
};

// `super` objects answer no attribute by themselves: everything goes through the look-up above.
superType.inst = Object.create(null);
superType.inst[Symbol.toPrimitive] = Number.isFinite;
superType.inst.T = superType;
