import { BigIntBox, Float, hasOwn, OWN, root, Tuple, type Value } from './object.ts';
import { isData, lookup } from './type.ts';

/** A key that is compared by `__hash__` and `__eq__`. Its `__hash__` is called once at most, in however many dicts it comes to stand. */
export class KeyBox {
  k: Value;
  h: Value;
  code: string | undefined;
  constructor(k: Value, h?: Value) {
    this.k = k;
    this.h = h;
  }
  hash(): Value {
    this.h ??= keys.hash(this.k);
    return this.h;
  }
}

/** Knots: hashing and equality stand above. `plain(x)`: does x compare by identity only? */
export const keys = {
  hash: (_x: Value): Value => 0,
  same: (_a: Value, _b: Value): boolean => false,
  plain: (_x: Value): boolean => false,
  /** A text that only equal tuples have; undefined where there is none. */
  code: (_x: Tuple): string | undefined => undefined,
};

/**
 * The key under which a JavaScript Map finds `x`, where one can be told without comparing: str and int by value, floats
 * that are ints as those, objects that compare by identity themselves. Undefined: needs a `KeyBox`.
 */
export function primitiveKey(x: Value): Value {
  if (typeof x === 'string' || typeof x === 'number') return x;
  if (typeof x === 'boolean') return x ? 1 : 0;
  if (typeof x === 'function') return x;
  const kind = x.keyKind;
  if (kind === FLOAT) return Number.isSafeInteger(x.v) ? x.v + 0 || 0 : undefined;
  if (kind !== OTHER) return undefined;
  return keys.plain(x) ? x : payloadKey(x);
}

/** Kinds of keys, as a field of the protos: reading it takes a tenth of an `instanceof`. */
const OTHER = 0;
const FLOAT = 1;
const BIG = 2;
const TUPLE = 3;
root.keyKind = OTHER;
(Float.prototype as Value).keyKind = FLOAT;
(BigIntBox.prototype as Value).keyKind = BIG;
(Tuple.prototype as Value).keyKind = TUPLE;

/** An instance of a subclass of str or int that compares as those do. */
function payloadKey(x: Value): Value {
  const payload = x.s ?? x.i;
  if (payload === undefined || typeof payload === 'object') return undefined;
  const { ___eq__: eq, ___hash__: hash } = payload.T.proto;
  return x.T.proto.___eq__ === eq && x.T.proto.___hash__ === hash ? payload : undefined;
}

/**
 * Finds the `KeyBox` of equal keys. Tuples of ints, strings and their like are found by a text that is the same for equal
 * ones (`keys.code`); all else by hash and comparison.
 */
export class Boxes {
  rows = new Map<Value, KeyBox[]>();
  coded = new Map<string, KeyBox>();
  count = 0;

  find(probe: KeyBox): KeyBox | undefined {
    const code = codeOf(probe.k);
    const box = code === undefined ? undefined : this.coded.get(code);
    if (box !== undefined || (code !== undefined && this.rows.size === 0)) return box;
    return this.search(probe, code);
  }

  /** By hash; among the coded ones too, where x may equal one without having its code. */
  private search(probe: KeyBox, code: string | undefined): KeyBox | undefined {
    const x = probe.k;
    const at = rowOf(probe.hash());
    const found = this.rows.get(at)?.find((b) => b.k === x || keys.same(b.k, x));
    const odd = code === undefined && (x instanceof Tuple || x.T.heap === true);
    if (found !== undefined || !odd || this.coded.size === 0) return found;
    for (const b of this.coded.values()) {
      if (rowOf(b.hash()) === at && keys.same(b.k, x)) return b;
    }
    return undefined;
  }

  /** Adds a key that is known to be absent. */
  add(box: KeyBox): void {
    const code = codeOf(box.k);
    box.code = code;
    this.count++;
    if (code !== undefined) this.coded.set(code, box);
    else this.put(box);
  }

  private put(box: KeyBox): void {
    const at = rowOf(box.hash());
    const row = this.rows.get(at);
    if (row === undefined) this.rows.set(at, [box]);
    else row.push(box);
  }

  remove(box: KeyBox): void {
    this.count--;
    if (box.code !== undefined) {
      this.coded.delete(box.code);
      return;
    }
    const at = rowOf(box.h);
    const row = this.rows.get(at);
    if (row === undefined) return;
    if (row.length === 1) this.rows.delete(at);
    else row.splice(row.indexOf(box), 1);
  }
}

const codeOf = (x: Value): string | undefined => (x.keyKind === TUPLE ? keys.code(x) : undefined);

/** A hash as a Map finds it. */
const rowOf = (h: Value): Value => (h instanceof BigIntBox ? `${h.b}` : h);

/**
 * A dictionary. Order and speed come from a Map keyed by `primitiveKey`; keys equal to a primitive without being one
 * (True, 1.0) keep their first form in `aliases`. With `ns`, str keys are the `$` properties of an object instead:
 * that is `__dict__` and `globals()`.
 */
