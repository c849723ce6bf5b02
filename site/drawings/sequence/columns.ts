import type { FrameNumber } from '../../../sandbox/trace.ts';
import type { Row } from './rows.ts';

/** Where the lanes stand: column 0 is the leftmost. */
export interface Columns {
  /** The column of each lane. */
  of: Map<FrameNumber, number>;
  count: number;
  /** A column that the lanes share for which no other was left. */
  shared?: number;
}

/** Frames that are there at once and have a lane each; further ones share the last. */
const MOST = 8;

/** When a lane begins and ends: indices of rows. One whose frame is not finished goes on to the end of the drawing. */
interface Span {
  lane: FrameNumber;
  from: number;
  to: number;
  /** The lane that its frame was created from. */
  by: FrameNumber;
}

/**
 * Gives each frame a column to the right of the one that created it. A column is used again once its frame is finished and has been
 * mentioned for the last time.
 *
 * @param finished whether a frame is finished at the end of the run
 */
export function assignColumns(rows: Row[], finished: (lane: FrameNumber) => boolean): Columns {
  const spans = lifespans(rows, finished);
  const bases = [0, -1].filter((lane) => spans.some((span) => span.lane === lane));
  const of = new Map(bases.map((lane, column) => [lane, column]));
  /** The row at which each column's last lane ends. */
  const ends: number[] = bases.map(() => Number.POSITIVE_INFINITY);
  let shared: number | undefined;
  for (const { lane, from, to, by } of spans) {
    if (lane <= 0) continue;
    const parent = of.get(by) ?? 0;
    let column = ends.findIndex((end, at) => at > parent && end < from);
    if (column < 0) column = ends.length;
    if (column >= bases.length + MOST) {
      column = bases.length + MOST - 1;
      shared = column;
    }
    ends[column] = Math.max(to, column === shared ? Number.POSITIVE_INFINITY : 0);
    of.set(lane, column);
  }
  return { of, count: ends.length, ...(shared !== undefined && { shared }) };
}

function lifespans(rows: Row[], finished: (lane: FrameNumber) => boolean): Span[] {
  const spans = new Map<FrameNumber, Span>();
  rows.forEach((row, at) => {
    for (const lane of lanesOf(row)) {
      const span = spans.get(lane);
      if (span) span.to = at;
      else spans.set(lane, { lane, from: at, to: at, by: row.arrow?.from ?? 0 });
    }
  });
  for (const span of spans.values()) if (!finished(span.lane)) span.to = Number.POSITIVE_INFINITY;
  return [...spans.values()];
}

/** The lanes that a row mentions. */
export function lanesOf({ arrow, note }: Row): FrameNumber[] {
  return [
    ...(arrow ? [arrow.from, arrow.to, ...(arrow.through ?? [])] : []),
    ...(note ? [note.lane] : []),
  ];
}
