/** `heapq`: a binary heap in a list (library reference, "heapq"). Schedulers live on it, so it does not pay for compiled code. */

import { call, callk } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { gi, Slice } from '../core/items.ts';
import { END, List, None, Tuple, type Value } from '../core/object.ts';
import { eq, ge, lt, neg } from '../core/operators.ts';
import { getIter, isA, isInt, len, next, truth, typeName } from '../core/protocols.ts';
import { defineIterator, NativeIterator } from '../types/iterators.ts';
import { sortItems } from '../types/sorting.ts';
import { iterationFunctions } from './builtins-iteration.ts';
import type { Definition } from './importing.ts';
import { pythonFunction } from './python-function.ts';
import { starNames } from './star-names.ts';

type Less = (a: Value, b: Value) => boolean;

const less: Less = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  const r = lt(a, b);
  return r === true || (r !== false && truth(r));
};
const greater: Less = (a, b) => less(b, a);

/** Compares two items of a heap, which the comparison must leave as long as it is. */
function stillBefore(h: Value[], a: Value, b: Value, before: Less): boolean {
  const { length } = h;
  const answer = before(a, b);
  if (h.length !== length) throw err('RuntimeError', 'list changed size during iteration');
  return answer;
}

/** Moves the item at `at` up to where its parent is not larger. */
function siftDown(h: Value[], start: number, at: number, before: Less): void {
  const item = h[at];
  let i = at;
  while (i > start) {
    const parent = (i - 1) >> 1;
    if (!stillBefore(h, item, h[parent], before)) break;
    h[i] = h[parent];
    i = parent;
  }
  h[i] = item;
}

/** Lets the item at `at` sink: first all the way along the smaller children, then up to its place (fewer comparisons). */
function siftUp(h: Value[], at: number, before: Less): void {
  const end = h.length;
  const item = h[at];
  let i = at;
  for (let child = 2 * i + 1; child < end; child = 2 * i + 1) {
    const right = child + 1;
    if (right < end && !stillBefore(h, h[child], h[right], before)) child = right;
    h[i] = h[child];
    i = child;
  }
  h[i] = item;
  siftDown(h, at, i, before);
}

type Step = (h: Value[], item: Value, before: Less) => Value;

/** A function of the module from what it does to the items of a heap. */
function onHeap(name: string, takesItem: boolean, step: Step, before: Less): Value {
  const words = takesItem ? 'argument 1' : 'argument';
  return builtin(
    name,
    takesItem ? 'heap, item, /' : 'heap, /',
    (heap: Value, item: Value) => {
      if (!(heap instanceof List))
        throw typeError(`${name}() ${words} must be list, not ${typeName(heap)}`);
      return step(heap.items, item, before);
    },
    '_heapq',
  );
}

function pop(h: Value[], _item: Value, before: Less): Value {
  if (h.length === 0) throw err('IndexError', 'index out of range');
  const last = h.pop();
  if (h.length === 0) return last;
  const top = h[0];
  h[0] = last;
  siftUp(h, 0, before);
  return top;
}

function push(h: Value[], item: Value, before: Less): Value {
  h.push(item);
  siftDown(h, 0, h.length - 1, before);
  return None;
}

function replace(h: Value[], item: Value, before: Less): Value {
  if (h.length === 0) throw err('IndexError', 'index out of range');
  const top = h[0];
  h[0] = item;
  siftUp(h, 0, before);
  return top;
}

function pushPop(h: Value[], item: Value, before: Less): Value {
  if (h.length === 0 || !before(h[0], item)) return item;
  if (h.length === 0) throw err('IndexError', 'index out of range');
  const top = h[0];
  h[0] = item;
  siftUp(h, 0, before);
  return top;
}

function heapify(h: Value[], _item: Value, before: Less): Value {
  for (let i = (h.length >> 1) - 1; i >= 0; i--) siftUp(h, i, before);
  return None;
}

/** The size of what has one, else undefined. */
function sizeOf(x: Value): Value {
  try {
    return len(x);
  } catch (e) {
    if (isA(e, 'TypeError') || isA(e, 'AttributeError')) return undefined;
    throw e;
  }
}

/**
 * The n first of all in one order, stable: by `min` or `max` where one is asked for, by sorting where all are, else by a heap of the n best
 * so far, the worst of them on top. Which items are compared, and in which order, shows in what their comparison does and refuses.
 */
