/**
 * The suspended frames to which the namespace refers (`FramesRequest` of the protocol), nearest first. Nothing of the program runs: what is
 * looked into are the insides of built-in containers, the attributes that instances have themselves, closures, and the locals of the frames.
 */
import { ST } from '../../abi.ts';
import { storeOf } from '../core/attributes.ts';
import { Dict, KeyBox, ownNames } from '../core/dict.ts';
import { BoundMethod, List, Tuple, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { ASend, AThrow, INIT, ITER } from '../generators/async.ts';
import { isResumable, kindOf, qualnameOf, type Resumable } from '../generators/state.ts';
import { locals } from '../generators/taken.ts';
import { strRepr } from '../types/repr-str.ts';
import { isSet } from '../types/set-operations.ts';
import { Deque } from './deque-storage.ts';
import { main } from './evaluation.ts';
import { cellOf, delegateText, named } from './trace-known.ts';
import { own } from './trace-repr.ts';

/** Frames that are told of, objects that are looked at, and how deep. */
const MOST = 40;
const OBJECTS = 5_000;
const DEPTH = 6;

/** An object and the Python that gives it. */
interface Found {
  value: Value;
  expression: string;
  /** An expression that a reader would write again; another has to be bound to a name. */
  isPlain: boolean;
  depth: number;
}

/** As in the protocol. */
type LiveFrame = Record<string, unknown>;

/** JSON of `LiveFrame[]`. */
export function liveFrames(): string {
  const names = ownNames(main.module);
  const free = freeNames(names);
  const frames: LiveFrame[] = [];
  for (const found of reached(names)) {
    const live = describe(found, free);
    if (live !== undefined && frames.push(live) === MOST) break;
  }
  return JSON.stringify(frames);
}

/** Gives names that the namespace does not have: `_g1`, `_g2`. */
function freeNames(names: string[]): (letter: string) => string {
  const taken = new Set(names);
  return (letter) => {
    let n = 1;
    while (taken.has(`_${letter}${n}`)) n++;
    taken.add(`_${letter}${n}`);
    return `_${letter}${n}`;
  };
}

/** All that the names lead to, each object once, by its shortest way. */
function* reached(names: string[]): Generator<Found> {
  const queue: Found[] = [];
  const seen = new Set<Value>();
  const add = (value: Value, expression: string, isPlain: boolean, depth: number) => {
    if (Object(value) !== value || seen.has(value) || seen.size >= OBJECTS) return;
    seen.add(value);
    queue.push({ value, expression, isPlain, depth });
  };
  for (const name of names) if (!name.startsWith('__')) add(own(main.module, name), name, true, 0);
  // It grows as it is read.
  for (const found of queue) {
    yield found;
    const { value, expression, isPlain, depth } = found;
    if (depth < DEPTH)
      inside(value, (inner, way, isPlainWay = true) =>
        add(inner, way(expression), isPlain && isPlainWay, depth + 1),
      );
  }
}

type Take = (value: Value, way: (of: string) => string, isPlain?: boolean) => void;

/** What an object holds, and the Python that leads from it there. */
function inside(x: Value, take: Take): void {
  if (isResumable(x)) return insideFrame(x, take);
  if (typeof x === 'function') return insideFunction(x, take);
  if (x instanceof List || x instanceof Tuple) return items(x.items, take);
  if (x instanceof Deque) return items(x.slots.slice(x.head), take);
  if (x instanceof BoundMethod) return take(x.self, (of) => `${of}.__self__`, false);
  if (x instanceof Dict) return insideDict(x, take);
  if (isSet(x))
    for (const [i, [value]] of (x.entries() as [Value, number][]).entries())
      take(value, (of) => `list(${of})[${i}]`, false);
  else if (x.T?.heap === true) insideInstance(x, take);
}

const items = (values: Value[], take: Take): void =>
  values.forEach((value, i) => {
    take(value, (of) => `${of}[${i}]`);
  });

function insideDict(x: Value, take: Take): void {
  // A view of attributes or of a namespace.
  if (x.ns !== undefined) return;
  let i = 0;
  for (const [stored, value] of x.map as Map<Value, Value>) {
    const key = x.aliases?.get(stored) ?? (stored instanceof KeyBox ? stored.k : stored);
    const at = i++;
    const text = typeof key === 'string' ? strRepr(key) : typeof key === 'number' && String(key);
    if (text) take(value, (of) => `${of}[${text}]`);
    else take(value, (of) => `list(${of}.values())[${at}]`, false);
  }
}

function insideInstance(x: Value, take: Take): void {
  for (const key of Object.keys(storeOf(x)))
    if (key.startsWith('$')) take(own(x, key.slice(1)), (of) => `${of}.${key.slice(1)}`);
}

function insideFunction(f: Value, take: Take): void {
  const values: Value[] = f.info?.free && f.cells ? f.cells() : [];
  values.forEach((value, i) => {
    take(value, (of) => `${of}.__closure__[${i}].cell_contents`, false);
  });
}

const PREFIXES: Record<string, string> = {
  generator: 'gi',
  coroutine: 'cr',
  'async generator': 'ag',
};

function insideFrame(w: Resumable, take: Take): void {
  const prefix = PREFIXES[kindOf(w)];
  const delegate = prefix === 'gi' ? 'gi_yieldfrom' : `${prefix}_await`;
  for (const [name, value] of locals(w.S, w.g))
    take(value, (of) => `${of}.${prefix}_frame.f_locals[${strRepr(name)}]`, false);
  if (w.S.d !== undefined) take(w.S.d, (of) => `${of}.${delegate}`, false);
}

/** What is told of an object, if it is a frame, or an awaitable that steps one. */
function describe(
  { value, expression, isPlain, depth }: Found,
  free: (letter: string) => string,
): LiveFrame | undefined {
  const isAwaitable = value instanceof ASend || value instanceof AThrow;
  const about = isAwaitable
    ? aboutAwaitable(value)
    : isResumable(value)
      ? aboutFrame(value)
      : undefined;
  if (about === undefined || (about.state === 'finished' && depth > 0)) return undefined;
  const awaitable = about.kind === 'async_generator' ? free('a') : undefined;
  return { expression, bind: isPlain ? undefined : free('g'), awaitable, ...about };
}

function aboutAwaitable(x: Value): LiveFrame | undefined {
  const { at } = x.progress;
  if (at !== INIT && at !== ITER) return undefined;
  const state = at === INIT ? 'created' : 'suspended';
  return { kind: 'awaitable', name: x.T.name, state, locals: {} };
}

function aboutFrame(w: Resumable): LiveFrame {
  const { l, code, d } = w.S;
  const asked = locals(w.S, w.g);
  const state = l === ST.CREATED ? 'created' : l === ST.CLOSED ? 'finished' : 'suspended';
  return {
    kind: kindOf(w).replace(' ', '_'),
    name: qualnameOf(w),
    state,
    line: l >= 0 ? lineOf(code, l) : code.info.line,
    cell: cellOf(code.unit.filename),
    delegate: d === undefined ? undefined : delegateText(d),
    locals: named(
      asked.map(([name]) => name),
      asked.map(([, x]) => x),
    ),
  };
}
