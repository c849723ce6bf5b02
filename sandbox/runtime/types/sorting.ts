/**
 * Stable sorting with `<` only. Short stretches make the same comparisons as CPython's (runs found, then extended by binary
 * insertion), so that programs which count or print them agree; longer ones merge their runs plainly.
 */
import { call } from '../core/call.ts';
import { valueError } from '../core/exceptions.ts';
import { Float, None, type Value } from '../core/object.ts';
import { lt } from '../core/operators.ts';
import { truth } from '../core/protocols.ts';

type Less = (a: Value, b: Value) => boolean;

/** Sorted in step: `values` follow `keys`, or are absent where the keys are the values. */
interface Rows {
  keys: Value[];
  values: Value[] | undefined;
  less: Less;
}

const lessNumber: Less = (a, b) => a < b;
const lessFloat: Less = (a, b) => a.v < b.v;
const lessAny: Less = (a, b) => truth(lt(a, b));
const surrogate = /[\ud800-\udfff]/;

/** `<` for these keys: JavaScript's own where all are of one type that it orders as Python does. */
function lessFor(keys: Value[]): Less {
  const first = keys[0];
  if (typeof first === 'number')
    return keys.every((k) => typeof k === 'number') ? lessNumber : lessAny;
  if (typeof first === 'string')
    return keys.every((k) => typeof k === 'string' && !surrogate.test(k)) ? lessNumber : lessAny;
  return keys.every((k) => k instanceof Float) ? lessFloat : lessAny;
}

function reverseRange(items: Value[] | undefined, lo: number, hi: number): void {
  if (items === undefined) return;
  for (let i = lo, j = hi - 1; i < j; i++, j--) {
    const v = items[i];
    items[i] = items[j];
    items[j] = v;
  }
}

function reverseRows(rows: Rows, lo: number, hi: number): void {
  reverseRange(rows.keys, lo, hi);
  reverseRange(rows.values, lo, hi);
}

/** The end of the ascending run at `lo`; a descending one is reversed, stretches of equal keys in it kept stable. */
function countRun(rows: Rows, lo: number, hi: number): number {
  const { keys, less } = rows;
  let n = lo + 1;
  while (n < hi && !less(keys[n], keys[n - 1])) n++;
  if (n >= hi) return n;
  if (n > lo + 1) {
    if (less(keys[lo], keys[n - 1])) return n;
    reverseRows(rows, lo, n);
  }
  n = descend(rows, lo, n + 1, hi);
  while (n < hi && !less(keys[n], keys[n - 1])) n++;
  return n;
}

/** Goes on with a descending run that is known up to `n`, then turns it round. */
function descend(rows: Rows, lo: number, from: number, hi: number): number {
  const { keys, less } = rows;
  let n = from;
  let equal = 0;
  for (; n < hi; n++) {
    if (less(keys[n], keys[n - 1])) {
      if (equal > 0) reverseRows(rows, n - equal - 1, n);
      equal = 0;
    } else if (less(keys[n - 1], keys[n])) break;
    else equal++;
  }
  if (equal > 0) reverseRows(rows, n - equal - 1, n);
  reverseRows(rows, lo, n);
  return n;
}

/** Inserts the rows from `ok` to `hi` into the sorted ones before them. */
function insertBinary(rows: Rows, lo: number, ok: number, hi: number): void {
  const { keys, values, less } = rows;
  for (let i = ok; i < hi; i++) {
    const pivot = keys[i];
    let left = lo;
    let right = i;
    while (left < right) {
      const middle = (left + right) >> 1;
      if (less(pivot, keys[middle])) right = middle;
      else left = middle + 1;
    }
    shiftUp(keys, left, i);
    if (values !== undefined) shiftUp(values, left, i);
  }
}

/** Moves the item at `from` down to `to`, those between up by one. */
function shiftUp(items: Value[], to: number, from: number): void {
  const v = items[from];
  for (let j = from; j > to; j--) items[j] = items[j - 1];
  items[to] = v;
}

/** The least length of a run: n itself below 64, else between 32 and 64 so that n / minimum is about a power of 2. */
function minimumRun(length: number): number {
  let n = length;
  let dropped = 0;
  while (n >= 64) {
    dropped |= n & 1;
    n >>= 1;
  }
  return n + dropped;
}

