/** collections.Counter: a dict that counts; a missing key counts 0. */
import { ga, tryGet } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { builtin, classmethod, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err } from '../core/exceptions.ts';
import { gi, si } from '../core/items.ts';
import { END, List, None, NotImplemented, Tuple, type Value } from '../core/object.ts';
import { add, ge, gt, le, lt, sub } from '../core/operators.ts';
import { index, iter, repr, same, truth } from '../core/protocols.ts';
import { dict } from '../types/dict.ts';
import { allocIterator, defineIterator, NativeIterator } from '../types/iterators.ts';
import { sortItems } from '../types/sorting.ts';
import { instanceDict } from './python-function.ts';

class CounterDict extends Dict {}

const countOf = (c: Dict, key: Value): Value => c.get(key) ?? 0;

/** Adds to (or with `sub`, takes from) the counts: those of a mapping, or one for each item. */
function change(c: Dict, source: Value, by: (a: Value, b: Value) => Value): void {
  if (source instanceof Dict) {
    for (const [k, n] of source.entryList()) c.set(k, changed(c, k, n, by));
    return;
  }
  const keys = tryGet(source, 'keys');
  if (keys !== undefined && tryGet(source, 'items') !== undefined) {
    for (const k of iter(call(keys, []))) c.set(k, changed(c, k, gi(source, k), by));
    return;
  }
  for (const k of iter(source)) c.set(k, by(countOf(c, k), 1));
}

/** The first mapping that an empty counter gets is taken as it is, whatever its values are. */
const changed = (c: Dict, k: Value, n: Value, by: (a: Value, b: Value) => Value): Value =>
  by === add && c.get(k) === undefined ? n : by(countOf(c, k), n);

/** Counts into any mapping, through its methods. */
export const countElements = builtin(
  '_count_elements',
  'mapping, iterable, /',
  (mapping: Value, iterable: Value) => {
    const get = ga(mapping, 'get');
    for (const k of iter(iterable)) si(mapping, k, add(call(get, [k, 0]), 1));
    return None;
  },
  '_collections',
);

const changing = (by: (a: Value, b: Value) => Value) =>
  def('self, iterable?, /, **kwds', (c: Dict, source: Value, kw: Map<string, Value>) => {
    if (source !== undefined && source !== None) change(c, source, by);
    for (const [k, n] of kw) c.set(k, changed(c, k, n, by));
    return None;
  });

/** The entries from the most to the least common; equal counts keep their order. */
function common(c: Dict): Value[] {
  const rows: Value[] = c.entryList().map(([k, n]) => new Tuple([k, n]));
  sortItems(rows, countKey, true);
  return rows;
}

const countKey: Value = Object.assign((row: Value) => row.items[1], { argc: 1 });

function show(c: Dict): string {
  if (c.size === 0) return `${c.T.name}()`;
  let rows: Value[];
  try {
    rows = common(c);
  } catch {
    rows = c.entryList().map((e) => new Tuple(e));
  }
  const parts = rows.map((r) => `${repr(r.items[0])}: ${repr(r.items[1])}`);
  return `${c.T.name}({${parts.join(', ')}})`;
}

class Elements extends NativeIterator {
  rows: [Value, Value][] = [];
  at = 0;
  given = 0;
  override step(): Value {
    for (; this.at < this.rows.length; this.at++, this.given = 0) {
      const [k, n] = this.rows[this.at] as [Value, Value];
      if (this.given >= index(n)) continue;
      this.given++;
      return k;
    }
    return END;
  }
}
defineIterator('chain', Elements, { module: 'itertools' });

const isCounter = (x: Value): x is Dict => x instanceof CounterDict;

/** A new counter from pairs, those that count more than 0. */
function positive(rows: [Value, Value][]): Value {
  const out = new CounterDict();
  for (const [k, n] of rows) if (truth(gt(n, 0))) out.set(k, n);
  return out;
}

type Merge = (a: Value, b: Value) => Value;

const larger: Merge = (a, b) => (truth(lt(a, b)) ? b : a);
const smaller: Merge = (a, b) => (truth(lt(a, b)) ? a : b);

