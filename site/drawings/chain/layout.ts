import { ROOM, type Run, type Variants } from '../run.ts';
import { emptyScene, type Scene } from '../scene.ts';
import { COLUMN, columns, cut, width } from '../text.ts';
import { type ChainNode, chainAt } from './model.ts';

const ROW = 26;
const INDENT = 22;
/** From the stem of a row to its text. */
const TEXT = 12;
const LEFT = 8;
/** The shape of a state, and the room around it. */
const SHAPE = { size: 10, before: 12, after: 6 };
/** The shortest name that is left where there is not room enough. */
const LEAST = 6;

/** The tree of a moment, laid out: a row for each frame and task, with a line from the one above that waits for it. */
export function chainScenes(run: Run, at: number): Variants<Scene> {
  const nodes = chainAt(run, at);
  const wide = layoutChain(nodes, ROOM.wide);
  return wide.width <= ROOM.narrow ? { wide } : { wide, narrow: layoutChain(nodes, ROOM.narrow) };
}

export function layoutChain(nodes: ChainNode[], room: number): Scene {
  const rows = nodes.length > 0 ? nodes : [{ depth: 0, name: 'no frame is alive', words: '' }];
  const scene = emptyScene(0, rows.length * ROW + 8);
  // Deep chains indent less, so that a phone still has room for their names.
  const deepest = Math.max(...rows.map(({ depth }) => depth));
  const indent = Math.min(INDENT, Math.max(6, Math.floor((room * 0.4) / Math.max(1, deepest))));
  rows.forEach((node, at) => {
    const x = LEFT + node.depth * indent;
    const y = at * ROW + ROW / 2 + 4;
    const above = rows.slice(0, at).findLastIndex(({ depth }) => depth < node.depth);
    if (above >= 0 && node.depth > 0)
      drawElbow(scene, LEFT + (rows[above]?.depth ?? 0) * indent, above * ROW + ROW / 2 + 4, x, y);
    scene.width = Math.max(scene.width, writeNode(scene, node, x, y, room));
  });
  scene.width = Math.ceil(scene.width + 4);
  return scene;
}

/** Down from the one that waits, and to the right. */
function drawElbow(scene: Scene, fromX: number, fromY: number, x: number, y: number): void {
  scene.lines.push({
    points: [
      [fromX + 4, fromY + 9],
      [fromX + 4, y],
      [x + TEXT - 3, y],
    ],
    className: 'arrow',
    tip: 1,
  });
}

/** Gives where the row ends. */
function writeNode(scene: Scene, node: ChainNode, x: number, y: number, room: number): number {
  const { state } = node;
  const start = x + (node.depth > 0 ? TEXT : 0);
  const mark = state ? SHAPE.before + SHAPE.size + SHAPE.after : SHAPE.before;
  const fits = Math.floor((room - start - mark) / COLUMN);
  const isTight = columns(node.name) + columns(node.words) > fits;
  const said = isTight ? (node.brief ?? node.words) : node.words;
  const name = cut(node.name, Math.max(LEAST, fits - Math.min(columns(said), 14)));
  const words = cut(said, Math.max(4, fits - columns(name)));
  scene.texts.push({ x: start, y: y + 4, text: name, anchor: 'start', className: 'head' });
  const after = start + Math.ceil(width(name));
  if (state) scene.shapes.push({ x: after + SHAPE.before, y: y - 5, size: SHAPE.size, state });
  if (!words) return after + (state ? mark : 0);
  const className = state ?? 'soft';
  scene.texts.push({ x: after + mark, y: y + 4, text: words, anchor: 'start', className });
  return after + mark + width(words);
}