export class Dict {
  declare readonly T: Value;
  map = new Map<Value, Value>();
  boxes: Boxes | undefined;
  aliases: Map<Value, Value> | undefined;
  /** The keys of the map as `popLast` has listed them, where nothing has been removed since. */
  tail: Value[] | undefined;
  ns: Value;

  constructor(ns?: Value) {
    this.ns = ns;
    if (ns?.aside !== undefined) Object.assign(this, ns.aside);
  }

  private find(probe: KeyBox): Value {
    const { k } = probe;
    const p = primitiveKey(k);
    if (p !== undefined && (this.boxes === undefined || this.map.has(p))) return p;
    return this.boxes?.find(probe) ?? (p === undefined ? this.equalPrimitive(probe) : p);
  }

  /** The str or int key that an object of a program's own class is equal to. */
  private equalPrimitive(probe: KeyBox): Value {
    const { k } = probe;
    const h = probe.hash();
    // Complex numbers may be equal to ints.
    if (k.T.heap !== true && k.re === undefined) return undefined;
    // Where all keys are such objects, none is a str or a number.
    if (this.map.size === (this.boxes?.count ?? 0)) return undefined;
    if (this.map.has(h) && keys.same(h, k)) return h;
    for (const p of this.map.keys())
      if (typeof p === 'string' && keys.hash(p) === h && keys.same(p, k)) return p;
    return undefined;
  }

  get(k: Value, known?: KeyBox): Value {
    if (this.ns !== undefined) {
      const name = nameOf(k);
      if (name !== undefined) return ownValue(this.ns, name) ?? this.map.get(name);
    }
    const v = this.map.get(k);
    if (v !== undefined) return v;
    if ((typeof k === 'string' || typeof k === 'number') && this.boxes === undefined) return v;
    const found = this.find(known ?? new KeyBox(k));
    return found === undefined ? undefined : this.map.get(found);
  }

  has(k: Value): boolean {
    return this.get(k) !== undefined;
  }

  /** `known` spares the key's hash, here and wherever it stands beside a key. */
  set(k: Value, v: Value, known?: KeyBox): void {
    if (this.ns !== undefined) {
      const name = nameOf(k);
      if (name !== undefined) {
        this.setOwn(name, v);
        return;
      }
    } else if (this.boxes === undefined && (typeof k === 'string' || typeof k === 'number')) {
      this.map.set(k, v);
      return;
    }
    const probe = known ?? new KeyBox(k);
    this.place(probe, this.find(probe), v);
    if (this.ns !== undefined) this.keepAside();
  }

  /** For the next dict of the same object: it must not hold this one, which holds the object. */
  private keepAside(): void {
    const { map, boxes, aliases } = this;
    this.ns.aside = { map, boxes, aliases };
  }

  /** `setdefault`: the value that is there, or `v`, which is put there. */
  setDefault(k: Value, v: Value): Value {
    if (this.ns !== undefined) {
      const old = this.get(k);
      if (old === undefined) this.set(k, v);
      return old ?? v;
    }
    const probe = new KeyBox(k);
    const found = this.find(probe);
    const old = found === undefined ? undefined : this.map.get(found);
    if (old === undefined) this.place(probe, found, v);
    return old ?? v;
  }

  /** Puts a value where `find` has found its key, or where it belongs. */
  private place(probe: KeyBox, found: Value, v: Value): void {
    const p = primitiveKey(probe.k);
    if (found !== undefined && found !== p) this.map.set(found, v);
    else if (p !== undefined) this.setPrimitive(p, probe.k, v);
    else {
      this.boxes ??= new Boxes();
      this.boxes.add(probe);
      this.map.set(probe, v);
    }
  }

  /** An entry of `__dict__`. Beside a data descriptor of the class it must not be found as an attribute: it stays in the map. */
  private setOwn(k: string, v: Value): void {
    const raw = this.ns.T === undefined ? undefined : lookup(this.ns.T, k);
    if (raw !== undefined && isData(raw)) {
      this.map.set(k, v);
      this.keepAside();
    } else this.ns[`$${k}`] = v;
  }

  private setPrimitive(p: Value, k: Value, v: Value): void {
    if (p !== k && !this.map.has(p)) {
      this.aliases ??= new Map();
      this.aliases.set(p, k);
    }
    this.map.set(p, v);
  }

  /** Removes the newest entry and gives it, or undefined. */
  popLast(): [Value, Value] | undefined {
    const { map } = this;
    if (this.ns !== undefined) {
      const last = this.keyList().pop();
      return last === undefined ? undefined : [last, this.delete(last)];
    }
    // A Map is not read backwards: its keys are listed once for a row of calls. Whatever adds one changes the size.
    let { tail } = this;
    if (tail?.length !== map.size) tail = [...map.keys()];
    const p = tail.pop();
    if (p === undefined) return undefined;
    const entry: [Value, Value] = [this.original(p), map.get(p)];
    this.removeFound(p);
    this.tail = tail;
    return entry;
  }

