import { LATENCY } from '../abi.ts';

/**
 * The clock that Python sees. It is virtual: it stands still while code computes and moves when code waits, so that a
 * sleep costs nothing and a run gives the same times on every machine.
 */
export interface Clock {
  /** The second since 1970 at which the clock started. */
  readonly epoch: number;
  /** Whole nanoseconds since the clock's start. */
  now(): number;
  /** Waits: moves the clock on. Negative and non-finite waits move nothing. */
  advance(seconds: number): void;
  /** What a snapshot keeps. */
  state(): ClockState;
  restore(state: ClockState): void;
}

export interface ClockState {
  /** Nanoseconds that the clock has moved since its start. */
  elapsed: number;
  /** Readings since it last moved. */
  readings: number;
}

/** 2026-01-01T00:00:00Z: where recorded runs begin. */
export const RECORDED_EPOCH = 1_767_225_600;

/**
 * `while time.time() < t: pass` would never end on a clock that stands still. After this many readings in a row without
 * a wait, each further reading moves the clock by a millisecond; what is not waiting does not read it so often.
 */
const PATIENCE = 100_000;
const BUSY_STEP = 1_000_000;

/** A virtual clock that starts at `epoch`, in seconds since 1970. */
export function virtualClock(epoch: number = RECORDED_EPOCH): Clock {
  let elapsed = 0;
  let readings = 0;
  return {
    epoch,
    now() {
      readings += 1;
      if (readings > PATIENCE) elapsed += BUSY_STEP;
      return elapsed;
    },
    advance(seconds) {
      if (!(seconds > 0 && Number.isFinite(seconds))) return;
      elapsed += Math.round(seconds * 1e9) + LATENCY;
      readings = 0;
    },
    state: () => ({ elapsed, readings }),
    restore(state) {
      elapsed = state.elapsed;
      readings = state.readings;
    },
  };
}
