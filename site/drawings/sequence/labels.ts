import { stateOf, stateWords, type Wording } from '../words.ts';
import type { Columns } from './columns.ts';
import type { Lanes } from './lanes.ts';
import { FOLD } from './plan.ts';
import type { Row, Tone } from './rows.ts';

/**
 * The texts of each row. A text belongs to a gap, the space to the right of a lane; the gaps grow with their texts, and each row is a band that
 * holds its texts. So nothing is ever written over anything.
 */

/** A text in a gap. */
export interface Label {
  gap: number;
  text: string;
  tone: Tone | 'head';
  /** `above`: in the middle of the gap, on an arrow; `under`: below what comes back; `level`, `loop`: right of the lane. */
  place: 'above' | 'under' | 'level' | 'loop' | 'below' | 'state';
  /** The state that its shape shows. */
  state?: string;
  /** Base line, counted from the row's own line. */
  y: number;
}

/** Room that a row takes: from its line upwards (negative) and downwards. */
export interface Extent {
  top: number;
  bottom: number;
}

/** What a row writes, and where arrows cross it. */
export interface RowLabels {
  labels: Label[];
  extent: Extent;
}

/** Distances from a lane's middle to what is written to its right. */
export const AFTER_LANE = { level: 14, loop: 32, shape: 12, state: 26 };
const LINE_HEIGHT = 16;

/** The labels of a row, whole; `lanes` as they are after it, `before` as they were. `wording` is that of states. */
export function labelRow(
  row: Row,
  lanes: Lanes,
  before: Lanes | undefined,
  columns: Columns,
  wording: Wording,
): RowLabels {
  const labels = [...arrowLabels(row, columns), ...stateLabels(lanes, before, wording)];
  stack(labels, (gap) => crosses(row, columns, gap));
  return { labels, extent: extentOf(labels, row) };
}

/** Does an arrow cross a gap? */
function crosses({ arrow }: Row, { of }: Columns, gap: number): boolean {
  if (!arrow) return false;
  const [from, to] = [of.get(arrow.from) ?? 0, of.get(arrow.to) ?? 0];
  return gap >= Math.min(from, to) && gap < Math.max(from, to);
}

function arrowLabels(row: Row, { of }: Columns): Label[] {
  const { arrow, note } = row;
  const labels: Label[] = [];
  if (note) {
    const { lane, text, tone, head } = note;
    labels.push({ gap: of.get(lane) ?? 0, text, tone: head ? 'head' : tone, place: 'level', y: 4 });
  }
  if (!arrow) return labels;
  const { label, tone, back } = arrow;
  const [from, to] = [of.get(arrow.from) ?? 0, of.get(arrow.to) ?? 0];
  if (from === to) {
    const text = back ? `${label}: ${back}` : label;
    return [{ gap: from, text, tone, place: 'loop', y: 4 }, ...labels];
  }
  const gap = from < to ? from : from - 1;
  labels.push({ gap, text: label, tone, place: 'above', y: -6 });
  if (back) labels.push({ gap, text: back, tone, place: 'under', y: 25 });
  return labels;
}

/** A lane says its state where it becomes another one; not that it waits, which its bar shows. */
function stateLabels(lanes: Lanes, before: Lanes | undefined, wording: Wording): Label[] {
  const labels: Label[] = [];
  for (const [gap, { frame, lane }] of lanes) {
    const earlier = before?.get(gap);
    // A frame that an event does not change is the same object before and after it.
    if (!frame || earlier?.frame === frame) continue;
    if (earlier?.lane === lane && earlier.frame && stateWords(earlier.frame) === stateWords(frame))
      continue;
    const [state, text] = [stateOf(frame), stateWords(frame, wording)];
    labels.push({ gap, text, tone: 'plain', place: 'state', state, y: 20 });
  }
  return labels;
}

/** Texts to the right of a lane go below each other, and below an arrow that is in their way. */
function stack(labels: Label[], isCrossed: (gap: number) => boolean): void {
  for (const label of labels) {
    if (label.place === 'above' || label.place === 'under') continue;
    if (label.place === 'level' && isCrossed(label.gap)) {
      label.place = 'below';
      label.y = 20;
    }
    const others = labels.slice(0, labels.indexOf(label)).filter(({ gap }) => gap === label.gap);
    const lowest = Math.max(...others.map(({ y }) => y), -LINE_HEIGHT);
    label.y = Math.max(label.y, lowest + LINE_HEIGHT);
  }
}

function extentOf(labels: Label[], { arrow, folded }: Row): Extent {
  if (folded) return { top: -FOLD.above, bottom: FOLD.below };
  const tops = labels.map(({ y, place }) => (place === 'loop' ? -10 : y - 11));
  const bottoms = labels.map(({ y }) => y + 4);
  const bounce = arrow?.back !== undefined;
  return { top: Math.min(-8, ...tops), bottom: Math.max(bounce ? 18 : 8, ...bottoms) };
}
