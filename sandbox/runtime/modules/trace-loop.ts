/**
 * What happens in an event loop: asyncio's, told by `asyncio.tracing`, or a program's own, told through `looptrace`. Calls, tasks and
 * futures are whatever objects the loop has for them; each gets a number when it is first told of.
 */
import { builtin } from '../core/define.ts';
import { BoundMethod, Float, None, type Value } from '../core/object.ts';
import { isResumable, qualnameOf } from '../generators/state.ts';
import { locals } from '../generators/taken.ts';
import {
  by,
  CELL,
  counts,
  type Event,
  enters,
  LOOP,
  leaves,
  lineNow,
  recording,
  rounded,
  run,
} from './trace-events.ts';
import { frameBehind, numberOf } from './trace-known.ts';
import { cut, own, safeError, safeRepr } from './trace-repr.ts';

/** Numbers of the objects of one kind, from 1. They last as long as the namespace. */
class Numbers {
  private readonly known = new WeakMap<object, number>();
  /** Of those that are no objects of JavaScript: ints and texts. */
  private readonly plain = new Map<Value, number>();
  private last = 0;

  /** The number of an object; `first` is called with a new one. */
  of(o: Value, first?: (number: number) => void): number {
    return this.get(o) ?? this.next(o, first);
  }

  get = (o: Value): number | undefined => this.mapFor(o).get(o);

  /** A new number for what may have had one before. */
  next(o: Value, first?: (number: number) => void): number {
    const number = ++this.last;
    this.mapFor(o).set(o, number);
    first?.(number);
    return number;
  }

  private mapFor(o: Value): Map<Value, number> | WeakMap<Value, number> {
    return Object(o) === o ? this.known : this.plain;
  }
}

const calls = new Numbers();
const tasks = new Numbers();
const futures = new Numbers();
/** Numbers of the calls that wait. */
const pending = new Set<number>();

/** Adds an event, if there is room; where a loop acts by itself, no line of the program is under way. */
function tell(type: string, about: () => Omit<Event, 'type'>): void {
  if (counts()) run.add({ type, ...about() }, run.isLoopItself ? undefined : lineNow());
}

/** The number of a task; of a new one it is told first that it was made. */
const numberOfTask = (task: Value): number => tasks.of(task, (number) => made(task, number));

function made(task: Value, number: number, name?: string, coroutine?: Value): void {
  tell('task', () => {
    const coro = coroutine ?? own(task, '_coro');
    const frame = coro === undefined ? undefined : frameBehind(coro);
    const called = name ?? own(task, '_name');
    const shown = typeof called === 'string' ? called : `task ${number}`;
    return { task: number, name: shown, frame: frame && numberOf(frame.S), by: by() };
  });
}

/** The callback of a call, as text. */
function textOf(callback: Value, args: Value): string {
  const f = callback instanceof BoundMethod ? callback.func : callback;
  const task = callback instanceof BoundMethod ? own(callback.self, '_name') : undefined;
  const name = f?.pyname ?? f?.info?.name ?? f?.nm;
  if (typeof task === 'string') return cut(`${task}.${name === '_step' ? 'step' : 'wakeup'}()`);
  if (name === undefined) return safeRepr(callback);
  return cut(`${name}(${args.items.map(safeRepr).join(', ')})`);
}

/** The task that a handle of asyncio steps or wakes. */
function taskOf(callback: Value): Value {
  const self = callback instanceof BoundMethod ? callback.self : undefined;
  return self !== undefined && own(self, '_coro') !== undefined ? self : undefined;
}

/** What a task or future that somebody waits for is: fields of the event. */
function waitedFor(x: Value): { other?: number; future?: number } {
  if (x === undefined || x === None) return {};
  const isTask = tasks.get(x) !== undefined || own(x, '_coro') !== undefined;
  return isTask ? { other: numberOfTask(x) } : { future: futures.of(x) };
}

/** What a coroutine waits in, below the frames of the program: a function of a library says what for, a future itself does not. */
function waitingIn(coro: Value): string | undefined {
  let w = coro;
  while (isResumable(w) && frameBehind(w) !== undefined) w = w.S.d;
  if (!isResumable(w)) return undefined;
  const asked = new Map(locals(w.S, w.g));
  if (w.S.code.info.name === '__await__')
    return own(asked.get('self') ?? {}, '_children') === undefined ? undefined : 'gather()';
  const delay = asked.get('delay');
  return cut(`${qualnameOf(w)}(${delay === undefined ? '' : safeRepr(delay)})`);
}

const seconds = (x: Value): number => (x instanceof Float ? x.v : Number(x));

const optional = (x: Value): Value => (x === None ? undefined : x);

/** A call that waits in the loop. `when`: for its time, on the run's clock. */
function waiting(call: Value, text: () => string, task: Value, when?: number): void {
  const number = task === undefined ? undefined : numberOfTask(task);
  const next = calls.next(call);
  pending.add(next);
  const about = () => ({ call: next, text: text(), task: number, by: by(), when });
  tell(when === undefined ? 'soon' : 'timer', about);
}

