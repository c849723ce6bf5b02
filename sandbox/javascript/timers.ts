import type { RealmHost } from './realm.ts';

/** Timers and the time, on the virtual clock: waiting costs nothing, and a run gives the same times on every machine. */

export interface Timers {
  /** What is due next, the clock moved there; undefined where nothing waits. */
  next(): (() => void) | undefined;
  clear(): void;
}

interface Timer {
  id: number;
  /** Milliseconds of the clock. */
  at: number;
  act: () => void;
  /** Milliseconds between two calls of an interval. */
  every?: number;
}

/** Adds `setTimeout` and its like, `queueMicrotask`, `Date` and `performance` to a global object. */
export function addTimers(global: object, host: RealmHost): Timers {
  const now = () => host.now() / 1e6;
  const waiting = new Map<number, Timer>();
  let last = 0;
  const add = (act: () => void, delay: unknown, repeats: boolean) => {
    // At least a millisecond, as in browsers and Node.
    const ms = Math.max(Math.trunc(Number(delay)) || 1, 1);
    const timer: Timer = { id: ++last, at: now() + ms, act, ...(repeats && { every: ms }) };
    waiting.set(timer.id, timer);
    return timer.id;
  };
  const timer =
    (repeats: boolean) =>
    (callback: (...values: unknown[]) => void, delay?: unknown, ...values: unknown[]) => {
      if (typeof callback !== 'function') throw new TypeError('The callback is not a function');
      return add(() => callback(...values), delay, repeats);
    };
  const clear = (id: number) => void waiting.delete(id);
  addGlobals(global, {
    setTimeout: timer(false),
    setInterval: timer(true),
    setImmediate: (callback: () => void, ...values: unknown[]) =>
      timer(false)(callback, 0, ...values),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    queueMicrotask: (callback: () => void) => void Promise.resolve().then(() => callback()),
    performance: { now },
    Date: dateBy(() => host.epoch() * 1000 + Math.floor(now())),
  });
  return {
    clear: () => waiting.clear(),
    next() {
      const [first] = [...waiting.values()].sort((a, b) => a.at - b.at || a.id - b.id);
      if (!first) return undefined;
      waiting.delete(first.id);
      host.advance((first.at - now()) / 1000);
      if (first.every) waiting.set(first.id, { ...first, at: first.at + first.every });
      return first.act;
    },
  };
}

function addGlobals(global: object, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(global, name, { value, writable: true, configurable: true });
}

const UNITS = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];

/** The class of dates, whose present is the clock's, and whose local time is UTC: the engine is not told where it runs. */
function dateBy(present: () => number): DateConstructor {
  const proto = Date.prototype as unknown as Record<string, unknown>;
  for (const unit of UNITS) {
    proto[`get${unit}`] = proto[`getUTC${unit}`];
    if (unit !== 'Day') proto[`set${unit}`] = proto[`setUTC${unit}`];
  }
  Object.assign(proto, { getTimezoneOffset: () => 0, toString: proto.toUTCString });
  const Clock = new Proxy(Date, {
    construct(target, values: unknown[], self) {
      const times = values.length > 1 ? [Date.UTC(...(values as [number, number]))] : values;
      return Reflect.construct(target, times.length > 0 ? times : [present()], self);
    },
    apply: () => new Date(present()).toString(),
  });
  Object.defineProperty(proto, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(Date, 'now', { value: present, writable: true, configurable: true });
  return Clock;
}
