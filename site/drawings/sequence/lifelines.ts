import type { FrameNumber } from '../../../sandbox/trace.ts';
import type { Scene } from '../scene.ts';
import type { LaneNow } from './lanes.ts';
import { FOLD, type Places, TOP } from './plan.ts';

/** Half the width of a frame's bar, and of the caller's. */
export const HALF = { frame: 5, base: 4 };

/** Half the width of a lane's bar. */
export const halfOf = (lane: FrameNumber): number => (lane > 0 ? HALF.frame : HALF.base);

/** A stretch of a lane in which nothing changes. */
interface Stretch {
  now: LaneNow;
  from: number;
  to: number;
  /** It begins with this: another state came before. */
  fresh: boolean;
}

/** The bars of all lanes, and what links a frame that runs with its caller. */
export function drawLanes(scene: Scene, places: Places): void {
  for (let column = 0; column < places.columns.count; column++)
    for (const stretch of stretches(places, column)) {
      if (stretch.now.state === 'finished') drawEnd(scene, places, column, stretch);
      else drawBar(scene, places, column, stretch);
      drawLink(scene, places, column, stretch);
    }
}

/** The stretches of a column, interrupted where rows are left out. */
function stretches({ rows, lanes, ys, bottom }: Places, column: number): Stretch[] {
  const found: Stretch[] = [];
  const base = lanes[0]?.get(column);
  let open: Stretch | undefined =
    base && base.lane <= 0
      ? { now: { ...base, state: firstState(base) }, from: TOP, to: 0, fresh: false }
      : undefined;
  const close = (y: number) => {
    if (open) found.push({ ...open, to: y });
    open = undefined;
  };
  rows.forEach((row, at) => {
    const now = lanes[at]?.get(column);
    const y = ys[at] as number;
    const { folded } = row;
    if (open && now && !folded && alike(open.now, now)) return;
    const fresh = !(open && now && open.now.lane === now.lane && open.now.state === now.state);
    close(folded ? y - FOLD.above : y);
    if (now) open = { now, from: folded ? y + FOLD.below : y, to: 0, fresh: fresh && !folded };
  });
  close(bottom);
  return found;
}

/** Before the first row the caller runs. */
const firstState = ({ lane }: LaneNow) => (lane === 0 ? 'running' : 'waiting');

const alike = (a: LaneNow, b: LaneNow) =>
  a.lane === b.lane && a.state === b.state && a.caller === b.caller;

function drawBar(scene: Scene, { xs }: Places, column: number, { now, from, to }: Stretch): void {
  const half = halfOf(now.lane);
  const x = (xs[column] as number) - half;
  scene.bars.push({ x, y: from, width: 2 * half, height: to - from, className: now.state });
}

/** Two strokes end a frame; a dotted line leads on to those that still call it. */
function drawEnd(scene: Scene, { xs }: Places, column: number, { from, to, fresh }: Stretch): void {
  const x = xs[column] as number;
  if (fresh)
    for (const y of [from, from + 4])
      scene.lines.push({
        points: [
          [x - 10, y],
          [x + 10, y],
        ],
        className: 'cap',
      });
  scene.lines.push({
    points: [
      [x, from + (fresh ? 4 : 0)],
      [x, to],
    ],
    className: 'gone',
  });
}

function drawLink(scene: Scene, places: Places, column: number, { now, from, to }: Stretch): void {
  const { xs, columns } = places;
  const caller = now.caller === undefined ? undefined : columns.of.get(now.caller);
  if (caller === undefined || caller === column) return;
  const [a, b] = [xs[caller] as number, xs[column] as number];
  const [x, width] = [Math.min(a, b), Math.abs(a - b)];
  scene.links.push({ x, y: from, width, height: to - from, className: 'link' });
}
