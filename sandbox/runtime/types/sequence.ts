/** What list, tuple, str, bytes and range share: indices, slices, repetition, comparison, repr. */
import type { Dict } from '../core/dict.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import type { Slice } from '../core/items.ts';
import { None, NotImplemented, type Value } from '../core/object.ts';
import { eq, ge, gt, le, lt, ne } from '../core/operators.ts';
import {
  index,
  indexSized,
  known,
  MAX_ITEMS,
  repr,
  same,
  slot,
  truth,
  typeName,
} from '../core/protocols.ts';

/** A slice of a sequence of known length: `count` items from `start`, each `step` after the last. */
export interface Span {
  start: number;
  stop: number;
  step: number;
  count: number;
}

/** An int as a number, ends clamped to ±2**53: for slices, where anything beyond the ends is the end. */
export function clamped(i: Value): number {
  if (typeof i === 'number') return i;
  return i.b < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

const sliceIndexError = 'slice indices must be integers or None or have an __index__ method';

/** A bound of a slice as a clamped number; undefined for None. */
export function sliceBound(x: Value): number | undefined {
  if (typeof x === 'number') return x;
  return x === None ? undefined : clamped(index(x, sliceIndexError));
}

function within(bound: number, length: number, low: number, high: number): number {
  const i = bound < 0 ? bound + length : bound;
  return i < low ? low : i > high ? high : i;
}

/** `slice.indices` for a length (reference, "Slicings"). ValueError for a step of zero. */
export function span(s: Slice, length: number): Span {
  const step = sliceBound(s.step) ?? 1;
  if (step === 0) throw valueError('slice step cannot be zero');
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? length - 1 : length;
  const lower = sliceBound(s.start);
  const upper = sliceBound(s.stop);
  const start = lower === undefined ? (step < 0 ? high : low) : within(lower, length, low, high);
  const stop = upper === undefined ? (step < 0 ? low : high) : within(upper, length, low, high);
  const distance = step < 0 ? start - stop : stop - start;
  const count = distance <= 0 ? 0 : Math.ceil(distance / Math.abs(step));
  return { start, stop, step, count };
}

/** The items that a slice takes from an array. */
export function sliceItems(items: Value[], s: Slice): Value[] {
  const { start: from, stop: to } = s;
  // Array.slice counts from the end and stops at the ends as Python does.
  if (s.step === None && typeof from === 'number' && typeof to === 'number')
    return items.slice(from, to);
  const { start, stop, step, count } = span(s, items.length);
  if (step === 1) return items.slice(start, Math.max(start, stop));
  const out: Value[] = [];
  for (let i = 0, at = start; i < count; i++, at += step) out.push(items[at]);
  return out;
}

/**
 * The position for a key of `x[key]`, where it is no slice. `name` is the type's in messages. IndexError `outOfRange` when
 * it is not within the length.
 */
export function position(
  key: Value,
  within: { readonly length: number },
  name: string,
  outOfRange: string,
): number {
  let i: Value = key;
  if (typeof key !== 'number') {
    if (slot(key, '___index__') == null)
      throw typeError(`${name} indices must be integers or slices, not ${typeName(key)}`);
    i = indexSized(index(key));
    if (i === undefined)
      throw err('IndexError', `cannot fit '${typeName(key)}' into an index-sized integer`);
  }
  // Read last: `__index__` may have changed the sequence.
  const { length } = within;
  if (i < 0) i += length;
  if (i < 0 || i >= length) throw err('IndexError', outOfRange);
  return i;
}

/** An int argument that C keeps in an `int`. */
export function cInt(x: Value): number {
  const n = index(x);
  if ((n | 0) !== n) throw err('OverflowError', 'Python int too large to convert to C int');
  return n;
}

/** An int argument that counts something; OverflowError when no C integer could hold it. */
export function countArgument(x: Value): number {
  const n = indexSized(index(x));
  if (n === undefined) throw err('OverflowError', 'Python int too large to convert to C ssize_t');
  return n;
}

/** How often `x * n` repeats a sequence of a length, or undefined when n is no int. OverflowError, MemoryError. */
export function repeatCount(length: number, n: Value): number | undefined {
  if (typeof n !== 'number' && slot(n, '___index__') == null) return undefined;
  const times = indexSized(index(n));
  if (times === undefined)
    throw err('OverflowError', "cannot fit 'int' into an index-sized integer");
  if (times <= 0 || length === 0) return 0;
  if (length * times > MAX_ITEMS) throw err('MemoryError');
  return times;
}

/** The items repeated; undefined when `n` is no int. */
export function repeatItems(items: Value[], n: Value): Value[] | undefined {
  const times = repeatCount(items.length, n);
  if (times === undefined) return undefined;
  if (items.length === 1) return new Array(times).fill(items[0]);
  const out: Value[] = [];
  for (let i = 0; i < times; i++) for (let j = 0; j < items.length; j++) out.push(items[j]);
  return out;
}

/** TypeError for a sequence times something that is no int. */
export const notRepeatable = (n: Value): Value =>
  typeError(`can't multiply sequence by non-int of type '${typeName(n)}'`);

const operators = { eq, ne, lt, le, gt, ge };
type Comparison = keyof typeof operators;

const byLength: Record<Comparison, (a: number, b: number) => boolean> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
};

