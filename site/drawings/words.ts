import type { FrameNumber, FrameReturned, ResumedBy, TraceEvent } from '../../sandbox/trace.ts';
import type { StateName } from '../book/states.ts';
import type { FrameNow, Frames } from './states.ts';

/** The labels of arrows. */

/** A resume as it is written: `next()`, `send(5)`. */
export const callWords = (how: ResumedBy, value = ''): string => `${how}(${value})`;

/**
 * Keeps how each frame was resumed last. `close()` closes a whole chain; what else reaches a frame through others was not asked of them.
 */
export function noteHow(how: Map<FrameNumber, ResumedBy>, event: TraceEvent): void {
  if (event.type !== 'resumed') return;
  how.set(event.frame, event.how);
  for (const frame of event.through ?? []) how.set(frame, event.how === 'close' ? 'close' : 'send');
}

/** A value of the library in few words: `sleep()` for `<coroutine sleep>`, `Future` for `<Future pending>`. */
export function briefly(value: string): string {
  return value
    .replace(/^<coroutine (?:.*<locals>\.)?([\w.]+)>$/, '$1()')
    .replace(/^<Task (.+)>$/, '$1')
    .replace(/^<_?(\w*Future) .*>$/, '$1')
    .replace(/^<(\w+) object>$/, '$1');
}

/** What `to` gets when a frame returns: the value itself where it had delegated to it, else the exception that carries it. */
export function returnWords(event: FrameReturned, before: Frames, how?: ResumedBy): string {
  const { frame, value, to } = event;
  const plain = before.get(to)?.delegate === frame || how === 'close' || how === 'aclose';
  if (plain) return `return ${value}`;
  if (before.get(frame)?.kind === 'async_generator') return 'StopAsyncIteration';
  return value === 'None' ? 'StopIteration' : `StopIteration: ${value}`;
}

/** How much a lane says of a state beside its shape and colour: `suspended at line 3`, `suspended, 3`, `3`. */
export type Wording = 'full' | 'short' | 'mark';

/** A lane's words for the state of its frame. */
export function stateWords(now: FrameNow, wording: Wording = 'full'): string {
  const word = stateOf(now);
  const where = word === 'suspended' || word === 'delegating' ? now.line : undefined;
  if (wording === 'mark') return where === undefined ? '' : String(where);
  if (where === undefined) return word;
  return wording === 'short' ? `${word}, ${where}` : `${word} at line ${where}`;
}

/** The state by the book's name for it: a frame with a delegate delegates, whether the delegate runs or is suspended. */
export function stateOf({
  state,
  delegate,
}: Pick<FrameNow, 'state' | 'delegate'>): Exclude<StateName, 'failed'> {
  return delegate !== undefined && state !== 'finished' ? 'delegating' : state;
}

/** Seconds of the virtual clock: `2 s`, `0.25 s`. */
export const seconds = (at: number): string => `${Number(at.toFixed(3))} s`;
