/**
 * What happens to a frame when Python's last reference to its object goes. CPython runs its `finally` at once; QuickJS counts
 * references too, so the moment can be seen:
 *
 * - a young object is watched through a WeakRef, looked at each time emitted code calls `reap`;
 * - one that lives longer gets a host reference, whose finaliser writes its number to `D` at the moment it is freed.
 *
 * Only frames that may have something to do are watched: those suspended inside `try` or `with` (the compiler sets CLEANUP),
 * and coroutines that may never be started.
 */
import { type Code, CO, type Host, ST } from '../../abi.ts';
import { handling, pythonic } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { close } from './steps.ts';
import { AsyncGenerator, Coroutine, flagsOf, Generator, Resumable, type State } from './state.ts';

interface Watched {
  ref: WeakRef<Resumable>;
  S: State;
  g: Iterable<Value> | undefined;
  make: () => Resumable;
  age: number;
}

/** How many looks an object stays young for. */
const YOUTH = 2;

const young: Watched[] = [];
const old = new Map<number, Watched>();
let counter = 0;
let host: Pick<Host, 'track'> | undefined;

/** Where finalisers write; `D[0]` is not 0 when there is something to look at. */
export let D = new Int32Array(66);

/** Knots: what is said of a coroutine that was never awaited, of an error in a dropped frame, and the async hooks. */
export const reports = {
  neverAwaited: (_w: Resumable, _l: number, _code: Code): void => undefined,
  unraisable: (_w: Resumable, _e: Value): void => undefined,
  asyncGenerator: (_w: AsyncGenerator): void => undefined,
};

export function setHost(h: Pick<Host, 'track' | 'flags'>): void {
  host = h;
  D = new Int32Array(h.flags);
}

/** Begins to watch a new object, if its end can matter. */
export function watch(w: Resumable): void {
  const flags = flagsOf(w);
  if (!(w instanceof Coroutine) && !(flags & CO.CLEANUP) && !(w instanceof AsyncGenerator)) return;
  const { S, g, name, qualname } = w;
  const make = remake(w, S, name, qualname);
  young.push({ ref: new WeakRef(w), S, g, make: () => make(g), age: 0 });
  D[0] = 1;
}

/** How to make the object again: its clean-up needs one, and the watched one is gone. Must not hold `w`. */
function remake(w: Resumable, S: State, name: string, qualname: string): (g: Iterable<Value> | undefined) => Resumable {
  if (w instanceof Coroutine) return (g) => new Coroutine(S, g, name, qualname);
  if (w instanceof AsyncGenerator) return (g) => new AsyncGenerator(S, g, name, qualname);
  return (g) => new Generator(S, g, name, qualname);
}

/** Can the end of this frame still matter? */
function matters({ S }: Watched): boolean {
  if (S.st === ST.CLOSED) return false;
  if (S.code.info.flags & CO.CLEANUP) return true;
  return S.st === ST.CREATED || (S.code.info.flags & CO.ASYNC_GENERATOR) !== 0;
}

/** See `Runtime.reap`. */
export function reap(l: number, code: Code): void {
  D[0] = 0;
  const dead: Watched[] = [];
  if (D[1] !== 0) takeFinalised(dead);
  let kept = 0;
  for (const w of young) {
    if (!matters(w)) continue;
    const object = w.ref.deref();
    if (object === undefined) dead.push(w);
    else if (++w.age > YOUTH && host !== undefined) promote(w, object);
    else young[kept++] = w;
  }
  young.length = kept;
  if (kept > 0) D[0] = 1;
  for (const w of dead) end(w, l, code);
}

function takeFinalised(dead: Watched[]): void {
  const n = D[1] as number;
  D[1] = 0;
  const ids = n > D.length - 2 ? lost() : [...D.subarray(2, 2 + n)];
  for (const id of ids) {
    const w = old.get(id);
    if (w === undefined) continue;
    old.delete(id);
    if (matters(w)) dead.push(w);
  }
}

/** Those that are gone, when more ended at once than `D` could name. */
const lost = (): number[] =>
  [...old].filter(([, w]) => w.ref.deref() === undefined).map(([id]) => id);

function promote(w: Watched, object: Resumable): void {
  const id = ++counter;
  object.ref = host?.track(id);
  old.set(id, w);
}

/** The clean-up itself (`gen_close` on deallocation, PEP 342; the hooks of PEP 525). */
function end(watched: Watched, l: number, code: Code): void {
  const w = watched.make();
  if (w.S.st === ST.CREATED) {
    if (w instanceof Coroutine) {
      reports.neverAwaited(w, l, code);
      close(w);
    }
    return;
  }
  if (w instanceof AsyncGenerator) {
    reports.asyncGenerator(w);
    return;
  }
  const saved = handling(undefined);
  try {
    close(w);
  } catch (e) {
    reports.unraisable(w, pythonic(e));
  } finally {
    handling(saved);
  }
}
