import type { TraceEvent } from '../../../sandbox/trace.ts';
import type { FrameNames } from '../names.ts';
import { emptyScene, type Scene, type SceneStep } from '../scene.ts';
import type { Frames } from '../states.ts';
import { width } from '../text.ts';
import type { Wording } from '../words.ts';
import { drawArrows } from './arrows.ts';
import { assignColumns } from './columns.ts';
import { foldRows } from './fold.ts';
import { cutToGaps, fitGaps, type Room } from './gaps.ts';
import { AFTER_LANE, labelRow, type RowLabels } from './labels.ts';
import { type Lanes, lanesAfter } from './lanes.ts';
import { drawLanes } from './lifelines.ts';
import { type Places, type Plan, TOP } from './plan.ts';
import { type Row, rowsOf } from './rows.ts';

/** What is to be drawn of a run. */
export function planSequence(
  events: readonly TraceEvent[],
  states: readonly Frames[],
  names: FrameNames,
): Plan {
  const all = rowsOf(events, states, names);
  const end = states.at(-1) ?? new Map();
  const columns = assignColumns(all, (lane) => end.get(lane)?.state === 'finished');
  const rows = foldRows(all, columns);
  const lanes = lanesAfter(rows, events, states, columns);
  return { rows, columns, lanes, names, labels: new Map() };
}

/** The labels of all rows, whole: several rooms are tried with them. */
function labelsOf({ rows, lanes, columns, labels }: Plan, wording: Wording): RowLabels[] {
  const made = labels.get(wording);
  if (made) return made;
  const all = rows.map((row, at) =>
    labelRow(row, lanes[at] as Lanes, lanes[at - 1], columns, wording),
  );
  labels.set(wording, all);
  return all;
}

/**
 * Puts everything in its place. Gaps are as wide as their widest text, or as the room allows; rows stand one below the other. False where
 * there is not room enough.
 */
export function layoutSequence(plan: Plan, room: Room): Scene | false {
  const { rows, columns, names } = plan;
  const whole = labelsOf(plan, room.wording);
  // All places are whole numbers: a drawing is half made of them.
  const numbers = Math.ceil(Math.max(0, ...rows.map((row) => width(numberOf(row))))) + 12;
  const gaps = fitGaps(whole, headWidths(plan), numbers, room);
  if (!gaps) return false;
  const labels = cutToGaps(whole, gaps);
  const xs = gaps.map((_, at) => numbers + sum(gaps.slice(0, at)));
  const ys = rowLines(labels);
  const bottom = (ys.at(-1) ?? TOP) + Math.max(labels.at(-1)?.extent.bottom ?? 0, 16);
  const places: Places = { ...plan, xs, ys, bottom };
  const scene: Scene = {
    ...emptyScene(
      Math.ceil(Math.max(numbers + sum(gaps), widthOfFolds(places))),
      Math.ceil(bottom + 4),
    ),
    steps: rows.map(({ first, last }, at) => bandOf(first, last, ys[at] as number, labels[at])),
  };
  drawLanes(scene, places);
  drawArrows(scene, places);
  rows.forEach((row, at) => writeRow(scene, row, labels[at] as RowLabels, places, at, numbers));
  for (const lane of [0, -1]) {
    const column = columns.of.get(lane);
    if (column === undefined) continue;
    scene.texts.push({ ...headOf(places, column, names.of(lane)), y: TOP - 8 });
  }
  return scene;
}

function bandOf(first: number, last: number, y: number, labels: RowLabels | undefined): SceneStep {
  const { top, bottom } = labels?.extent ?? { top: 0, bottom: 0 };
  return { first, last, top: y + top, bottom: y + bottom };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** What stands at the left of a row. */
const numberOf = ({ line, clock }: Row): string =>
  clock ?? (line === undefined ? '' : String(line));

/** The line of each row: the bands stand one below the other. */
function rowLines(labels: RowLabels[]): number[] {
  let end = TOP + 6;
  return labels.map(({ extent }) => {
    const y = end - extent.top;
    end = y + extent.bottom;
    return y;
  });
}

function headOf({ xs }: Places, column: number, text: string) {
  return { x: (xs[column] ?? 0) - 4, text, anchor: 'start', className: 'head' } as const;
}

/** What the names of the caller and the loop need of their gaps. */
function headWidths({ columns, names }: Plan): number[] {
  const heads = Array.from({ length: columns.count }, () => 0);
  for (const lane of [0, -1]) {
    const column = columns.of.get(lane);
    if (column !== undefined) heads[column] = Math.ceil(width(names.of(lane))) + 8;
  }
  return heads;
}

const widthOfFolds = ({ rows, xs }: Places): number =>
  (xs[0] ?? 0) + Math.max(...rows.map(({ folded }) => (folded ? width(folded) : 0)), 0);

function writeRow(
  scene: Scene,
  row: Row,
  { labels }: RowLabels,
  { xs, ys }: Places,
  at: number,
  numbers: number,
): void {
  const y = ys[at] as number;
  const number = numberOf(row);
  if (number) {
    const className = row.clock ? 'clock' : 'line';
    scene.texts.push({ x: numbers - 12, y: y + 4, text: number, anchor: 'end', className });
  }
  if (row.folded)
    scene.texts.push({
      x: (xs[0] ?? 0) - 4,
      y,
      text: row.folded,
      anchor: 'start',
      className: 'fold',
    });
  for (const { gap, text, tone, place, state, y: offset } of labels) {
    const [left, right] = [xs[gap] ?? 0, xs[gap + 1] ?? 0];
    if (place === 'above' || place === 'under') {
      const x = Math.round((left + right) / 2);
      scene.texts.push({ x, y: y + offset, text, anchor: 'middle', className: tone });
      continue;
    }
    const from = place === 'below' ? 'level' : place;
    const className = state ?? tone;
    const x = left + AFTER_LANE[from];
    if (text) scene.texts.push({ x, y: y + offset, text, anchor: 'start', className });
    if (state)
      scene.shapes.push({ x: left + AFTER_LANE.shape, y: y + offset - 9, size: 10, state });
  }
}
