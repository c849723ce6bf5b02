import type { TracedLocals } from '../../sandbox/trace.ts';
import { escapeHtml } from '../book/prose.ts';
import { STATES } from '../book/states.ts';
import type { FrameNow } from '../drawings/states.ts';
import { stateOf } from '../drawings/words.ts';

/** What is told of a frame: of `FrameNow` and of `LiveFrame`. */
export type TellableFrame = Pick<FrameNow, 'state' | 'line' | 'delegate' | 'locals'>;

/** A frame in one line of HTML: its name, its state and place, its locals. */
export function frameHtml(now: TellableFrame, name: string): string {
  const state = stateOf(now);
  const shape = `<svg viewBox="0 0 10 10" aria-hidden="true"><path d="${STATES[state]}"/></svg>`;
  const delegate =
    typeof now.delegate === 'string' ? ` to <code>${escapeHtml(now.delegate)}</code>` : '';
  const line =
    now.line === undefined || state === 'created' || state === 'finished'
      ? ''
      : ` at line ${now.line}`;
  return (
    `<b>${escapeHtml(name)}</b> <span class="chip ${state}">${shape}${state}</span>` +
    `${line}${delegate} ${state === 'finished' ? '' : localsHtml(now.locals)}`
  );
}

/** Names and values in a line of HTML. */
export function localsHtml(locals: TracedLocals): string {
  return Object.entries(locals)
    .map(([key, value]) => `<code>${escapeHtml(key)} = ${escapeHtml(value)}</code>`)
    .join(' ');
}
