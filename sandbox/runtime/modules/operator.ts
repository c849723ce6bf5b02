/** operator: the operators as functions, and getters of items and attributes. */
import { ga } from '../core/attributes.ts';
import { call, callk, callmk } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { importer } from '../core/in-module.ts';
import { di, gi, si } from '../core/items.ts';
import { None, PyObject, strOf, Tuple, type Value } from '../core/object.ts';
import * as op from '../core/operators.ts';
import {
  callSlot,
  contains,
  index,
  iter,
  lengthHint,
  repr,
  same,
  slot,
  truth,
  typeName,
} from '../core/protocols.ts';
import { starNames } from './star-names.ts';

const module = 'operator';
/** Its functions say where CPython has them. */
const inC = '_operator';
const unary = (name: string, f: Value): Value => builtin(name, 'a, /', (a: Value) => f(a), inC);
const binary = (name: string, f: Value): Value =>
  builtin(name, 'a, b, /', (a: Value, b: Value) => f(a, b), inC);

function isSequence(x: Value): boolean {
  return slot(x, '___getitem__') != null;
}

const concatenation = (add: (a: Value, b: Value) => Value) => (a: Value, b: Value) => {
  for (const x of [a, b])
    if (!isSequence(x)) throw typeError(`'${typeName(x)}' object can't be concatenated`);
  return add(a, b);
};

/** `iter(x)` of what is searched. */
function searched(x: Value): Iterable<Value> {
  if (slot(x, '___iter__') == null && !isSequence(x))
    throw typeError(`argument of type '${typeName(x)}' is not iterable`);
  return iter(x);
}

function indexOf(a: Value, b: Value): number {
  let i = 0;
  for (const v of searched(a)) {
    if (same(v, b)) return i;
    i++;
  }
  throw valueError('sequence.index(x): x not in sequence');
}

function countOf(a: Value, b: Value): number {
  let n = 0;
  for (const v of searched(a)) if (same(v, b)) n++;
  return n;
}

const binaryOperators: Record<string, (a: Value, b: Value) => Value> = {
  add: op.add,
  sub: op.sub,
  mul: op.mul,
  matmul: op.matmul,
  truediv: op.truediv,
  floordiv: op.floordiv,
  mod: op.mod,
  pow: op.pow,
  lshift: op.lshift,
  rshift: op.rshift,
  and: op.and,
  or: op.or,
  xor: op.xor,
  lt: op.lt,
  le: op.le,
  eq: op.eq,
  ne: op.ne,
  ge: op.ge,
  gt: op.gt,
  iadd: op.iadd,
  isub: op.isub,
  imul: op.imul,
  imatmul: op.imatmul,
  itruediv: op.itruediv,
  ifloordiv: op.ifloordiv,
  imod: op.imod,
  ipow: op.ipow,
  ilshift: op.ilshift,
  irshift: op.irshift,
  iand: op.iand,
  ior: op.ior,
  ixor: op.ixor,
  concat: concatenation(op.add),
  iconcat: concatenation(op.iadd),
  contains: (a, b) => contains(b, a),
  getitem: gi,
  delitem: (a, b) => {
    di(a, b);
    return None;
  },
};
const unaryOperators: Record<string, (a: Value) => Value> = {
  neg: op.neg,
  pos: op.pos,
  invert: op.invert,
  inv: op.invert,
  not: (a) => !truth(a),
  index: (a) => index(a),
};

/** Names that clash with keywords end in `_`. */
const keywords = new Set(['and', 'or', 'not']);

// ---- getters -----------------------------------------------------------------------------------------------

/** `__call__` of what takes one object; the names of its class say so in their own way. */
const ofOne = <G>(name: string, get: (g: G, o: Value) => Value) =>
  def('self, /, *args, **kwargs', (g: G, args: Value[], kw: Map<string, Value>) => {
    const isCounted = args.length === 1;
    // `methodcaller` counts what it is given before it looks for keywords.
    if (kw.size > 0 && (isCounted || name !== 'methodcaller'))
      throw typeError(`${name}() takes no keyword arguments`);
    if (!isCounted) throw typeError(`${name} expected 1 argument, got ${args.length}`);
    return get(g, args[0]);
  });
/** What `inspect.signature` says of one of them. */
const getters = { __text_signature__: () => '($self, obj, /)' };

class ItemGetter extends PyObject {
  keys: Value[];
  constructor(keys: Value[]) {
    super();
    this.keys = keys;
  }
}
const itemgetter = defineType('itemgetter', {
  js: ItemGetter,
  module,
  getters,
  make: def('cls, *items', (_cls: Value, items: Value[]) => {
    if (items.length === 0) throw typeError('itemgetter expected 1 argument, got 0');
    return new ItemGetter(items);
  }),
  methods: {
    __call__: ofOne('itemgetter', (g: ItemGetter, o) =>
      g.keys.length === 1 ? gi(o, g.keys[0]) : new Tuple(g.keys.map((k) => gi(o, k))),
    ),
    __repr__: def(
      'self, /',
      (g: ItemGetter) => `operator.itemgetter(${g.keys.map(repr).join(', ')})`,
    ),
    __reduce__: def('self, /', (g: Value) => new Tuple([g.T, new Tuple(g.keys)])),
  },
});

