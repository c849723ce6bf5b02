import type { Trace } from '../../sandbox/protocol.ts';
import { after, type FrameNow, type Frames } from '../drawings/states.ts';

/** What the frame dock shows: pure functions of the traces of a namespace. */

/** What a button of the dock writes into the prompt: a line that runs at once, or one that the reader finishes. */
export interface DockAction {
  /** On the button: `next(f)`, `f.send(…)`. */
  label: string;
  source: string;
  /** Where the caret goes in a line that is to be finished. */
  caret?: number;
}

/** A frame and the name by which the namespace refers to it. */
export interface DockedFrame {
  name: string;
  now: FrameNow;
}

/** The frames to which names refer after all these runs, in the order in which they were named; a name refers to what had it last. */
export function dockedFrames(traces: readonly Trace[]): DockedFrame[] {
  let frames: Frames = new Map();
  const named = new Map<string, number>();
  for (const event of traces.flatMap(({ events }) => events)) {
    frames = after(frames, event);
    if (event.type !== 'named') continue;
    named.delete(event.name);
    named.set(event.name, event.frame);
  }
  return [...named].flatMap(([name, frame]) => {
    const now = frames.get(frame);
    return now && !now.dropped ? [{ name, now }] : [];
  });
}

/** What can be done to a frame, as lines of Python. An awaitable of an asynchronous generator is driven by hand, where it can be seen. */
export function dockActions({ name, now }: DockedFrame): DockAction[] {
  if (now.kind === 'async_generator')
    return [
      { label: `anext(${name})`, source: `anext(${name}).send(None)` },
      toFinish(name, 'asend', '', '.send(None)'),
      toFinish(name, 'athrow', 'ValueError()', '.send(None)'),
      { label: `${name}.aclose()`, source: `${name}.aclose().send(None)` },
    ];
  const next = { label: `next(${name})`, source: `next(${name})` };
  return [
    ...(now.kind === 'generator' ? [next] : []),
    toFinish(name, 'send', now.kind === 'coroutine' ? 'None' : '', ''),
    toFinish(name, 'throw', 'ValueError()', ''),
    { label: `${name}.close()`, source: `${name}.close()` },
  ];
}

function toFinish(name: string, method: string, argument: string, behind: string): DockAction {
  const start = `${name}.${method}(${argument}`;
  return { label: `${name}.${method}(…)`, source: `${start})${behind}`, caret: start.length };
}
