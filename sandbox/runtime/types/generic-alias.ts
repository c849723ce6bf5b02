/** `list[int]` and its like (PEP 585): an alias that behaves as its origin when it is called. */
import { attributeError, ga, sa, tryGet } from '../core/attributes.ts';
import { callk } from '../core/call.ts';
import { classmethod, type Def, def, defineType, fill } from '../core/define.ts';
import { isError, typeError } from '../core/exceptions.ts';
import { subscription } from '../core/items.ts';
import { builtins } from '../core/names.ts';
import {
  Ellipsis,
  END,
  None,
  NotImplemented,
  PyObject,
  Tuple,
  type Value,
} from '../core/object.ts';
import { hash, known, repr, same, typeName } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { classmethod as classMethod, staticmethod as staticMethod } from './descriptors.ts';
import { defineIterator, NativeIterator } from './iterators.ts';
import { memoryview } from './memoryview.ts';
import { uniting } from './uniting.ts';

/** `origin[args]`. */
export class GenericAlias extends PyObject {
  origin: Value;
  args: Value[];
  starred: boolean;
  constructor(origin: Value, args: Value[], starred = false) {
    super();
    this.origin = origin;
    this.args = args;
    this.starred = starred;
  }
}

/** A class as annotations show it: built-ins by name, others with their module. */
function shown(x: Value): string {
  if (x === Ellipsis) return '...';
  if (x instanceof GenericAlias) return repr(x);
  if (x === known.type) return 'type';
  if (tryGet(x, '__origin__') !== undefined && tryGet(x, '__args__') !== undefined) return repr(x);
  const name = tryGet(x, '__qualname__');
  const module = tryGet(x, '__module__');
  if (typeof name !== 'string' || typeof module !== 'string') return repr(x);
  return module === 'builtins' ? name : `${module}.${name}`;
}

const shownArgument = (x: Value): string =>
  x.T.name === 'list' && Array.isArray(x.items) ? `[${x.items.map(shown).join(', ')}]` : shown(x);

function show(a: GenericAlias): string {
  const args = a.args.length === 0 ? '()' : a.args.map(shownArgument).join(', ');
  return `${a.starred ? '*' : ''}${shown(a.origin)}[${args}]`;
}

/** What `_typing` puts in place of the two functions below: with `typing` there are more kinds of parameters and aliases. */
export const generics = { parameters, substitute };

const isParameter = (x: Value): boolean =>
  x.T !== undefined && ['TypeVar', 'ParamSpec', 'TypeVarTuple'].includes(x.T.name);

/** The type variables in the arguments, each once, in order. */
function parameters(args: Value[]): Value[] {
  const out: Value[] = [];
  for (const x of args) {
    const own = isParameter(x) ? [x] : x instanceof GenericAlias ? parameters(x.args) : [];
    for (const p of own) if (!out.includes(p)) out.push(p);
  }
  return out;
}

/** `alias[args]`: puts arguments in place of the type variables. */
function substitute(a: GenericAlias, key: Value): Value {
  const names = parameters(a.args);
  if (names.length === 0) throw typeError(`${show(a)} is not a generic class`);
  const given: Value[] = key instanceof Tuple ? key.items : [key];
  if (given.length !== names.length) {
    const many = given.length > names.length ? 'many' : 'few';
    throw typeError(
      `Too ${many} arguments for ${show(a)}; actual ${given.length}, expected ${names.length}`,
    );
  }
  const put = (x: Value): Value => {
    if (isParameter(x)) return given[names.indexOf(x)];
    return x instanceof GenericAlias ? new GenericAlias(x.origin, x.args.map(put)) : x;
  };
  return new GenericAlias(a.origin, a.args.map(put));
}

class AliasIterator extends NativeIterator {
  alias: GenericAlias | undefined;
  constructor(alias: GenericAlias) {
    super();
    this.alias = alias;
  }
  override step(): Value {
    const { alias } = this;
    this.alias = undefined;
    return alias === undefined ? END : new GenericAlias(alias.origin, alias.args, true);
  }
}
defineIterator('generic_alias_iterator', AliasIterator, { final: true });

