import { BigIntBox, Float, hasOwn, PyObject, root, Tuple, type Value } from './object.ts';
import { isData, lookup } from './type.ts';

/** A key that is compared by `__hash__` and `__eq__`. */
export class KeyBox {
  k: Value;
  h: Value;
  code: string | undefined;
  constructor(k: Value, h: Value, code?: string) {
    this.k = k;
    this.h = h;
    this.code = code;
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

  find(x: Value): KeyBox | undefined {
    const code = x.keyKind === TUPLE ? keys.code(x) : undefined;
    const box = code === undefined ? undefined : this.coded.get(code);
    if (box !== undefined || (code !== undefined && this.rows.size === 0)) return box;
    return this.search(x, keys.hash(x), code);
  }

  /** By hash; among the coded ones too, where x may equal one without having its code. */
  private search(x: Value, h: Value, code: string | undefined): KeyBox | undefined {
    const found = this.rows.get(rowOf(h))?.find((b) => b.k === x || keys.same(b.k, x));
    const odd = code === undefined && (x instanceof Tuple || x.T.heap === true);
    if (found !== undefined || !odd || this.coded.size === 0) return found;
    const at = rowOf(h);
    for (const b of this.coded.values()) {
      b.h ??= keys.hash(b.k);
      if (rowOf(b.h) === at && keys.same(b.k, x)) return b;
    }
    return undefined;
  }

  add(x: Value): KeyBox {
    const code = x.keyKind === TUPLE ? keys.code(x) : undefined;
    if (code !== undefined && this.rows.size === 0) {
      let box = this.coded.get(code);
      if (box === undefined) this.coded.set(code, (box = new KeyBox(x, undefined, code)));
      return box;
    }
    const h = keys.hash(x);
    const found =
      (code === undefined ? undefined : this.coded.get(code)) ?? this.search(x, h, code);
    if (found !== undefined) return found;
    const box = new KeyBox(x, h, code);
    if (code !== undefined) this.coded.set(code, box);
    else this.put(box);
    return box;
  }

  private put(box: KeyBox): void {
    const at = rowOf(box.h);
    const row = this.rows.get(at);
    if (row === undefined) this.rows.set(at, [box]);
    else row.push(box);
  }

  remove(box: KeyBox): void {
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

/** A hash as a Map finds it. */
const rowOf = (h: Value): Value => (h instanceof BigIntBox ? `${h.b}` : h);

/**
 * A dictionary. Order and speed come from a Map keyed by `primitiveKey`; keys equal to a primitive without being one
 * (True, 1.0) keep their first form in `aliases`. With `ns`, str keys are the `$` properties of an object instead:
 * that is `__dict__` and `globals()`.
 */
export class Dict extends PyObject {
  map = new Map<Value, Value>();
  boxes: Boxes | undefined;
  aliases: Map<Value, Value> | undefined;
  ns: Value;

  constructor(ns?: Value) {
    super();
    this.ns = ns;
    if (ns?.aside !== undefined) this.map = ns.aside;
  }

  private find(k: Value): Value {
    const p = primitiveKey(k);
    if (p !== undefined && (this.boxes === undefined || this.map.has(p))) return p;
    return this.boxes?.find(k) ?? (p === undefined ? this.equalPrimitive(k) : p);
  }

  /** The str or int key that an object of a program's own class is equal to. */
  private equalPrimitive(k: Value): Value {
    const h = keys.hash(k);
    if (k.T.heap !== true) return undefined;
    if (this.map.has(h) && keys.same(h, k)) return h;
    for (const p of this.map.keys())
      if (typeof p === 'string' && keys.hash(p) === h && keys.same(p, k)) return p;
    return undefined;
  }

  get(k: Value): Value {
    if (this.ns !== undefined && typeof k === 'string')
      return ownValue(this.ns, k) ?? this.map.get(k);
    const v = this.map.get(k);
    if (v !== undefined) return v;
    if ((typeof k === 'string' || typeof k === 'number') && this.boxes === undefined) return v;
    const found = this.find(k);
    return found === undefined ? undefined : this.map.get(found);
  }

  has(k: Value): boolean {
    return this.get(k) !== undefined;
  }

  set(k: Value, v: Value): void {
    if (this.boxes !== undefined) {
      this.setAmong(this.boxes, k, v);
      return;
    }
    if (typeof k === 'string') {
      if (this.ns !== undefined) this.setOwn(k, v);
      else this.map.set(k, v);
      return;
    }
    if (typeof k === 'number') {
      this.map.set(k, v);
      return;
    }
    const p = primitiveKey(k);
    if (p === undefined) {
      const equal = this.equalPrimitive(k);
      if (equal !== undefined) this.map.set(equal, v);
      else {
        this.boxes = new Boxes();
        this.map.set(this.boxes.add(k), v);
      }
      return;
    }
    this.setPrimitive(p, k, v);
  }

  /** An entry of `__dict__`. Beside a data descriptor of the class it must not be found as an attribute: it stays in the map. */
  private setOwn(k: string, v: Value): void {
    const raw = this.ns.T === undefined ? undefined : lookup(this.ns.T, k);
    if (raw !== undefined && isData(raw)) {
      this.map.set(k, v);
      // The next dict of the same object finds it there.
      this.ns.aside = this.map;
    } else this.ns[`$${k}`] = v;
  }

  private setPrimitive(p: Value, k: Value, v: Value): void {
    if (p !== k && !this.map.has(p)) {
      this.aliases ??= new Map();
      this.aliases.set(p, k);
    }
    this.map.set(p, v);
  }

  /** The same where there are keys that are compared by `__eq__`. */
  private setAmong(boxes: Boxes, k: Value, v: Value): void {
    if (this.ns !== undefined && typeof k === 'string') {
      this.setOwn(k, v);
      return;
    }
    const found = this.find(k);
    const p = primitiveKey(k);
    if (found !== undefined && found !== p) this.map.set(found, v);
    else if (p === undefined) this.map.set(boxes.add(k), v);
    else this.setPrimitive(p, k, v);
  }

  /** Removes a key and gives its value, or undefined. */
  delete(k: Value): Value {
    if (this.ns !== undefined && typeof k === 'string') {
      const v = ownValue(this.ns, k);
      if (v !== undefined) {
        delete this.ns[`$${k}`];
        if (hasOwn(this.ns, `_${k}`)) delete this.ns[`_${k}`];
        return v;
      }
      const aside = this.map.get(k);
      this.map.delete(k);
      return aside;
    }
    const found = this.find(k);
    if (found === undefined) return undefined;
    const v = this.map.get(found);
    if (v === undefined) return undefined;
    this.map.delete(found);
    this.aliases?.delete(found);
    if (found instanceof KeyBox) this.boxes?.remove(found);
    return v;
  }

  clear(): void {
    if (this.ns !== undefined) for (const k of this.keyList()) this.delete(k);
    this.map.clear();
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
      for (const [k, v] of this.map) if (typeof k === 'string') ns[`$${k}`] = v;
      for (const k of ownNames(ns)) this.map.delete(k);
      this.ns = ns;
    }
    return this.ns;
  }
}

const ownValue = (ns: Value, k: string): Value => {
  const key = `$${k}`;
  return hasOwn(ns, key) ? ns[key] : undefined;
};

/** The Python attribute names that an object has of its own, in order. */
export function ownNames(ns: Value): string[] {
  const out: string[] = [];
  for (const k of Object.keys(ns))
    if (k.charCodeAt(0) === 36 && ns[k] !== undefined) out.push(k.slice(1));
  return out;
}
