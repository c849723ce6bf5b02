import type { Value } from '../../abi.ts';

export type { Value } from '../../abi.ts';

/**
 * The root of all prototypes: the proto of `object`. It has no JavaScript ancestors, so only Python's attributes are
 * found on a Python object.
 *
 * Emitted code tests for small ints with `(x|0) === x`; for an object, `|` asks `Symbol.toPrimitive`. A native function
 * that answers with a primitive whatever it is given makes that test false at the least cost.
 */
export const root: Value = Object.create(null);
root[Symbol.toPrimitive] = Number.isFinite;

/** Own property, also of objects without JavaScript ancestors. */
export const hasOwn = Object.hasOwn;

/** An ordinary property, for `Object.defineProperty`. */
export const OWN = { writable: true, enumerable: true, configurable: true };

/** The protos of `int`, `float` …: JavaScript's own where the value is a primitive. */
export const protos = {
  object: root,
  int: Number.prototype as Value,
  bool: Boolean.prototype as Value,
  str: String.prototype as Value,
  NoneType: Object.create(root) as Value,
  function: Object.create(root) as Value,
};
Object.setPrototypeOf(protos.int, root);
Object.setPrototypeOf(protos.bool, protos.int);
Object.setPrototypeOf(protos.str, root);

export const None: Value = Object.freeze(Object.create(protos.NoneType));

/** A class without fields of its own, for singletons: gives the one instance. */
function singleton(): Value {
  return Object.create(Object.create(root));
}
export const NotImplemented: Value = singleton();
export const Ellipsis: Value = singleton();

/** Base of the JavaScript classes behind built-in types: their instances inherit from `root`. */
export class PyObject {
  /** The class; stands on the prototype. */
  declare readonly T: Value;
}
Object.setPrototypeOf(PyObject.prototype, root);

/**
 * The classes that are made most often stand alone: a call of `super()` would cost more than the object. `root` becomes
 * their ancestor below. And they are functions: QuickJS takes a quarter less time for `new` of one, because the constructor of a `class`
 * looks for fields to initialise.
 */
export interface Tuple {
  readonly T: Value;
  items: Value[];
}
export const Tuple = function (this: Tuple, items: Value[]): Tuple | undefined {
  if (items.length === 0 && empty !== undefined) return empty;
  this.items = items;
  return undefined;
} as unknown as new (
  items: Value[],
) => Tuple;

/** `() is ()`, whoever makes them. Subclasses are made without the constructor. */
let empty: Tuple | undefined;
empty = new Tuple([]);

export interface List {
  readonly T: Value;
  items: Value[];
}
export const List = function (this: List, items: Value[]) {
  this.items = items;
} as unknown as new (
  items: Value[],
) => List;

/** An int beyond the safe integers. Make one only through `normal` of `types/int`, which keeps small ints numbers. */
export class BigIntBox {
  b: bigint;
  constructor(b: bigint) {
    this.b = b;
  }
}
Object.setPrototypeOf(BigIntBox.prototype, protos.int);

/** A float of exactly that class. Nothing else has the field `f64`, by which emitted code tells it; instances of subclasses have their own `v`. */
export interface Float {
  readonly T: Value;
  f64: number;
  readonly v: number;
}
export const Float = function (this: Float, v: number) {
  this.f64 = v;
} as unknown as new (
  v: number,
) => Float;
Object.defineProperty(Float.prototype, 'v', {
  get(this: Float) {
    return this.f64;
  },
});

/** A method bound to its first argument. */
export interface BoundMethod {
  readonly T: Value;
  func: Value;
  self: Value;
}
export const BoundMethod = function (this: BoundMethod, func: Value, self: Value) {
  this.func = func;
  this.self = self;
} as unknown as new (
  func: Value,
  self: Value,
) => BoundMethod;

for (const js of [Tuple, List, Float, BoundMethod]) Object.setPrototypeOf(js.prototype, root);

/** A module; its globals are its own `$` properties. */
export class Module extends PyObject {
  declare $__name__: Value;
}

/** The class `float`, told by the file that makes it: operators compare with it, which is cheaper than `instanceof`. */
export const exact = { float: undefined as Value };

/** End of an iteration inside the runtime: cheaper than an exception. Never seen by Python code. */
export const END: Value = Object.freeze(Object.create(null));

/** The str behind a value: a string, or the payload of an instance of a subclass of `str`; else undefined. */
export function strOf(x: Value): string | undefined {
  return typeof x === 'string' ? x : x.s;
}

export function isStr(x: Value): boolean {
  return strOf(x) !== undefined;
}
