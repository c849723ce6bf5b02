import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry, MdxJsxFlowElement } from 'satteri';
import { type FencedCell, parseFences } from './fences.ts';
import { resolveLink } from './links.ts';
import { fail } from './problems.ts';

/** A cell as `components/Cell.astro` takes it, in its attribute `data` as JSON. */
export interface CellData extends FencedCell {
  /** Absolute path of the chapter. */
  chapter: string;
  /** Which cell of the page this is, as the reader counts: from 1, hidden cells left out. Absent where it is not counted. */
  place?: number;
  /** The place of each cell of the page by its id, for tracebacks. */
  places: Record<string, number>;
}

/** What the book adds to Markdown: fences become components, links between chapters lead to pages. */
export function markdownPlugins(): MdastPluginEntry[] {
  return [codeBlocks, chapterLinks];
}

/** ```` ```py cell id=x ```` becomes `<Cell>`; any other fence, and indented code, becomes `<Listing>`. */
const codeBlocks: MdastPluginEntry = ({ source, fileURL }) => {
  const cells = cellData(parseFences(source).cells, fileURL ? fileURLToPath(fileURL) : '');
  return {
    name: 'code-blocks',
    options: { position: true },
    code(node, ctx) {
      const cell = cells.find(({ line }) => line === node.position?.start.line);
      const replacement = cell
        ? element('Cell', { data: JSON.stringify(cell) })
        : element('Listing', { code: node.value, lang: node.lang ?? 'text' });
      ctx.replaceNode(node, replacement);
    },
  };
};

/** The cells of a page, numbered as the reader counts: those that can be seen and run. */
export function cellData(cells: FencedCell[], chapter: string): CellData[] {
  const counted = cells.filter(({ options }) => !options.hidden && !options.norun);
  const places = Object.fromEntries(counted.map(({ id }, index) => [id, index + 1]));
  return cells.map((cell) => ({ ...cell, chapter, place: places[cell.id], places }));
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
