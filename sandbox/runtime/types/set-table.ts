/**
 * The table of set and frozenset: open addressing as CPython does it (the order in which a set prints is the order of its
 * table). A probe looks at a stretch of neighbours, then jumps by a recurrence that mixes in the hash's higher bits.
 */
import { err } from '../core/exceptions.ts';
import { END, root, type Value } from '../core/object.ts';
import { MAX_ITEMS, same, steps } from '../core/protocols.ts';
import { tableHash } from './dict.ts';
import { hash32 } from './table-hash.ts';

/** Neighbours that are looked at after a slot, where the table has as many. */
const NEIGHBOURS = 9;
const PERTURB_SHIFT = 5;
const MIN_SIZE = 8;
/** From here on a table doubles when it grows; smaller ones quadruple. */
const LARGE = 50_000;

/** Takes the place of a removed key, so that probes go on past it. No key has its hash. */
const DUMMY: Value = Object.freeze(Object.create(null));
const DUMMY_HASH = -1;

const elementHash = (x: Value): Value => tableHash(x, 'set element');

/** Hash of a set's element, in 32 bits; small ints, which are their own, in front. */
export const setHash = (x: Value, by = elementHash): number =>
  (x | 0) === x && x !== -1 ? x : hash32(x, by);

const emptySlots = (size: number): Value[] => new Array(size).fill(undefined);

const walk = steps(function* (s: SetTable): Generator<Value> {
  const { size } = s;
  for (let i = 0; i < s.keys.length; i++) {
    const k = s.keys[i];
    if (k === undefined || k === DUMMY) continue;
    if (s.size !== size) throw err('RuntimeError', 'Set changed size during iteration');
    yield k;
  }
  if (s.size !== size) throw err('RuntimeError', 'Set changed size during iteration');
});

/** Storage of sets; `PySet` and `PyFrozenSet` are made of it. */
export class SetTable {
  declare readonly T: Value;
  /** Slots: a key, undefined, or DUMMY. */
  keys: Value[] = emptySlots(MIN_SIZE);
  hashes: number[] = [];
  mask = MIN_SIZE - 1;
  /** Slots that are not empty, and those that hold a key. */
  fill = 0;
  size = 0;
  /** Where the next `pop` starts to look. */
  finger = 0;

  /** The slot of a key with this hash, or -1 - the slot for it: the last dummy on the way, else the empty slot at its end. */
  private locate(key: Value, hash: number): number {
    const { keys, hashes, mask } = this;
    let dummy = -1;
    let i = hash & mask;
    let perturb = hash >>> 0;
    for (;;) {
      const last = i + NEIGHBOURS <= mask ? i + NEIGHBOURS : i;
      for (let j = i; j <= last; j++) {
        const k = keys[j];
        if (k === undefined) return -1 - (dummy < 0 ? j : dummy);
        if (hashes[j] !== hash) {
          if (k === DUMMY) dummy = j;
          continue;
        }
        if (k === key) return j;
        const equal = same(k, key);
        // The comparison may have run Python code that changed the set.
        if (keys !== this.keys || keys[j] !== k) return this.locate(key, hash);
        if (equal) return j;
      }
      perturb >>>= PERTURB_SHIFT;
      i = (i * 5 + 1 + perturb) & mask;
    }
  }

  has(key: Value): boolean {
    return this.locate(key, setHash(key)) >= 0;
  }

  hasHashed(key: Value, hash: number): boolean {
    return this.locate(key, hash) >= 0;
  }

  add(key: Value): void {
    this.addHashed(key, setHash(key));
  }

  addHashed(key: Value, hash: number): void {
    const at = this.locate(key, hash);
    if (at >= 0) return;
    const free = -1 - at;
    const reused = this.keys[free] === DUMMY;
    this.keys[free] = key;
    this.hashes[free] = hash;
    this.size++;
    if (reused) return;
    this.fill++;
    if (this.fill * 5 >= this.mask * 3)
      this.resize(this.size > LARGE ? this.size * 2 : this.size * 4);
  }

  addAll(items: Iterable<Value>): void {
    for (const x of items) this.add(x);
  }

