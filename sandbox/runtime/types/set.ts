/** The methods that set and frozenset share, and set. */
import { type Def, def, defineType } from '../core/define.ts';
import { err, isError } from '../core/exceptions.ts';
import { inModule } from '../core/in-module.ts';
import { END, None, NotImplemented, type Value } from '../core/object.ts';
import { iter } from '../core/protocols.ts';
import { classItem } from './generic-alias.ts';
import { defineIterator, NativeIterator } from './iterators.ts';
import { guardedRepr, reprItems } from './sequence.ts';
import {
  copyOf,
  difference,
  intersection,
  isDisjoint,
  isSet,
  isSubset,
  PyFrozenSet,
  PySet,
  subtract,
  symmetricDifference,
  toggle,
  updateSet,
} from './set-operations.ts';
import { SetTable } from './set-table.ts';

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
defineIterator('set_iterator', SetIterator, { final: true });

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
  __reduce__: inModule('self, /', '_pickling', 'reduce_set'),
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
  issubset: def('self, other, /', (a: SetTable, b: Value) =>
    isSet(b) ? isSubset(a, b) : intersection(a, b).size === a.size,
  ),
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
  intersection_update: command('self, *others', (self, others) =>
    self.become(intersectAll(self, others)),
  ),
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
  make: def('cls, /, *args, **kw', (cls: Value) => cls.alloc(cls)),
  alloc: allocTable(PySet),
  methods,
  attrs: { __hash__: None },
});
(PySet.prototype as Value).nativeIter = methods.__iter__?.f;

export { PyFrozenSet, PySet };
