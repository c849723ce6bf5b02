/**
 * `_typing`: what `typing` (which is CPython's own) needs from the runtime. The classes of type parameters, aliases and unions are in
 * the core, for PEP 604 and 695; here they get what only programs see that import `typing`.
 */
import { getOptional } from '../core/attributes.ts';
import { call, callm } from '../core/call.ts';
import { builtin, classmethod, type Def, def, defineType, fill } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { isStr, None, NotImplemented, PyObject, Tuple, type Value } from '../core/object.ts';
import { add } from '../core/operators.ts';
import { getIter, hash, known, repr, same, str, toArray, truth } from '../core/protocols.ts';
import { isType, type Type } from '../core/type.ts';
import { runningFrame } from '../generators/running.ts';
import { GenericAlias, generics } from '../types/generic-alias.ts';
import { TypeAlias, typeparam } from '../types/type-params.ts';
import { Union, united } from '../types/union.ts';
import { type Definition, load1 } from './importing.ts';
import { parametersOf, substituted, unpacked } from './typing-arguments.ts';
import { genericType } from './typing-generic.ts';

const type = (name: string): Type => known[name] as Type;

/** Calls a function of `typing`. */
const typing = (name: string, ...args: Value[]): Value => call(load1('typing')[`$${name}`], args);

class NoDefaultType extends PyObject {}
const noDefaultType = defineType('NoDefaultType', {
  js: NoDefaultType,
  module: 'typing',
  python: true,
  final: true,
  make: def('cls', () => noDefault),
  methods: {
    __repr__: def('self, /', () => 'typing.NoDefault'),
    __reduce__: def('self, /', () => 'NoDefault'),
  },
});
const noDefault: Value = new NoDefaultType();

/** The name of the module whose code is running. */
const callerModule = (): Value =>
  callm(getOptional(runningFrame(0), 'f_globals'), 'get', ['__name__']);

// ---- type variables ----------------------------------------------------------------------------

interface Options {
  bound?: Value;
  dflt?: Value;
  covariant?: Value;
  contravariant?: Value;
  infer?: Value;
}

/** Makes a type parameter of a kind, as its class does when it is called. */
function make(kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple', name: Value, o: Options): Value {
  if (!isStr(name))
    throw typeError(`${kind.toLowerCase()}() argument 'name' must be str, not ${name.T.name}`);
  const is = (x: Value) => x !== undefined && truth(x);
  if (is(o.covariant) && is(o.contravariant))
    throw valueError('Bivariant types are not supported.');
  if (is(o.infer) && (is(o.covariant) || is(o.contravariant)))
    throw valueError('Variance cannot be specified with infer_variance.');
  const { bound, dflt } = o;
  const p = typeparam(
    kind,
    name,
    bound === undefined || bound === None ? undefined : () => bound,
    dflt === undefined || dflt === noDefault ? undefined : () => dflt,
  );
  p.explicit = true;
  p.covariant = is(o.covariant);
  p.contravariant = is(o.contravariant);
  p.infer = is(o.infer);
  p.$__module__ = callerModule();
  return p;
}

function makeTypeVar(
  _cls: Value,
  name: Value,
  bound: Value,
  dflt: Value,
  covariant: Value,
  contravariant: Value,
  infer: Value,
  constraints: Value[],
): Value {
  if (constraints.length === 1) throw typeError('A single constraint is not allowed');
  const has = bound !== undefined && bound !== None;
  if (constraints.length > 1 && has)
    throw typeError('Constraints cannot be combined with bound=...');
  const checked = has ? typing('_type_check', bound, 'Bound must be a type.') : undefined;
  const p = make('TypeVar', name, { dflt, covariant, contravariant, infer, bound: checked });
  if (constraints.length > 0) {
    const types = constraints.map((c) =>
      typing('_type_check', c, 'TypeVar(name, constraint, ...): constraints must be types.'),
    );
    p.constraints = () => new Tuple(types);
  }
  return p;
}

/** `T` where the variance is inferred, else with its sign. */
const signed = (p: Value): string =>
  p.explicit !== true || p.infer
    ? p.name
    : `${p.covariant ? '+' : p.contravariant ? '-' : '~'}${p.name}`;

/** Evaluated once: PEP 695 makes bounds and defaults lazy. */
function lazily(p: Value, field: 'bound' | 'dflt' | 'constraints'): Value {
  const key = `${field}Value`;
  if (p[key] === undefined && p[field] !== undefined) p[key] = p[field]();
  return p[key];
}