  /** Removes a key; false when it is not there. */
  discard(key: Value): boolean {
    return this.discardHashed(key, setHash(key));
  }

  discardHashed(key: Value, hash: number): boolean {
    const at = this.locate(key, hash);
    if (at < 0) return false;
    this.erase(at);
    return true;
  }

  private erase(at: number): void {
    this.keys[at] = DUMMY;
    this.hashes[at] = DUMMY_HASH;
    this.size--;
  }

  /** Removes and gives the key that comes first after the last one popped; END when the set is empty. */
  pop(): Value {
    if (this.size === 0) return END;
    let i = this.finger & this.mask;
    while (this.keys[i] === undefined || this.keys[i] === DUMMY) i = i >= this.mask ? 0 : i + 1;
    const key = this.keys[i];
    this.erase(i);
    this.finger = i + 1;
    return key;
  }

  clear(): void {
    this.keys = emptySlots(MIN_SIZE);
    this.hashes = [];
    this.mask = MIN_SIZE - 1;
    this.fill = this.size = this.finger = 0;
  }

  /** Makes room for more than `least` keys and drops the dummies. */
  private resize(least: number): void {
    let capacity = MIN_SIZE;
    while (capacity <= least) capacity *= 2;
    if (capacity > MAX_ITEMS) throw err('MemoryError');
    const { keys, hashes } = this;
    this.keys = emptySlots(capacity);
    this.hashes = [];
    this.mask = capacity - 1;
    this.fill = this.size;
    for (let i = 0; i < keys.length; i++) {
      const k = keys[i];
      if (k !== undefined && k !== DUMMY) this.insertNew(k, hashes[i] as number);
    }
  }

  /** Puts in a key that is known to be absent, where there are no dummies. */
  private insertNew(key: Value, hash: number): void {
    const { keys, mask } = this;
    let i = hash & mask;
    let perturb = hash >>> 0;
    for (;;) {
      const last = i + NEIGHBOURS <= mask ? i + NEIGHBOURS : i;
      for (let j = i; j <= last; j++) {
        if (keys[j] !== undefined) continue;
        keys[j] = key;
        this.hashes[j] = hash;
        return;
      }
      perturb >>>= PERTURB_SHIFT;
      i = (i * 5 + 1 + perturb) & mask;
    }
  }

  /** Room for `more` keys, made once before many are added. */
  reserve(more: number): void {
    if ((this.fill + more) * 5 >= this.mask * 3) this.resize((this.size + more) * 2);
  }

  /** Adds the keys of another set. A copy into an empty one keeps the other's layout or packs it. */
  merge(other: SetTable): void {
    if (other === this || other.size === 0) return;
    this.reserve(other.size);
    if (this.fill > 0) {
      for (const [k, h] of other.entries()) this.addHashed(k, h);
      return;
    }
    const copyable = this.mask === other.mask && other.fill === other.size;
    this.fill = this.size = other.size;
    if (copyable) {
      this.keys = other.keys.slice();
      this.hashes = other.hashes.slice();
    } else for (const [k, h] of other.entries()) this.insertNew(k, h);
  }

  /** Drops the dummies when they are many. */
  tidy(): void {
    if (this.fill - this.size > this.mask / 4)
      this.resize(this.size > LARGE ? this.size * 2 : this.size * 4);
  }

  /** Takes over another table's contents. */
  become(other: SetTable): void {
    this.keys = other.keys;
    this.hashes = other.hashes;
    this.mask = other.mask;
    this.fill = other.fill;
    this.size = other.size;
    this.finger = other.finger;
  }

  /** Keys with their hashes, in the table's order, as they are now. */
  entries(): [Value, number][] {
    const out: [Value, number][] = [];
    for (let i = 0; i < this.keys.length; i++) {
      const k = this.keys[i];
      if (k !== undefined && k !== DUMMY) out.push([k, this.hashes[i] as number]);
    }
    return out;
  }

  /** The keys now, in the table's order. */
  list(): Value[] {
    return this.keys.filter((k) => k !== undefined && k !== DUMMY);
  }

  iterable(): Iterable<Value> {
    return walk(this);
  }
}
// Not by `extends`: see `Tuple`.
Object.setPrototypeOf(SetTable.prototype, root);
