import { CO } from '../../abi.ts';
import { call } from './call.ts';
import { err, isError, typeError } from './exceptions.ts';
import { END, None, NotImplemented, root, Tuple, type Value } from './object.ts';
import { isInstance, isSubclass, type Type } from './type.ts';

/** The implicit look-up of a special method: `type(x).__name__` as a function of self, null for None, or undefined. */
export const slot = (x: Value, name: string): Value => x.T.proto[name];

/** What messages call a class: C's name of it, which begins with its module's. */
export const tpName = (cls: Value): string => cls.tp ?? cls.name;

/** A class as messages name it: some built-in ones with their module, as `collections.deque`. */
export const typeName = (x: Value): string => tpName(x.T);

/** What `__repr__` or `__str__` has given: a str, perhaps of a subclass. */
function checkedText(r: Value, method: string): Value {
  if (typeof r === 'string' || r.s !== undefined) return r;
  throw typeError(`${method} returned non-string (type ${typeName(r)})`);
}

const textOf = (r: Value): string => (typeof r === 'string' ? r : r.s);

// The methods are called from these functions themselves: objects that show what they hold nest, and QuickJS's stack is small.

/** `repr(x)`, as the text alone. */
export function repr(x: Value): string {
  if (typeof x === 'number') return `${x}`;
  const f = x.T.proto.___repr__;
  return textOf(checkedText(f.argc === 1 ? f(x) : call(f, [x]), '__repr__'));
}

/** `repr(x)`, which may be an instance of a subclass of str. */
export function reprOf(x: Value): Value {
  const f = slot(x, '___repr__');
  return checkedText(f.argc === 1 ? f(x) : call(f, [x]), '__repr__');
}

/** `object.__str__` is `__repr__`. */
const strSlot = ({ T: { proto } }: Value): Value =>
  proto.___str__ === root.___str__ ? proto.___repr__ : proto.___str__;

/** `str(x)`, as the text alone. */
export function str(x: Value): string {
  if (typeof x === 'string') return x;
  if (typeof x === 'number') return `${x}`;
  const f = strSlot(x);
  return textOf(checkedText(f.argc === 1 ? f(x) : call(f, [x]), '__str__'));
}

/** `str(x)`, which may be an instance of a subclass. */
export function strFrom(x: Value): Value {
  const f = strSlot(x);
  return checkedText(f.argc === 1 ? f(x) : call(f, [x]), '__str__');
}

/** A class as messages about types name it: `module.qualname`, built-ins without their module. */
export function strOfName(cls: Value): string {
  const module = cls.dict.get('__module__');
  return module === undefined || module === 'builtins' ? cls.qualname : `${module}.${cls.qualname}`;
}

/** Calls a slot with self only; a Python function with other parameters goes through binding. */
export function callSlot(f: Value, self: Value): Value {
  return f.argc === 1 ? f(self) : call(f, [self]);
}

export function callSlot2(f: Value, self: Value, x: Value): Value {
  return f.argc === 2 ? f(self, x) : call(f, [self, x]);
}

/** The string behind a str argument; TypeError that names what was expected otherwise. */
export function strictStr(x: Value, what: string): string {
  const s = typeof x === 'string' ? x : x.s;
  if (s === undefined) throw typeError(`${what} must be string, not '${typeName(x)}'`);
  return s;
}

/** `bool(x)` as a JavaScript boolean. */
export function truth(x: Value): boolean {
  if (x === true || x === false) return x;
  if (x === None) return false;
  if (typeof x === 'number') return x !== 0;
  if (typeof x === 'string') return x !== '';
  const proto = x.T.proto;
  const f = proto.___bool__;
  if (f != null) {
    const r = callSlot(f, x);
    if (r === true || r === false) return r;
    throw noTruth(x, r);
  }
  if (f === null) throw noTruth(x);
  const size = proto.___len__;
  return size == null || lengthOf(size.argc === 1 ? size(x) : call(size, [x])) !== 0;
}

function noTruth(x: Value, gave?: Value): Value {
  return gave === undefined
    ? typeError(`'${typeName(x)}' cannot be interpreted as a boolean`)
    : typeError(`__bool__ should return bool, returned ${typeName(gave)}`);
}

/** `len(x)`: an int, boxed beyond 2**53. */
export function len(x: Value): Value {
  const f = slot(x, '___len__');
  if (f == null) throw typeError(`object of type '${typeName(x)}' has no len()`);
  return lengthOf(f.argc === 1 ? f(x) : call(f, [x]));
}

/** What `__len__` gave, as an int. */
function lengthOf(size: Value): Value {
  if (typeof size === 'number' && size >= 0) return size;
  const n = index(size);
  if ((n.b ?? n) < 0) throw err('ValueError', '__len__() should return >= 0');
  if (indexSized(n) === undefined)
    throw err('OverflowError', "cannot fit 'int' into an index-sized integer");
  return n;
}

/**
 * An int of 64 bits as a number, beyond ±2**53 as the end of that range, which lies beyond all sequences too; undefined for ints of
 * more bits.
 */