function best(n: Value, iterable: Value, key: Value, isLargest: boolean): Value {
  const { min, max, sorted } = iterationFunctions;
  if (truth(eq(n, 1))) {
    const one = callk(isLargest ? max : min, [iterable], ['default', 'key'], [END, key]);
    return new List(one === END ? [] : [one]);
  }
  const size = sizeOf(iterable);
  if (size !== undefined && truth(ge(n, size))) {
    const all = callk(sorted, [iterable], ['key', 'reverse'], [key, isLargest]);
    return gi(all, new Slice(None, n, None));
  }
  // Places count downwards from 0 to -n there.
  if (isLargest) neg(n);
  if (!isInt(n)) throw typeError(`'${typeName(n)}' object cannot be interpreted as an integer`);
  const rows = bestRows(n, getIter(iterable), key, isLargest);
  sortItems(rows, None, isLargest);
  return new List(rows.map((row) => row.items[2]));
}

/** The same as tuples of the key, the item's place (so that equal ones stay in order) and the item. */
function bestRows(n: Value, it: Value, key: Value, isLargest: boolean): Tuple[] {
  const [before, behind] = isLargest ? [greater, less] : [less, greater];
  const direction = isLargest ? -1 : 1;
  const rows: Tuple[] = [];
  const keyOf = (v: Value): Value => (key === None ? v : call(key, [v]));
  let place = 0;
  for (; less(rows.length, n); place++) {
    const v = next(it);
    if (v === END) break;
    rows.push(new Tuple([keyOf(v), place * direction, v]));
  }
  if (rows.length === 0) return rows;
  heapify(rows, None, behind);
  for (let v = next(it); v !== END; v = next(it)) {
    const k = keyOf(v);
    if (!before(k, rows[0]?.items[0])) continue;
    replace(rows, new Tuple([k, place * direction, v]), behind);
    place++;
  }
  return rows;
}

/**
 * `merge`: a heap of the inputs' heads. Each is a list of the key and the input's place (equal items come in that order), which is what errors
 * of comparisons follow from; then the item and the input.
 */
class Merge extends NativeIterator {
  private heads: List[] | undefined;
  private readonly inputs: Value[];
  private readonly key: Value;
  private readonly before: Less;
  private readonly direction: number;
  constructor(inputs: Value[], key: Value, isReversed: boolean) {
    super();
    this.inputs = inputs;
    this.key = key;
    this.before = isReversed ? greater : less;
    this.direction = isReversed ? -1 : 1;
  }

  override step(): Value {
    // An error ends it.
    const { heads } = this;
    this.heads = [];
    const left = heads === undefined ? this.first() : this.next(heads);
    this.heads = left;
    return left.length === 0 ? END : left[0]?.items[2];
  }

  private first(): List[] {
    const heads: List[] = [];
    this.inputs.forEach((x, i) => {
      const it = getIter(x);
      const v = next(it);
      if (v !== END) heads.push(new List([this.keyOf(v), i * this.direction, v, it]));
    });
    heapify(heads, None, this.before);
    return heads;
  }

  /** Puts the next item of the input whose turn it was in the place of its last one. */
  private next(heads: List[]): List[] {
    const [head] = heads;
    if (head === undefined) return heads;
    const v = next(head.items[3]);
    if (v === END) pop(heads, None, this.before);
    else {
      // The last input is not compared any more.
      if (heads.length > 1) head.items[0] = this.keyOf(v);
      head.items[2] = v;
      replace(heads, head, this.before);
    }
    return heads;
  }

  private keyOf(v: Value): Value {
    return this.key === None ? v : call(this.key, [v]);
  }
}
defineIterator('merge', Merge);

function merge(key: Value, reverse: Value, iterables: Tuple): Value {
  return new Merge(iterables.items, key, truth(reverse));
}

const module = 'heapq';

/** `nsmallest` and `nlargest`. */
const bestOf = (name: string, isLargest: boolean): Value =>
  pythonFunction(
    { name, module, params: ['n', 'iterable', 'key'], defaults: [None] },
    (n, iterable, key) => best(n, iterable, key, isLargest),
  );

/** The functions for heaps in one order. */
const heaps = (suffix: string, before: Less): Record<string, Value> => {
  const all: [string, boolean, Step][] = [
    ['heappush', true, push],
    ['heappop', false, pop],
    ['heapreplace', true, replace],
    ['heappushpop', true, pushPop],
    ['heapify', false, heapify],
  ];
  return Object.fromEntries(
    all.map(([name, takesItem, step]) => [
      name + suffix,
      onHeap(name + suffix, takesItem, step, before),
    ]),
  );
};

export const heapq: Definition = {
  name: module,
  make: () => {
    const names = {
      ...heaps('', less),
      ...heaps('_max', greater),
      nsmallest: bestOf('nsmallest', false),
      nlargest: bestOf('nlargest', true),
      merge: pythonFunction(
        { name: 'merge', module, options: { key: None, reverse: false }, items: 'iterables' },
        merge,
      ),
    };
    // What the functions for the largest first were called before they were public.
    const old = Object.entries(names).flatMap(([name, f]) =>
      name.endsWith('_max') ? [[`_${name}`, f]] : [],
    );
    return { ...names, ...Object.fromEntries(old), ...starNames(names) };
  },
};
