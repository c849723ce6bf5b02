import { escapeHtml } from '../book/prose.ts';
import { withoutControls } from './ansi.ts';

/**
 * Recorded files and the kernel name cells as Python does: `File "<cell send-twice>", line 2`. A page names them by their place,
 * `Cell 3, line 2`, and links there. Pure text to HTML, the same when the page is built and when a cell is run in it.
 */

/** The place of each cell in its page, by id. */
export type Places = Record<string, number>;

const CELL_LINE = /File &quot;&lt;cell ([\w-]+)&gt;&quot;(, line (\d+))?/g;
/** In a stack of JavaScript. */
const CELL_FRAME = /&lt;cell ([\w-]+)&gt;:(\d+)(?=\)|$)/gm;
/** How a warning begins. */
const CELL_WARNING = /^&lt;cell ([\w-]+)&gt;:(\d+):/gm;
const CELL_NAME = /&lt;cell ([\w-]+)&gt;/g;

/** What a cell printed, as HTML. */
export function outputHtml(text: string, places: Places): string {
  return nameCells(withoutControls(escapeHtml(text)), places);
}

/** What a cell wrote to stderr, as HTML: frames of a traceback in `.frame`, the line that names the exception in `.exception`. */
export function errorHtml(text: string, places: Places): string {
  let inTraceback = false;
  const lines = outputHtml(text, places).split('\n');
  const html = lines.map((line) => {
    if (line.startsWith('Uncaught ')) return `<span class="exception">${line}</span>`;
    const wasIn = inTraceback;
    inTraceback = /^(Traceback \(|Exception ignored|\s)/.test(line);
    if (inTraceback) return `<span class="frame">${line}</span>`;
    return wasIn && line ? `<span class="exception">${line}</span>` : line;
  });
  return html.join('\n');
}

/** Where a run ended: a line, counted from 1, and what carets mark in it, counted from its first character that is no space. */
export interface Failure {
  line: number;
  from?: number;
  to?: number;
}

const ENTRY = /File "<cell ([\w-]+)>", line (\d+)/;

/** Where the last traceback in a text passes through a cell; undefined where none does. */
export function failureIn(text: string, id: string): Failure | undefined {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => ENTRY.exec(line)?.[1] === id);
  if (at < 0) return failureInJavaScript(text, id);
  const line = Number(ENTRY.exec(lines[at] ?? '')?.[2]);
  const [code = '', marks = ''] = lines.slice(at + 1);
  // Below the line of code, after the bars of an exception group.
  if (!/^[ |]*[~^][~^ ]*$/.test(marks)) return { line };
  const begin = code.search(/[^ |]/);
  return { line, from: marks.search(/[~^]/) - begin, to: marks.trimEnd().length - begin };
}

/** A stack of JavaScript begins where a traceback ends. */
function failureInJavaScript(text: string, id: string): Failure | undefined {
  const first = text.match(new RegExp(`^ {4}at .*<cell ${id}>:(\\d+)\\)?$`, 'm'));
  return first ? { line: Number(first[1]) } : undefined;
}

/** What runs without being a cell that the reader counts. */
function otherName(id: string): string {
  const [, number] = /^prompt-(\d+)$/.exec(id) ?? [];
  return number ? `Prompt ${number}` : 'Set-up of this page';
}

function nameCells(html: string, places: Places): string {
  const link = (id: string, words: string, number: string) =>
    places[id]
      ? `<a href="#cell-${id}" data-line="${number}">Cell ${places[id]}${words}</a>`
      : `${otherName(id)}${words}`;
  const named = html
    .replace(CELL_LINE, (_, id: string, words = '', number = '') => link(id, words, number))
    .replace(CELL_FRAME, (_, id: string, n: string) => link(id, `, line ${n}`, n))
    .replace(CELL_WARNING, (_, id: string, n: string) => `${link(id, `, line ${n}`, n)}:`);
  return named.replace(CELL_NAME, (whole, id: string) =>
    places[id] ? `cell ${places[id]}` : whole,
  );
}
