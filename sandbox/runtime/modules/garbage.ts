/**
 * `_garbage`: `gc.collect` and `gc.get_objects`. A search for cycles frees them, and what is watched is held by its watch: so the search is made in a copy of the
 * memory first (`Host.suppose`), where nothing is. What goes there is garbage here, and cleans up as it is (PEP 442): frames end,
 * `__del__` is called.
 */
import type { Code } from '../../abi.ts';
import { builtin } from '../core/define.ts';
import { host } from '../core/host.ts';
import { hasOwn, List, Module, type Value } from '../core/object.ts';
import { collectCycles } from '../generators/cycles.ts';
import { D, reap, watched } from '../generators/dropped.ts';
import { running } from '../generators/running.ts';
import { emitted } from './host.ts';
import type { Definition } from './importing.ts';

/** What would go: by number, and which of those who are told of it would stay. Then how many objects that makes. */
interface Garbage {
  ends: [id: number, isTold: boolean[]][];
  count: number;
}

const isAlive = (ref: WeakRef<object>): boolean => ref.deref() !== undefined;

/** Looks for what only itself and its watches hold. Nothing is as it was afterwards. */
function search(): string {
  const objects = reachable();
  const all = [...watched].map(([id, { ref, watch }]) => ({ id, ref, told: watch.told ?? [] }));
  watched.clear();
  collectCycles();
  const ends = all
    .filter(({ ref }) => !isAlive(ref))
    .map(({ id, told }): Garbage['ends'][0] => [id, told.map(isAlive)]);
  return JSON.stringify({ ends, count: objects.filter((ref) => !isAlive(ref)).length });
}

/** Objects of Python's that can be reached from what is watched, as far as JavaScript sees into them. */
function reachable(): WeakRef<object>[] {
  const seen = new Set<Value>();
  const left: Value[] = [...watched.values()].map(({ ref }) => ref.deref());
  while (left.length > 0) {
    const o = left.pop();
    if (!isContainer(o) || seen.has(o)) continue;
    seen.add(o);
    left.push(...(o instanceof Map ? [...o].flat() : Reflect.ownKeys(o).map((key) => o[key])));
  }
  return [...seen].filter((o) => o.T !== undefined).map((o) => new WeakRef(o));
}

/** Is it an object of Python's, or what one consists of? Modules and classes hold too much, and are seldom garbage. */
function isContainer(o: Value): boolean {
  if (o === null || typeof o !== 'object' || o.mro !== undefined || o instanceof Module)
    return false;
  const proto = Object.getPrototypeOf(o);
  return o.T !== undefined || proto === null || [Object, Array, Map].includes(proto.constructor);
}

/** A function of its own: the variables of a loop hold what they held last. */
function endWatched([id, isTold]: Garbage['ends'][0], l: number, code: Code): void {
  const { ref, watch } = watched.get(id) ?? {};
  // What came before may have ended it.
  if (watch === undefined || ref === undefined) return;
  watched.delete(id);
  watch.told = watch.told?.filter((_, i) => isTold[i]);
  if (watch.matters()) watch.end(l, code, ref.deref());
}

/** Frees what is only held by itself, once it has cleaned up; callbacks of weak references come first. Gives how many objects `search` has found. */
function collect(): number {
  const [{ l, code } = { l: -2, code: emitted.unit.top }] = running.places();
  if (D[0] !== 0) reap(l, code);
  const text = watched.size === 0 ? '' : host.suppose(search);
  const { ends, count }: Garbage = text === '' ? { ends: [], count: 0 } : JSON.parse(text);
  const isReference = ([id]: Garbage['ends'][0]) => watched.get(id)?.watch.told !== undefined;
  for (const end of [...ends.filter(isReference), ...ends.filter((e) => !isReference(e))])
    endWatched(end, l, code);
  collectCycles();
  if (D[0] !== 0) reap(l, code);
  return count;
}

/** `gc.get_objects`: those of Python's that hold others. */
function objects(): List {
  const all: Value[] = [];
  host.objects(all);
  const ofClasses = new Set(all.flatMap((o) => (hasOwn(o, 'mro') ? [o.inst, o.proto] : [])));
  const inherited = new Set(all.map(Object.getPrototypeOf));
  const isInstance = (o: Value) =>
    ofClasses.has(Object.getPrototypeOf(o)) &&
    !ofClasses.has(o) &&
    !inherited.has(o) &&
    // The prototype of a class of the runtime's.
    !hasOwn(o, 'constructor') &&
    !hasOwn(o, 'hides');
  const isFunction = (o: Value) => typeof o === 'function' && o.info !== undefined;
  const found = all.filter((o) => (isFunction(o) || isInstance(o)) && !HOLDS_NOTHING.has(o.T.name));
  // It holds itself, and would not be let go of.
  all.length = 0;
  return new List(found);
}

/** Types whose instances hold no others. */
const HOLDS_NOTHING = new Set(
  'int float complex bool str bytes NoneType ellipsis NotImplementedType range'.split(' '),
);

export const garbage: Definition = {
  name: '_garbage',
  make: () => ({
    collect: builtin('collect', '', collect, '_garbage'),
    objects: builtin('objects', '', objects, '_garbage'),
  }),
};
