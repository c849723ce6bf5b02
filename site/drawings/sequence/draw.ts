import { ROOM, type Run, type Variants } from '../run.ts';
import type { Scene } from '../scene.ts';
import type { Words } from './labels.ts';
import { layoutSequence, planSequence } from './layout.ts';

/** From generous to terse. */
const WIDE: Words[] = [34, 26, 20, 15].map((most, at) => ({ most, short: at > 2 }));
const NARROW: Words[] = [22, 16, 13].map((most) => ({ most, short: true }));

/** The sequence diagram of a run, laid out. */
export function sequenceScenes({ events, states, names }: Run): Variants<Scene> {
  const plan = planSequence(events, states, names);
  const fitting = (choices: Words[], room: number): Scene => {
    let scene = layoutSequence(plan, choices[0] as Words);
    for (const words of choices.slice(1))
      if (scene.width > room) scene = layoutSequence(plan, words);
    return scene;
  };
  const wide = fitting(WIDE, ROOM.wide);
  return wide.width <= ROOM.narrow ? { wide } : { wide, narrow: fitting(NARROW, ROOM.narrow) };
}
