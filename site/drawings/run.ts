import type { Trace, TraceEvent } from '../../sandbox/trace.ts';
import { type FrameNames, frameNames } from './names.ts';
import { type Frames, frameStates } from './states.ts';

/** The kinds of drawing that a cell may ask for. */
export type DrawingKind = 'sequence' | 'timeline' | 'chain';

/** A drawing for each width of the page; the wide one is there alone where it fits a phone. */
export interface Variants<T> {
  wide: T;
  narrow?: T;
}

/** A run that is drawn. */
export interface Run {
  events: readonly TraceEvent[];
  /** The frames after each event. */
  states: readonly Frames[];
  names: FrameNames;
  omitted: number;
}

/** What a trace says, once for all that is made of it. `caller`: what the cell's own code is called: `Cell 3`. */
export function runOf({ events, omitted }: Trace, caller: string): Run {
  const states = frameStates(events);
  return { events, states, names: frameNames(states.at(-1) ?? new Map(), caller), omitted };
}

/** The text of a chapter, and the screen of a phone, in units of a drawing. */
export const ROOM = { wide: 690, narrow: 345 };

/** A timeline has a row for each task: a run without tasks is drawn as a sequence. */
export function kindFor({ events }: Run, wanted: DrawingKind): DrawingKind {
  return wanted === 'timeline' && !events.some(({ type }) => type === 'task') ? 'sequence' : wanted;
}