export function indexSized(i: Value): number | undefined {
  if (typeof i === 'number') return i;
  const sign = i.b >> 63n;
  return sign === 0n ? Number.MAX_SAFE_INTEGER : sign === -1n ? Number.MIN_SAFE_INTEGER : undefined;
}

/** An int (number or box) from an object with `__index__`; TypeError otherwise. Bools become 0 and 1. */
export function index(x: Value, message?: string): Value {
  if (typeof x === 'number') return x;
  if (x === true) return 1;
  if (x === false) return 0;
  if (isInt(x)) return intOf(x);
  const f = slot(x, '___index__');
  if (f == null)
    throw typeError(message ?? `'${typeName(x)}' object cannot be interpreted as an integer`);
  const r = callSlot(f, x);
  if (!isInt(r)) throw typeError(`__index__ returned non-int (type ${typeName(r)})`);
  if (typeof r !== 'number' && r.T !== known.int) warnOfSubclass('__index__', 'int', r);
  return intOf(r);
}

/** Knot: warns at the line that is running. */
export const warner = { here: (_category: string, _message: string): void => undefined };

/** A conversion method has given an instance of a subclass. */
export function warnOfSubclass(method: string, name: string, r: Value): void {
  warner.here(
    'DeprecationWarning',
    `${method} returned non-${name} (type ${typeName(r)}).  The ability to return an instance of a strict subclass of ${name} is deprecated, and may be removed in a future version of Python.`,
  );
}

/** Types that this file has to know by name, filled when they are made. */
export const known: Record<string, Type> = Object.create(null);

export const isInt = (x: Value): boolean =>
  typeof x === 'number' ||
  (typeof x === 'object' && isInstance(x, known.int as Type)) ||
  typeof x === 'boolean';

/** The number or BigIntBox behind an int, a bool, or an instance of a subclass of int. */
export function intOf(x: Value): Value {
  if (typeof x === 'number') return x;
  if (typeof x === 'boolean') return x ? 1 : 0;
  return x.b !== undefined ? x : x.i;
}

// ---- iteration ---------------------------------------------------------------------------------

/** `iter(x)`: a Python iterator. */
export function getIter(x: Value): Value {
  const f = slot(x, '___iter__');
  if (f != null) {
    const it = callSlot(f, x);
    if (slot(it, '___next__') == null)
      throw typeError(`iter() returned non-iterator of type '${typeName(it)}'`);
    return it;
  }
  // Items of built-in objects that are no sequences stand under other keys.
  if (f === undefined && x.T.heap && slot(x, '___getitem__') != null) return iteration.sequence(x);
  throw typeError(`'${typeName(x)}' object is not iterable`);
}

/**
 * The next value of a Python iterator, or END. A built-in iterator has `js`, a JavaScript iterator that QuickJS steps
 * without allocating; others are called and their StopIteration is taken, as is one that comes out of a function that `map` calls.
 */
export function next(it: Value): Value {
  const js = it.js;
  if (js !== undefined) {
    for (const v of js) return v;
    return END;
  }
  try {
    // A range has a step, too.
    const isNative = typeof it.step === 'function';
    if (isNative && (it.T.heap !== true || slot(it, '___next__') === it.nativeNext))
      return it.step();
    const f = slot(it, '___next__');
    if (f == null) throw typeError(`'${typeName(it)}' object is not an iterator`);
    return callSlot(f, it);
  } catch (e) {
    if (!isError(e, 'StopIteration')) throw e;
    ending.value = (e as Value).value;
    return END;
  }
}

/** The value of the StopIteration, or of the generator, behind the last END: `map` and others hand it on. */
export const ending = { value: None as Value };

/** Knots: `sequence(x)` is the iterator over `__getitem__`, `driver` steps a Python iterator for `for … of`. */
export const iteration = {
  sequence: (_x: Value): Value => undefined,
};

/** The prototype of the runtime's own JavaScript generators: no `return`, so leaving a `for … of` does not close them. */
export const stepping: Value = Object.create(null);
stepping.next = Object.getPrototypeOf((function* () {})()).__proto__.next;
stepping[Symbol.iterator] = Object.getPrototypeOf(
  Object.getPrototypeOf((function* () {})()).__proto__,
)[Symbol.iterator];

/** Gives a generator function's objects that prototype. */
export function steps<A extends Value[]>(
  f: (...args: A) => Generator<Value>,
): (...args: A) => Generator<Value> {
  (f as Value).prototype = stepping;
  return f;
}

const drive = steps(function* (it: Value): Generator<Value> {
  for (;;) {
    const v = next(it);
    if (v === END) return;
    yield v;
  }
});

/** Does an instance of a program's class iterate as the built-in class it is derived from? */
const stepsItself = (x: Value): boolean =>
  slot(x, '___iter__') === x.nativeIter && slot(x, '___next__') === x.nativeNext;

