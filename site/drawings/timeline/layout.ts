import { ROOM, type Run, type Variants } from '../run.ts';
import { emptyScene, type Scene } from '../scene.ts';
import { COLUMN, cut, width } from '../text.ts';
import { seconds } from '../words.ts';
import { type Row, type Slot, type Stretch, type Timeline, timelineOf } from './model.ts';

/** Heights of a row: its text above, its bar in the middle. */
const ROW = 40;
const BAR = { step: 18, wait: 10 };
/** A step has no length in virtual time; it is drawn so wide. */
const STEP = 16;
const TOP = 8;

/** Where everything stands. */
interface Places {
  timeline: Timeline;
  left: number;
  /** Where each slot begins, and where it ends. */
  from: number[];
  to: number[];
  /** Where the last slot ends; behind it stands the label of its time. */
  end: number;
  width: number;
}

/** The timeline of the tasks of a run: time runs to the right, each task has a row. */
export function timelineScenes({ events, names }: Run): Variants<Scene> {
  const timeline = timelineOf(events, names);
  const wide = layoutTimeline(timeline, ROOM.wide);
  return wide.width <= ROOM.narrow
    ? { wide }
    : { wide, narrow: layoutTimeline(timeline, ROOM.narrow) };
}

/** A clock's move takes a width of its own and one in proportion to its seconds, so that all is as wide as the room where that is enough. */
export function layoutTimeline(timeline: Timeline, room: number): Scene {
  const places = placesOf(timeline, room);
  const bottom = TOP + timeline.rows.length * ROW;
  const scene: Scene = {
    ...emptyScene(Math.ceil(places.width), bottom + 22 + 15 * countsIn(timeline).length),
    axis: 'x',
    steps: timeline.slots.map(({ first }, at) => {
      const [top, bottom] = [places.from[at] as number, places.to[at] as number];
      return { first, last: first, top, bottom };
    }),
  };
  drawAxis(scene, places, bottom);
  timeline.rows.forEach((row, at) => drawRow(scene, places, row, at));
  for (const stretch of timeline.stretches) drawStretch(scene, places, stretch);
  drawSteps(scene, places);
  drawStrokes(scene, places, bottom);
  return scene;
}

/** What is counted under the rows; a loop of one's own may tell of neither. */
const COUNTS = [
  { head: 'ready queue', of: ({ ready }: Slot) => ready },
  { head: 'timers', of: ({ timers }: Slot) => timers },
];
const CLOCK = 'virtual time';

const countsIn = ({ slots }: Timeline) => COUNTS.filter(({ of }) => slots.some((slot) => of(slot)));

function placesOf(timeline: Timeline, room: number): Places {
  const longest = room < 400 ? 9 : 16;
  const names = [
    ...timeline.rows.map(({ name }) => cut(name, longest)),
    ...COUNTS.map(({ head }) => head),
    CLOCK,
  ];
  const left = Math.ceil(Math.max(...names.map(width))) + 14;
  const moves = timeline.slots.map(({ moves = 0 }) => moves);
  // The least that a move of the clock takes: the label of the time that follows.
  const times = timeline.slots.map(({ to }) => width(seconds(to)) + 8);
  const move = Math.ceil(Math.max(54, ...times));
  const total = moves.reduce((a, b) => a + b, 0);
  const fixed = timeline.slots.reduce((sum, slot) => sum + (slot.moves ? move : STEP), 0);
  const rest = Math.max(0, room - left - fixed - move);
  const [from, to]: [number[], number[]] = [[], []];
  let x = left;
  for (const slot of timeline.slots) {
    from.push(x);
    x += slot.moves ? Math.floor(move + (rest * slot.moves) / total) : STEP;
    to.push(x);
  }
  return { timeline, left, from, to, end: x, width: x + move };
}

/** Each moment at which something happens has its time under it. */
function drawAxis(scene: Scene, { timeline, from, to, left }: Places, bottom: number): void {
  const counts = countsIn(timeline);
  const end = bottom + 4 + 15 * counts.length;
  const start = timeline.slots[0];
  const marks = start ? [{ x: from[0] as number, at: start.from }] : [];
  timeline.slots.forEach((slot, at) => {
    if (slot.moves) marks.push({ x: to[at] as number, at: slot.to });
  });
  for (const { x, at } of marks) {
    scene.lines.push({
      points: [
        [x, TOP - 4],
        [x, end],
      ],
      className: 'tick',
    });
    scene.texts.push({ x, y: end + 12, text: seconds(at), anchor: 'start', className: 'clock' });
  }
  const head = (text: string, y: number) =>
    scene.texts.push({ x: left - 14, y, text, anchor: 'end', className: 'soft' });
  counts.forEach(({ head: text }, at) => {
    head(text, bottom + 12 + 15 * at);
  });
  head(CLOCK, end + 12);
  timeline.slots.forEach((slot, at) => {
    if (slot.moves) return;
    const x = ((from[at] as number) + (to[at] as number)) / 2;
    counts.forEach(({ of }, row) => {
      const y = bottom + 12 + 15 * row;
      const text = of(slot) > 9 ? '+' : String(of(slot));
      if (text !== '0') scene.texts.push({ x, y, text, anchor: 'middle', className: 'soft' });
    });
  });
}

