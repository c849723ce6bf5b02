/**
 * The recorder of traced runs (`_trace`): begins, ends, and puts itself where the runtime and emitted code tell what happens. It is
 * loaded by the first run that is traced.
 */

import { call } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { ownNames } from '../core/dict.ts';
import { host } from '../core/host.ts';
import type { Value } from '../core/object.ts';
import { ASend, AThrow, INIT } from '../generators/async.ts';
import { AsyncGenerator, Coroutine, Generator, isResumable } from '../generators/state.ts';
import { setTracer, tracing } from '../generators/tracing.ts';
import { main } from './evaluation.ts';
import { emitted } from './host.ts';
import { type Definition, load1 } from './importing.ts';
import { liveFrames } from './live-frames.ts';
import { modules } from './loaded.ts';
import { forgetClosings } from './trace-chains.ts';
import { countingTracer } from './trace-counting.ts';
import { beginRecording, recording, run } from './trace-events.ts';
import { calling, frameTracer, hooks } from './trace-frames.ts';
import { namings } from './trace-known.ts';
import { loopFunctions, moveClock } from './trace-loop.ts';

/** Methods by which frames are resumed, whose name the frames themselves cannot tell. */
const METHODS: [Value, string[]][] = [
  [Generator.prototype, ['send', 'throw', 'close']],
  [Coroutine.prototype, ['send', 'throw', 'close']],
];

/** Puts back what has been replaced for the time of a run. */
let undo: (() => void)[] = [];

function putBack(): void {
  for (const back of undo.reverse()) back();
  undo = [];
}

function replace(o: Value, name: string, make: (old: Value) => Value): void {
  const old = o[name];
  o[name] = make(old);
  undo.push(() => {
    o[name] = old;
  });
}

/** A function of as many arguments, that notes its name first. It has what the old one has as a built-in. */
const noting = (name: string) => (old: Value) =>
  asBuiltin(old, (self: Value, a: Value, b: Value, c: Value) => calling(name, old, self, a, b, c));

/** Gives a function what makes another a built-in. */
function asBuiltin(old: Value, f: Value): Value {
  Object.setPrototypeOf(f, Object.getPrototypeOf(old));
  for (const name of Object.keys(old)) f[name] = old[name];
  return f;
}

/** `asend(v)` makes what is stepped later: that remembers its method, since `async for` makes the same. */
const marking = (old: Value) =>
  asBuiltin(old, (self: Value, v: Value) => Object.assign(old(self, v), { how: 'asend' }));

function watchMethods(): void {
  for (const [proto, names] of METHODS)
    for (const name of names) replace(proto, `_${name}`, noting(name));
  replace(AsyncGenerator.prototype, '_asend', marking);
  for (const [js, name] of [
    [ASend, 'anext'],
    [AThrow, 'athrow'],
  ] as const)
    for (const step of ['send', 'throw']) replace(js.prototype, step, stepping(name));
}

/** A step of an async generator's awaitable: the first one resumes the generator, in its own way. */
const stepping = (name: string) => (old: Value) =>
  function (this: Value, ...args: Value[]): Value {
    if (this.progress.at !== INIT) return old.apply(this, args);
    const how = this.how ?? (name === 'athrow' && this.args === undefined ? 'aclose' : name);
    return calling(how, (self: Value, ...rest: Value[]) => old.apply(self, rest), this, ...args);
  };

/** The clock's moves are followed, not read: reading it counts. */
function watchClock(): void {
  replace(host, 'advance', (old) => (seconds: number) => {
    old.call(host, seconds);
    if (seconds > 0 && Number.isFinite(seconds)) moveClock(run.seconds() + seconds);
  });
}

/** `source` is JSON. */
function begin(options: string, filename: string, source: string): void {
  const { events, lines } = JSON.parse(options) as { events?: number; lines?: boolean };
  Object.assign(emitted.runtime, hooks);
  beginRecording(filename, events, lines ? JSON.parse(source) : undefined);
  forgetClosings();
  if (run.isFull) return beginCounting();
  tracing.mode = lines ? 'lines' : 'frames';
  watchMethods();
  watchClock();
  watchLoops();
  setTracer(frameTracer);
  recording.isOn = true;
}

/** With no room for events, all that is left is to count them. */
function beginCounting(): void {
  tracing.mode = 'frames';
  setTracer(countingTracer);
}

/** The modules that tell of loops: one that is imported later asks `is_tracing` itself. */
function watchLoops(): void {
  if (modules.get('asyncio') !== undefined) call(load1('asyncio.tracing').$begin, []);
}

/** The names of the namespace that refer to frames of the run. */
let names: { name: string; frame: number }[] = [];

function ran(): void {
  names = ownNames(main.module).flatMap((name) => {
    const w = Object.getOwnPropertyDescriptor(main.module, `$${name}`)?.value;
    const frame = isResumable(w) ? namings(w) : undefined;
    return frame === undefined ? [] : [{ name, frame }];
  });
}

function end(isCut?: boolean): unknown {
  setTracer(undefined);
  recording.isOn = false;
  tracing.mode = '';
  const { omitted } = run;
  globalThis.E = -1;
  const loops = modules.get('asyncio.tracing');
  if (loops !== undefined) call(loops.$end, []);
  putBack();
  const at = run.seconds();
  const named = names.map(({ name, frame }) => ({ type: 'named', at, frame, name }));
  names = [];
  return { version: 1, events: [...run.events, ...named], omitted, cut: isCut };
}

export const trace: Definition = {
  name: '_trace',
  make: () => {
    globalThis.E = -1;
    globalThis.F = 0;
    Object.assign(tracing, { begin, ran, end });
    // Nobody asks any more how a frame was resumed; that the clock moves is an event.
    recording.filled = () => {
      putBack();
      watchClock();
      setTracer(countingTracer);
    };
    return {
      ...loopFunctions,
      live_frames: builtin('live_frames', '', liveFrames, '_trace'),
      is_recording: builtin('is_recording', '', () => recording.isOn, '_trace'),
      /** For tests: how many events there are so far, and the number of a frame that has appeared, else 0. */
      events: builtin('events', '', () => run.events.length, '_trace'),
      number_of: builtin('number_of', 'frame, /', (w: Value) => namings(w) ?? 0, '_trace'),
    };
  },
};