const boundOf = (p: Value): Value => lazily(p, 'bound') ?? None;
const constraintsOf = (p: Value): Value => lazily(p, 'constraints') ?? new Tuple([]);

const variance = {
  __covariant__: (p: Value) => p.covariant ?? false,
  __contravariant__: (p: Value) => p.contravariant ?? false,
  __infer_variance__: (p: Value) => (p.explicit === true ? (p.infer ?? false) : true),
};
const defaults = { __default__: (p: Value) => lazily(p, 'dflt') ?? noDefault };
const unions = {
  __or__: def('self, value, /', (a: Value, b: Value) => unionOf([a, b])),
  __ror__: def('self, value, /', (a: Value, b: Value) => unionOf([b, a])),
};
const noBase = (what: string): Record<string, Def> => ({
  __mro_entries__: def('self, bases, /', () => {
    throw typeError(`Cannot subclass an instance of ${what}`);
  }),
  has_default: def('self, /', (p: Value) => p.dflt !== undefined),
  __reduce__: def('self, /', (p: Value) => p.name),
});

/** A TypeVar that is left out at the end gets its default: it is joined to what was given as Python would. */
function prepareTypeVar(p: Value, alias: Value, args: Value): Value {
  const params = toArray(getOptional(alias, '__parameters__') ?? new Tuple([]));
  const at = params.indexOf(p);
  const given = args.items.length;
  if (at < given) return args;
  if (at > given || p.dflt === undefined)
    throw typeError(
      `Too few arguments for ${str(alias)}; actual ${given}, expected at least ${at + 1}`,
    );
  return add(args, new Tuple([lazily(p, 'dflt')]));
}

fill(type('TypeVar'), {
  module: 'typing',
  make: def(
    'cls, name, *constraints, bound?, default?, covariant?, contravariant?, infer_variance?',
    makeTypeVar,
  ),
  methods: {
    ...unions,
    ...noBase('TypeVar'),
    __repr__: def('self, /', signed),
    __typing_subst__: def('self, arg, /', (p: Value, arg: Value) =>
      typing('_typevar_subst', p, arg),
    ),
    __typing_prepare_subst__: def('self, alias, args, /', prepareTypeVar),
  },
  getters: { ...variance, ...defaults, __bound__: boundOf, __constraints__: constraintsOf },
});

class ParamSpecPart extends PyObject {
  origin: Value;
  word: string;
  constructor(origin: Value, word: string) {
    super();
    this.origin = origin;
    this.word = word;
  }
}
class ParamSpecArgs extends ParamSpecPart {}
class ParamSpecKwargs extends ParamSpecPart {}

const partOf = (name: string, word: string, js: new (p: Value, w: string) => ParamSpecPart) =>
  defineType(name, {
    js,
    module: 'typing',
    final: true,
    make: def('cls, origin', (_cls: Value, origin: Value) => new js(origin, word)),
    methods: {
      __repr__: def('self, /', (x: Value) => `${x.origin.name ?? repr(x.origin)}.${x.word}`),
      __eq__: def('self, value, /', (a: Value, b: Value) =>
        b instanceof js ? same(a.origin, b.origin) : NotImplemented,
      ),
      __hash__: def('self, /', (x: Value) => hash(x.origin)),
      __mro_entries__: def('self, bases, /', () => {
        throw typeError(`Cannot subclass an instance of ${name}`);
      }),
    },
    getters: { __origin__: (x) => x.origin },
  });
const args = partOf('ParamSpecArgs', 'args', ParamSpecArgs);
const kwargs = partOf('ParamSpecKwargs', 'kwargs', ParamSpecKwargs);

fill(type('ParamSpec'), {
  module: 'typing',
  make: def(
    'cls, name, *, bound?, default?, covariant?, contravariant?, infer_variance?',
    (
      _c: Value,
      name: Value,
      bound: Value,
      dflt: Value,
      covariant: Value,
      contravariant: Value,
      infer: Value,
    ) => make('ParamSpec', name, { bound, dflt, covariant, contravariant, infer }),
  ),
  methods: {
    ...unions,
    ...noBase('ParamSpec'),
    __repr__: def('self, /', signed),
    __typing_subst__: def('self, arg, /', (p: Value, x: Value) => typing('_paramspec_subst', p, x)),
    __typing_prepare_subst__: def('self, alias, args, /', (p: Value, alias: Value, given: Value) =>
      typing('_paramspec_prepare_subst', p, alias, given),
    ),
  },
  getters: {
    ...variance,
    ...defaults,
    __bound__: boundOf,
    args: (p) => new ParamSpecArgs(p, 'args'),
    kwargs: (p) => new ParamSpecKwargs(p, 'kwargs'),
  },
});

