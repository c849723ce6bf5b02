/**
 * The clock that Python sees. It is virtual: it stands still while code computes and moves when code waits, so that a
 * sleep costs nothing and a run gives the same times on every machine.
 */
export interface Clock {
  /** Seconds since the epoch. */
  now(): number;
  /** Waits: moves the clock on. Negative and non-finite waits move nothing. */
  advance(seconds: number): void;
  /** What a snapshot keeps. */
  state(): ClockState;
  restore(state: ClockState): void;
}

export interface ClockState {
  /** Seconds that the clock has moved since its start. */
  elapsed: number;
  /** Readings since it last moved. */
  readings: number;
}

/** 2026-01-01T00:00:00Z in seconds: where recorded runs begin. */
export const RECORDED_EPOCH = 1_767_225_600;

/**
 * `while time.time() < t: pass` would never end on a clock that stands still. After this many readings in a row without
 * a wait, each further reading moves the clock by a millisecond; no program that is not waiting reads it so often.
 */
const PATIENCE = 100_000;
const BUSY_STEP = 0.001;

/** A virtual clock that starts at `epoch` (seconds). */
export function virtualClock(epoch: number = RECORDED_EPOCH): Clock {
  let elapsed = 0;
  let readings = 0;
  return {
    now() {
      readings += 1;
      if (readings > PATIENCE) elapsed += BUSY_STEP;
      return epoch + elapsed;
    },
    advance(seconds) {
      if (!(seconds > 0 && Number.isFinite(seconds))) return;
      elapsed += seconds;
      readings = 0;
    },
    state: () => ({ elapsed, readings }),
    restore(state) {
      elapsed = state.elapsed;
      readings = state.readings;
    },
  };
}