/** See `Runtime.iter`. Types with a faster way give `iterable(x)` on their proto, in JavaScript's terms. */
export function iter(x: Value): Iterable<Value> {
  if (typeof x === 'string') return x as Iterable<Value>;
  const own = x.iterable;
  if (own !== undefined && (x.T.heap !== true || stepsItself(x))) return x.iterable();
  return stepped(getIter(x), x);
}

/** What steps a Python iterator; the caller holds `held`. */
function stepped(it: Value, held: Value): Iterable<Value> {
  if (it.js !== undefined) return it.js;
  // A generator that `x.__iter__()` made, and that cleans up when it is dropped, has to be held too.
  if (it !== held && it.S !== undefined && it.S.code.info.flags & CO.CLEANUP) return drive(it);
  const plain =
    it.iterable !== undefined && (it.T.heap !== true || slot(it, '___next__') === it.nativeNext);
  return plain ? it.iterable() : drive(it);
}

/** See `Runtime.iterated`. */
export function iterated(it: Value): Iterable<Value> {
  if (slot(it, '___next__') == null) throw typeError(`'${typeName(it)}' object is not an iterator`);
  return stepped(it, it);
}

/** Items that a sequence may have. More would not fit the sandbox's memory: MemoryError at once, not at the end. */
export const MAX_ITEMS = 1 << 23;

/** A TypeError means that there is no answer. */
function answer(method: Value, ask: () => Value): Value {
  if (method == null) return NotImplemented;
  try {
    return ask();
  } catch (e) {
    if (isError(e, 'TypeError')) return NotImplemented;
    throw e;
  }
}

/** `operator.length_hint`: what an object says of its length, or how many items it expects to give. */
export function lengthHint(x: Value, fallback: Value = 0): Value {
  const size = answer(slot(x, '___len__'), () => len(x));
  if (size !== NotImplemented) return size;
  const hint = slot(x, '___length_hint__');
  const given = answer(hint, () => callSlot(hint, x));
  if (given === NotImplemented) return fallback;
  if (!isInt(given)) throw typeError(`__length_hint__ must be an integer, not ${typeName(given)}`);
  const n = intOf(given);
  if (indexSized(n) === undefined)
    throw err('OverflowError', 'Python int too large to convert to C ssize_t');
  if (n < 0) throw err('ValueError', '__length_hint__() should return >= 0');
  return n;
}

/** `iter(x)` of what a list is to be filled with, which is asked first how much that will be. */
export function filling(x: Value): Iterable<Value> {
  const source = iter(x);
  if ((x.T.heap === true || x.sized === true) && (indexSized(lengthHint(x)) as number) > MAX_ITEMS)
    throw err('MemoryError');
  return source;
}

/** Appends everything that an iterable gives to an array. */
export function extend(into: Value[], x: Value, source = iter(x)): void {
  for (const v of source) if (into.push(v) > MAX_ITEMS) throw err('MemoryError');
}

/** All items of an iterable. */
export function toArray(x: Value): Value[] {
  if (x instanceof Tuple && x.T.heap !== true) return x.items.slice();
  const out: Value[] = [];
  for (const v of iter(x)) if (out.push(v) > MAX_ITEMS) throw err('MemoryError');
  return out;
}

/** The same as `list(x)` makes them. */
export function listed(x: Value): Value[] {
  const out: Value[] = [];
  extend(out, x, filling(x));
  return out;
}

// ---- equality, hashing, membership ----------------------------------------------------------------

/** `a is b or a == b`, a JavaScript boolean: how containers compare. */
export function same(a: Value, b: Value): boolean {
  return a === b || truth(compare.eq(a, b));
}

export const compare = { eq: (_a: Value, _b: Value): Value => false };

/** `hash(x)` as a JavaScript number (a safe integer that stands for CPython's; see `types/int`). */
export function hash(x: Value): Value {
  const f = slot(x, '___hash__');
  if (f == null) throw typeError(`unhashable type: '${typeName(x)}'`);
  const h = callSlot(f, x);
  if (!isInt(h)) throw typeError('__hash__ method should return an integer');
  const n = intOf(h);
  // An int is its own hash, but for -1, which means an error in C, and for what no word of the machine holds.
  if (typeof n === 'number') return n === -1 ? -2 : n;
  return x.T.heap === true ? callSlot(slot(n, '___hash__'), n) : n;
}

/** See `Runtime.contains`. */
export function contains(item: Value, container: Value): boolean {
  const f = slot(container, '___contains__');
  if (f != null) return truth(callSlot2(f, container, item));
  const it = slot(container, '___iter__');
  if (f === null || (it === undefined ? slot(container, '___getitem__') : it) == null)
    throw noContainer(container, f);
  for (const v of iter(container)) if (same(v, item)) return true;
  return false;
}

function noContainer(x: Value, refused: Value): Value {
  return refused === null
    ? typeError(`'${typeName(x)}' object is not a container`)
    : typeError(`argument of type '${typeName(x)}' is not a container or iterable`);
}

/** `isinstance(x, cls)` without `__instancecheck__`, by class name, for natives. */
export const isA = (x: Value, name: string): boolean => isInstance(x, known[name] as Type);

export { isInstance, isSubclass, NotImplemented };
