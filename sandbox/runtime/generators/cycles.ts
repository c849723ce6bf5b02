/**
 * Collecting cycles now (`gc.collect`, and the end of a program). QuickJS looks for cycles by itself when there are half as many
 * allocations again as were left the last time (in WebAssembly it does not know their sizes), and offers a script no other way to
 * ask: so many small objects are made, as a cycle, which the search frees as well.
 */

import { forgetSettled } from './dropped.ts';
import { forgetKnotted } from './dropped-frames.ts';

/** Objects: how many the attempts begin with, and with how many they are given up. */
const LEAST = 1 << 12;
const MOST = 1 << 22;

/** A reference to so many objects that only a search for cycles can free. */
function cycle(size: number): WeakRef<object> {
  const knot: object[] = [];
  for (let i = 0; i < size; i++) knot.push({});
  knot.push(knot);
  return new WeakRef(knot);
}

/** Frees what is only held by itself. */
export function collectCycles(): void {
  forgetSettled();
  forgetKnotted();
  const probe = cycle(0);
  for (let size = LEAST; probe.deref() !== undefined && size <= MOST; size *= 2) cycle(size);
}
