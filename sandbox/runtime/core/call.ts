import { bind } from './binding.ts';
import { typeError } from './exceptions.ts';
import { BoundMethod, None, Tuple, type Value } from './object.ts';

const noNames: string[] = [];

/**
 * See `Runtime.call`. An object whose proto has `invoke(args, names, values)` is called by that, without binding: a call less
 * on the stack for what wraps other functions.
 */
export function call(f: Value, args: Value[]): Value {
  // No spreading of one argument, and no call of itself: that would take more of the stack, which wrapped functions that recur soon fill.
  for (;;) {
    if (typeof f === 'function') {
      if (f.argc !== args.length && !(args.length >= f.least && args.length <= f.most)) {
        if (f.argc === 2 && args.length === 1 && f.defaults !== undefined)
          return f(args[0], f.defaults[f.defaults.length - 1]);
        args = placed(f, args);
      }
      if (args.length === 1) return f(args[0]);
      return args.length === 2 ? f(args[0], args[1]) : f(...args);
    }
    if (f.making?.direct === true) {
      const o = construct(f, f.making, args);
      if (o !== undefined) return o;
    }
    if (f.invoke !== undefined) return f.invoke(args, noNames, noNames);
    if (f instanceof BoundMethod) {
      args = [f.self, ...args];
      f = f.func;
    } else {
      const slot = f.T.proto.___call__;
      if (slot == null) throw notCallable(f);
      if (slot.construct !== undefined) return slot.construct(f, args, noNames, noNames);
      args = [f, ...args];
      f = slot;
    }
  }
}

/** The arguments as the function takes them, with its defaults. */
function placed(f: Value, args: Value[]): Value[] {
  const { defaults } = f;
  const absent = f.argc - args.length;
  return defaults !== undefined && absent > 0 && absent <= defaults.length
    ? args.concat(defaults.slice(-absent))
    : bind(f, args, noNames, noNames);
}

/** How the instances of a class are made (see `types/instantiation`): what `call` has to know of it. */
export interface DirectMaking {
  /** `call` makes them itself. */
  direct: boolean;
  /** They are exceptions that keep their arguments, and that is all. */
  keeps: boolean;
  /** The `__new__` of a built-in class, which does it all; else `alloc` and `init` (or that alone) do. */
  whole: Value;
  init: Value;
  /** The built-in class whose `__new__` was found to be one that may make them. */
  safe?: Value;
}

/** A call of a class without a metaclass of its own, with positional arguments; undefined where they are not for it. */
function construct(cls: Value, making: DirectMaking, args: Value[]): Value {
  const { whole, init } = making;
  if (making.keeps) {
    const e = cls.alloc(cls);
    e.args = new Tuple(args);
    return e;
  }
  if (whole !== undefined) return meth(whole, cls, args);
  if (init === undefined) return args.length === 0 ? cls.alloc(cls) : undefined;
  const o = cls.alloc(cls);
  // One argument goes there without `meth`, in a call less.
  const r = args.length === 1 && init.argc === 2 ? init(o, args[0]) : meth(init, o, args);
  if (r !== None) throw typeError(`__init__() should return None, not '${r.T.name}'`);
  return o;
}

/** See `Runtime.via`. */
export const via = (f: Value, n: number): Value =>
  f.argc === n ? f : (...args: Value[]) => call(f, args.slice(0, n));

/** See `Runtime.callk`. */
export function callk(f: Value, args: Value[], names: string[], values: Value[]): Value {
  if (typeof f === 'function') return f(...bind(f, args, names, values));
  if (f instanceof BoundMethod) return callk(f.func, [f.self, ...args], names, values);
  const slot = f.T.proto.___call__;
  if (slot == null) throw notCallable(f);
  if (slot.construct !== undefined) return slot.construct(f, args, names, values);
  return slot.target === undefined
    ? callk(slot, [f, ...args], names, values)
    : callk(slot.target(f), args, names, values);
}

function notCallable(f: Value): Value {
  const name = f.T.name === 'module' ? f.$__name__ : undefined;
  const inside = typeof name === 'string' ? f[`$${name}`] : undefined;
  const hint =
    inside != null && isCallable(inside) ? `. Did you mean: '${name}.${name}(...)'?` : '';
  return typeError(`'${f.T.tp ?? f.T.name}' object is not callable${hint}`);
}

export const isCallable = (f: Value): boolean =>
  typeof f === 'function' || f instanceof BoundMethod || f.T.proto.___call__ != null;

/** `o.name(*args)`; see `Runtime.callm`. `ga` is a knot: attributes are above calls. */
export const attributes = { ga: (_o: Value, _name: string): Value => undefined };

export function callm(o: Value, name: string, args: Value[]): Value {
  const f = o[`_${name}`];
  if (f != null && !name.startsWith('__')) return call(f, [o, ...args]);
  return call(o[`$${name}`] ?? attributes.ga(o, name), args);
}

export function callmk(
  o: Value,
  name: string,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  const f = o[`_${name}`];
  if (f != null && !name.startsWith('__')) return callk(f, [o, ...args], names, values);
  return callk(o[`$${name}`] ?? attributes.ga(o, name), args, names, values);
}

/** See `Runtime.meth`. A slot whose name is shadowed, or absent, was replaced by the attribute's value: then `x` is that. */
export function meth(slot: Value, x: Value, args: Value[]): Value {
  const n = args.length + 1;
  if (slot === undefined) {
    if (!(x instanceof BoundMethod) || x.func.argc !== n) return call(x, args);
    slot = x.func;
    x = x.self;
  }
  if (n === slot.argc || (n >= slot.least && n <= slot.most)) {
    if (n === 1) return slot(x);
    if (n === 2) return slot(x, args[0]);
    return n === 3 ? slot(x, args[0], args[1]) : slot(x, ...args);
  }
  return call(slot, [x, ...args]);
}

export function methk(
  slot: Value,
  x: Value,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  return slot === undefined
    ? callk(x, args, names, values)
    : callk(slot, [x, ...args], names, values);
}