  private removeFound(found: Value): void {
    this.map.delete(found);
    this.aliases?.delete(found);
    if (found instanceof KeyBox) this.boxes?.remove(found);
    this.tail = undefined;
  }

  /** Removes a key and gives its value, or undefined. */
  delete(k: Value, known?: KeyBox): Value {
    const name = this.ns === undefined ? undefined : nameOf(k);
    if (name !== undefined) {
      const v = ownValue(this.ns, name);
      if (v !== undefined) {
        // See `steady`.
        this.ns[`$${name}`] = undefined;
        delete this.ns[`$${name}`];
        delete this.ns[`_${name}`];
        return v;
      }
      const aside = this.map.get(name);
      this.map.delete(name);
      return aside;
    }
    const found = this.find(known ?? new KeyBox(k));
    if (found === undefined) return undefined;
    const v = this.map.get(found);
    if (v !== undefined) this.removeFound(found);
    return v;
  }

  clear(): void {
    if (this.ns !== undefined) for (const k of this.keyList()) this.delete(k);
    this.map.clear();
    this.tail = undefined;
    this.boxes = undefined;
    this.aliases = undefined;
  }

  get size(): number {
    return this.ns === undefined ? this.map.size : ownNames(this.ns).length + this.map.size;
  }

  /** What a Map key stands for. */
  original(p: Value): Value {
    if (p instanceof KeyBox) return p.k;
    return this.aliases === undefined ? p : (this.aliases.get(p) ?? p);
  }

  /** All keys now, in order. */
  keyList(): Value[] {
    const own: Value[] = this.ns === undefined ? [] : ownNames(this.ns);
    for (const p of this.map.keys()) own.push(this.original(p));
    return own;
  }

  entryList(): [Value, Value][] {
    const own: [Value, Value][] =
      this.ns === undefined ? [] : ownNames(this.ns).map((k) => [k, this.ns[`$${k}`]]);
    for (const [p, v] of this.map) own.push([this.original(p), v]);
    return own;
  }

  /** Gives `f` all entries that there are now, and what is known of their keys. */
  each(f: (k: Value, v: Value, known?: KeyBox) => void): void {
    // What has a namespace has few keys that are not names, if any.
    if (this.ns !== undefined || this.boxes === undefined)
      for (const [k, v] of this.entryList()) f(k, v);
    else for (const [p, v] of [...this.map]) f(this.original(p), v, boxOf(p));
  }

  valueList(): Value[] {
    const own: Value[] =
      this.ns === undefined ? [] : ownNames(this.ns).map((k) => this.ns[`$${k}`]);
    for (const v of this.map.values()) own.push(v);
    return own;
  }

  /** Makes this very dict the view of a namespace object, as `exec` needs: emitted code reads globals as properties. */
  namespace(make: () => Value): Value {
    if (this.ns === undefined) {
      const ns = make();
      for (const [k, value] of this.map) {
        if (typeof k !== 'string') continue;
        // A module has accessors for `__dict__` and the like, which a global of that name is not.
        if (`$${k}` in ns) Object.defineProperty(ns, `$${k}`, { value, ...OWN });
        else ns[`$${k}`] = value;
      }
      for (const k of ownNames(ns)) this.map.delete(k);
      this.ns = ns;
    }
    return this.ns;
  }
}
// Not by `extends`: see `Tuple`.
Object.setPrototypeOf(Dict.prototype, root);

const boxOf = (p: Value): KeyBox | undefined => (p instanceof KeyBox ? p : undefined);

/** The name that a key of `__dict__` is: a str, or one of a subclass that compares as a str. */
function nameOf(k: Value): string | undefined {
  const p = typeof k === 'object' ? primitiveKey(k) : k;
  return typeof p === 'string' ? p : undefined;
}

const ownValue = (ns: Value, k: string): Value => {
  const key = `$${k}`;
  return hasOwn(ns, key) ? ns[key] : undefined;
};

/** A dict of the same entries, of the class dict itself. */
export function copyDict(self: Dict): Dict {
  const d = new Dict();
  if (self.ns === undefined && self.boxes === undefined) {
    d.map = new Map(self.map);
    if (self.aliases !== undefined) d.aliases = new Map(self.aliases);
  } else self.each((k, v, known) => d.set(k, v, known));
  return d;
}

/** The Python attribute names that an object has of its own, in order. */
export function ownNames(ns: Value): string[] {
  const out: string[] = [];
  for (const k of Object.keys(ns))
    if (k.charCodeAt(0) === 36 && ns[k] !== undefined) out.push(k.slice(1));
  return out;
}
