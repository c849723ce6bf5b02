/**
 * What happens when Python's last reference to an object goes. CPython runs its clean-up at once; QuickJS counts references
 * too, so the moment can be seen: a watched object owns a host reference, whose finaliser writes its number to `D` when it is freed.
 * Emitted code looks there each time it calls `reap`.
 *
 * Only what may have something to do is watched: frames suspended inside `try` or `with` (the compiler sets CLEANUP), coroutines
 * and awaitables that may never be started, instances with `__del__`, weak references with a callback.
 */
import type { Code } from '../../abi.ts';
import type { Host } from '../../boundary.ts';
import { dropped } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { running } from './running.ts';

/** What is done when a watched object is gone. Must not refer to the object. */
export interface Watch {
  /** Is nothing done when the end of the program ends all? */
  alone?: boolean;
  /** Those who are told of the end: weak references with callbacks. */
  told?: WeakRef<object>[] | undefined;
  /** Can its end still matter? When not, it is watched no longer. In a search for cycles (`isSearch`) only what runs code does. */
  matters(isSearch?: boolean): boolean;
  /** Runs the clean-up. `l` and `code` are the place that was last reached; `object` is there if it has not gone yet. */
  end(l: number, code: Code, object?: Value): void;
}

interface Entry {
  ref: WeakRef<object>;
  watch: Watch;
}

/** What is watched, by number: in the order in which that began. */
export const watched = new Map<number, Entry>();
let counter = 0;
let host: Pick<Host, 'track'> | undefined;

/** Where finalisers write; `D[0]` is not 0 when there is something to look at. */
export let D = new Int32Array(66);

export function setHost(h: Pick<Host, 'track' | 'flags'>): void {
  host = h;
  D = new Int32Array(h.flags);
  Object.assign(dropped, { D, reap });
}

/** Is there anything whose end would be seen? */
export const isWatching = (): boolean => fresh.length > 0 || watched.size > 0;

/** Lets go of the watches that do not matter any more: they may hold what the object could be reached through. */
export function forgetSettled(): void {
  for (const [id, e] of watched) if (!e.watch.matters(true)) watched.delete(id);
}

declare global {
  /** Not 0 while there may be anything whose end would be seen. Emitted code looks at it before it looks at `D`. */
  var W: number;
}
globalThis.W = 0;

/**
 * At the end of a program what is left is garbage: CPython's collector ends it in the order in which it was made, while all names are there and
 * before anything is let go.
 */
export function endAll(l: number, code: Code): void {
  takeFresh();
  for (const [id, e] of watched) if (e.watch.alone) watched.delete(id);
  // What goes with another ends with that; what is made meanwhile has its turn later.
  for (const [id, { ref, watch }] of [...watched])
    if (watched.delete(id) && watch.matters()) watch.end(l, code, ref.deref());
}

/** Begins to watch an object. Its field `ref` is the host reference. */
export function watchObject(object: Value, watch: Watch): void {
  const id = ++counter;
  const tracked = host?.track(id);
  // Beside an earlier one: two things may have to be done at its end.
  object.ref = object.ref === undefined ? tracked : [object.ref, tracked];
  watched.set(id, { ref: new WeakRef(object), watch });
  globalThis.W = 1;
}

/** Knot: makes the watch of a frame that is still of interest when it is looked at first. */
export const pending = { take: (_object: Value): Watch | undefined => undefined };

/** New objects, for which no watch has been made yet. Held only until the next `reap`. */
let fresh: Value[] = [];

/** Begins to watch a frame's object, if it matters then, at the next `reap`. */
export function watchLater(object: Value): void {
  fresh.push(object);
  globalThis.W = D[0] = 1;
}

function takeFresh(): void {
  const list = fresh.reverse();
  fresh = [];
  // Each is let go as soon as it has its watch.
  for (let object = list.pop(); object !== undefined; object = list.pop()) {
    const watch = pending.take(object);
    if (watch !== undefined) watchObject(object, watch);
  }
}

/** Where what is being cleaned up was dropped: the position that a body of this code has reached. */
interface Cleanup {
  l: number | undefined;
  code: Code;
  outer: Cleanup | undefined;
}

let place: Cleanup | undefined;

/** The clean-ups under way, from the innermost. */
export const cleanups = (): Cleanup | undefined => place;

/** Cleans up what has been dropped so far, as having been dropped where a clean-up is under way, or else by who runs. */
export function reapThere(): void {
  if (D[0] === 0) return;
  for (const { l, code } of place ? [place] : running.places()) return reap(l as number, code);
}

/** See `Runtime.reap`. */
export function reap(l: number, code: Code): void {
  const outer = place;
  place = { l, code, outer };
  // The end of one object may free another or make one, and so may a watch that goes unused: it has held its frame.
  do {
    takeFresh();
    const dead = collect();
    while (dead.length > 0) (dead.shift() as Watch).end(l, code);
  } while (D[1] !== 0 || fresh.length > 0);
  place = outer;
  globalThis.W = watched.size;
}

/**
 * Those whose objects are gone now, in that order. One drop may free several: a frame's locals and a list's items go from the last to
 * the first, and so QuickJS frees them.
 */
function collect(): Watch[] {
  const n = D[1] as number;
  D[0] = D[1] = 0;
  const dead: Watch[] = [];
  if (n === 0) return dead;
  const ids = n > D.length - 2 ? lost() : [...D.subarray(2, 2 + n)];
  for (const id of ids) {
    const e = watched.get(id);
    if (e === undefined) continue;
    watched.delete(id);
    if (e.watch.matters()) dead.push(e.watch);
  }
  return dead;
}

/** Those that are gone, when more ended at once than `D` could name. */
const lost = (): number[] =>
  [...watched].filter(([, e]) => e.ref.deref() === undefined).map(([id]) => id);
