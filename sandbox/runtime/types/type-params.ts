/** Type parameters and aliases (PEP 695, 696): objects with names; the sandbox checks no types. */
import { def, defineType, type TypeSpec } from '../core/define.ts';
import { inModule } from '../core/in-module.ts';
import { None, PyObject, Tuple, type Value } from '../core/object.ts';
import { runningModule } from '../generators/running.ts';
import { subscribed } from './generic-alias.ts';
import { uniting } from './uniting.ts';

export class TypeParam extends PyObject {
  kind: string;
  name: string;
  bound: (() => Value) | undefined;
  dflt: (() => Value) | undefined;
  constraints: (() => Value) | undefined;
  constructor(kind: string, name: string, ...lazy: ((() => Value) | undefined)[]) {
    super();
    this.kind = kind;
    this.name = name;
    [this.bound, this.dflt, this.constraints] = lazy;
  }
}

class TypeVar extends TypeParam {}
class ParamSpec extends TypeParam {}
class TypeVarTuple extends TypeParam {}

type Getters = Record<string, (p: Value) => Value>;

/** `*Ts` and `*Alias` mean `Unpack[…]`. */
const starred = { __iter__: inModule('self, /', '_typing', '_starred') };

const define = (
  name: string,
  js: { prototype: Value },
  getters: Getters = {},
  methods: TypeSpec['methods'] = {},
): void => {
  defineType(name, {
    js,
    module: 'typing',
    hasDict: true,
    methods: { __repr__: def('self, /', (p: Value) => p.name), ...uniting, ...methods },
    getters: {
      __name__: (p) => p.name,
      __default__: (p) => (p.dflt === undefined ? None : p.dflt()),
      ...getters,
    },
  });
};
define('TypeVar', TypeVar, {
  __bound__: (p) => (p.bound === undefined ? None : p.bound()),
  __constraints__: (p) => (p.constraints === undefined ? new Tuple([]) : p.constraints()),
});
define('ParamSpec', ParamSpec);
define('TypeVarTuple', TypeVarTuple, {}, starred);

const kinds = { TypeVar, ParamSpec, TypeVarTuple };

/** See `Runtime.typeparam`. */
export const typeparam = (
  kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple',
  name: string,
  ...lazy: [bound?: () => Value, dflt?: () => Value, constraints?: () => Value]
): Value => new kinds[kind](kind, name, ...lazy);

export class TypeAlias extends PyObject {
  name: string;
  params: Value[];
  value: () => Value;
  constructor(name: string, params: Value[], value: () => Value) {
    super();
    this.name = name;
    this.params = params;
    this.value = value;
  }
}

defineType('TypeAliasType', {
  js: TypeAlias,
  module: 'typing',
  final: true,
  methods: {
    __repr__: def('self, /', (a: Value) => a.name),
    __reduce__: def('self, /', (a: Value) => a.name),
    __getitem__: def('self, key, /', (a: Value, key: Value) => subscribed(a, key)),
    ...uniting,
    ...starred,
  },
  getters: {
    __name__: (a) => a.name,
    __value__: (a) => a.value(),
    __type_params__: (a) => new Tuple(a.params),
  },
});

/** See `Runtime.typealias`. */
export function typealias(name: string, params: Value[], value: () => Value): Value {
  const alias: Value = new TypeAlias(name, params, value);
  alias.$__module__ = runningModule();
  return alias;
}

/** Knot: gives the bases of a class with type parameters, which `Generic` is one of; `_typing` knows them. */
export const generic = {
  bases: (bases: Value[], _params: Value[]): Value[] => bases,
};

/** See `Runtime.generic`. */
export const genericBases = (bases: Value[], params: Value[]): Value[] =>
  generic.bases(bases, params);

/** See `Runtime.typeparams`. */
export function typeparams(target: Value, params: Value[]): Value {
  target.typeparams = new Tuple(params);
  return target;
}
