/** collections.deque. */
import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { END, List, None, NotImplemented, type Value } from '../core/object.ts';
import { index, indexSized, iter, same, slot, typeName } from '../core/protocols.ts';
import { classItem } from '../types/generic-alias.ts';
import { allocIterator, defineIterator, lengthHint, NativeIterator } from '../types/iterators.ts';
import {
  compareItems,
  countArgument,
  countOf,
  guardedRepr,
  indexOf,
  notRepeatable,
  repeatCount,
  reprItems,
} from '../types/sequence.ts';
import { Deque, mutated } from './deque-storage.ts';

class DequeIterator extends NativeIterator {
  d: Deque | undefined;
  state: number;
  at = 0;
  constructor(d: Deque) {
    super();
    this.d = d;
    this.state = d.state;
  }
  remaining(): number {
    return this.d === undefined ? 0 : this.d.length - this.at;
  }
  override step(): Value {
    const { d } = this;
    if (d === undefined) return END;
    if (d.state !== this.state) throw mutated();
    if (this.at < d.length) return this.item(d, this.at++);
    this.d = undefined;
    return END;
  }
  item(d: Deque, at: number): Value {
    return d.slots[d.head + at];
  }
}
class DequeReverseIterator extends DequeIterator {
  override item(d: Deque, at: number): Value {
    return d.slots[d.slots.length - 1 - at];
  }
}
for (const [name, js] of [
  ['_deque_iterator', DequeIterator],
  ['_deque_reverse_iterator', DequeReverseIterator],
] as const)
  defineIterator(name, js, {
    module: 'collections',
    methods: { __length_hint__: lengthHint((it) => it.remaining()) },
  });

const isDeque = (x: Value): x is Deque => x instanceof Deque;

/** The place in `slots` for an index. IndexError, TypeError. */
function place(d: Deque, key: Value): number {
  if (typeof key !== 'number' && slot(key, '___index__') == null)
    throw typeError(`sequence index must be integer, not '${typeName(key)}'`);
  let i = indexSized(index(key));
  if (i === undefined) throw err('IndexError', "cannot fit 'int' into an index-sized integer");
  if (i < 0) i += d.length;
  if (i < 0 || i >= d.length) throw err('IndexError', 'deque index out of range');
  return d.head + i;
}

function extend(d: Deque, iterable: Value, left: boolean): void {
  const source = iterable === d ? d.list() : iter(iterable);
  for (const x of source) left ? d.appendleft(x) : d.append(x);
}

function init(d: Deque, iterable: Value, maxlen: Value): Value {
  if (maxlen !== undefined && maxlen !== None) {
    if (slot(maxlen, '___index__') == null) throw typeError('an integer is required');
    const n = countArgument(maxlen);
    if (n < 0) throw valueError('maxlen must be non-negative');
    d.maxlen = n;
  } else d.maxlen = undefined;
  d.replace([]);
  if (iterable !== undefined) extend(d, iterable, false);
  return None;
}

/** A deque of the same class and bound. */
function like(d: Deque, items: Value[]): Deque {
  if (d.T !== deque) {
    const list = new List(items);
    return call(d.T, d.maxlen === undefined ? [list] : [list, d.maxlen]);
  }
  const out = new Deque();
  out.maxlen = d.maxlen;
  for (const x of items) out.append(x);
  return out;
}

function rotate(d: Deque, by: Value = 1): Value {
  const n = d.length;
  const steps = countArgument(by);
  if (n < 2) return None;
  const turn = ((steps % n) + n) % n;
  if (turn === 0) return None;
  if (turn === 1) d.appendleft(d.pop());
  else if (turn === n - 1) d.append(d.shift());
  else {
    const items = d.list();
    d.replace(items.slice(n - turn).concat(items.slice(0, n - turn)));
  }
  return None;
}

/** The place of x, or -1; items may be compared by Python code that changes the deque. */
function find(d: Deque, x: Value): number {
  const { state } = d;
  for (let i = d.head; i < d.slots.length; i++) {
    const found = same(d.slots[i], x);
    if (d.state !== state) throw mutated();
    if (found) return i;
  }
  return -1;
}

function remove(d: Deque, x: Value): Value {
  const at = find(d, x);
  if (at < 0) throw valueError('deque.remove(x): x not in deque');
  d.slots.splice(at, 1);
  d.state++;
  return None;
}

function insert(d: Deque, key: Value, x: Value): Value {
  if (d.maxlen !== undefined && d.length >= d.maxlen)
    throw err('IndexError', 'deque already at its maximum size');
  let i = countArgument(key);
  if (i < 0) i = Math.max(0, i + d.length);
  d.slots.splice(d.head + Math.min(i, d.length), 0, x);
  d.state++;
  return None;
}

