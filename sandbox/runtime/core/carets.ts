import type { Anchor, Position } from './positions.ts';

/** Columns that a text takes on a terminal: two for wide characters (East Asian Width W and F, emoji). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const c of text) width += isWide(c.codePointAt(0) as number) ? 2 : 1;
  return width;
}

function isWide(c: number): boolean {
  if (c < 0x1100) return false;
  return (
    c <= 0x115f ||
    (c >= 0x2e80 && c <= 0x303e) ||
    (c >= 0x3041 && c <= 0xa4cf) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe6f) ||
    (c >= 0xff00 && c <= 0xff60) ||
    (c >= 0xffe0 && c <= 0xffe6) ||
    (c >= 0x1f300 && c <= 0x1faff) ||
    (c >= 0x20000 && c <= 0x3fffd)
  );
}

/** The common indentation of lines that are not blank. */
function commonIndent(lines: string[]): number {
  let indent = Number.POSITIVE_INFINITY;
  for (const line of lines)
    if (line.trim() !== '') indent = Math.min(indent, line.length - line.trimStart().length);
  return Number.isFinite(indent) ? indent : 0;
}

/** A position within lines that have lost their common indentation. */
interface Marked {
  lines: string[];
  start: number;
  end: number;
  anchor: Anchor | undefined;
}

/** Would the carets say more than the line does? */
function wanted(m: Marked): boolean {
  if (m.anchor !== undefined) return true;
  const first = m.lines[0] as string;
  const last = m.lines[m.lines.length - 1] as string;
  return first.slice(0, m.start).trim() !== '' || last.slice(m.end).trim() !== '';
}

/** One caret line: `~~~^^^`, blanks where the operation does not reach. */
function caretLine(m: Marked, at: number): string {
  const line = m.lines[at] as string;
  const blank = line.length - line.trimStart().length;
  const upto = at === m.lines.length - 1 ? m.end : line.length;
  let out = '';
  let col = 0;
  for (const c of line.slice(0, upto)) {
    const before = col < blank || (at === 0 && col < m.start);
    const mark = before ? ' ' : m.anchor === undefined || inAnchor(m.anchor, at, col) ? '^' : '~';
    out += mark.repeat(displayWidth(c));
    col += c.length;
  }
  return out;
}

const inAnchor = (a: Anchor, line: number, col: number): boolean =>
  (line > a.leftLine || (line === a.leftLine && col >= a.left)) &&
  (line < a.rightLine || (line === a.rightLine && col < a.right));

/** Which lines of a long operation are shown: its ends, and those around the marked part. */
function significant(m: Marked): number[] {
  const shown = new Set([0, m.lines.length - 1]);
  if (m.anchor !== undefined)
    for (const l of [m.anchor.leftLine, m.anchor.rightLine])
      for (const d of [-1, 0, 1]) shown.add(l + d);
  return [...shown].filter((l) => l >= 0 && l < m.lines.length).sort((a, b) => a - b);
}

/** The source of an operation with its carets, as a traceback shows it: lines without indentation. */
export function markedSource(source: string[], p: Position): string[] {
  const original = source.slice(p.line - 1, p.endLine);
  if (original.length === 0 || original.every((l) => l.trim() === '')) return [];
  const indent = commonIndent(original);
  const shift = (col: number) => Math.max(0, col - indent);
  const a = p.anchor;
  const m: Marked = {
    lines: original.map((l) => (l.trim() === '' ? '' : l.slice(indent))),
    start: shift(p.col),
    end: shift(p.endCol),
    anchor: a && { ...a, left: shift(a.left), right: shift(a.right) },
  };
  const carets = !p.bare && wanted(m);
  const out: string[] = [];
  const put = (at: number) => {
    out.push((m.lines[at] as string).trimEnd());
    if (carets) out.push(caretLine(m, at));
  };
  let previous = -1;
  for (const at of significant(m)) {
    const gap = at - previous;
    if (previous >= 0 && gap === 2) put(at - 1);
    else if (previous >= 0 && gap > 2) out.push(`...<${gap - 1} lines>...`);
    put(at);
    previous = at;
  }
  return out;
}
