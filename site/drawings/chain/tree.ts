import type { FrameNow } from '../states.ts';

/** Frames in the order of their delegation: a delegate stands below the frame that delegates to it. */
export function tree(frames: FrameNow[]): { now: FrameNow; depth: number }[] {
  const byNumber = new Map(frames.map((now) => [now.frame, now]));
  const delegates = new Set(frames.map(({ delegate }) => delegate));
  const placed = new Set<FrameNow>();
  const place = (now: FrameNow | undefined, depth: number): { now: FrameNow; depth: number }[] => {
    if (!now || placed.has(now)) return [];
    placed.add(now);
    const below = typeof now.delegate === 'number' ? byNumber.get(now.delegate) : undefined;
    return [{ now, depth }, ...place(below, depth + 1)];
  };
  const roots = frames.filter(({ frame }) => !delegates.has(frame));
  return [...roots, ...frames].flatMap((now) => place(now, 0));
}
