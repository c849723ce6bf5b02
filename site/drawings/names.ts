import type { FrameNumber } from '../../sandbox/trace.ts';
import type { FrameNow, Frames } from './states.ts';

/** How the frames of a run are called in its drawings. */
export interface FrameNames {
  /** In a sentence or an arrow: `f`, `foo`, `foo #2`; `the loop`; the caller by the name that it was given. */
  of(frame: FrameNumber): string;
  /** At the head of a lane: `f = foo()`. */
  head(frame: FrameNumber): string;
  /** The function alone: `foo`. */
  function(frame: FrameNumber): string;
  /** What makes the frame: `foo()`; an expression is called as Python calls it. */
  call(frame: FrameNumber): string;
}

/**
 * Names for the frames as they are at the end of a run. A frame to which the namespace refers has that name; others that of their function,
 * with a number where it has made several.
 *
 * @param caller what the cell's own code is called
 */
export function frameNames(frames: Frames, caller: string): FrameNames {
  const own = (now: FrameNow | undefined) => now?.names.find((name) => !name.startsWith('_'));
  const numbers = numberAlike([...frames.values()].filter((now) => own(now) === undefined));
  const of = (frame: FrameNumber) => {
    if (frame === 0) return caller;
    if (frame < 0) return 'the loop';
    const now = frames.get(frame);
    return own(now) ?? numbers.get(frame) ?? `frame ${frame}`;
  };
  const plain = (frame: FrameNumber) => shortName(frames.get(frame)?.name ?? `frame ${frame}`);
  const call = (frame: FrameNumber) =>
    plain(frame).startsWith('<') ? plain(frame) : `${plain(frame)}()`;
  const head = (frame: FrameNumber) => {
    const name = own(frames.get(frame));
    return name && frame > 0 ? `${name} = ${call(frame)}` : of(frame);
  };
  return { of, head, function: plain, call };
}

/** `outer.<locals>.inner` is called `inner`. */
function shortName(qualname: string): string {
  return qualname.replace(/^.*<locals>\./, '');
}

/** Frames of one function tell themselves apart by number, from the second on. */
function numberAlike(frames: FrameNow[]): Map<FrameNumber, string> {
  const counts = new Map<string, number>();
  const named = new Map<FrameNumber, string>();
  for (const { frame, name } of frames) {
    const short = shortName(name);
    const count = (counts.get(short) ?? 0) + 1;
    counts.set(short, count);
    named.set(frame, count > 1 ? `${short} #${count}` : short);
  }
  return named;
}
