/** The list of events of the run under way (`Trace` of the protocol), and who runs at the moment. */
import { type Code, LATENCY } from '../../abi.ts';
import { host } from '../core/host.ts';
import { lineOf } from '../core/positions.ts';
import { running } from '../generators/running.ts';

declare global {
  /** How many more times a frame may be entered and left in the trace under way; see `TracingRuntime`. */
  var E: number;
  /** How many other events there have been. */
  var F: number;
}

/** An event as JSON; its type is the protocol's business. */
export type Event = { type: string } & Record<string, unknown>;

/** Of the options: how many events are recorded where it is not said. */
const BUDGET = 1000;

/** Where `E` stands when there is no room: what has been entered before does not tell that it is left, for it is counted. */
const ONLY_COUNTED = -1;

/** Numbers of the protocol for "everybody else" and for an event loop. */
export const CELL = 0;
export const LOOP = -1;

/** A moment as drawings tell it: to the tenth of a millisecond, since sums of seconds are not exact. */
export const rounded = (seconds: number): number => Math.round(seconds * 1e4) / 1e4;

/** One run. */
class Recording {
  readonly events: Event[] = [];
  /** Who runs, innermost last. */
  readonly running: number[] = [];
  readonly filename: string;
  /** Where its lines are recorded too: the words of its source, its names among them. */
  readonly words: Set<string> | undefined;
  private readonly budget: number;
  /** Nanoseconds: the clock when the run began, and how far it has come. */
  private readonly start: number;
  now: number;
  /** By how much the clock has come further than programs have asked for. */
  private late = 0;
  /** Entries before the budget was used up; then `E` began at `ONLY_COUNTED`. */
  private entered = 0;

  constructor(filename: string, budget: number, source: string | undefined) {
    this.filename = filename;
    this.words =
      source === undefined ? undefined : new Set(source.match(/[\p{L}_][\p{L}\p{N}_]*/gu));
    this.budget = budget;
    this.start = this.now = host.now();
  }

  /** The loop that runs tells of itself: its lines are the program's. */
  isOwnLoop = false;

  /** Is it asyncio's code that runs now, and none of the program? */
  get isLoopItself(): boolean {
    return this.running.at(-1) === LOOP && !this.isOwnLoop;
  }

  get isFull(): boolean {
    return this.events.length >= this.budget;
  }

  /** Seconds since the run began. */
  seconds(): number {
    return (this.now - this.start) / 1e9;
  }

  /** The same of a moment on the clock that Python sees, in seconds, as a program has asked for it. */
  sinceStart(seconds: number): number {
    return rounded(seconds - (this.start + this.late) / 1e9);
  }

  /** The clock moves to so many seconds. */
  moveTo(seconds: number): void {
    this.now = this.start + Math.round(seconds * 1e9);
    this.late += LATENCY;
  }

  /** Adds an event, if there is room. Undefined fields are left out. */
  add({ type, ...fields }: Event, line: number | undefined): void {
    if (this.isFull) return;
    const event: Event = { type, at: this.seconds() };
    if (line !== undefined) event.line = line;
    for (const [name, value] of Object.entries(fields))
      if (value !== undefined) event[name] = value;
    this.events.push(event);
    if (!this.isFull) return;
    // From here on the emitted code only counts.
    this.entered = this.budget - E;
    globalThis.E = ONLY_COUNTED;
    recording.filled();
  }

  /** Events that were not recorded. An entry stands for two: each is left again. */
  get omitted(): number {
    const entered = this.isFull ? this.entered + ONLY_COUNTED - E : this.budget - E;
    return Math.max(0, 2 * entered + F - this.events.length);
  }
}

/** The run under way, or the last one. */
export let run: Recording;

/** Is there one under way? (Not the core's `tracer`: a variable that changes cannot be imported from there.) */
export const recording = {
  isOn: false,
  /** Called when the budget has been used up. */
  filled: (): void => undefined,
};

/** Begins to record a run of the source `filename`: its lines too, where the source is given. */
export function beginRecording(filename: string, budget = BUDGET, source?: string): void {
  run = new Recording(filename, Math.max(0, Math.trunc(budget)), source);
  globalThis.E = run.isFull ? ONLY_COUNTED : Math.trunc(budget);
  globalThis.F = 0;
}

/** Is there room for one more event? Counts it. */
export function counts(): boolean {
  F++;
  return E >= 0 && !run.isFull;
}

/** Who runs now; frames through which a value passes do not, though what they delegate to may be part of them. */
export const by = (through: readonly number[] = []): number =>
  run.running.findLast((number) => !through.includes(number)) ?? CELL;

/** Somebody runs from now on; one that does already, still does. */
export function enters(number: number): void {
  if (run.running.at(-1) !== number || number <= CELL) run.running.push(number);
}

/** It runs no longer. */
export function leaves(number: number): void {
  const at = run.running.lastIndexOf(number);
  if (at >= 0) run.running.length = at;
}

/** The line under way in the run's own source; `depth` and `skipped`, frames innermost first, are as if they were not there. */
export function lineNow(skipped: readonly Code[] = [], depth = 0): number | undefined {
  let next = 0;
  for (const { code, l } of running.places()) {
    if (depth-- > 0) continue;
    if (code === skipped[next]) next++;
    else if (code.unit.filename === run.filename) return lineOf(code, l);
  }
  return undefined;
}
