import { duration } from './view.ts';

/** What Python is doing, for the notebook's line. */
export type PageState =
  | { is: 'not started' }
  | { is: 'starting' }
  /** `note`: what has just happened. */
  | { is: 'ready'; note?: string | undefined }
  /** `since`: when it began, as `performance.now()` counts. */
  | { is: 'running'; name: string; since: number; batch?: Batch | undefined }
  | { is: 'stopped'; kept: boolean }
  | { is: 'failed'; why: string };

/** Several cells that were asked for at once. */
export interface Batch {
  /** How many of them have run, and how many they are. */
  done: number;
  all: number;
}

/** The state in words. `now` as `performance.now()`. */
export function stateWords(state: PageState, now: number): string {
  switch (state.is) {
    case 'ready':
      return state.note ? `ready; ${state.note}` : 'ready';
    case 'running':
      return `running ${state.name}${progress(state.batch)}${elapsed(now - state.since)}`;
    case 'stopped':
      return `stopped; ${state.kept ? 'what ran before is kept' : 'the namespace is empty again'}`;
    case 'failed':
      return `failed: ${state.why}`;
    case 'starting':
      return 'starting …';
    case 'not started':
      return state.is;
  }
}

const progress = (batch: Batch | undefined): string =>
  batch ? ` (${batch.done + 1} of ${batch.all})` : '';

/** Whole seconds, once there is one: quicker figures would only flicker. */
const elapsed = (ms: number): string => (ms < 1000 ? '' : ` for ${Math.floor(ms / 1000)} s`);

/** What is said when several cells have run to their end. */
export function batchWords(count: number, ms: number): string {
  return `ran ${count === 1 ? '1 cell' : `${count} cells`} in ${duration(ms)}`;
}
