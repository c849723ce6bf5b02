import { ROOM, type Run, type Variants } from '../run.ts';
import type { Scene } from '../scene.ts';
import type { Room } from './gaps.ts';
import { layoutSequence, planSequence } from './layout.ts';
import type { Plan } from './plan.ts';

/** From generous to terse. */
const WIDE: Room[] = [
  { width: ROOM.wide, wording: 'full', least: 20 },
  { width: ROOM.wide, wording: 'short', least: 13 },
];
const NARROW: Room[] = [
  { width: ROOM.narrow, wording: 'short', least: 12 },
  { width: ROOM.narrow, wording: 'mark', least: 9 },
];

/** Where nothing fits, a drawing is as wide as it has to be, and scrolls. */
const ANY = { width: Number.POSITIVE_INFINITY, least: 0 };

/** The sequence diagram of a run, laid out. */
export function sequenceScenes({ events, states, names }: Run): Variants<Scene> {
  const plan = planSequence(events, states, names);
  const wide = fitting(plan, WIDE, { ...ANY, wording: 'short', most: 18 });
  return wide.width <= ROOM.narrow
    ? { wide }
    : { wide, narrow: fitting(plan, NARROW, { ...ANY, wording: 'mark', most: 14 }) };
}

/** In the first room that is large enough, else in the last. */
function fitting(plan: Plan, rooms: Room[], last: Room): Scene {
  for (const room of rooms) {
    const scene = layoutSequence(plan, room);
    if (scene) return scene;
  }
  return layoutSequence(plan, last) as Scene;
}
