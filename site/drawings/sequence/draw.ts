import type { TraceEvent } from '../../../sandbox/protocol.ts';
import { frameNames } from '../names.ts';
import type { Scene } from '../scene.ts';
import { type Frames, frameStates } from '../states.ts';
import { svgOf } from '../svg.ts';
import type { Words } from './labels.ts';
import { layoutSequence, planSequence } from './layout.ts';

/** What a drawing is told beside its events. */
export interface DrawingOptions {
  /** What the cell's own code is called: `Cell 3`. */
  caller: string;
  title: string;
  states?: readonly Frames[];
}

/** A drawing for each width of the page: the wide one is there alone where it fits a phone. */
export interface Variants<T> {
  wide: T;
  narrow?: T;
}

/** The text of a chapter, and the screen of a phone, in units of a drawing. */
const ROOM = { wide: 690, narrow: 345 };
/** From generous to terse. */
const WIDE: Words[] = [34, 26, 18].map((most) => ({ most, short: false }));
const NARROW: Words[] = [22, 16, 13].map((most) => ({ most, short: true }));

/** The sequence diagram of a run, laid out. */
export function sequenceScenes(
  events: readonly TraceEvent[],
  { caller, states = frameStates(events) }: DrawingOptions,
): Variants<Scene> {
  const names = frameNames(states.at(-1) ?? new Map(), caller);
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

/** The sequence diagram of a run as SVG. */
export function sequenceSvg(events: readonly TraceEvent[], options: DrawingOptions): string {
  const { wide, narrow } = sequenceScenes(events, options);
  if (!narrow) return svgOf(wide, options.title, 'sequence');
  const { title } = options;
  return svgOf(wide, title, 'sequence wide') + svgOf(narrow, title, 'sequence narrow');
}
