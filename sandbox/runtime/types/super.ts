/** `super` (reference, "super"). */
import { attributeError, bindAttribute } from '../core/attributes.ts';
import { def, defineType } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { hooks, isInstance, isSubclass, type Type } from '../core/type.ts';
import { isType } from './type.ts';

/** A `super` object. */
export interface Super {
  cls: Type;
  self: Value;
  /** The class whose MRO is searched behind `cls`; undefined while unbound. */
  start: Type | undefined;
}

const make = (cls: Type, self: Value, start: Type | undefined, kind: Type = superType): Value => ({
  __proto__: kind.inst,
  cls,
  self,
  start,
});

/** See `Runtime.super`. */
export function makeSuper(cls: Value, self: Value): Value {
  if (self === undefined) throw err('RuntimeError', 'super(): arg[0] deleted');
  if (cls === null) throw err('RuntimeError', 'super(): __class__ cell not found');
  if (cls === undefined) throw err('RuntimeError', 'super(): empty __class__ cell');
  return bindSuper(cls, self);
}

function bindSuper(cls: Value, self: Value, kind?: Type): Value {
  if (!isType(cls))
    throw typeError(`super() argument 1 must be a type, not ${(cls as Value).T.name}`);
  if (self === undefined || self === None) return make(cls, undefined, undefined, kind);
  if (isType(self) && isSubclass(self, cls)) return make(cls, self, self, kind);
  if (isInstance(self, cls)) return make(cls, self, self.T, kind);
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

export const superType = defineType('super', {
  alloc: () => make(superType, undefined, undefined),
  make: def('cls, type?, object?, /', (kind: Value, cls: Value, self: Value) => {
    if (cls === undefined) throw err('RuntimeError', 'super(): no arguments');
    return bindSuper(cls, self, kind);
  }),
  methods: {
    __get__: def('self, instance, owner?, /', (s: Value, o: Value) =>
      s.self !== undefined || o === None ? s : bindSuper(s.cls, o, s.T),
    ),
    __repr__: def(
      'self, /',
      (s: Value) =>
        `<super: <class '${s.cls.name}'>, ${s.self === undefined ? 'NULL' : `<${s.start.name} object>`}>`,
    ),
  },
  getters: {
    __thisclass__: (s) => s.cls,
    __self__: (s) => s.self ?? None,
    __self_class__: (s) => s.start ?? None,
  },
});

superType.getattribute = (s, name) => {
  const v = lookupNext(s, name);
  if (v !== undefined) return v;
  const own = superType.dict.get(name);
  if (own !== undefined) return hooks.get(own, s, superType);
  if (name === '__class__') return s.T;
  throw attributeError(`'super' object has no attribute '${name}'`, s, name);
};

// `super` objects answer no attribute by themselves: everything goes through the look-up above.
superType.inst = Object.create(null);
superType.inst[Symbol.toPrimitive] = Number.isFinite;
superType.inst.T = superType;
