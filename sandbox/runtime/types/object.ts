/** `object` and the singletons. */

import {
  generic,
  genericDelete,
  genericSet,
  missing,
  storeOf,
  tryGet,
} from '../core/attributes.ts';
import { type Def, def, defineType, fill, object } from '../core/define.ts';
import { keys, ownNames } from '../core/dict.ts';
import { typeError } from '../core/exceptions.ts';
import { addressOf, identityHash } from '../core/identity.ts';
import { documented, inModule } from '../core/in-module.ts';
import { Ellipsis, List, Module, None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { notEqual } from '../core/operators.ts';
import { callSlot, hash, iter, same, slot, str, strFrom, strictStr } from '../core/protocols.ts';
import { hooks, lookup, type Type } from '../core/type.ts';
import { watchInstance } from './finalizers.ts';
import { setType } from './instance-dict.ts';
import { slotFields, solidOf } from './slots.ts';

const unknown = def('self, value, /', () => NotImplemented);

const superfluous = (cls: Value, hasNew: boolean): Value =>
  typeError(
    hasNew
      ? 'object.__new__() takes exactly one argument (the type to instantiate)'
      : `${cls.name}() takes no arguments`,
  );

/**
 * `object.__new__`: extra arguments are an error unless `__init__` takes them (and the other way round). Called with a class alone, as
 * programs mostly do, it is given no collections of what else there is.
 */
function newObject(cls: Value, args?: Value[], kw?: Map<string, Value>): Value {
  if (args !== undefined && kw !== undefined && args.length + kw.size > 0) {
    const hasNew = lookup(cls, '__new__') !== object.dict.get('__new__');
    if (hasNew || lookup(cls, '__init__') === object.dict.get('__init__'))
      throw superfluous(cls, hasNew);
  }
  refuseAbstract(cls);
  const o = cls.alloc(cls);
  cls.making ??= null;
  if (cls.finalizes) watchInstance(o);
  return o;
}

function refuseAbstract(cls: Type): void {
  if (cls.abstract?.length > 0) throw isAbstract(cls);
}

function isAbstract({ name, abstract }: Type): Value {
  const list = abstract.map((n: string) => `'${n}'`).join(', ');
  return typeError(
    `Can't instantiate abstract class ${name} without an implementation for abstract method${abstract.length > 1 ? 's' : ''} ${list}`,
  );
}

function initObject(self: Value, args: Value[], kw: Map<string, Value>): Value {
  const cls: Type = self.T;
  if (args.length > 0 || kw.size > 0) {
    if (lookup(cls, '__init__') !== object.dict.get('__init__'))
      throw typeError('object.__init__() takes exactly one argument (the instance to initialize)');
    if (lookup(cls, '__new__') === object.dict.get('__new__'))
      throw typeError(
        `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`,
      );
  }
  return None;
}

const defaultRepr = (self: Value): string => {
  const module = self.T.dict.get('__module__');
  const prefix = module === undefined || module === 'builtins' ? '' : `${str(module)}.`;
  return `<${prefix}${self.T.qualname} object at ${addressOf(self)}>`;
};

/** `dir(x)` for ordinary objects: its own names and those of its classes, but what a class that stands for one in C has for itself. */
export function namesOf(o: Value): string[] {
  const names = new Set<string>();
  const add = (cls: Value, all: Iterable<string>): void => {
    for (const n of all) if (!cls.keeps?.(n)) names.add(n);
  };
  if (typeof o === 'object') add(o.T, ownNames(storeOf(o)));
  for (const t of o.T.mro) add(t, t.dict.keys());
  return [...names].sort();
}

/** `object.__dir__`: what the object itself has, and the class that it says it is of. */
function listNames(self: Value): Value {
  const cls = tryGet(self, '__class__');
  if (cls === self.T) return new List(namesOf(self));
  const names = new Set<Value>(ownNames(storeOf(self)));
  const gather = (c: Value): void => {
    const own = tryGet(c, '__dict__');
    if (own !== undefined) for (const name of iter(own)) names.add(name);
    const bases = tryGet(c, '__bases__');
    if (bases instanceof Tuple) bases.items.forEach(gather);
  };
  if (cls !== undefined) gather(cls);
  return new List([...names]);
}

const sameSlots = (a: Type, b: Type): boolean =>
  solidOf(a) === solidOf(b) ||
  [...slotFields(a)].sort().join() === [...slotFields(b)].sort().join();

/** May instances of one class become the other's: the same payload, `__dict__` and slots. */
export function setClass(self: Value, cls: Value): void {
  if (cls === undefined) throw typeError("can't delete __class__ attribute");
  if (cls.mro === undefined)
    throw typeError(`__class__ must be set to a class, not '${cls.T.name}' object`);
  const sameLayout = self.T.layout === cls.layout;
  if (!(self instanceof Module && sameLayout) && !(self.T.heap && cls.heap))
    throw typeError(
      '__class__ assignment only supported for mutable types or ModuleType subclasses',
    );
  if (!sameLayout || self.T.hasDict !== cls.hasDict || !sameSlots(self.T, cls))
    throw typeError(
      `__class__ assignment: '${cls.name}' object layout differs from '${self.T.name}'`,
    );
  setType(self, cls);
}

/** What `type` does in its own way must not be had from `object`: built-in classes could be changed so. */
function refuseClass(self: Value, name: string): void {
  if (self.mro !== undefined) throw typeError(`can't apply this ${name} to ${self.T.name} object`);
}

fill(object, {
  make: def('cls, /, *args, **kwargs', newObject),
  methods: {
    __init__: def('self, /, *args, **kwargs', initObject),
    __repr__: def('self, /', defaultRepr),
    __str__: def('self, /', (self: Value) => callSlot(slot(self, '___repr__'), self)),
    __eq__: def('self, value, /', (a: Value, b: Value) => (a === b ? true : NotImplemented)),
    __ne__: def('self, value, /', notEqual),
    __lt__: unknown,
    __le__: def('self, value, /', () => NotImplemented),
    __gt__: def('self, value, /', () => NotImplemented),
    __ge__: def('self, value, /', () => NotImplemented),
    __hash__: def('self, /', identityHash),
    __getattribute__: def('self, name, /', (self: Value, name: Value) => {
      const v = generic(self, strictStr(name, 'attribute name'));
      if (v === undefined) throw missing(self, name);
      return v;
    }),
    __setattr__: def('self, name, value, /', (self: Value, name: Value, v: Value) => {
      refuseClass(self, '__setattr__');
      genericSet(self, strictStr(name, 'attribute name'), v);
      return None;
    }),
    __delattr__: def('self, name, /', (self: Value, name: Value) => {
      refuseClass(self, '__delattr__');
      genericDelete(self, strictStr(name, 'attribute name'));
      return None;
    }),
    __dir__: def('self, /', listNames),
    __format__: def('self, format_spec, /', (self: Value, spec: Value) => {
      if (spec !== '')
        throw typeError(`unsupported format string passed to ${self.T.name}.__format__`);
      return strFrom(self);
    }),
    __sizeof__: def('self, /', () => 16),
    __getstate__: inModule('self, /', '_pickling', 'getstate'),
    __reduce__: inModule('self, /', '_pickling', 'reduce'),
    __reduce_ex__: inModule('self, protocol, /', '_pickling', 'reduce_ex'),
  },
  properties: {
    __class__: [(self) => self.T, setClass],
  },
});

object.dict.get('__new__').bare = 1;
hooks.getattribute = object.dict.get('__getattribute__');
hooks.setattr = object.dict.get('__setattr__');

const objectEq = object.dict.get('__eq__');
const objectHash = object.dict.get('__hash__');
keys.hash = hash;
keys.same = same;
keys.plain = (x) => {
  const proto = x.T.proto;
  return proto.___hash__ === objectHash && proto.___eq__ === objectEq;
};

/** `__doc__` of what CPython has in C: found when it is asked for. */
const documentation = defineType('documentation', {
  methods: {
    __get__: def('self, instance, owner?, /', (_self: Value, o: Value, cls: Value) =>
      documented('text', o === None ? cls : o.T),
    ),
  },
});
fill(object, { attrs: { __doc__: { __proto__: documentation.proto } as Value } });

const single = (name: string, text: string, value: Value, extra: Record<string, Def>): Type =>
  defineType(name, {
    proto: Object.getPrototypeOf(value),
    final: true,
    make: def('cls, /', () => value),
    methods: { __repr__: def('self, /', () => text), ...extra },
  });

const byName = (name: string) => ({ __reduce__: def('self, /', () => name) });

export const NoneType = single('NoneType', 'None', None, {
  __bool__: def('self, /', () => false),
  // A constant, in the 32 bits that the tables of sets and tuples have here.
  __hash__: def('self, /', () => -56073184),
});
export const EllipsisType = single('ellipsis', 'Ellipsis', Ellipsis, byName('Ellipsis'));
export const NotImplementedType = single('NotImplementedType', 'NotImplemented', NotImplemented, {
  __bool__: def('self, /', () => {
    throw typeError('NotImplemented should not be used in a boolean context');
  }),
  ...byName('NotImplemented'),
});