const middleOf = (row: number): number => TOP + row * ROW + 26;

function drawRow(scene: Scene, { left }: Places, { name }: Row, at: number): void {
  const most = Math.floor((left - 14) / COLUMN + 0.01);
  const y = middleOf(at) + 4;
  scene.texts.push({ x: left - 14, y, text: cut(name, most), anchor: 'end', className: 'head' });
}

/** What a task waits for stands over its bar, where no line crosses. */
function drawStretch(
  scene: Scene,
  places: Places,
  { row, is, after, before, text }: Stretch,
): void {
  const { from, to, left, end } = places;
  const x = after < 0 ? left : (to[after] as number);
  const width = (from[before] ?? end + 8) - x;
  if (width <= 0) return;
  const className = is === 'created' ? 'created' : 'suspended';
  const y = middleOf(row) - BAR.wait / 2;
  scene.bars.push({ x, y, width, height: BAR.wait, className });
  if (!text) return;
  const free = widest(x, x + width, obstacles(places, row));
  const columns = Math.floor((free.to - free.from - 12) / COLUMN);
  if (columns < 4) return;
  const middle = Math.round((free.from + free.to) / 2);
  const label = cut(text, columns);
  scene.texts.push({
    x: middle,
    y: middleOf(row) - 10,
    text: label,
    anchor: 'middle',
    className: 'suspended',
  });
}

/** The lines that cross a row: times, and strokes between others. */
function obstacles({ timeline, from, to }: Places, row: number): number[] {
  const times = timeline.slots.flatMap(({ moves }, at) => (moves ? [to[at] as number] : []));
  const strokes = timeline.strokes
    .filter((stroke) => {
      const [low, high] = rangeOf(stroke.from, stroke.to, timeline.rows.length);
      return low <= row && row <= high;
    })
    .map(({ slot }) => strokeX(from, slot));
  return [from[0] ?? 0, ...times, ...strokes].sort((a, b) => a - b);
}

/** Rows that a stroke crosses or touches; the loop is below all. */
function rangeOf(a: number, b: number, rows: number): [number, number] {
  const [from, to] = [a < 0 ? rows : a, b < 0 ? rows : b];
  return [Math.min(from, to), Math.max(from, to)];
}

/** The widest piece of an interval between obstacles. */
function widest(from: number, to: number, at: number[]): { from: number; to: number } {
  const inside = at.filter((x) => x > from && x < to);
  const edges = [from, ...inside, to];
  let best = { from, to: from };
  edges.slice(1).forEach((edge, index) => {
    const start = edges[index] as number;
    if (edge - start > best.to - best.from) best = { from: start, to: edge };
  });
  return best;
}

function drawSteps(scene: Scene, { timeline, from }: Places): void {
  timeline.slots.forEach(({ row }, at) => {
    if (row === undefined) return;
    const y = middleOf(row) - BAR.step / 2;
    const x = (from[at] as number) + 1;
    scene.bars.push({ x, y, width: STEP - 2, height: BAR.step, className: 'running' });
  });
  timeline.rows.forEach(({ end }, row) => {
    if (!end) return;
    const x = (from[end.slot] as number) + STEP + 2;
    const state = end.is === 'result' ? 'finished' : 'failed';
    scene.shapes.push({ x, y: middleOf(row) - 5, size: 10, state });
  });
}

/** Where in its slot a stroke stands: left of the middle for the first half of the step. */
const strokeX = (from: number[], slot: number): number => (from[slot] ?? 0) + STEP - 4;

function drawStrokes(scene: Scene, { timeline, from }: Places, bottom: number): void {
  for (const { slot, from: a, to: b, is } of timeline.strokes) {
    const x = strokeX(from, slot);
    const down = a >= 0 && a < b;
    const start = a < 0 ? bottom : middleOf(a) + (down ? BAR.step / 2 : -BAR.step / 2);
    const tip = middleOf(b) + (down ? -BAR.step / 2 - 1 : BAR.step / 2 + 1);
    const className = is === 'cancels' ? 'arrow failed' : 'arrow dashed';
    scene.lines.push({
      points: [
        [x, start],
        [x, tip],
      ],
      className,
      tip: down ? 1 : -1,
    });
  }
}
