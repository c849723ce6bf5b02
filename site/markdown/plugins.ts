import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry, MdxJsxFlowElement } from 'satteri';
import type { Exercise } from '../cells/exercise/program.ts';
import { exerciseOf } from './exercises.ts';
import { type ExercisePart, type FencedCell, type Fences, parseFences } from './fences.ts';
import { resolveLink } from './links.ts';
import { fail } from './problems.ts';
import { isRecorded } from './recorded.ts';

/** A cell as `components/Cell.astro` takes it, in its attribute `data` as JSON. */
export interface CellData extends FencedCell {
  /** Absolute path of the chapter. */
  chapter: string;
  /** Which cell of the page this is, as the reader counts: from 1, hidden cells left out. Absent where it is not counted. */
  place?: number;
  /** Which run it is, from 1, where the page runs from top to bottom. */
  count: number;
  /** The place of each cell of the page by its id, for tracebacks. */
  places: Record<string, number>;
  /** Where the cell is what the reader of an exercise begins with. */
  exercise?: Exercise | undefined;
}

/** What the book adds to Markdown: fences become components, links between chapters lead to pages. */
export function markdownPlugins(): MdastPluginEntry[] {
  return [codeBlocks, chapterLinks];
}

/**
 * ```` ```py cell id=x ```` and ```` ```py exercise id=x ```` become `<Cell>`, a solution `<Solution>`; checks go, because their exercise's cell
 * has them. Any other fence, and indented code, becomes `<Listing>`.
 */
const codeBlocks: MdastPluginEntry = ({ source, fileURL }) => {
  const fences = parseFences(source);
  const cells = cellData(fences, fileURL ? fileURLToPath(fileURL) : '');
  return {
    name: 'code-blocks',
    options: { position: true },
    code(node, ctx) {
      const here = ({ line }: { line: number }) => line === node.position?.start.line;
      const cell = cells.find(here);
      const part = fences.parts.find(here);
      if (cell) ctx.replaceNode(node, element('Cell', { data: JSON.stringify(cell) }));
      else if (part) ctx.replaceNode(node, partElements(part));
      else {
        const { value: code, lang } = node;
        ctx.replaceNode(node, element('Listing', { code, lang: lang ?? 'text' }));
      }
    },
  };
};

const partElements = ({ kind, of, source }: ExercisePart): MdxJsxFlowElement[] =>
  kind === 'solution' ? [element('Solution', { of, code: source })] : [];

/** The cells of a page, numbered as the reader counts: those that can be seen and run. */
export function cellData(fences: Fences, chapter: string): CellData[] {
  const { cells } = fences;
  const counted = cells.filter(({ options }) => !options.hidden && !options.norun);
  const runs = cells.filter(isRecorded);
  const places = Object.fromEntries(counted.map(({ id }, index) => [id, index + 1]));
  return cells.map((cell) => ({
    ...cell,
    chapter,
    place: places[cell.id],
    count: runs.indexOf(cell) + 1,
    places,
    exercise: cell.options.exercise ? exerciseOf(cell, fences) : undefined,
  }));
}

const chapterLinks: MdastPluginEntry = ({ fileURL }) => {
  if (!fileURL) return null;
  const chapter = fileURLToPath(fileURL);
  return {
    name: 'chapter-links',
    options: { position: true },
    link(node, ctx) {
      const resolved = resolveLink(node.url, chapter);
      if (!resolved) return;
      if ('problem' in resolved)
        fail({ file: chapter, line: node.position?.start.line ?? 1, message: resolved.problem });
      else ctx.setProperty(node, 'url', resolved.url);
    },
  };
};

function element(name: string, attributes: Record<string, string>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  };
}
