import type { FrameNumber, TraceEvent } from '../../../sandbox/trace.ts';
import type { FrameNow, Frames } from '../states.ts';
import { stateOf } from '../words.ts';
import { type Columns, lanesOf } from './columns.ts';
import type { Row } from './rows.ts';

/** `waiting`: it has resumed another, and waits for it. `held`: it delegates to a frame that is suspended. */
export type LaneState =
  | 'created'
  | 'running'
  | 'waiting'
  | 'suspended'
  | 'delegating'
  | 'held'
  | 'finished';

/** A lane after a row. */
export interface LaneNow {
  state: LaneState;
  lane: FrameNumber;
  /** None for the caller and the loop. */
  frame?: FrameNow;
  /** The lane that it is linked to: who has resumed it and gets what comes back. */
  caller?: FrameNumber;
}

/** The lanes after a row, by column. A column is empty before its frame is there, and after its last mention. */
export type Lanes = Map<number, LaneNow>;

/** The lanes after each row. */
export function lanesAfter(
  rows: Row[],
  events: readonly TraceEvent[],
  states: readonly Frames[],
  { of }: Columns,
): Lanes[] {
  const runners = runnersOf(events);
  const last = lastMentions(rows);
  return rows.map((row, at) => {
    const frames = states[row.last] ?? new Map();
    const runner = runners[row.last] ?? 0;
    const lanes: Lanes = new Map();
    for (const lane of [0, -1]) {
      const column = of.get(lane);
      if (column !== undefined)
        lanes.set(column, { lane, state: runner === lane ? 'running' : 'waiting' });
    }
    for (const frame of frames.values()) {
      const column = of.get(frame.frame);
      const gone = frame.state === 'finished' && at > (last.get(frame.frame) ?? -1);
      if (column === undefined || gone) continue;
      const now = laneNow(frame, frames, runner);
      if (outranks(now, lanes.get(column))) lanes.set(column, now);
    }
    return lanes;
  });
}

function laneNow(frame: FrameNow, frames: Frames, runner: FrameNumber): LaneNow {
  const { frame: lane, caller, delegate } = frame;
  const base = { lane, frame, ...(frame.state === 'running' && { caller }) } as const;
  const state = stateOf(frame);
  if (state === 'running') return { ...base, state: runner === lane ? 'running' : 'waiting' };
  if (state !== 'delegating') return { ...base, state };
  const below = typeof delegate === 'number' ? frames.get(delegate)?.state : undefined;
  const held = frame.state === 'suspended' || below === 'suspended';
  return { ...base, state: held ? 'held' : 'delegating' };
}

/** In a column of several frames the one that runs is seen, else the last that is not finished. */
function outranks(now: LaneNow, other: LaneNow | undefined): boolean {
  if (!other) return true;
  const rank = ({ state, caller }: LaneNow) =>
    caller !== undefined ? 2 : state === 'finished' ? 0 : 1;
  return rank(now) >= rank(other);
}

/** Whose code runs after each event. */
export function runnersOf(events: readonly TraceEvent[]): FrameNumber[] {
  let runner = 0;
  return events.map((event) => {
    if (event.type === 'resumed' || event.type === 'continued') runner = event.frame;
    else if ('to' in event && event.type !== 'clock') runner = event.to;
    else if (event.type === 'delegated') runner = event.frame;
    else if (event.type === 'line') runner = event.frame;
    else if ('by' in event) runner = event.by;
    return runner;
  });
}

function lastMentions(rows: Row[]): Map<FrameNumber, number> {
  const last = new Map<FrameNumber, number>();
  rows.forEach((row, at) => {
    for (const lane of lanesOf(row)) last.set(lane, at);
  });
  return last;
}