fill(type('TypeVarTuple'), {
  module: 'typing',
  make: def('cls, name, *, default?', (_c: Value, name: Value, dflt: Value) =>
    make('TypeVarTuple', name, { dflt }),
  ),
  methods: {
    ...noBase('TypeVarTuple'),
    __repr__: def('self, /', (p: Value) => p.name),
    __typing_subst__: def('self, arg, /', () => {
      throw typeError('Substitution of bare TypeVarTuple is not supported');
    }),
    __typing_prepare_subst__: def('self, alias, args, /', (p: Value, alias: Value, given: Value) =>
      typing('_typevartuple_prepare_subst', p, alias, given),
    ),
  },
  getters: defaults,
});

for (const name of ['TypeVar', 'ParamSpec', 'TypeVarTuple', 'TypeAliasType'])
  type(name).final = true;

// ---- aliases -----------------------------------------------------------------------------------

fill(type('TypeAliasType'), {
  module: 'typing',
  make: def(
    'cls, name, value, *, type_params?',
    (_c: Value, name: string, value: Value, params: Value) => {
      const alias = new TypeAlias(name, params === undefined ? [] : toArray(params), () => value);
      (alias as Value).$__module__ = callerModule();
      return alias;
    },
  ),
  methods: {
    ...unions,
    __getitem__: def('self, key, /', (a: Value, key: Value) => {
      if (a.params.length === 0) throw typeError('Only generic type aliases are subscriptable');
      return new GenericAlias(a, key instanceof Tuple ? key.items : [key]);
    }),
  },
  getters: {
    __value__: (a) => (a.evaluated ??= a.value()),
    __parameters__: (a) => new Tuple(a.params.flatMap(unpacked)),
  },
});

generics.parameters = parametersOf;
generics.substitute = (a, key) =>
  new GenericAlias(a.origin, substituted(a, a.args, key), a.starred);

// ---- unions ------------------------------------------------------------------------------------

/** `Union[…]`: strings are forward references, None is its type. */
function unionOf(items: Value[]): Value {
  const types = items.map((x) =>
    isType(x) || x instanceof Union
      ? x
      : x === None
        ? None
        : typing('_type_check', x, 'Union[arg, ...]: each arg must be a type.'),
  );
  return types.length === 1 ? (types[0] === None ? None.T : types[0]) : types.reduce(united);
}

fill(type('Union'), {
  module: 'typing',
  methods: {
    ...unions,
    __class_getitem__: classmethod('cls, key, /', (_c: Value, key: Value) => {
      const items = key instanceof Tuple ? key.items : [key];
      if (items.length === 0) throw typeError('Cannot take a Union of no types.');
      return unionOf(items);
    }),
    __mro_entries__: def('self, bases, /', (u: Value) => {
      throw typeError(`Cannot subclass ${repr(u)}`);
    }),
  },
  getters: {
    __parameters__: (u) => new Tuple(parametersOf(u.members)),
    __name__: () => 'Union',
    __qualname__: () => 'Union',
  },
});

export const typingModule: Definition = {
  name: '_typing',
  make: () => ({
    _idfunc: builtin('_idfunc', 'x, /', (x: Value) => x, '_typing'),
    _union_item: builtin('_union_item', 'union, key, /', (u: Value, key: Value) =>
      unionOf(substituted(u, u.members, key)),
    ),
    _starred: builtin('_starred', 'x, /', (x: Value) =>
      getIter(new Tuple([callm(load1('typing').$Unpack, '__getitem__', [x])])),
    ),
    TypeVar: type('TypeVar'),
    ParamSpec: type('ParamSpec'),
    TypeVarTuple: type('TypeVarTuple'),
    ParamSpecArgs: args,
    ParamSpecKwargs: kwargs,
    TypeAliasType: type('TypeAliasType'),
    Generic: genericType,
    Union: type('Union'),
    NoDefault: noDefault,
    NoDefaultType: noDefaultType,
  }),
};
