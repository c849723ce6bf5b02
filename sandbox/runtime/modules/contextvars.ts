/**
 * `_contextvars`: context variables (PEP 567). A context holds a mapping that is never changed, only replaced: a copy costs nothing,
 * and the loop makes one for each call that it is asked for. (`contextvars` is CPython's own Python.)
 */
import { call, callk, callm } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { None, NotImplemented, PyObject, root, strOf, type Value } from '../core/object.ts';
import { getIter, repr, same } from '../core/protocols.ts';
import { classItem } from '../types/generic-alias.ts';
import type { Definition } from './importing.ts';

const module = '_contextvars';

type Values = ReadonlyMap<ContextVar, Value>;

const EMPTY: Values = new Map();

/** Made often: stands alone, since a call of `super()` costs more than the object. */
class Context {
  declare readonly T: Value;
  values: Values;
  /** The context that was current when this one was entered; undefined while it is not. */
  declare previous: Context | undefined;
  constructor(values: Values) {
    this.values = values;
  }
}
Object.setPrototypeOf(Context.prototype, root);
Context.prototype.previous = undefined;

class ContextVar extends PyObject {
  name: string;
  default: Value;
  constructor(name: string, otherwise: Value) {
    super();
    this.name = name;
    this.default = otherwise;
  }
}

/** What `set` gives, for `reset`. */
class Token extends PyObject {
  variable: ContextVar;
  context: Context;
  /** The value before; undefined when there was none. */
  old: Value;
  used = false;
  constructor(variable: ContextVar, context: Context, old: Value) {
    super();
    this.variable = variable;
    this.context = context;
    this.old = old;
  }
}

let current: Context;

// ---- contexts -------------------------------------------------------------------------------------------------

/** `run(self, *args, **kwargs)`; a few arguments are passed as they are (see below), which no Map is. */
function run(self: Context, ...given: Value[]): Value {
  const [args, kw] = given[1] instanceof Map ? given : [given, undefined];
  if (args.length === 0) throw typeError('run() missing 1 required positional argument');
  if (self.previous !== undefined)
    throw err('RuntimeError', `cannot enter context: ${repr(self)} is already entered`);
  const f = args.shift();
  self.previous = current;
  current = self;
  try {
    if (kw === undefined || kw.size === 0) return call(f, args);
    return callk(f, args, [...kw.keys()], [...kw.values()]);
  } finally {
    current = self.previous;
    self.previous = undefined;
  }
}

const copyOf = (self: Context): Context => new Context(self.values);

function valueIn(self: Context, key: Value): Value {
  if (!(key instanceof ContextVar))
    throw typeError(`a ContextVar key was expected, got ${repr(key)}`);
  return self.values.get(key);
}

function item(self: Context, key: Value): Value {
  const v = valueIn(self, key);
  if (v === undefined) throw err('KeyError', key);
  return v;
}

/** The mapping as a dict, whose iterators serve for those of the context. */
function dictOf(self: Context): Dict {
  const d = new Dict();
  for (const [k, v] of self.values) d.set(k, v);
  return d;
}

function makeContext(_cls: Value, args: Value[], kw: Map<string, Value>): Context {
  if (args.length + kw.size > 0) throw typeError('Context() does not accept any arguments');
  return new Context(EMPTY);
}

const context = defineType('Context', {
  js: Context,
  module,
  final: true,
  make: def('cls, /, *args, **kwargs', makeContext),
  methods: {
    run: def('self, /, *args, **kwargs', run),
    copy: def('self, /', copyOf),
    get: def(
      'self, key, default?, /',
      (self: Context, key: Value, otherwise: Value) => valueIn(self, key) ?? otherwise ?? None,
    ),
    keys: def('self, /', (self: Context) => getIter(dictOf(self))),
    values: def('self, /', (self: Context) => getIter(callm(dictOf(self), 'values', []))),
    items: def('self, /', (self: Context) => getIter(callm(dictOf(self), 'items', []))),
    __getitem__: def('self, key, /', item),
    __contains__: def(
      'self, key, /',
      (self: Context, key: Value) => valueIn(self, key) !== undefined,
    ),
    __iter__: def('self, /', (self: Context) => getIter(dictOf(self))),
    __len__: def('self, /', (self: Context) => self.values.size),
    __eq__: def('self, value, /', (self: Context, other: Value) =>
      other instanceof Context ? same(dictOf(self), dictOf(other)) : NotImplemented,
    ),
  },
  attrs: { __hash__: None },
});

