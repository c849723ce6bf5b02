/**
 * The shape of each state of a frame, as the path of a 10 × 10 drawing. Shapes are drawn, not typed: the text face has none of these
 * characters, and what a reader's system puts in their place differs in size and weight.
 */
export const STATES = {
  /** A ring: it exists, nothing is in it yet. */
  created:
    'M5 .8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4zm0 1.5a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4z',
  /** The sign for play. */
  running: 'M1.6.6 9.2 5 1.6 9.4z',
  /** The sign for pause: the emblem of the book. */
  suspended: 'M1.4.6h2.5v8.8H1.4zM6.1.6h2.5v8.8H6.1z',
  /** Down and over: another frame runs in its place. */
  delegating: 'M1 .4h1.6v4.8h3.6V2.6L9.8 6 6.2 9.4V6.8H1z',
  /** The sign for stop. */
  finished: 'M1 1h8v8H1z',
  failed: 'M1.9.6 5 3.7 8.1.6l1.3 1.3L6.3 5l3.1 3.1-1.3 1.3L5 6.3 1.9 9.4.6 8.1 3.7 5 .6 1.9z',
} as const;

export type StateName = keyof typeof STATES;
