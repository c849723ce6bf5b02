/** Iterators of dicts: over keys, values and entries, both ways. */
import type { Dict } from '../core/dict.ts';
import { err } from '../core/exceptions.ts';
import { END, Tuple, type Value } from '../core/object.ts';
import { steps } from '../core/protocols.ts';
import { defineIterator, lengthHint, NativeIterator } from './iterators.ts';

/** What of an entry a view shows. */
export type Part = 'keys' | 'values' | 'items';

/** An OrderedDict says it in its own words. */
const sizeChanged = (d: Dict): string =>
  (d as Value).mutated ?? 'dictionary changed size during iteration';
const keysChanged = 'dictionary keys changed during iteration';

/** The JavaScript iterator over what a view shows; entries as new tuples. */
function rawEntries(d: Dict, part: Part): Iterable<Value> {
  if (d.ns !== undefined) {
    if (part === 'keys') return d.keyList();
    return part === 'values' ? d.valueList() : d.entryList().map((e) => new Tuple(e));
  }
  if (part === 'values') return d.map.values();
  return part === 'keys' ? d.map.keys() : d.map.entries();
}

/** For `for … of`: everything, with the checks that a dict makes while it is iterated. */
export const walk = steps(function* (d: Dict, part: Part): Generator<Value> {
  const size = d.size;
  const plain = part === 'values' || d.ns !== undefined;
  let seen = 0;
  for (const raw of rawEntries(d, part)) {
    if (d.size !== size) throw err('RuntimeError', sizeChanged(d));
    if (seen++ === size) throw err('RuntimeError', keysChanged);
    if (plain) yield raw;
    else yield part === 'keys' ? d.original(raw) : new Tuple([d.original(raw[0]), raw[1]]);
  }
  if (d.size !== size) throw err('RuntimeError', sizeChanged(d));
});

/** The steps of any dict: one that is ordered looks at its order too. */
export const walkOf = (d: Dict, part: Part): Iterable<Value> =>
  (d as Value).walked?.(part) ?? walk(d, part);

/** `iter(d)` and its like: the same steps, with the state that `next` needs. */
export class DictIterator extends NativeIterator {
  d: Dict | undefined;
  entries: Iterable<Value>;
  size: number;
  seen = 0;
  constructor(d: Dict, part: Part) {
    super();
    this.d = d;
    this.size = d.size;
    this.entries = walkOf(d, part);
  }
  override step(): Value {
    if (this.d === undefined) return END;
    if (this.size !== this.d.size) {
      // Stays so: the iterator fails from now on, whatever the size becomes.
      this.size = -1;
      throw err('RuntimeError', sizeChanged(this.d));
    }
    for (const v of this.entries) {
      this.seen++;
      return v;
    }
    this.d = undefined;
    return END;
  }
}
export class DictKeyIterator extends DictIterator {}
export class DictValueIterator extends DictIterator {}
export class DictItemIterator extends DictIterator {}

/** Backwards, over what was there at the start. */
export class DictReverseIterator extends NativeIterator {
  d: Dict | undefined;
  left: Value[];
  size: number;
  constructor(d: Dict, part: Part) {
    super();
    this.d = d;
    this.size = d.size;
    this.left = parts[part](d);
  }
  override step(): Value {
    if (this.d === undefined) return END;
    if (this.size !== this.d.size) {
      this.size = -1;
      throw err('RuntimeError', sizeChanged(this.d));
    }
    const v = this.left.pop();
    if (v !== undefined) return v;
    this.d = undefined;
    return END;
  }
}
export class DictReverseKeyIterator extends DictReverseIterator {}
export class DictReverseValueIterator extends DictReverseIterator {}
export class DictReverseItemIterator extends DictReverseIterator {}

export const parts: Record<Part, (d: Dict) => Value[]> = {
  keys: (d) => d.keyList(),
  values: (d) => d.valueList(),
  items: (d) => d.entryList().map((e) => new Tuple(e)),
};

const ahead = lengthHint((it) =>
  it.d === undefined || it.d.size !== it.size ? 0 : it.size - it.seen,
);
const behind = lengthHint((it) =>
  it.d === undefined || it.d.size !== it.size ? 0 : it.left.length,
);
for (const [name, js] of [
  ['dict_keyiterator', DictKeyIterator],
  ['dict_valueiterator', DictValueIterator],
  ['dict_itemiterator', DictItemIterator],
] as const)
  defineIterator(name, js, { final: true, methods: { __length_hint__: ahead } });
for (const [name, js] of [
  ['dict_reversekeyiterator', DictReverseKeyIterator],
  ['dict_reversevalueiterator', DictReverseValueIterator],
  ['dict_reverseitemiterator', DictReverseItemIterator],
] as const)
  defineIterator(name, js, { final: true, methods: { __length_hint__: behind } });
