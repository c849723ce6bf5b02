import type { Scene, SceneLine } from '../scene.ts';
import { halfOf } from './lifelines.ts';
import type { Places } from './plan.ts';
import type { RowArrow } from './rows.ts';

/** How far below an arrow that bounces off goes what comes back. */
const BOUNCE = 12;

/** The arrows of all rows, and the lines where the clock moves. */
export function drawArrows(scene: Scene, places: Places): void {
  const { rows, xs, ys } = places;
  rows.forEach((row, at) => {
    const y = ys[at] as number;
    if (row.clock) {
      const holes = holesOf(places, at, [-1, xs.length], []);
      scene.lines.push(...broken((xs[0] ?? 0) - 8, scene.width - 1, y, holes, 'tick'));
    }
    if (row.arrow) drawArrow(scene, places, row.arrow, at, y);
  });
}

function drawArrow(scene: Scene, places: Places, arrow: RowArrow, at: number, y: number): void {
  const { columns, xs } = places;
  const [from, to] = [columns.of.get(arrow.from) ?? 0, columns.of.get(arrow.to) ?? 0];
  const className = lineClass(arrow);
  if (from === to) return void scene.lines.push(loop(xs[from] as number, y, className));
  const tip = from < to ? 1 : -1;
  const start = (xs[from] as number) + tip * halfOf(arrow.from);
  const bounces = arrow.back !== undefined;
  const end = (xs[to] as number) - tip * (halfOf(arrow.to) + (bounces ? 4 : 1));
  const through = (arrow.through ?? []).flatMap((lane) => columns.of.get(lane) ?? []);
  const holes = holesOf(places, at, [from, to], through);
  scene.lines.push(...broken(start, end, y, holes, className, tip));
  for (const column of through)
    if (column !== from && column !== to) scene.rings.push({ x: xs[column] as number, y });
  if (!bounces) return;
  scene.lines.push({
    points: [
      [end, y],
      [end, y + BOUNCE],
    ],
    className,
  });
  const home = start + tip;
  scene.lines.push(...broken(end, home, y + BOUNCE, holes, className, tip > 0 ? -1 : 1));
}

const lineClass = ({ tone, dashed }: RowArrow) =>
  ['arrow', tone !== 'plain' && tone, dashed && 'dashed'].filter(Boolean).join(' ');

/** From a lane to itself: out to the right and back. */
function loop(x: number, y: number, className: string): SceneLine {
  const points: [number, number][] = [
    [x + 5, y - 5],
    [x + 26, y - 5],
    [x + 26, y + 5],
    [x + 6, y + 5],
  ];
  return { points, className, tip: -1 };
}

/** Lanes that stand between two others, and that the arrow goes behind. */
function holesOf(places: Places, at: number, ends: number[], through: number[]): number[] {
  const { lanes, xs } = places;
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const alive = new Set([...(lanes[at]?.keys() ?? []), ...(lanes[at - 1]?.keys() ?? [])]);
  return [...alive]
    .filter((column) => column > left && column < right && !through.includes(column))
    .map((column) => xs[column] as number)
    .sort((a, b) => a - b);
}

/** A level line with holes; its last piece has the tip. */
function broken(
  start: number,
  end: number,
  y: number,
  holes: number[],
  className: string,
  tip?: 1 | -1,
): SceneLine[] {
  const way = start < end ? 1 : -1;
  const ordered = way > 0 ? holes : [...holes].reverse();
  const marks = [start, ...ordered.flatMap((x) => [x - way * 8, x + way * 8]), end];
  const pieces: SceneLine[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const points: [number, number][] = [
      [marks[at] as number, y],
      [marks[at + 1] as number, y],
    ];
    pieces.push({ points, className });
  }
  return pieces.map((piece, at) => (at === pieces.length - 1 && tip ? { ...piece, tip } : piece));
}
