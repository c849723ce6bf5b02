import { escapeHtml } from '../book/prose.ts';

/**
 * Recorded files and the kernel name cells as Python does: `File "<cell send-twice>", line 2`. A page names them by their place,
 * `Cell 3, line 2`, and links there. Pure text to HTML, the same when the page is built and when a cell is run in it.
 */

/** The place of each cell in its page, by id. */
export type Places = Record<string, number>;

const CELL_LINE = /File &quot;&lt;cell ([\w-]+)&gt;&quot;(, line (\d+))?/g;
/** How a warning begins. */
const CELL_WARNING = /^&lt;cell ([\w-]+)&gt;:(\d+):/gm;
const CELL_NAME = /&lt;cell ([\w-]+)&gt;/g;

/** What a cell printed, as HTML. */
export function outputHtml(text: string, places: Places): string {
  return nameCells(escapeHtml(text), places);
}

/** What a cell wrote to stderr, as HTML: frames of a traceback in `.frame`, the line that names the exception in `.exception`. */
export function errorHtml(text: string, places: Places): string {
  let inTraceback = false;
  const lines = text.split('\n').map((line) => {
    const wasIn = inTraceback;
    inTraceback = /^(Traceback \(|Exception ignored| {2}File |\s)/.test(line) && line !== '';
    const html = nameCells(escapeHtml(line), places);
    if (inTraceback) return `<span class="frame">${html}</span>`;
    return wasIn && line ? `<span class="exception">${html}</span>` : html;
  });
  return lines.join('\n');
}

/** The line of a cell, counted from 1, at which the last traceback in a text passes through it; undefined where none does. */
export function lastLine(text: string, id: string): number | undefined {
  const lines = [...text.matchAll(/File "<cell ([\w-]+)>", line (\d+)/g)];
  const last = lines.filter(([, cell]) => cell === id).at(-1);
  return last && Number(last[2]);
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
    .replace(CELL_WARNING, (_, id: string, n: string) => `${link(id, `, line ${n}`, n)}:`);
  return named.replace(CELL_NAME, (whole, id: string) =>
    places[id] ? `cell ${places[id]}` : whole,
  );
}
