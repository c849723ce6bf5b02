/**
 * Built-in iterators. Their state stands in the object, not in a JavaScript generator, because an exception raised
 * while stepping ends a generator but not a Python iterator: `next(map(f, xs))` goes on after an error.
 */
import { call } from '../core/call.ts';
import { def, defineType, type TypeSpec } from '../core/define.ts';
import { err, isError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { END, None, PyObject, type Value } from '../core/object.ts';
import { callSlot2, ending, iteration, same, slot, steps } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';

/** Steps an iterator for `for … of`. Its generator dies with the loop, the iterator's state does not. */
const stepping = steps(function* (it: NativeIterator): Generator<Value> {
  try {
    for (;;) {
      const v = it.step();
      if (v === END) return;
      yield v;
    }
  } catch (e) {
    if (!isError(e, 'StopIteration')) throw e;
  }
});

/** Base of the built-in iterators: `step` gives the next value or END, and END for ever after. */
export class NativeIterator extends PyObject {
  declare nativeIter: Value;
  declare nativeNext: Value;

  step(): Value {
    return END;
  }

  iterable(): Iterable<Value> {
    return stepping(this);
  }
}

/** Iterators that `copy` and `pickle` make anew and set forward. */
const SETTABLE = /^(list|tuple|str|byte|range|long|map|zip|rev|iter)/;
const setState = inModule('self, state, /', '_iterator_states', 'set_state');
/** What knows how many items are left, and is seldom asked. */
const HINTING = /^(str|byte|range|long|iter|rev|list_r|set)/;
const hintOf = inModule('self, /', '_iterator_states', 'length_hint');

/** Makes the Python type of an iterator class. */
export function defineIterator(name: string, js: { prototype: Value }, spec: TypeSpec = {}): Type {
  const iterSelf = def('self, /', (self: Value) => self);
  const nextOf = def('self, /', (self: Value) => {
    ending.value = None;
    const v = self.step();
    if (v !== END) return v;
    throw ending.value === None ? err('StopIteration') : stopOf(self);
  });
  const cls = defineType(name, {
    ...spec,
    js,
    methods: {
      __iter__: iterSelf,
      __next__: nextOf,
      ...(SETTABLE.test(name) ? { __setstate__: setState } : {}),
      ...(HINTING.test(name) ? { __length_hint__: hintOf } : {}),
      ...spec.methods,
    },
  });
  js.prototype.nativeIter = iterSelf.f;
  js.prototype.nativeNext = nextOf.f;
  return cls;
}

/**
 * The StopIteration of an iterator whose source has ended with a value, which `yield from` would get. Most hand on what ended their
 * source; some have taken it.
 */
function stopOf(it: Value): Value {
  const { value } = ending;
  ending.value = None;
  return handsOn(it) ? err('StopIteration', value) : err('StopIteration');
}

const handsOn = (it: Value): boolean =>
  !(it instanceof NativeIterator) ||
  (!/^(chain|cycle|groupby|_grouper|zip_longest|batched|_tee)$/.test(it.T.name) &&
    [(it as Value).source, ...((it as Value).sources ?? [])].every((x) => !x || handsOn(x)));

/** `__length_hint__` from a JavaScript method of the iterator. */
export const lengthHint = (hint: (it: Value) => number) =>
  def('self, /', (self: Value) => Math.max(0, hint(self)));

const stepArray = steps(function* (it: ArrayIterator): Generator<Value> {
  const { of } = it;
  if (of === undefined) return;
  const { items } = of;
  while (it.at < items.length) yield items[it.at++];
  it.of = undefined;
});

/** Over something with an array of items that may change meanwhile: list and tuple. */
export class ArrayIterator extends NativeIterator {
  /** Undefined once the end was reached. */
  of: Value;
  at = 0;
  constructor(of: Value) {
    super();
    this.of = of;
  }
  override step(): Value {
    const { of } = this;
    if (of === undefined) return END;
    if (this.at < of.items.length) return of.items[this.at++];
    this.of = undefined;
    return END;
  }
  override iterable(): Iterable<Value> {
    return stepArray(this);
  }
  remaining(): number {
    return this.of === undefined ? 0 : this.of.items.length - this.at;
  }
}

export class ListIterator extends ArrayIterator {}
export class TupleIterator extends ArrayIterator {}

const arraySpec = (): TypeSpec => ({
  final: true,
  methods: { __length_hint__: lengthHint((it) => it.remaining()) },
});
defineIterator('list_iterator', ListIterator, arraySpec());
defineIterator('tuple_iterator', TupleIterator, arraySpec());

/** `reversed(a_list)`. */
export class ListReverseIterator extends NativeIterator {
  of: Value;
  at: number;
  constructor(of: Value) {
    super();
    this.of = of;
    this.at = of.items.length - 1;
  }
  override step(): Value {
    const v = this.of?.items[this.at];
    if (v === undefined || this.at < 0) {
      this.of = undefined;
      return END;
    }
    this.at--;
    return v;
  }
}
defineIterator('list_reverseiterator', ListReverseIterator, { final: true });

/** Over `__getitem__(0)`, `__getitem__(1)` … until IndexError: the older sequence protocol. */
export class SequenceIterator extends NativeIterator {
  seq: Value;
  at = 0;
  constructor(seq: Value) {
    super();
    this.seq = seq;
  }
  override step(): Value {
    if (this.seq === undefined) return END;
    try {
      return callSlot2(slot(this.seq, '___getitem__'), this.seq, this.at++);
    } catch (e) {
      if (!isError(e, 'IndexError') && !isError(e, 'StopIteration')) throw e;
      this.seq = undefined;
      return END;
    }
  }
}
defineIterator('iterator', SequenceIterator, { final: true });
iteration.sequence = (x) => new SequenceIterator(x);

/** `iter(f, sentinel)`. */
class CallableIterator extends NativeIterator {
  f: Value;
  sentinel: Value;
  constructor(f: Value, sentinel: Value) {
    super();
    this.f = f;
    this.sentinel = sentinel;
  }
  override step(): Value {
    if (this.f === undefined) return END;
    let v: Value;
    try {
      v = call(this.f, []);
    } catch (e) {
      if (!isError(e, 'StopIteration')) throw e;
      this.f = undefined;
      return END;
    }
    // The call may have exhausted it.
    if (this.f !== undefined && !same(this.sentinel, v)) return v;
    this.f = undefined;
    return END;
  }
}
defineIterator('callable_iterator', CallableIterator, { final: true });

/** `iter(f, sentinel)`: calls f until it gives the sentinel. */
export const callableIterator = (f: Value, sentinel: Value): Value =>
  new CallableIterator(f, sentinel);

/** `alloc` of an iterator that can be subclassed. */
export const allocIterator = (js: new () => Value) => (cls: Type) => {
  const it = new js();
  if (cls.inst !== js.prototype) Object.setPrototypeOf(it, cls.inst);
  return it;
};
