import type { Scene, SceneText } from '../scene.ts';
import { ASCENT, DESCENT, width } from '../text.ts';

/** A rectangle that something in a drawing takes. */
interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half the thickness of a line. */
const PEN = 0.7;

/**
 * Where a text lies over another text or over a line, and what is clipped: a sentence for each. There is none in a drawing that is well
 * laid out.
 */
export function overlaps(scene: Scene): string[] {
  const texts = scene.texts.map(textBox);
  const others = [...scene.bars.map(barBox), ...lineBoxes(scene), ...markBoxes(scene)];
  const clipped = [...texts, ...others].filter(
    ({ left, top, right, bottom }) =>
      left < -0.5 || top < -0.5 || right > scene.width + 0.5 || bottom > scene.height + 0.5,
  );
  return [
    ...clipped.map(({ what }) => `${what} is clipped`),
    ...texts.flatMap((text, at) =>
      [...texts.slice(at + 1), ...others]
        .filter((other) => meet(text, other))
        .map((other) => `${text.what} lies over ${other.what}`),
    ),
  ];
}

function meet(a: Box, b: Box): boolean {
  const clear = 0.25;
  return (
    a.left < b.right - clear &&
    b.left < a.right - clear &&
    a.top < b.bottom - clear &&
    b.top < a.bottom - clear
  );
}

function textBox({ x, y, text, anchor }: SceneText): Box {
  const w = width(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
  return { what: `“${text}” at ${y}`, left, right: left + w, top: y - ASCENT, bottom: y + DESCENT };
}

function barBox({ x, y, width, height, className }: Scene['bars'][number]): Box {
  return { what: `a bar, ${className}`, left: x, top: y, right: x + width, bottom: y + height };
}

/** The strokes of each line, and its arrowhead. */
function lineBoxes({ lines }: Scene): Box[] {
  return lines.flatMap(({ points, className, tip }) => {
    const strokes = points.slice(1).map(([x, y], at) => {
      const [px, py] = points[at] as [number, number];
      return around(
        className,
        [Math.min(x, px), Math.max(x, px)],
        [Math.min(y, py), Math.max(y, py)],
      );
    });
    const head = tip && headBox(points, tip);
    return head ? [...strokes, head] : strokes;
  });
}

function headBox(points: [number, number][], tip: number): Box {
  const [[x, y] = [0, 0], [px] = [0]] = [points.at(-1), points.at(-2)];
  const back = px === x ? y - 8 * tip : x - 8 * tip;
  if (px === x) return around('arrowhead', [x - 3, x + 3], [Math.min(y, back), Math.max(y, back)]);
  return around('arrowhead', [Math.min(x, back), Math.max(x, back)], [y - 3, y + 3]);
}

function markBoxes({ rings, shapes }: Scene): Box[] {
  return [
    ...rings.map(({ x, y }) => around('ring', [x - 3, x + 3], [y - 3, y + 3])),
    ...shapes.map(({ x, y, size, state }) => around(state, [x, x + size], [y, y + size])),
  ];
}

function around(what: string, [left, right]: number[], [top, bottom]: number[]): Box {
  return {
    what: `a ${what}`,
    left: (left as number) - PEN,
    right: (right as number) + PEN,
    top: (top as number) - PEN,
    bottom: (bottom as number) + PEN,
  };
}
