/** `collections._count_elements`: what a `Counter` spends its time in. */
import { ga } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { Dict, KeyBox } from '../core/dict.ts';
import { si } from '../core/items.ts';
import { None, type Value } from '../core/object.ts';
import { add } from '../core/operators.ts';
import { hash, iter } from '../core/protocols.ts';
import { lookup } from '../core/type.ts';
import { dict } from '../types/dict.ts';

/** Has a mapping a dict's own way to get and set items? */
const isPlain = (mapping: Value): mapping is Dict =>
  mapping instanceof Dict &&
  ['get', '__setitem__'].every((name) => lookup(mapping.T, name) === lookup(dict, name));

/** Counts into any mapping, through its methods. */
export const countElements = builtin(
  '_count_elements',
  'mapping, iterable, /',
  (mapping: Value, iterable: Value) => {
    if (isPlain(mapping)) {
      for (const k of iter(iterable)) {
        // Hashed once, and what has no hash is told in the words of `hash`.
        const known = typeof k === 'object' ? new KeyBox(k, hash(k)) : undefined;
        mapping.set(k, add(mapping.get(k, known) ?? 0, 1), known);
      }
      return None;
    }
    const get = ga(mapping, 'get');
    for (const k of iter(iterable)) si(mapping, k, add(call(get, [k, 0]), 1));
    return None;
  },
  '_collections',
);
