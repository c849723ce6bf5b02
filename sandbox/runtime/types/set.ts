/** The methods that set and frozenset share, and set. */
import { def, defineType, type Def } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, isError } from '../core/exceptions.ts';
import { END, None, NotImplemented, type Value } from '../core/object.ts';
import { iter } from '../core/protocols.ts';
import { classItem } from './generic-alias.ts';
import { defineIterator, lengthHint, NativeIterator } from './iterators.ts';
import { guardedRepr, reprItems } from './sequence.ts';
import { SetTable, setHash } from './set-table.ts';

export class PySet extends SetTable {}
export class PyFrozenSet extends SetTable {}

export const isSet = (x: Value): boolean => x instanceof SetTable;

// ---- the operations, on tables ---------------------------------------------------------------------

/** An empty set of the kind (set or frozenset) of another. */
const emptyLike = (s: SetTable): SetTable => (s instanceof PyFrozenSet ? new PyFrozenSet() : new PySet());

/** Adds all that an iterable gives. */
export function updateSet(self: SetTable, other: Value): void {
  if (other instanceof SetTable) {
    self.merge(other);
    return;
  }
  if (other instanceof Dict) self.reserve(other.size);
  for (const x of iter(other)) self.add(x);
}

function copyOf(self: SetTable): SetTable {
  const s = emptyLike(self);
  s.merge(self);
  return s;
}

function intersection(self: SetTable, other: Value): SetTable {
  if (other === self) return copyOf(self);
  const out = emptyLike(self);
  if (other instanceof SetTable) {
    const [few, many] = other.size > self.size ? [self, other] : [other, self];
    for (const [k, h] of few.entries()) if (many.hasHashed(k, h)) out.addHashed(k, h);
    return out;
  }
  for (const x of iter(other)) {
    const h = setHash(x);
    if (self.hasHashed(x, h)) out.addHashed(x, h);
  }
  return out;
}

function subtract(self: SetTable, other: Value): void {
  if (other === self) {
    self.clear();
    return;
  }
  if (other instanceof SetTable) {
    const gone = other.size >> 3 > self.size ? intersection(self, other) : other;
    for (const [k, h] of gone.entries()) self.discardHashed(k, h);
  } else for (const x of iter(other)) self.discard(x);
  self.tidy();
}

/** A new set of what is not in the other; which of the two is walked decides the order, so the rule is CPython's. */
function difference(self: SetTable, other: Value): SetTable {
  const sized = other instanceof SetTable || (other instanceof Dict && other.T.name === 'dict');
  if (!sized || self.size >> 2 > other.size) {
    const s = copyOf(self);
    subtract(s, other);
    return s;
  }
  const out = emptyLike(self);
  for (const [k, h] of self.entries()) {
    const there = other instanceof SetTable ? other.hasHashed(k, h) : (other as Dict).has(k);
    if (!there) out.addHashed(k, h);
  }
  return out;
}

function toggle(self: SetTable, other: Value): void {
  if (other === self) {
    self.clear();
    return;
  }
  let table = other;
  if (!(other instanceof SetTable)) {
    table = emptyLike(self);
    updateSet(table, other);
  }
  for (const [k, h] of table.entries()) if (!self.discardHashed(k, h)) self.addHashed(k, h);
}

function symmetricDifference(self: SetTable, other: Value): SetTable {
  const s = emptyLike(self);
  updateSet(s, other);
  toggle(s, self);
  return s;
}

function isDisjoint(self: SetTable, other: Value): boolean {
  if (other === self) return self.size === 0;
  if (other instanceof SetTable) {
    const [few, many] = other.size > self.size ? [self, other] : [other, self];
    return !few.entries().some(([k, h]) => many.hasHashed(k, h));
  }
  for (const x of iter(other)) if (self.has(x)) return false;
  return true;
}

const isSubset = (a: SetTable, b: SetTable): boolean =>
  a.size <= b.size && a.entries().every(([k, h]) => b.hasHashed(k, h));

const asTable = (self: SetTable, other: Value): SetTable => {
  if (other instanceof SetTable) return other;
  const s = emptyLike(self);
  updateSet(s, other);
  return s;
};

/** `x in s`, where an unhashable set stands for the frozenset of the same elements. */
function withFrozen<R>(x: Value, use: (x: Value) => R): R {
  try {
    return use(x);
  } catch (e) {
    if (!(x instanceof PySet) || !isError(e, 'TypeError')) throw e;
    const frozen = new PyFrozenSet();
    frozen.merge(x);
    return use(frozen);
  }
}

function show(self: SetTable): string {
  const name = self.T.name;
  if (self.size === 0) return `${name}()`;
  return guardedRepr(self, `${name}(...)`, () => {
    const inner = `{${reprItems(self.list())}}`;
    return name === 'set' ? inner : `${name}(${inner})`;
  });
}

// ---- iteration -----------------------------------------------------------------------------------------

class SetIterator extends NativeIterator {
  s: SetTable | undefined;
  size: number;
  seen = 0;
  entries: Iterable<Value>;
  constructor(s: SetTable) {
    super();
    this.s = s;
    this.size = s.size;
    this.entries = s.iterable();
  }
  override step(): Value {
    if (this.s === undefined) return END;
    if (this.size !== this.s.size) {
      this.size = -1;
      throw err('RuntimeError', 'Set changed size during iteration');
    }
    for (const v of this.entries) {
      this.seen++;
      return v;
    }
    this.s = undefined;
    return END;
  }
}
defineIterator('set_iterator', SetIterator, {
  final: true,
  methods: {
    __length_hint__: lengthHint((it) => (it.s?.size === it.size ? it.size - it.seen : 0)),
  },
});