/** Merges the sorted rows `lo..mid` and `mid..hi`. */
function merge(rows: Rows, lo: number, mid: number, hi: number): void {
  const { keys, values, less } = rows;
  const leftKeys = keys.slice(lo, mid);
  const leftValues = values?.slice(lo, mid);
  let i = 0;
  let j = mid;
  let to = lo;
  try {
    while (i < leftKeys.length && j < hi) {
      const right = less(keys[j], leftKeys[i]);
      if (values !== undefined) values[to] = right ? values[j] : leftValues?.[i];
      keys[to++] = right ? keys[j++] : leftKeys[i++];
    }
  } finally {
    // Also after an error in a comparison: the list stays a permutation of what it was.
    for (; i < leftKeys.length; i++, to++) {
      keys[to] = leftKeys[i];
      if (values !== undefined) values[to] = leftValues?.[i];
    }
  }
}

/** From so many items on, the engine sorts numbers and strings faster than we do. */
const ENGINE = 24;
/** Places are packed below the keys, in the lowest bits of a float's 53. */
const PLACES = 2 ** 21;
const MAX_PACKED = 2 ** 31;

/** Sorts without calling Python code; false where the items are not such that the engine's order is Python's. */
function sortByEngine(values: Value[], keys: Value[]): boolean {
  const n = keys.length;
  if (n < ENGINE) return false;
  if (typeof keys[0] === 'number' && keys.every((k) => typeof k === 'number'))
    return keys === values ? sortNumbers(values) : sortPacked(values, keys);
  const plain = (k: Value): boolean => typeof k === 'string' && !surrogate.test(k);
  if (keys !== values || typeof keys[0] !== 'string' || !keys.every(plain)) return false;
  values.sort();
  return true;
}

function sortNumbers(values: number[]): boolean {
  const sorted = Float64Array.from(values).sort();
  for (let i = 0; i < sorted.length; i++) values[i] = sorted[i] as number;
  return true;
}

/** By small ints: each key and its place make one float, so that equal keys keep their order. */
function sortPacked(values: Value[], keys: number[]): boolean {
  const n = keys.length;
  if (n > PLACES || !keys.every((k) => k < MAX_PACKED && k >= -MAX_PACKED)) return false;
  const packed = new Float64Array(n);
  for (let i = 0; i < n; i++) packed[i] = (keys[i] as number) * PLACES + i;
  packed.sort();
  const before = values.slice();
  for (let i = 0; i < n; i++) {
    const p = packed[i] as number;
    values[i] = before[p - Math.floor(p / PLACES) * PLACES];
  }
  return true;
}

function sortRows(rows: Rows): void {
  const n = rows.keys.length;
  const least = minimumRun(n);
  const ends = [0];
  let lo = 0;
  while (lo < n) {
    let hi = countRun(rows, lo, n);
    if (hi - lo < least) {
      const to = Math.min(n, lo + least);
      insertBinary(rows, lo, hi, to);
      hi = to;
    }
    ends.push(hi);
    lo = hi;
  }
  mergeRuns(rows, ends);
}

/** Merges neighbouring runs until one is left. `ends`: 0 and the end of each run. */
function mergeRuns(rows: Rows, ends: number[]): void {
  let bounds = ends;
  while (bounds.length > 2) {
    const next = [0];
    for (let i = 2; i < bounds.length; i += 2) {
      merge(rows, bounds[i - 2] as number, bounds[i - 1] as number, bounds[i] as number);
      next.push(bounds[i] as number);
    }
    if (bounds.length % 2 === 0) next.push(bounds[bounds.length - 1] as number);
    bounds = next;
  }
}

/**
 * `list.sort`, in place. The list is empty while it is sorted, so that a key or comparison function that changes it is
 * found out: ValueError.
 */
export function sortItems(items: Value[], key: Value = None, reverse: Value = false): void {
  const descending = truth(reverse);
  const sorted = items.slice();
  items.length = 0;
  try {
    sortArray(sorted, key, descending);
    if (items.length > 0) throw valueError('list modified during sort');
  } finally {
    items.length = 0;
    for (const v of sorted) items.push(v);
  }
}

/** Sorts an array that nobody else sees. Reversing before and after keeps equal items in order. */
function sortArray(values: Value[], key: Value, descending: boolean): void {
  if (values.length === 0) return;
  let keys = values;
  if (key !== None) {
    keys = [];
    for (const v of values) keys.push(key.argc === 1 ? key(v) : call(key, [v]));
  }
  const rows: Rows = {
    keys,
    values: key === None ? undefined : values,
    less: lessFor(keys),
  };
  if (descending) reverseRows(rows, 0, keys.length);
  try {
    if (!sortByEngine(values, keys)) sortRows(rows);
  } finally {
    if (descending) reverseRows(rows, 0, keys.length);
  }
}
