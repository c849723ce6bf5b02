import { COLUMN, columns, cut } from '../text.ts';
import type { Wording } from '../words.ts';
import { AFTER_LANE, type Label, type RowLabels } from './labels.ts';

/** The widths of the gaps, and how much of each text they hold. */

/** The room that a drawing has. */
export interface Room {
  /** Units. */
  width: number;
  /** How states are told. */
  wording: Wording;
  /** Columns that a label may always have. */
  least: number;
  /** Columns that it has at most. */
  most?: number;
}

/** Columns that the longest label may have, where nothing else is said. */
const MOST = 66;
const NARROWEST = 56;

/**
 * How wide the gaps are, so that the labels have as many columns as there is room for; false where even `least` is too many.
 *
 * @param heads what each gap needs at least, for what stands at the top of its lane
 * @param taken units of the width that are no gaps
 */
export function fitGaps(
  rows: RowLabels[],
  heads: number[],
  taken: number,
  { width, least, most: longest = MOST }: Room,
): number[] | false {
  const needs = greatest(rows.flatMap(({ labels }) => labels.map((label) => needOf(label))));
  for (let most = longest; most >= least; most--) {
    const gaps = gapWidths(needs, heads, most);
    if (taken + gaps.reduce((a, b) => a + b, 0) <= width) return gaps;
  }
  return false;
}

/** What a label needs of its gap: units for itself, and columns of text that may be cut. */
interface Need {
  gap: number;
  units: number;
  columns: number;
  /** Its text is never cut. */
  whole: boolean;
}

function needOf(label: Label): Need {
  const { gap, text, place } = label;
  return { gap, units: roomAround(label), columns: columns(text), whole: place === 'state' };
}

/** Of needs that differ in their columns only, the greatest. */
function greatest(needs: Need[]): Need[] {
  const kept = new Map<string, Need>();
  for (const need of needs) {
    const kind = `${need.gap} ${need.units} ${need.whole}`;
    if (need.columns > (kept.get(kind)?.columns ?? -1)) kept.set(kind, need);
  }
  return [...kept.values()];
}

function gapWidths(needs: Need[], heads: number[], most: number): number[] {
  const last = heads.length - 1;
  const gaps = heads.map((head, gap) => Math.max(head, gap < last ? NARROWEST : 16));
  for (const { gap, units, columns, whole } of needs) {
    const letters = whole ? columns : Math.min(columns, most);
    const need = units + letters * COLUMN - (gap === last ? 10 : 0);
    gaps[gap] = Math.max(gaps[gap] ?? 0, Math.ceil(need));
  }
  return gaps;
}

/** Units that a label needs beside its letters, from the middle of one lane to that of the next. */
function roomAround({ place }: Label): number {
  if (place === 'above' || place === 'under') return 38;
  return AFTER_LANE[place === 'below' ? 'level' : place] + 12;
}

/** The labels, cut to what their gaps hold. */
export function cutToGaps(rows: RowLabels[], gaps: number[]): RowLabels[] {
  const last = gaps.length - 1;
  const cutOne = (label: Label): Label => {
    const room = (gaps[label.gap] ?? 0) + (label.gap === last ? 10 : 0) - roomAround(label);
    return { ...label, text: cut(label.text, Math.max(1, Math.floor(room / COLUMN + 0.01))) };
  };
  return rows.map(({ labels, extent }) => ({ labels: labels.map(cutOne), extent }));
}