// ---- methods ----------------------------------------------------------------------------------------------

const operand = 'self, value, /';

/** A method whose operand has to be a set. */
const between = (f: (a: SetTable, b: SetTable) => Value): Def =>
  def(operand, (a: Value, b: Value) => (isSet(a) && isSet(b) ? f(a, b) : NotImplemented));

const reflected = (f: (a: SetTable, b: SetTable) => Value): Def =>
  def(operand, (a: Value, b: Value) => (isSet(a) && isSet(b) ? f(b, a) : NotImplemented));

function union(a: SetTable, b: Value): SetTable {
  const s = copyOf(a);
  if (a !== b) updateSet(s, b);
  return s;
}

const unionAll = (self: SetTable, others: Value[]): SetTable => {
  const s = copyOf(self);
  for (const o of others) if (o !== self) updateSet(s, o);
  return s;
};

const intersectAll = (self: SetTable, others: Value[]): SetTable =>
  others.length === 0 ? copyOf(self) : others.reduce(intersection, self);

const differenceAll = (self: SetTable, others: Value[]): SetTable => {
  if (others.length === 0) return copyOf(self);
  const s = difference(self, others[0]);
  for (const o of others.slice(1)) subtract(s, o);
  return s;
};

/** The methods that do not change the set. `iter_` is shared so that `for` knows the built-in one. */
export const commonMethods = (): Record<string, Def> => ({
  __len__: def('self, /', (self: SetTable) => self.size),
  __iter__: def('self, /', (self: SetTable) => new SetIterator(self)),
  __contains__: def('self, object, /', (self: SetTable, x: Value) =>
    x instanceof PySet ? withFrozen(x, (v) => self.has(v)) : self.has(x),
  ),
  __repr__: def('self, /', show),
  __eq__: between((a, b) => a.size === b.size && isSubset(a, b)),
  __ne__: between((a, b) => a.size !== b.size || !isSubset(a, b)),
  __lt__: between((a, b) => a.size < b.size && isSubset(a, b)),
  __le__: between(isSubset),
  __gt__: between((a, b) => b.size < a.size && isSubset(b, a)),
  __ge__: between((a, b) => isSubset(b, a)),
  __or__: between(union),
  __ror__: reflected(union),
  __and__: between(intersection),
  __rand__: reflected(intersection),
  __sub__: between(difference),
  __rsub__: reflected(difference),
  __xor__: between(symmetricDifference),
  __rxor__: reflected(symmetricDifference),
  union: def('self, *others', unionAll),
  intersection: def('self, *others', intersectAll),
  difference: def('self, *others', differenceAll),
  symmetric_difference: def('self, other, /', symmetricDifference),
  isdisjoint: def('self, other, /', isDisjoint),
  issubset: def('self, other, /', (a: SetTable, b: Value) => isSubset(a, asTable(a, b))),
  issuperset: def('self, other, /', (a: SetTable, b: Value) => {
    if (b instanceof SetTable) return isSubset(b, a);
    for (const x of iter(b)) if (!a.has(x)) return false;
    return true;
  }),
  __class_getitem__: classItem(),
});

const inPlace = (f: (a: SetTable, b: SetTable) => void): Def =>
  def(operand, (a: SetTable, b: Value) => {
    if (!isSet(b)) return NotImplemented;
    f(a, b);
    return a;
  });

const command = (sig: string, f: (self: SetTable, x: Value) => void): Def =>
  def(sig, (self: SetTable, x: Value) => {
    f(self, x);
    return None;
  });

function remove(self: SetTable, x: Value): void {
  if (!withFrozen(x, (v) => self.discard(v))) throw err('KeyError', x);
}

const methods: Record<string, Def> = {
  ...commonMethods(),
  __init__: def('self, iterable?, /', (self: SetTable, x: Value) => {
    self.clear();
    if (x !== undefined) updateSet(self, x);
    return None;
  }),
  add: command('self, object, /', (self, x) => self.add(x)),
  discard: command('self, object, /', (self, x) => withFrozen(x, (v) => self.discard(v))),
  remove: command('self, object, /', remove),
  pop: def('self, /', (self: SetTable) => {
    const x = self.pop();
    if (x === END) throw err('KeyError', 'pop from an empty set');
    return x;
  }),
  clear: command('self, /', (self) => self.clear()),
  copy: def('self, /', copyOf),
  update: command('self, *others', (self, others) => {
    for (const o of others) updateSet(self, o);
  }),
  difference_update: command('self, *others', (self, others) => {
    for (const o of others) subtract(self, o);
  }),
  intersection_update: command('self, *others', (self, others) => self.become(intersectAll(self, others))),
  symmetric_difference_update: command('self, other, /', toggle),
  __ior__: inPlace((a, b) => a.merge(b)),
  __iand__: inPlace((a, b) => a.become(intersection(a, b))),
  __isub__: inPlace(subtract),
  __ixor__: inPlace(toggle),
};

/** `alloc` for subclasses: a table whose prototype is the class's. */
export const allocTable = (js: new () => SetTable) => (cls: Value) => {
  const s = new js();
  if (cls.inst !== js.prototype) Object.setPrototypeOf(s, cls.inst);
  return s;
};

export const set = defineType('set', {
  js: PySet,
  doc: 'Build an unordered collection of unique elements.',
  make: def('cls, *args, **kw', (cls: Value) => cls.alloc(cls)),
  alloc: allocTable(PySet),
  methods,
  attrs: { __hash__: None },
});
(PySet.prototype as Value).nativeIter = methods.__iter__?.f;