current = new Context(EMPTY);

// The loop runs every callback through this: it is called without binding where that is not needed.
const direct = context.dict.get('run');
direct.least = 2;
direct.most = 8;

// ---- variables ------------------------------------------------------------------------------------------------

function makeVariable(_cls: Value, otherwise: Value, args: Value[]): ContextVar {
  if (args.length !== 1)
    throw typeError(`ContextVar() takes exactly 1 positional argument (${args.length} given)`);
  const name = strOf(args[0]);
  if (name === undefined) throw typeError('context variable name must be a str');
  return new ContextVar(name, otherwise);
}

function get(self: ContextVar, otherwise: Value): Value {
  const v = current.values.get(self) ?? otherwise ?? self.default;
  if (v === undefined) throw err('LookupError', self);
  return v;
}

function store(variable: ContextVar, v: Value): void {
  const values = new Map(current.values);
  if (v === undefined) values.delete(variable);
  else values.set(variable, v);
  current.values = values;
}

function set(self: ContextVar, v: Value): Token {
  const token = new Token(self, current, current.values.get(self));
  store(self, v);
  return token;
}

function reset(self: ContextVar, token: Value): Value {
  if (!(token instanceof Token))
    throw typeError(`expected an instance of Token, got ${repr(token)}`);
  if (token.used) throw err('RuntimeError', `${repr(token)} has already been used once`);
  if (token.variable !== self)
    throw err('ValueError', `${repr(token)} was created by a different ContextVar`);
  if (token.context !== current)
    throw err('ValueError', `${repr(token)} was created in a different Context`);
  token.used = true;
  store(self, token.old);
  return None;
}

function showVariable(self: ContextVar): string {
  const otherwise = self.default === undefined ? '' : ` default=${repr(self.default)}`;
  return `<ContextVar name=${repr(self.name)}${otherwise} at ${addressOf(self)}>`;
}

const contextVar = defineType('ContextVar', {
  js: ContextVar,
  module,
  final: true,
  make: def('cls, *args, default?', makeVariable),
  methods: {
    get: def('self, default?, /', get),
    set: def('self, value, /', set),
    reset: def('self, token, /', reset),
    __repr__: def('self, /', showVariable),
    __class_getitem__: classItem(),
  },
  getters: { name: (self) => self.name },
});

// ---- tokens ---------------------------------------------------------------------------------------------------

/** `Token.MISSING`. */
class Missing extends PyObject {}

defineType('Token.MISSING', {
  js: Missing,
  module,
  final: true,
  methods: { __repr__: def('self, /', () => '<Token.MISSING>') },
});
const MISSING = new Missing();

const token = defineType('Token', {
  js: Token,
  module,
  final: true,
  make: def('cls, /, *args, **kwargs', () => {
    throw err('RuntimeError', 'Tokens can only be created by ContextVars');
  }),
  methods: {
    __enter__: def('self, /', (self: Token) => self),
    __exit__: def('self, type, value, traceback, /', (self: Token) => reset(self.variable, self)),
    __repr__: def(
      'self, /',
      (self: Token) =>
        `<Token${self.used ? ' used' : ''} var=${repr(self.variable)} at ${addressOf(self)}>`,
    ),
    __class_getitem__: classItem(),
  },
  getters: {
    var: (self) => self.variable,
    old_value: (self) => self.old ?? MISSING,
  },
  attrs: { MISSING, __hash__: None },
});

export const contextvars: Definition = {
  name: module,
  make: () => ({
    Context: context,
    ContextVar: contextVar,
    Token: token,
    copy_context: builtin('copy_context', '', () => copyOf(current), module),
  }),
};
