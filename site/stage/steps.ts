import type { TraceEvent } from '../../sandbox/trace.ts';
import type { Sentence } from '../drawings/sentences.ts';

/** The steps of a drawing: what its sentences tell, from 1; step 0 is before all of them. */

/** A place to which a reader may want to jump. */
export interface Breakpoint {
  name: string;
  step: number;
}

/** What a breakpoint waits for. */
const BREAKPOINTS: [name: string, is: (event: TraceEvent) => boolean][] = [
  ['first yield', (event) => event.type === 'yielded'],
  ['StopIteration', isStop],
  ['exception', (event) => event.type === 'raised' && !isStop(event)],
  ['cancellation', (event) => event.type === 'cancel' || said(event).includes('CancelledError')],
];

/** The first steps at which the protocol does something worth a stop, in the order of the run. */
export function breakpoints(sentences: Sentence[], events: readonly TraceEvent[]): Breakpoint[] {
  const found = BREAKPOINTS.flatMap(([name, is]) => {
    const at = sentences.findIndex((sentence) => is(events[sentence.at] as TraceEvent));
    return at < 0 ? [] : [{ name, step: at + 1 }];
  });
  return found.sort((a, b) => a.step - b.step);
}

/** A generator's or a coroutine's end reaches its caller as StopIteration; so does a resume of one that has ended. */
function isStop(event: TraceEvent): boolean {
  if (event.type === 'returned') return event.to <= 0;
  return /^Stop(Async)?Iteration\b/.test(said(event));
}

/** The exception that an event speaks of. */
const said = (event: TraceEvent): string => ('error' in event && event.error) || '';

/** The next step after `step` that happens at a line, from the start again behind the last; undefined where there is none. */
export function nextAtLine(sentences: Sentence[], line: number, step: number): number | undefined {
  const steps = sentences.flatMap((sentence, at) => (sentence.line === line ? [at + 1] : []));
  return steps.find((each) => each > step) ?? steps[0];
}

/** Milliseconds that a player waits at a step: to read its sentence, or as long as the run waited, on the virtual clock. */
export function pause(
  { text }: Sentence,
  from: TraceEvent | undefined,
  to: TraceEvent | undefined,
  byClock: boolean,
): number {
  if (!byClock) return 600 + 22 * text.length;
  return 250 + Math.min(4_000, 1000 * Math.max(0, (to?.at ?? 0) - (from?.at ?? 0)));
}