/** `a op b` on counts; with `both`, keys of b alone count too. */
function merged(a: Dict, b: Dict, merge: Merge, both: boolean): Value {
  const rows: [Value, Value][] = a.entryList().map(([k, n]) => [k, merge(n, countOf(b, k))]);
  if (both) for (const [k, n] of b.entryList()) if (!a.has(k)) rows.push([k, merge(0, n)]);
  return positive(rows);
}

const operator = (merge: Merge, both = true) =>
  def('self, other', (a: Value, b: Value) =>
    isCounter(b) ? merged(a, b, merge, both) : NotImplemented,
  );

const inPlace = (merge: Merge, both = true) =>
  def('self, other', (a: Dict, b: Value) => {
    const rows: Dict = merged(a, b, merge, both);
    for (const k of a.keyList()) if (!rows.has(k)) a.delete(k);
    for (const [k, n] of rows.entryList()) a.set(k, n);
    return a;
  });

/** Do the counts of all keys of both compare so? */
const everywhere = (op: (a: Value, b: Value) => Value) =>
  def('self, other', (a: Dict, b: Value) => {
    if (!isCounter(b)) return NotImplemented;
    return [...a.keyList(), ...b.keyList()].every((k) => truth(op(countOf(a, k), countOf(b, k))));
  });

const equal = (a: Dict, b: Dict): boolean =>
  [...a.keyList(), ...b.keyList()].every((k) => same(countOf(a, k), countOf(b, k)));

const strictly = (op: (a: Value, b: Value) => Value) =>
  def('self, other', (a: Dict, b: Value) => {
    if (!isCounter(b)) return NotImplemented;
    const all = [...a.keyList(), ...b.keyList()].every((k) =>
      truth(op(countOf(a, k), countOf(b, k))),
    );
    return all && !equal(a, b);
  });

function mostCommon(c: Dict, n: Value = None): Value {
  const rows = common(c);
  return new List(n === None ? rows : rows.slice(0, Math.max(0, index(n))));
}

export const Counter = defineType('Counter', {
  js: CounterDict,
  base: dict,
  module: 'collections',
  python: true,
  hasDict: true,
  doc: 'Dict subclass for counting hashable items.  Sometimes called a bag\nor multiset.  Elements are stored as dictionary keys and their counts\nare stored as dictionary values.',
  alloc: allocIterator(CounterDict),
  methods: {
    __init__: changing(add),
    update: changing(add),
    subtract: changing(sub),
    __missing__: def('self, key', () => 0),
    __delitem__: def('self, elem', (c: Dict, k: Value) => {
      c.delete(k);
      return None;
    }),
    most_common: def('self, n?', mostCommon),
    elements: def('self', (c: Dict) => Object.assign(new Elements(), { rows: c.entryList() })),
    total: def('self', (c: Dict) => c.valueList().reduce(add, 0)),
    copy: def('self', (c: Dict) => call(c.T, [c])),
    fromkeys: classmethod('cls, iterable, v?', () => {
      throw err(
        'NotImplementedError',
        'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.',
      );
    }),
    __repr__: def('self, /', show),
    __add__: operator(add),
    __sub__: operator(sub),
    __or__: operator(larger),
    __and__: operator(smaller, false),
    __iadd__: inPlace(add),
    __isub__: inPlace(sub),
    __ior__: inPlace(larger),
    __iand__: inPlace(smaller, false),
    __pos__: def('self', (c: Dict) => positive(c.entryList())),
    __neg__: def('self', (c: Dict) => positive(c.entryList().map(([k, n]) => [k, sub(0, n)]))),
    __eq__: def('self, other', (a: Dict, b: Value) =>
      isCounter(b) ? equal(a, b) : NotImplemented,
    ),
    __ne__: def('self, other', (a: Dict, b: Value) =>
      isCounter(b) ? !equal(a, b) : NotImplemented,
    ),
    __le__: everywhere(le),
    __ge__: everywhere(ge),
    __lt__: strictly(le),
    __gt__: strictly(ge),
  },
  attrs: { __hash__: None },
  properties: { __dict__: instanceDict },
});
