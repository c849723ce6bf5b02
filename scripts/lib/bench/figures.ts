/** The figures of `npm run bench`: what was measured, beside what the design allows. */

/** One line of the table. */
export interface Figure {
  what: string;
  /** Most that it may be, in the unit; absent where nothing was set. */
  budget?: number;
  unit: string;
  /** One value for each time that it was measured. */
  values: number[];
  note?: string;
}

/** The middle of some values; the mean of the two in the middle where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? Number.NaN)) / 2 : upper;
}

/** A number with three figures, or all before the point. */
function short(x: number): string {
  return Math.abs(x) >= 100 ? x.toFixed(0) : x.toPrecision(3).replace(/\.0+$/, '');
}

const COLUMNS = ['', 'budget', 'median', 'from – to', 'runs'];

/** The table as text: a line for each figure, `!` where it is over its budget. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, budget, unit, values, note }) => {
    const middle = median(values);
    const over = budget !== undefined && middle > budget ? ' !' : '';
    const range = `${short(Math.min(...values))} – ${short(Math.max(...values))}`;
    const several = values.length > 1;
    return [
      note ? `${what} (${note})` : what,
      budget === undefined ? '' : `${budget} ${unit}`,
      `${short(middle)} ${unit}${over}`,
      several ? range : '',
      several ? String(values.length) : '',
    ];
  });
  const all = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('   ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}
