/** functools: partial, partialmethod, reduce, update_wrapper, wraps. */
import { ga, sa, tryGet } from '../core/attributes.ts';
import { call, callk, callm, isCallable } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { isError, typeError } from '../core/exceptions.ts';
import { BoundMethod, END, isStr, None, PyObject, Tuple, type Value } from '../core/object.ts';
import { getIter, iter, next, repr, str, truth } from '../core/protocols.ts';
import { dict } from '../types/dict.ts';
import { classItem } from '../types/generic-alias.ts';
import { dictOf, setDict } from '../types/instance-dict.ts';
import { allocIterator } from '../types/iterators.ts';
import { guardedRepr } from '../types/sequence.ts';
import { instanceDict, pythonFunction, pythonVariadic } from './python-function.ts';

const module = 'functools';

// ---- partial ---------------------------------------------------------------------------------------------

/** Stands for an argument that the call gives (new in 3.14). */
class PlaceholderType extends PyObject {}
const Placeholder: Value = new PlaceholderType();
defineType('_PlaceholderType', {
  js: PlaceholderType,
  module,
  final: true,
  make: def('cls, /', () => Placeholder),
  methods: { __repr__: def('self, /', () => 'Placeholder') },
});

class Partial extends PyObject {
  func: Value;
  held = new Tuple([]);
  kw = new Dict();

  get args(): Value[] {
    return this.held.items;
  }
}

/** Puts the call's arguments in the places held free, the rest behind. */
function filled(own: Value[], given: Value[]): Value[] {
  const holes = own.filter((x) => x === Placeholder).length;
  if (holes === 0) return own.concat(given);
  if (given.length < holes)
    throw typeError(
      `missing positional arguments in 'partial' call; expected at least ${holes}, got ${given.length}`,
    );
  let at = 0;
  const out = own.map((x) => (x === Placeholder ? given[at++] : x));
  return out.concat(given.slice(at));
}

function makePartial(cls: Value, args: Value[], kw: Map<string, Value>): Value {
  const f = args[0];
  if (f === undefined) throw typeError("type 'partial' takes at least one argument");
  if (!isCallable(f)) throw typeError('the first argument must be callable');
  const own = args.slice(1);
  if (own[own.length - 1] === Placeholder) throw typeError('trailing Placeholders are not allowed');
  const self: Partial = cls.alloc(cls);
  const flat =
    f instanceof Partial && f.T === cls && Object.keys(f).every((k) => !k.startsWith('$'));
  self.func = flat ? f.func : f;
  self.held = new Tuple(flat ? filledOrMore(f.args, own) : own);
  if (flat) for (const [k, v] of f.kw.entryList()) self.kw.set(k, v);
  for (const [k, v] of kw) self.kw.set(k, v);
  return self;
}

/** A partial of a partial fills as many of the free places as it has arguments for. */
function filledOrMore(own: Value[], given: Value[]): Value[] {
  let at = 0;
  const out = own.map((x) => (x === Placeholder && at < given.length ? given[at++] : x));
  return out.concat(given.slice(at));
}

function callPartial(self: Partial, args: Value[], kw: Map<string, Value>): Value {
  const all = filled(self.args, args);
  if (self.kw.size === 0 && kw.size === 0) return call(self.func, all);
  const merged = new Map<Value, Value>(self.kw.entryList());
  for (const [k, v] of kw) merged.set(k, v);
  const names = [...merged.keys()];
  if (!names.every(isStr)) throw typeError('keywords must be strings');
  return callk(self.func, all, names, [...merged.values()]);
}

function showPartial(self: Partial): string {
  const cls = self.T;
  const name = `${ga(cls, '__module__')}.${cls.qualname}`;
  return guardedRepr(self, '...', () => {
    const kw = self.kw.entryList().map(([k, v]) => `${str(k)}=${repr(v)}`);
    return `${name}(${[repr(self.func), ...self.args.map(repr), ...kw].join(', ')})`;
  });
}

/** What `copy` and `pickle` take a partial apart into. */
const reducePartial = (self: Partial): Value => {
  const own = dictOf(self);
  const state = [self.func, self.held, self.kw, own.size > 0 ? own : None];
  return new Tuple([self.T, new Tuple([self.func]), new Tuple(state)]);
};

function setPartial(self: Partial, state: Value): Value {
  const [f, args, kw, own] = state instanceof Tuple && state.items.length === 4 ? state.items : [];
  if (
    f === undefined ||
    !(isCallable(f) && args instanceof Tuple && (kw === None || kw instanceof Dict))
  )
    throw typeError('invalid partial state');
  self.func = f;
  self.held = args.T.heap === true ? new Tuple(args.items) : args;
  self.kw = kw === None || kw.T.heap === true ? call(dict, kw === None ? [] : [kw]) : kw;
  setDict(self, own === None ? new Dict() : own);
  return None;
}

const partial = defineType('partial', {
  js: Partial,
  module,
  hasDict: true,
  make: def('cls, /, *args, **keywords', makePartial),
  alloc: allocIterator(Partial),
  methods: {
    __call__: def('self, /, *args, **kwargs', callPartial),
    __get__: def('self, instance, owner?, /', (self: Partial, o: Value) =>
      o === None || o === undefined ? self : new BoundMethod(self, o),
    ),
    __repr__: def('self, /', showPartial),
    __reduce__: def('self, /', reducePartial),
    __setstate__: def('self, state, /', setPartial),
    __class_getitem__: classItem(),
  },
  getters: {
    func: (self: Partial) => self.func,
    args: (self: Partial) => self.held,
    keywords: (self: Partial) => self.kw,
  },
  properties: { __dict__: instanceDict },
});

