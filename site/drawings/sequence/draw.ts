import { ROOM, type Run, type Variants } from '../run.ts';
import type { Scene } from '../scene.ts';
import type { Room } from './gaps.ts';
import { layoutSequence, planSequence } from './layout.ts';
import type { Plan } from './plan.ts';

/** From generous to terse; where nothing fits, the drawing is as wide as it has to be, and scrolls. */
const WIDE: Room[] = [
  { width: ROOM.wide, short: false, least: 20 },
  { width: ROOM.wide, short: true, least: 13 },
];
const NARROW: Room[] = [{ width: ROOM.narrow, short: true, least: 12 }];
const ANY: Room = { width: Number.POSITIVE_INFINITY, short: true, least: 0 };

/** The sequence diagram of a run, laid out. */
export function sequenceScenes({ events, states, names }: Run): Variants<Scene> {
  const plan = planSequence(events, states, names);
  const wide = fitting(plan, WIDE, 18);
  return wide.width <= ROOM.narrow ? { wide } : { wide, narrow: fitting(plan, NARROW, 16) };
}

/** `most`: columns of a label where there is no room that is large enough. */
function fitting(plan: Plan, rooms: Room[], most: number): Scene {
  for (const room of rooms) {
    const scene = layoutSequence(plan, room);
    if (scene) return scene;
  }
  return layoutSequence(plan, { ...ANY, most }) as Scene;
}
