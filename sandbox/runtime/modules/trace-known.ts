/** The frames that a trace knows: those of the program, whose code was compiled to be traced. */
import { ST } from '../../abi.ts';
import type { Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { isResumable, kindOfCode, type Resumable, State } from '../generators/state.ts';
import { locals as askLocals } from '../generators/taken.ts';
import { type Event, lineNow, run } from './trace-events.ts';
import { safeRepr } from './trace-repr.ts';

/** What is kept of a frame, in its state. It must not refer to that: the frame would never be freed. */
export interface Known {
  number: number;
  /** The run in which it has appeared. */
  run: unknown;
  /** It stands at a `yield from` or `await`, at this line, with these locals. */
  delegates?: { line: number; locals: Locals; isAbroad: boolean };
}

export type Locals = Record<string, string>;

/** Constants of this file: a variable costs less than a property each time. */
const { CREATED, CLOSED } = ST;

/** How many locals of a frame are shown. */
const LOCALS = 20;

/** Frames that have got a number in this namespace. */
let numbers = 0;

Object.assign(State.prototype, { known: undefined });

/** Is it a frame of the program? */
export const isTraced = (w: Resumable): boolean => (w.S.code.unit as Value).traced === true;

/** What is known of a frame; one that is older than the run is told of first. */
export function know(S: State): Known {
  const { known } = S as Value;
  if (known?.run === run) return known;
  const now = appears(S);
  F++;
  run.add({ type: 'met', ...described(S, now), ...standing(S), locals: {} }, lineNow());
  return now;
}

/** A frame gets its number, when it is told of first; it keeps it in later runs. */
export function appears(S: State): Known {
  const now: Known = Object.assign((S as Value).known ?? { number: ++numbers }, { run });
  (S as Value).known = now;
  return now;
}

export const numberOf = (S: State): number => know(S).number;

export function described(S: State, { number }: Known): Omit<Event, 'type'> {
  const { unit, info } = S.code;
  return {
    frame: number,
    kind: kindOfCode(S.code).replace(' ', '_'),
    name: info.qualname,
    cell: cellOf(unit.filename),
    firstLine: info.line,
  };
}

/** The state of a frame that was there before the run. */
function standing({ l, d, code }: State): Omit<Event, 'type'> {
  if (l === CREATED) return { state: 'created' };
  if (l === CLOSED) return { state: 'finished' };
  const target = d === undefined ? undefined : frameBehind(d);
  return {
    state: 'suspended',
    suspendedAt: l >= 0 ? lineOf(code, l) : undefined,
    delegate: target && numberOf(target.S),
  };
}

/** `c` of `<cell c>`; the last part of a path. */
export const cellOf = (filename: string): string =>
  /^<cell (.*)>$/.exec(filename)?.[1] ?? filename.replace(/^.*\//, '');

/** The frame of the program that an object is, or that it steps: `asend()` and its like, `coroutine.__await__()`. */
export function frameBehind(d: Value): Resumable | undefined {
  const w = d.isFrame === true ? d : d.w;
  return w?.isFrame === true && isTraced(w) ? w : undefined;
}

export function named(names: string[], values: Value[]): Locals {
  const shown: Locals = {};
  let count = 0;
  names.forEach((name, i) => {
    if (values[i] === undefined || name.startsWith('.') || count++ >= LOCALS) return;
    shown[name] = safeRepr(values[i]);
  });
  return shown;
}

/** What a frame delegates to that is none of the program; an awaitable of a library is shown, not its iterator. */
export function delegateText(d: Value): string {
  const isIterator = isResumable(d) && d.S.code.info.name === '__await__';
  const self = isIterator ? askLocals(d.S, d.g).find(([name]) => name === 'self') : undefined;
  return safeRepr(self === undefined ? d : self[1]);
}

/** The number of a frame that has appeared in this run; undefined of any other. */
export function namings(w: Resumable): number | undefined {
  const { known } = w.S as Value;
  return known?.run === run ? known.number : undefined;
}
