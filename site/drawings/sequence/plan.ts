import type { FrameNames } from '../names.ts';
import type { Wording } from '../words.ts';
import type { Columns } from './columns.ts';
import type { RowLabels } from './labels.ts';
import type { Lanes } from './lanes.ts';
import type { Row } from './rows.ts';

/** A run, and what its drawing is made of. */
export interface Plan {
  rows: Row[];
  columns: Columns;
  /** The lanes after each row. */
  lanes: Lanes[];
  names: FrameNames;
  /** The labels that have been made, by how much they say of states. */
  labels: Map<Wording, RowLabels[]>;
}

/** A plan with places: `xs` are the middles of the lanes, `ys` the lines of the rows. */
export interface Places extends Plan {
  xs: number[];
  ys: number[];
  bottom: number;
}

/** Where the lanes of the caller and the loop begin, under their names. */
export const TOP = 20;
/** Half the height that a row takes which stands for others: the lanes are interrupted there. */
export const FOLD = { above: 18, below: 10 };
