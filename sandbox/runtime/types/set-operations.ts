/** The operations of sets, on their tables. Which operand is walked, and into what, decides the order of the result. */
import { Dict, type KeyBox } from '../core/dict.ts';
import type { Value } from '../core/object.ts';
import { hash, iter } from '../core/protocols.ts';
import { SetTable, setHash } from './set-table.ts';

export class PySet extends SetTable {}
export class PyFrozenSet extends SetTable {}

export const isSet = (x: Value): boolean => x instanceof SetTable;

/** An empty set of the kind (set or frozenset) of another. */
const emptyLike = (s: SetTable): SetTable =>
  s instanceof PyFrozenSet ? new PyFrozenSet() : new PySet();

/** Adds all that an iterable gives. */
export function updateSet(self: SetTable, other: Value): void {
  if (other instanceof SetTable) {
    self.merge(other);
    return;
  }
  if (other instanceof Dict) self.reserve(other.size);
  if (other.T?.name === 'dict')
    other.each((x: Value, _v: Value, known?: KeyBox) => {
      self.addHashed(x, setHash(x, known && (() => known.hash())));
    });
  else for (const x of iter(other)) self.add(x);
}

export function copyOf(self: SetTable): SetTable {
  const s = emptyLike(self);
  s.merge(self);
  return s;
}

export function intersection(self: SetTable, other: Value): SetTable {
  if (other === self) return copyOf(self);
  const out = emptyLike(self);
  if (other instanceof SetTable) {
    const [few, many] = other.size > self.size ? [self, other] : [other, self];
    for (const [k, h] of few.entries()) if (many.hasHashed(k, h)) out.addHashed(k, h);
    return out;
  }
  for (const x of iter(other)) {
    // Only looked for, not put into a set: so says the error for what has no hash.
    const h = setHash(x, hash);
    if (self.hasHashed(x, h)) out.addHashed(x, h);
  }
  return out;
}

export function subtract(self: SetTable, other: Value): void {
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
export function difference(self: SetTable, other: Value): SetTable {
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

export function toggle(self: SetTable, other: Value): void {
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

export function symmetricDifference(self: SetTable, other: Value): SetTable {
  const s = emptyLike(self);
  updateSet(s, other);
  toggle(s, self);
  return s;
}

export function isDisjoint(self: SetTable, other: Value): boolean {
  if (other === self) return self.size === 0;
  if (other instanceof SetTable) {
    const [few, many] = other.size > self.size ? [self, other] : [other, self];
    return !few.entries().some(([k, h]) => many.hasHashed(k, h));
  }
  for (const x of iter(other)) if (self.has(x)) return false;
  return true;
}

export const isSubset = (a: SetTable, b: SetTable): boolean =>
  a.size <= b.size && a.entries().every(([k, h]) => b.hasHashed(k, h));