/** Calls the origin; what comes of it remembers the alias, if it can. */
function called(a: GenericAlias, args: Value[], kw: Map<string, Value>): Value {
  const made = callk(a.origin, args, [...kw.keys()], [...kw.values()]);
  try {
    sa(made, '__orig_class__', a);
  } catch (e) {
    if (!isError(e, 'AttributeError') && !isError(e, 'TypeError')) throw e;
  }
  return made;
}

/** What is not the alias's own is the origin's, but for what would make it pass for a class, or be copied as one. */
function attribute(a: GenericAlias, name: string): Value {
  if (/^__(bases|copy|deepcopy)__$/.test(name))
    throw attributeError(`'${typeName(a)}' object has no attribute '${name}'`, a, name);
  return ga(a.origin, name);
}

function reduced(a: GenericAlias): Value {
  if (!a.starred) return new Tuple([genericAlias, new Tuple([a.origin, new Tuple(a.args)])]);
  return new Tuple([
    builtins.$next,
    new Tuple([new AliasIterator(new GenericAlias(a.origin, a.args))]),
  ]);
}

export const genericAlias: Type = defineType('GenericAlias', {
  js: GenericAlias,
  module: 'types',
  make: def('cls, origin, args, /', (cls: Value, origin: Value, args: Value) => {
    const alias = subscribed(origin, args);
    return cls === genericAlias ? alias : Object.setPrototypeOf(alias, cls.inst);
  }),
  alloc: (cls) => Object.setPrototypeOf(new GenericAlias(None, []), cls.inst),
  methods: {
    __repr__: def('self, /', show),
    __call__: def('self, /, *args, **kwargs', called),
    __eq__: def('self, value, /', (a: GenericAlias, b: Value) =>
      b instanceof GenericAlias
        ? a.starred === b.starred &&
          same(a.origin, b.origin) &&
          same(new Tuple(a.args), new Tuple(b.args))
        : NotImplemented,
    ),
    __hash__: def('self, /', (a: GenericAlias) => hash(new Tuple([a.origin, ...a.args]))),
    __getitem__: def('self, key, /', (a: GenericAlias, key: Value) => generics.substitute(a, key)),
    ...uniting,
    __mro_entries__: def('self, bases, /', (a: GenericAlias) => new Tuple([a.origin])),
    __instancecheck__: def('self, instance, /', () => {
      throw typeError('isinstance() argument 2 cannot be a parameterized generic');
    }),
    __subclasscheck__: def('self, cls, /', () => {
      throw typeError('issubclass() argument 2 cannot be a parameterized generic');
    }),
    __iter__: def('self, /', (a: GenericAlias) => new AliasIterator(a)),
    __reduce__: def('self, /', reduced),
    __getattr__: def('self, name, /', attribute),
  },
  getters: {
    __origin__: (a: GenericAlias) => a.origin,
    __args__: (a: GenericAlias) => new Tuple(a.args),
    __parameters__: (a: GenericAlias) => new Tuple(generics.parameters(a.args)),
    __unpacked__: (a: GenericAlias) => a.starred,
    __typing_unpacked_tuple_args__: (a: GenericAlias) =>
      a.starred && a.origin === known.tuple ? new Tuple(a.args) : None,
  },
});

/** `origin[key]`. */
export const subscribed = (origin: Value, key: Value): Value =>
  new GenericAlias(origin, key instanceof Tuple ? key.items : [key]);

subscription.alias = subscribed;

/** `__class_getitem__` of a built-in class. */
export const classItem = (): Def =>
  classmethod('cls, object, /', (cls: Value, key: Value) => subscribed(cls, key));

for (const cls of [staticMethod, classMethod, memoryview])
  fill(cls, { methods: { __class_getitem__: classItem() } });