class AttrGetter extends PyObject {
  names: string[];
  constructor(names: string[]) {
    super();
    this.names = names;
  }
}

const attribute = (o: Value, path: string): Value =>
  path.split('.').reduce((x: Value, name) => x[`$${name}`] ?? ga(x, name), o);

const attrgetter = defineType('attrgetter', {
  js: AttrGetter,
  module,
  getters,
  make: def('cls, *attrs', (_cls: Value, attrs: Value[]) => {
    if (attrs.length === 0) throw typeError('attrgetter expected 1 argument, got 0');
    for (const a of attrs)
      if (strOf(a) === undefined) throw typeError('attribute name must be a string');
    return new AttrGetter(attrs.map((a) => strOf(a) as string));
  }),
  methods: {
    __call__: ofOne('attrgetter', (g: AttrGetter, o) =>
      g.names.length === 1
        ? attribute(o, g.names[0] as string)
        : new Tuple(g.names.map((n) => attribute(o, n))),
    ),
    __repr__: def(
      'self, /',
      (g: AttrGetter) => `operator.attrgetter(${g.names.map(repr).join(', ')})`,
    ),
    __reduce__: def('self, /', (g: Value) => new Tuple([g.T, new Tuple(g.names)])),
  },
});

class MethodCaller extends PyObject {
  name: string;
  args: Value[];
  kw: Map<string, Value>;
  constructor(name: string, args: Value[], kw: Map<string, Value>) {
    super();
    this.name = name;
    this.args = args;
    this.kw = kw;
  }
}
const methodcaller = defineType('methodcaller', {
  js: MethodCaller,
  module,
  getters,
  make: def('cls, /, *args, **kwargs', (_cls: Value, args: Value[], kw: Map<string, Value>) => {
    if (args.length === 0)
      throw typeError('methodcaller needs at least one argument, the method name');
    const name = strOf(args[0]);
    if (name === undefined) throw typeError('method name must be a string');
    return new MethodCaller(name, args.slice(1), kw);
  }),
  methods: {
    __call__: ofOne('methodcaller', (m: MethodCaller, o) =>
      callmk(o, m.name, m.args, [...m.kw.keys()], [...m.kw.values()]),
    ),
    __repr__: def('self, /', (m: MethodCaller) => {
      const kw = [...m.kw].map(([k, v]) => `${k}=${repr(v)}`);
      return `operator.methodcaller(${[m.name, ...m.args].map(repr).concat(kw).join(', ')})`;
    }),
    // `copyreg` passes no keyword arguments: a partial has them.
    __reduce__: def('self, /', (m: Value) => {
      if (m.kw.size === 0) return new Tuple([m.T, new Tuple([m.name, ...m.args])]);
      const { $partial } = importer.load('functools');
      const maker = callk($partial, [m.T, m.name], [...m.kw.keys()], [...m.kw.values()]);
      return new Tuple([maker, new Tuple(m.args)]);
    }),
  },
});

function make(): Record<string, Value> {
  const names: Record<string, Value> = { itemgetter, attrgetter, methodcaller };
  const add = (name: string, f: Value): void => {
    names[keywords.has(name) ? `${name}_` : name] = f;
    names[`__${name}__`] = f;
  };
  for (const [name, f] of Object.entries(binaryOperators))
    add(name, binary(keywords.has(name) ? `${name}_` : name, f));
  for (const [name, f] of Object.entries(unaryOperators))
    add(name, unary(keywords.has(name) ? `${name}_` : name, f));
  const abs = unary('abs', (a: Value) => {
    const f = slot(a, '___abs__');
    if (f == null) throw typeError(`bad operand type for abs(): '${typeName(a)}'`);
    return callSlot(f, a);
  });
  add('abs', abs);
  const setitem = builtin(
    'setitem',
    'a, b, c, /',
    (a: Value, b: Value, c: Value) => {
      si(a, b, c);
      return None;
    },
    inC,
  );
  add('setitem', setitem);
  return {
    ...names,
    truth: unary('truth', truth),
    is_: binary('is_', (a: Value, b: Value) => a === b),
    is_not: binary('is_not', (a: Value, b: Value) => a !== b),
    is_none: unary('is_none', (a: Value) => a === None),
    is_not_none: unary('is_not_none', (a: Value) => a !== None),
    countOf: binary('countOf', countOf),
    indexOf: binary('indexOf', indexOf),
    length_hint: builtin(
      'length_hint',
      'obj, default?, /',
      (x: Value, fallback: Value) => lengthHint(x, index(fallback ?? 0)),
      inC,
    ),
    call: builtin(
      'call',
      'obj, /, *args, **kwargs',
      (f: Value, args: Value[], kw: Map<string, Value>) =>
        kw.size === 0 ? call(f, args) : callk(f, args, [...kw.keys()], [...kw.values()]),
      inC,
    ),
  };
}

/** The module `operator` (`_operator` of CPython is the same). */
export const definition = {
  name: 'operator',
  make: () => {
    const names = make();
    return { ...names, __call__: names.call, ...starNames(names) };
  },
};
