import { escapeHtml } from '../book/prose.ts';
import { STATES, type StateName } from '../book/states.ts';
import type { Scene, SceneBar, SceneLine, SceneRing, SceneText } from './scene.ts';
import { IN_FACE, SIZE, width } from './text.ts';

/**
 * Prints a scene as SVG. No ids, no patterns, no markers, no styles: what is drawn is all there, so that a drawing may stand twice in a page, be
 * hidden, or be copied out of it; its colours are the stylesheet's.
 *
 * @param title says in a few words what the drawing shows
 * @param className of the SVG, beside `drawing`
 */
export function svgOf(scene: Scene, title: string, className: string): string {
  const { width: w, height: h, steps, axis } = scene;
  const bands = steps.map(({ first, top, bottom }) => `${first} ${round(top)} ${round(bottom)}`);
  // Width in em: the drawing grows with the reader's letters.
  const size = `viewBox="0 0 ${w} ${h}" width="${round(w / SIZE)}em"`;
  return [
    `<svg class="drawing ${className}" ${size} role="img"${axis ? ` data-axis="${axis}"` : ''} data-bands="${bands.join(' ')}">`,
    `<title>${escapeHtml(title)}</title>`,
    ...byClass(scene.links, boxPath),
    ...byClass(scene.bars, boxPath),
    path('hatch', scene.bars.filter(({ className }) => HATCHED.has(className)).map(hatchPath)),
    ...byClass(scene.lines, linePath),
    ...heads(scene.lines),
    path('ring', scene.rings.map(ringPath)),
    ...scene.shapes.map(({ x, y, size, state }) => {
      const scale = size === 10 ? '' : ` scale(${round(size / 10)})`;
      const place = `translate(${round(x)} ${round(y)})${scale}`;
      return `<path class="s-${state}" transform="${place}" d="${STATES[state as StateName]}"/>`;
    }),
    ...scene.texts.map(textElement),
    '</svg>',
  ].join('');
}

const HATCHED = new Set(['suspended', 'held']);

export const round = (n: number): number => Math.round(n * 10) / 10;

function path(className: string, pieces: string[]): string {
  return pieces.length === 0 ? '' : `<path class="${className}" d="${pieces.join('')}"/>`;
}

/** One path for all that look alike. */
function byClass<T extends { className: string }>(
  items: T[],
  print: (item: T) => string,
): string[] {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = groups.get(item.className);
    if (group) group.push(print(item));
    else groups.set(item.className, [print(item)]);
  }
  return [...groups].map(([name, pieces]) => path(name, pieces));
}

const boxPath = ({ x, y, width, height }: SceneBar): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/**
 * Strokes from the lower left to the upper right, as far as they are inside. Each begins at so much from the end of the one before: most are
 * alike then, and take next to nothing in a compressed page.
 */
function hatchPath({ x, y, width, height }: SceneBar): string {
  let strokes = '';
  let [endX, endY] = [0, 0];
  for (let low = y + 5; low < y + height + width; low += 6) {
    // The stroke is the line through (x, low) and (x + width, low - width).
    const left = x + Math.max(0, low - (y + height));
    const right = x + Math.min(width, low - y);
    if (right - left < 1) continue;
    const start = low - (left - x);
    const move = strokes === '' ? 'M' : 'm';
    strokes += `${move}${round(left - endX)} ${round(start - endY)}l${round(right - left)} ${round(left - right)}`;
    [endX, endY] = [right, start - (right - left)];
  }
  return strokes;
}

function linePath({ points }: SceneLine): string {
  return points
    .map(([x, y], at) => {
      const [px, py] = points[at - 1] ?? [];
      if (px === undefined) return `M${round(x)} ${round(y)}`;
      if (py === y) return `H${round(x)}`;
      return px === x ? `V${round(y)}` : `L${round(x)} ${round(y)}`;
    })
    .join('');
}

/** Arrowheads, in the tone of their lines. */
function heads(lines: SceneLine[]): string[] {
  const tipped = lines.filter(({ tip }) => tip !== undefined);
  const toned = tipped.map((line) => ({
    ...line,
    className: line.className.replace('arrow', 'arrowhead').replace(' dashed', ''),
  }));
  return byClass(toned, ({ points, tip = 1 }) => {
    const [[x, y] = [0, 0], [px] = [0]] = [points.at(-1), points.at(-2)];
    if (px === x) return `M${round(x)} ${round(y)}l-3.6 ${-8 * tip}h7.2z`;
    return `M${round(x)} ${round(y)}l${-8 * tip}-3.6v7.2z`;
  });
}

const ringPath = ({ x, y }: SceneRing): string =>
  `M${round(x - 3)} ${round(y)}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`;

/** Text that the face may lack is pressed into the width that was reckoned for it. */
function textElement({ x, y, text, anchor, className }: SceneText): string {
  const exact = IN_FACE.test(text)
    ? ''
    : ` textLength="${round(width(text))}" lengthAdjust="spacingAndGlyphs"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}"${side} class="${className}"${exact}>${escapeHtml(text)}</text>`;
}
