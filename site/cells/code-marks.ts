import type { Failure } from './traceback.ts';

/** Marks in code that stands as HTML, a `.l` a line: where a run ended. The editor has its own (`editor/marks.ts`). */

/** Marks a place, and what its carets say in `<u>`. */
export function markCode(pre: Element, failure: Failure): void {
  const line = pre.querySelectorAll('.l')[failure.line - 1];
  if (!line) return;
  line.classList.add('marked');
  const indent = /^ */.exec(line.textContent ?? '')?.[0].length ?? 0;
  const { from = 0, to = 0 } = failure;
  if (to > from) underline(line, indent + from, indent + to);
}

/** Takes all marks away. */
export function clearCode(pre: Element): void {
  for (const line of pre.querySelectorAll('.l.marked')) {
    line.classList.remove('marked');
    for (const mark of line.querySelectorAll('u')) mark.replaceWith(...mark.childNodes);
    line.normalize();
  }
}

/** The place that is marked, as the page came with it, or as `markCode` has made it. */
export function markedPlace(pre: Element): Failure | undefined {
  const lines = [...pre.querySelectorAll('.l')];
  const at = lines.findIndex((line) => line.classList.contains('marked'));
  const line = lines[at];
  if (!line) return undefined;
  const marks = [...line.querySelectorAll('u')];
  const [first] = marks;
  if (!first) return { line: at + 1 };
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEndBefore(first);
  const before = range.toString();
  const from = before.trimStart().length;
  const length = marks.reduce((sum, mark) => sum + (mark.textContent ?? '').length, 0);
  return { line: at + 1, from, to: from + length };
}

/** Puts a stretch of a line's text in `<u>`, a piece for each text node that it touches. */
function underline(line: Element, from: number, to: number): void {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const found: [Text, number, number][] = [];
  let at = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const [begin, end] = [Math.max(from - at, 0), Math.min(to - at, node.data.length)];
    if (begin < end) found.push([node, begin, end]);
    at += node.data.length;
  }
  for (const [node, begin, end] of found) {
    const range = document.createRange();
    range.setStart(node, begin);
    range.setEnd(node, end);
    const mark = document.createElement('u');
    range.surroundContents(mark);
  }
}