/** Lexicographic comparison: the first items that differ decide, else the lengths. */
export function compareItems(op: Comparison, a: Value[], b: Value[]): Value {
  let i = 0;
  for (;;) {
    if (a.length !== b.length && (op === 'eq' || op === 'ne')) return op === 'ne';
    i = 0;
    while (i < a.length && i < b.length && sameItem(a[i], b[i])) i++;
    // The comparison may have changed the lists: what is left decides.
    if (i >= a.length || i >= b.length) return byLength[op](a.length, b.length);
    if (op === 'eq' || op === 'ne') return op === 'ne';
    if (!nests(a[i], b[i])) return operators[op](a[i], b[i]);
    a = a[i].items;
    b = b[i].items;
  }
}

/** Two lists, or two tuples, neither of a program's own class. */
const nests = (x: Value, y: Value): boolean =>
  typeof x === 'object' && x.T === y.T && (x.T === known.list || x.T === known.tuple);

/** `same` for what stands in containers: it calls `eq` itself, which takes less of the stack. */
export function sameItem(x: Value, y: Value): boolean {
  if (x === y) return true;
  const pair = pairOf(x, y);
  return pair === undefined ? truth(eq(x, y)) : sameNested(pair);
}

/** Two containers of one built-in class, and how far they have been compared. */
interface Pair {
  a: Value[];
  b: Value[];
  at: number;
}

/** Undefined for what compares by a method of its own. */
function pairOf(x: Value, y: Value): Pair | undefined {
  if (nests(x, y)) return { a: x.items, b: y.items, at: 0 };
  return typeof x === 'object' && x.T === known.dict && y.T === known.dict
    ? valuesOf(x, y)
    : undefined;
}

/** The values of two dictionaries, side by side, undefined for those that only the first has; keys that a program compares itself are left to `equalDicts`, which asks for them in turn. */
function valuesOf(x: Dict, y: Dict): Pair | undefined {
  const entries = x.entryList();
  if (!entries.every(([k]) => typeof k === 'string' || typeof k === 'number')) return undefined;
  if (x.size !== y.size) return { a: [], b: [None], at: 0 };
  return { a: entries.map(([, v]) => v), b: entries.map(([k]) => y.get(k)), at: 0 };
}

/** How deep containers may nest that are compared; those that contain themselves do without end. */
const DEEPEST = 20_000;

/** Are two containers the same, however deep they nest? Those around are kept aside, for each level of calls would take of the stack. */
function sameNested(pair: Pair): boolean {
  const around: Pair[] = [];
  for (;;) {
    const { a, b } = pair;
    // A comparison may have changed them.
    if (a.length !== b.length) return false;
    const v = a[pair.at];
    if (v === undefined) {
      const outer = around.pop();
      if (outer === undefined) return true;
      pair = outer;
      continue;
    }
    const w = b[pair.at++];
    if (v === w) continue;
    // The other dictionary has no such key.
    if (w === undefined) return false;
    const inner = pairOf(v, w);
    if (inner !== undefined) {
      if (around.push(pair) > DEEPEST)
        throw err('RecursionError', 'maximum recursion depth exceeded in comparison');
      pair = inner;
    } else if (!truth(eq(v, w))) return false;
  }
}