const changed = (type: string, call: Value): void => tell(type, () => ({ call: calls.of(call) }));

/** The calls that run now, innermost last: their objects may stand in the queue again before they have ended. */
const underWay: { call: number; isPrograms: boolean }[] = [];

/** A call runs: of a function of the program, unless it belongs to the loop. */
function begins(call: Value, callback: Value): void {
  const number = calls.of(call);
  pending.delete(number);
  tell('calls', () => ({ call: number }));
  const f = callback instanceof BoundMethod ? callback.func : callback;
  const isPrograms = f?.unit?.traced === true;
  underWay.push({ call: number, isPrograms });
  if (isPrograms) run.running.push(CELL);
}

function ends(): void {
  const last = underWay.pop();
  if (last === undefined) return;
  if (last.isPrograms) leaves(CELL);
  tell('called', () => ({ call: last.call }));
}

/** What the loop does for itself is not told. */
let isMuted = false;

const f = (name: string, sig: string, impl: Value): [string, Value] => [
  name,
  builtin(
    name,
    sig,
    (...args: Value[]) => {
      if (recording.isOn && !isMuted) impl(...args);
      return None;
    },
    '_trace',
  ),
];

/** Of a task, and of what it waits for or does not any more. */
function between(type: string, task: Value, thing: Value, text?: () => Value): void {
  const number = numberOfTask(task);
  const what = waitedFor(thing);
  tell(type, () => ({ task: number, ...what, text: text?.() }));
}

function isDone(thing: Value, outcome: () => object): void {
  const { other: task, future } = waitedFor(thing);
  tell('done', () => ({ future, task, ...outcome(), by: by() }));
}

/** The functions that Python calls while a run is traced. Their names and arguments are those of `looptrace`. */
export const loopFunctions: Record<string, Value> = Object.fromEntries([
  f('soon', 'call, text, task, /', (call: Value, text: Value, task: Value) =>
    waiting(call, () => cut(String(text)), optional(task)),
  ),
  f('timer', 'call, when, text, task, /', (call: Value, when: Value, text: Value, task: Value) =>
    waiting(call, () => cut(String(text)), optional(task), seconds(when)),
  ),
  /** Handles of asyncio; `when` on its clock. */
  f('handle', 'handle, callback, args, /', (handle: Value, callback: Value, args: Value) =>
    waiting(handle, () => textOf(callback, args), taskOf(callback)),
  ),
  f(
    'timer_handle',
    'handle, callback, args, when, /',
    (handle: Value, callback: Value, args: Value, when: Value) =>
      waiting(
        handle,
        () => textOf(callback, args),
        taskOf(callback),
        run.sinceStart(seconds(when)),
      ),
  ),
  f('due', 'call, /', (call: Value) => changed('due', call)),
  f('calls', 'call, callback, /', (call: Value, callback: Value) => begins(call, callback)),
  f('called', 'call, /', ends),
  f('uncalled', 'call, /', (call: Value) => {
    if (pending.delete(calls.of(call))) changed('uncalled', call);
  }),
  f('task', 'task, coroutine, name, /', (task: Value, coroutine: Value, name: Value) =>
    tasks.of(task, (number) => made(task, number, optional(name), coroutine)),
  ),
  f('step', 'task, /', (task: Value) => {
    const number = numberOfTask(task);
    tell('step', () => ({ task: number }));
  }),
  f('waits', 'task, thing, text, /', (task: Value, thing: Value, text: Value) =>
    between('waits', task, thing, () => {
      const coroutine = own(task, '_coro');
      return optional(text) ?? (coroutine && waitingIn(coroutine));
    }),
  ),
  ...['awaits', 'unawaits', 'woken'].map((type) =>
    f(type, 'task, thing, /', (task: Value, thing: Value) => between(type, task, thing)),
  ),
  f('cancel', 'task, message, /', (task: Value, message: Value) => {
    const number = numberOfTask(task);
    const said = optional(message);
    const words = () => (said === undefined ? undefined : safeRepr(said));
    tell('cancel', () => ({ task: number, by: by(), message: words() }));
  }),
  f('done', 'thing, value, error, /', (thing: Value, value: Value, error: Value) => {
    const failed = optional(error);
    isDone(thing, () =>
      failed === undefined ? { value: safeRepr(value) } : { error: safeError(failed) },
    );
  }),
  f('cancelled', 'thing, /', (thing: Value) => isDone(thing, () => ({ cancelled: true }))),
  f('clock', 'to, /', (to: Value) => moveClock(seconds(to))),
  f('enter', 'is_own, /', (isOwn: Value) => {
    run.isOwnLoop = isOwn;
    enters(LOOP);
  }),
  f('leave', '', () => leaves(LOOP)),
  [
    'mute',
    builtin('mute', 'muted, /', (muted: Value) => {
      isMuted = muted;
      return None;
    }),
  ],
]);

/** The clock moves to a moment of the run. */
export function moveClock(moment: number): void {
  const to = rounded(moment);
  if (!(to > run.seconds())) return;
  tell('clock', () => ({ to }));
  run.moveTo(to);
}
