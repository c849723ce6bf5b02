/** What a drawing consists of, in its own units: made by the layout, checked by the tests, printed as SVG. */

/** A text; `x` is its left, middle or right end. */
export interface SceneText {
  x: number;
  /** The base line. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  className: string;
}

/** A piece of a lane. */
export interface SceneBar {
  x: number;
  y: number;
  width: number;
  height: number;
  className: string;
}

/** The shape of a state, in a square of `size`. */
export interface SceneShape {
  x: number;
  y: number;
  size: number;
  state: string;
}

/** A line through points; its last one is the tip of an arrow. */
export interface SceneLine {
  points: [x: number, y: number][];
  className: string;
  /** Which way its arrowhead points, where it has one. */
  tip?: 1 | -1;
}

/** A small ring: a value passes here. */
export interface SceneRing {
  x: number;
  y: number;
}

/** What a drawing shows of some events, the first and the last: a band of its height, or of its width. */
export interface SceneStep {
  first: number;
  last: number;
  top: number;
  bottom: number;
}

/** A whole drawing. `links` lie below everything. */
export interface Scene {
  width: number;
  height: number;
  /** Its steps follow each other to the right; elsewhere downwards. */
  axis?: 'x';
  links: SceneBar[];
  bars: SceneBar[];
  lines: SceneLine[];
  rings: SceneRing[];
  shapes: SceneShape[];
  texts: SceneText[];
  steps: SceneStep[];
}

/** A drawing of a size, with nothing in it yet. */
export const emptyScene = (width: number, height: number): Scene => ({
  width,
  height,
  links: [],
  bars: [],
  lines: [],
  rings: [],
  shapes: [],
  texts: [],
  steps: [],
});
