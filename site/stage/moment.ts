import type { FrameNumber, TraceEvent } from '../../sandbox/trace.ts';
import { escapeHtml } from '../book/prose.ts';
import { tree } from '../drawings/chain/tree.ts';
import type { Run } from '../drawings/run.ts';
import { runnersOf } from '../drawings/sequence/lanes.ts';
import type { Frames } from '../drawings/states.ts';
import { frameHtml, localsHtml } from './frame-html.ts';

/** The frames that are told of, at most. */
const MOST = 10;
/** Finished frames that are told of. */
const FEW = 3;

/** One moment of a run as HTML: who runs for whom, and the frames with their states and locals; `at` is the index of an event. */
export function momentHtml({ events, states, names }: Run, at: number): string {
  const frames: Frames = states[at] ?? new Map();
  const runner = runnersOf(events.slice(0, at + 1)).at(-1) ?? 0;
  const stack = stackOf(frames, runner).map((frame) => escapeHtml(names.of(frame)));
  const all = [...frames.values()].filter((now) => !now.dropped);
  const finished = all.filter(({ state }) => state === 'finished');
  // Many that are finished would bury those that are not.
  const told = tree(finished.length > FEW ? all.filter((now) => !finished.includes(now)) : all);
  const hidden = Math.max(0, told.length - MOST);
  const rest = [
    hidden > 0 ? `<li>and ${hidden} more</li>` : '',
    finished.length > FEW ? `<li>and ${finished.length} that are finished</li>` : '',
  ].join('');
  const rows = told
    .slice(0, MOST)
    .map(
      ({ now, depth }) =>
        `<li class="in-${Math.min(depth, 4)}">${frameHtml(now, names.of(now.frame))}</li>`,
    );
  const plain = plainHtml(events.slice(0, at + 1), names.of(0));
  return [
    `<p class="stack">running: ${stack.join(' <span aria-hidden="true">›</span> ')}</p>`,
    rows.length + finished.length + plain.length > 0
      ? `<ul class="frames">${plain}${rows.join('')}${rest}</ul>`
      : '',
  ].join('');
}

/** Where lines are traced: the one that plain code has come to, with its names. */
function plainHtml(events: readonly TraceEvent[], caller: string): string {
  const last = events.findLast((event) => event.type === 'line' && event.frame === 0);
  if (last?.type !== 'line') return '';
  const name = last.function === undefined ? caller : `${last.function}()`;
  return `<li><b>${escapeHtml(name)}</b> at line ${last.line} ${localsHtml(last.locals)}</li>`;
}

/** From the caller to the frame that runs: each has resumed the next and waits for it. */
export function stackOf(frames: Frames, runner: FrameNumber): FrameNumber[] {
  const stack: FrameNumber[] = [];
  for (let frame: FrameNumber | undefined = runner; frame !== undefined; ) {
    if (stack.includes(frame)) break;
    stack.unshift(frame);
    frame = frames.get(frame)?.caller;
  }
  return stack;
}