/** A partial that binds: for use in a class body. */
class PartialMethod extends PyObject {
  func: Value;
  args: Value[] = [];
  kw = new Map<string, Value>();
}

function getPartialMethod(self: PartialMethod, o: Value, owner: Value): Value {
  const { func, args, kw } = self;
  const get = func.T.proto.___get__;
  const bound = get == null ? func : call(get, [func, o, owner ?? None]);
  if (bound === func) {
    const method = unboundMethod(self);
    return o === undefined || o === None ? method : new BoundMethod(method, o);
  }
  const made = callk(partial, [bound, ...args], [...kw.keys()], [...kw.values()]);
  const receiver = tryGet(bound, '__self__');
  if (receiver !== undefined) sa(made, '__self__', receiver);
  return made;
}

/** A function that puts the arguments held behind its first. */
function unboundMethod(self: PartialMethod): Value {
  const method = pythonVariadic(
    { name: '_method', qualname: 'partialmethod._make_unbound_method.<locals>._method', module },
    (args, kw) => {
      const [receiver, ...given] = args.items;
      const merged = new Map<string, Value>([...self.kw, ...kw.entryList()]);
      const all = [receiver, ...filled(self.args, given)];
      return callk(self.func, all, [...merged.keys()], [...merged.values()]);
    },
  );
  sa(method, '__isabstractmethod__', isAbstract(self.func));
  sa(method, '__partialmethod__', self);
  return method;
}

/** `__isabstractmethod__` of what wraps a function. */
export const isAbstract = (f: Value): boolean => truth(tryGet(f, '__isabstractmethod__') ?? false);

const partialmethod = defineType('partialmethod', {
  js: PartialMethod,
  module,
  python: true,
  make: def(
    'cls, func, /, *args, **keywords',
    (_cls: Value, f: Value, args: Value[], kw: Map<string, Value>) => {
      if (!isCallable(f) && f.T.proto.___get__ == null)
        throw typeError(`the first argument ${repr(f)} must be a callable or a descriptor`);
      if (f instanceof PartialMethod)
        return Object.assign(new PartialMethod(), {
          func: f.func,
          args: filledOrMore(f.args, args),
          kw: new Map([...f.kw, ...kw]),
        });
      return Object.assign(new PartialMethod(), { func: f, args, kw });
    },
  ),
  methods: {
    __get__: def('self, instance, owner?, /', getPartialMethod),
    __class_getitem__: classItem(),
    __repr__: def('self, /', (self: PartialMethod) => {
      const kw = [...self.kw].map(([k, v]) => `${k}=${repr(v)}`);
      return `functools.partialmethod(${[self.func, ...self.args].map(repr).concat(kw).join(', ')})`;
    }),
  },
  getters: {
    __isabstractmethod__: (self: PartialMethod) => isAbstract(self.func),
    func: (self: PartialMethod) => self.func,
    args: (self: PartialMethod) => new Tuple(self.args),
    keywords: (self: PartialMethod) => {
      const d = new Dict();
      for (const [k, v] of self.kw) d.set(k, v);
      return d;
    },
  },
});

// ---- reduce -------------------------------------------------------------------------------------------------

function reduce(f: Value, iterable: Value, initial: Value): Value {
  let it: Value;
  try {
    it = getIter(iterable);
  } catch (e) {
    if (isError(e, 'TypeError')) throw typeError('reduce() arg 2 must support iteration');
    throw e;
  }
  let total = initial ?? next(it);
  if (total === END) throw typeError('reduce() of empty iterable with no initial value');
  for (let v = next(it); v !== END; v = next(it)) total = call(f, [total, v]);
  return total;
}

// ---- wrappers --------------------------------------------------------------------------------------------------

const WRAPPER_ASSIGNMENTS = new Tuple([
  '__module__',
  '__name__',
  '__qualname__',
  '__doc__',
  '__annotate__',
  '__type_params__',
]);
const WRAPPER_UPDATES = new Tuple(['__dict__']);

/** Makes a wrapper look like what it wraps. */
export function updateWrapper(
  wrapper: Value,
  wrapped: Value,
  assigned: Value = WRAPPER_ASSIGNMENTS,
  updated: Value = WRAPPER_UPDATES,
): Value {
  for (const name of iter(assigned)) {
    const v = tryGet(wrapped, name);
    if (v !== undefined) sa(wrapper, name, v);
  }
  for (const name of iter(updated)) {
    const from = tryGet(wrapped, name);
    callm(ga(wrapper, name), 'update', [from ?? new Dict()]);
  }
  sa(wrapper, '__wrapped__', wrapped);
  return wrapper;
}

const defaults = [WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES];
const update_wrapper = pythonFunction(
  {
    name: 'update_wrapper',
    module,
    params: ['wrapper', 'wrapped', 'assigned', 'updated'],
    defaults,
  },
  updateWrapper,
);
const wraps = pythonFunction(
  { name: 'wraps', module, params: ['wrapped', 'assigned', 'updated'], defaults },
  (...values) => callk(partial, [update_wrapper], ['wrapped', 'assigned', 'updated'], values),
);

export const partials = {
  partial,
  partialmethod,
  Placeholder,
  update_wrapper,
  wraps,
  WRAPPER_ASSIGNMENTS,
  WRAPPER_UPDATES,
  reduce: builtin('reduce', 'function, iterable, /, initial?', reduce, '_functools'),
};