function repeat(d: Deque, n: Value): Value {
  const times = repeatCount(d.length, n);
  if (times === undefined) throw notRepeatable(n);
  const items = d.list();
  const out = like(d, []);
  for (let i = 0; i < times; i++) for (const x of items) out.append(x);
  return out;
}

function show(d: Deque): string {
  return guardedRepr(d, '[...]', () => {
    const bound = d.maxlen === undefined ? '' : `, maxlen=${d.maxlen}`;
    return `${d.T.name}([${reprItems(d.list())}]${bound})`;
  });
}

const empty = () => err('IndexError', 'pop from an empty deque');

const compare = (op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge') =>
  def('self, value, /', (a: Deque, b: Value) =>
    isDeque(b) ? compareItems(op, a.list(), b.list()) : NotImplemented,
  );

/** A method that gives None. */
const command = (sig: string, f: (d: Deque, x: Value) => void) =>
  def(sig, (d: Deque, x: Value) => {
    f(d, x);
    return None;
  });

const iterDeque = def('self, /', (d: Deque) => new DequeIterator(d));

export const deque = defineType('deque', {
  js: Deque,
  module: 'collections',
  make: def('cls, /, *args, **kwargs', (cls: Value) => cls.alloc(cls)),
  alloc: allocIterator(Deque),
  methods: {
    __init__: def('self, iterable?, maxlen?', init),
    append: command('self, item, /', (d, x) => d.append(x)),
    appendleft: command('self, item, /', (d, x) => d.appendleft(x)),
    extend: command('self, iterable, /', (d, x) => extend(d, x, false)),
    extendleft: command('self, iterable, /', (d, x) => extend(d, x, true)),
    pop: def('self, /', (d: Deque) => {
      const x = d.pop();
      if (x === undefined) throw empty();
      return x;
    }),
    popleft: def('self, /', (d: Deque) => {
      const x = d.shift();
      if (x === undefined) throw empty();
      return x;
    }),
    clear: command('self, /', (d) => d.replace([])),
    copy: def('self, /', (d: Deque) => like(d, d.list())),
    __copy__: def('self, /', (d: Deque) => like(d, d.list())),
    count: def('self, value, /', (d: Deque, x: Value) => {
      const { state } = d;
      const n = countOf(d.list(), x);
      if (d.state !== state) throw mutated();
      return n;
    }),
    index: def('self, value, start?, stop?, /', (d: Deque, x: Value, a: Value, b: Value) => {
      const i = indexOf(d.list(), x, a, b);
      if (i < 0) throw valueError('deque.index(x): x not in deque');
      return i;
    }),
    insert: def('self, index, value, /', insert),
    remove: def('self, value, /', remove),
    reverse: command('self, /', (d) => d.replace(d.list().reverse())),
    rotate: def('self, n?, /', rotate),
    __len__: def('self, /', (d: Deque) => d.length),
    __iter__: iterDeque,
    __reversed__: def('self, /', (d: Deque) => new DequeReverseIterator(d)),
    __contains__: def('self, key, /', (d: Deque, x: Value) => find(d, x) >= 0),
    __getitem__: def('self, key, /', (d: Deque, key: Value) => d.slots[place(d, key)]),
    __setitem__: def('self, key, value, /', (d: Deque, key: Value, x: Value) => {
      d.slots[place(d, key)] = x;
      return None;
    }),
    __delitem__: command('self, key, /', (d, key) => {
      d.slots.splice(place(d, key), 1);
      d.state++;
    }),
    __add__: def('self, value, /', (a: Deque, b: Value) => {
      if (!isDeque(b))
        throw typeError(`can only concatenate deque (not "${typeName(b)}") to deque`);
      return like(a, a.list().concat(b.list()));
    }),
    __iadd__: def('self, value, /', (d: Deque, x: Value) => {
      extend(d, x, false);
      return d;
    }),
    __mul__: def('self, value, /', repeat),
    __rmul__: def('self, value, /', repeat),
    __imul__: def('self, value, /', (d: Deque, n: Value) => {
      d.replace((repeat(d, n) as Deque).list());
      return d;
    }),
    __repr__: def('self, /', show),
    __eq__: compare('eq'),
    __ne__: compare('ne'),
    __lt__: compare('lt'),
    __le__: compare('le'),
    __gt__: compare('gt'),
    __ge__: compare('ge'),
    __reduce__: inModule('self, /', '_pickling', 'reduce_deque'),
    __class_getitem__: classItem(),
  },
  getters: { maxlen: (d: Deque) => d.maxlen ?? None },
  attrs: { __hash__: None },
});
(Deque.prototype as Value).nativeIter = iterDeque.f;
(deque as Value).sequence = true;
(deque as Value).abc = 'MutableSequence';
(deque as Value).isSequence = true;
