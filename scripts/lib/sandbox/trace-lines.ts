import type { Trace } from '../../../sandbox/trace.ts';

/** A trace as JSON lines: first all but its events, then an event a line. Ends with a newline. */
export function traceLines({ events, ...head }: Trace): string {
  return [head, ...events].map((each) => `${JSON.stringify(each)}\n`).join('');
}
