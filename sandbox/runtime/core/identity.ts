import type { Value } from './object.ts';

const ids = new WeakMap<object, number>();
const primitives = new Map<Value, number>();
/** Where CPython's heap might begin: addresses look like its own and stay the same from run to run. */
let next = 0x7f3a50000000;

/** `id(x)`: equal for the same object, distinct while both live. */
export function idOf(x: Value): number {
  const isObject = typeof x === 'object' || typeof x === 'function';
  // A generator that is dropped is made again to be closed: its state stays.
  const key = isObject && x.isFrame === true ? x.S : x;
  const known = isObject ? ids.get(key) : primitives.get(x);
  if (known !== undefined) return known;
  next += 0x30;
  if (isObject) ids.set(key, next);
  else primitives.set(x, next);
  return next;
}

/** Gives an object that stands for one that is gone the id of that. */
export const takeId = (x: object, id: number) => ids.set(x, id);

/** The id as default reprs print it. */
export const addressOf = (x: Value): string => `0x${idOf(x).toString(16).padStart(12, '0')}`;

/** The hash of what is compared by identity. */
export const identityHash = (x: Value): number => (idOf(x) / 16) | 0;
