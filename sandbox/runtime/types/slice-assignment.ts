/** `x[a:b:c] = v` and `del x[a:b:c]` of lists and their like, in place. */
import { typeError, valueError } from '../core/exceptions.ts';
import type { Slice } from '../core/items.ts';
import { List, Tuple, type Value } from '../core/object.ts';
import { getIter, listed, slot } from '../core/protocols.ts';
import { span } from './sequence.ts';

/** Replaces `count` items from `start`, without spreading: a call takes only some ten thousand arguments. */
export function replaceItems(items: Value[], start: number, count: number, by: Value[]): void {
  if (by.length < 1000) {
    items.splice(start, count, ...by);
    return;
  }
  const tail = items.splice(start);
  for (const v of by) items.push(v);
  for (let i = count; i < tail.length; i++) items.push(tail[i]);
}

function source(v: Value, message: string): Value[] {
  if (v instanceof List || v instanceof Tuple) return v.items.slice();
  if (slot(v, '___iter__') == null && slot(v, '___getitem__') == null) throw typeError(message);
  return listed(getIter(v));
}

/** `items[s] = v`. A slice with a step other than 1 keeps its size. */
export function assignSlice(items: Value[], s: Slice, v: Value): void {
  if (s.step === 0) span(s, 0);
  // The iterable may change the list.
  const by = source(v, 'must assign iterable to extended slice');
  const { start, stop, step, count } = span(s, items.length);
  if (step === 1) {
    replaceItems(items, start, Math.max(0, stop - start), by);
    return;
  }
  if (by.length !== count)
    throw valueError(
      `attempt to assign sequence of size ${by.length} to extended slice of size ${count}`,
    );
  for (let i = 0, at = start; i < count; i++, at += step) items[at] = by[i];
}

/** `del items[s]`. */
export function deleteSlice(items: Value[], s: Slice): void {
  const { start, step, count } = span(s, items.length);
  if (count === 0) return;
  const first = step > 0 ? start : start + step * (count - 1);
  const stride = Math.abs(step);
  if (stride === 1) {
    items.splice(first, count);
    return;
  }
  let to = first;
  for (let i = first; i < items.length; i++) {
    const past = i - first;
    const gone = past % stride === 0 && past / stride < count;
    if (!gone) items[to++] = items[i];
  }
  items.length = to;
}
