/**
 * `_garbage`: `gc.collect`, where instances with `__del__` are in cycles (PEP 442). Their watches hold what they hold, and so perhaps themselves. While
 * cycles are looked for, shadows stand for all that: they hold weakly what can be made again. What has gone then is made again from
 * them, as it was, for `__del__` to see.
 */

import { builtin } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { BoundMethod, List, Module, Tuple, type Value } from '../core/object.ts';
import { collectCycles } from '../generators/cycles.ts';
import { D, reap, type Watch, watched } from '../generators/dropped.ts';
import type { InstanceWatch } from '../types/finalizers.ts';

import { emitted } from './host.ts';
import type { Definition } from './importing.ts';

/** What stands for an object of which nothing but its parts matters. */
class Shadow {
  private readonly kept: WeakRef<object>;
  private readonly kind: Value;
  /** Keys and values; of an array, its items. */
  readonly parts: [Value, Value][] = [];
  private made: Value;

  constructor(o: Value) {
    this.kept = new WeakRef(o);
    this.kind = kindOf(o);
  }

  /** Has it gone, and was it an object of Python's? */
  get isGarbage(): boolean {
    const isPythons = this.kind !== Map && this.kind !== Array && this.kind !== null;
    return isPythons && this.kind !== Object.prototype && this.kept.deref() === undefined;
  }

  /** The object, or another one with the same parts. */
  object(): Value {
    const known = this.made ?? this.kept.deref();
    if (known !== undefined) return known;
    const o = (this.made =
      this.kind === Map ? new Map() : this.kind === Array ? [] : Object.create(this.kind));
    for (const [k, v] of this.parts)
      if (o instanceof Map) o.set(objectOf(k), objectOf(v));
      else o[k] = objectOf(v);
    return o;
  }
}

const objectOf = (v: Value): Value => (v instanceof Shadow ? v.object() : v);

/** Of what an object is made: Map, Array or its prototype. */
const kindOf = (o: Value): Value =>
  o instanceof Map ? Map : Array.isArray(o) ? Array : Object.getPrototypeOf(o);

const CONTAINERS: Value[] = [List, Tuple, Dict, BoundMethod, Map, Array];

/** Can it be made again from its parts: a container, an instance of a program's class, or what has those inside? */
function canBeMade(o: Value): boolean {
  if (o === null || typeof o !== 'object' || o.mro !== undefined || o instanceof Module)
    return false;
  const proto = Object.getPrototypeOf(o);
  return (
    proto === null ||
    proto === Object.prototype ||
    CONTAINERS.some((c) => o instanceof c) ||
    o.T?.heap === true
  );
}

/** The shadow of an object and of all that can be reached from it; what cannot be made again stands for itself. */
function shadowOf(root: Value, seen: Map<Value, Shadow>): Value {
  const left: Value[] = [];
  const meet = (o: Value): Value => {
    if (!canBeMade(o)) return o;
    let shadow = seen.get(o);
    if (shadow === undefined) {
      shadow = new Shadow(o);
      seen.set(o, shadow);
      left.push(o);
    }
    return shadow;
  };
  const first = meet(root);
  for (let o = left.pop(); o !== undefined; o = left.pop())
    for (const [k, v] of partsOf(o)) (seen.get(o) as Shadow).parts.push([meet(k), meet(v)]);
  return first;
}

/** `ref` is what tells that an object has gone. */
const partsOf = (o: Value): [Value, Value][] =>
  o instanceof Map
    ? [...o]
    : Object.keys(o)
        .filter((k) => k !== 'ref')
        .map((k) => [k, o[k]]);

/** An instance that is watched, and what stands for it and for its slots. */
interface Held {
  watch: InstanceWatch;
  ref: WeakRef<object>;
  shadow: Shadow;
  slots: Shadow;
}

const isOfInstance = (watch: Watch): watch is InstanceWatch => 'made' in watch;

/** Has the watches hold nothing. (A function of its own: what its variables hold is let go at its end.) */
function release(): { all: Held[]; shadows: Shadow[] } {
  const seen = new Map<Value, Shadow>();
  const all: Held[] = [];
  for (const { ref, watch } of watched.values()) {
    const o = ref.deref();
    if (!isOfInstance(watch) || o === undefined) continue;
    all.push({ watch, ref, shadow: shadowOf(o, seen), slots: shadowOf(watch.slots, seen) });
    watch.fields = watch.slots = undefined;
  }
  return { all, shadows: [...seen.values()] };
}

function restore(all: Held[]): void {
  for (const { watch, ref, shadow, slots } of all) {
    const o = ref.deref();
    if (o === undefined) watch.made = Object.assign(shadow.object(), slots.object());
    else {
      watch.fields = Object.fromEntries(partsOf(o));
      watch.slots = slots.object();
    }
  }
}

/** Callbacks of weak references come first; nothing is done for them at the end of a program. */
const rank = (id: number): number => (watched.get(id)?.watch.alone === true ? 0 : 1);

/**
 * Frees what is only held by itself. Cleans up what is due then, in the order in which it was made. Gives
 * how many objects there were, as far as they were to be reached from instances with `__del__`.
 */
function collect(): number {
  const { all, shadows } = release();
  collectCycles();
  const count = shadows.filter((shadow) => shadow.isGarbage).length;
  restore(all);
  D.subarray(2, 2 + (D[1] as number)).sort((a, b) => rank(a) - rank(b) || a - b);
  if (D[0] !== 0) reap(-2, emitted.unit.top);
  return count;
}

export const garbage: Definition = {
  name: '_garbage',
  make: () => ({ collect: builtin('collect', '', collect, '_garbage') }),
};