/** The six comparison methods of a sequence type whose payload is `items`. */
export function comparisons(
  knows: (x: Value) => boolean,
): Record<Comparison, (a: Value, b: Value) => Value> {
  const one = (op: Comparison) => (a: Value, b: Value) =>
    knows(b) ? compareItems(op, a.items, b.items) : NotImplemented;
  return {
    eq: one('eq'),
    ne: one('ne'),
    lt: one('lt'),
    le: one('le'),
    gt: one('gt'),
    ge: one('ge'),
  };
}

/** Containers whose repr is being made, outermost first. */
const showing: Value[] = [];

/** `show()`, unless x contains itself and its repr is being made already: then `loop`. */
export function guardedRepr(x: Value, loop: string, show: () => string): string {
  if (showing.includes(x)) return loop;
  showing.push(x);
  try {
    return show();
  } finally {
    showing.pop();
  }
}

/** How a built-in container shows, and how far that has come. */
export class Shown {
  readonly open: string;
  readonly close: string;
  /** Of a dict, keys and values in turn. */
  readonly items: Value[];
  readonly isDict: boolean;
  /** How many items have been shown. */
  at = 0;
  /** The container around. */
  outer: Shown | undefined;
  constructor(open: string, items: Value[], close: string, isDict = false) {
    this.open = open;
    this.items = items;
    this.close = close;
    this.isDict = isDict;
    this.outer = undefined;
  }
}

type How = (x: Value) => Shown;

/**
 * The `__repr__` of a container. Those inside that show the same way have no call of their own: a list may nest as deep as in CPython, for which
 * QuickJS's stack is too small.
 */
export function shows(how: How): (x: Value) => string {
  return Object.assign((x: Value) => showAll(x, how), { how });
}

function showAll(outermost: Value, as: How): string {
  const outside = showing.length;
  let text = '';
  let level: Shown | undefined;
  let x = outermost;
  let how: How | undefined = as;
  try {
    do {
      if (how !== undefined) {
        const inner: Shown = how(x);
        if (inner.items.length === 0) text += inner.open + inner.close;
        else if (showing.includes(x)) text += `${inner.open}...${inner.close.at(-1)}`;
        else {
          text += inner.open;
          inner.outer = level;
          level = inner;
          showing.push(x);
        }
        how = undefined;
      }
      if (level === undefined) break;
      const { items, isDict } = level;
      // Items may change while they are shown.
      while (how === undefined && level.at < items.length) {
        x = items[level.at];
        if (level.at > 0) text += isDict && level.at % 2 === 1 ? ': ' : ', ';
        level.at++;
        if (typeof x === 'number') text += x;
        else {
          how = x.T.proto.___repr__.how;
          if (how === undefined) text += repr(x);
        }
      }
      if (how === undefined) {
        text += level.close;
        level = level.outer;
        showing.pop();
      }
    } while (level !== undefined);
  } finally {
    showing.length = outside;
  }
  return text;
}

/** The reprs of items, with commas. Items may change while they are shown. */
export function reprItems(items: Value[]): string {
  let out = '';
  for (let i = 0; i < items.length; i++) out += i === 0 ? repr(items[i]) : `, ${repr(items[i])}`;
  return out;
}

/** The place of an item between two bounds as `index(x, start, stop)` has them, or -1. */
export function indexOf(items: Value[], x: Value, start: Value, stop: Value): number {
  const from = start === undefined ? 0 : indexBound(start, items.length);
  const to = stop === undefined ? Number.MAX_SAFE_INTEGER : indexBound(stop, items.length);
  for (let i = from; i < to && i < items.length; i++) if (same(items[i], x)) return i;
  return -1;
}

function indexBound(x: Value, length: number): number {
  const i = clamped(index(x, 'slice indices must be integers or have an __index__ method'));
  return i < 0 ? Math.max(0, i + length) : i;
}

/** How many items equal x. */
export function countOf(items: Value[], x: Value): number {
  let n = 0;
  for (let i = 0; i < items.length; i++) if (same(items[i], x)) n++;
  return n;
}
