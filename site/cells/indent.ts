/** What a key does to the text around the caret: pure functions, so that any editor can use them and a test can read them. */

/** A replacement of `text.slice(from, to)`; the caret ends behind it, unless `select` says what is selected then. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  select?: [start: number, end: number];
}

const UNIT = 4;

/** Enter keeps the indentation of the line, and deepens it behind a colon. */
export function newline(text: string, start: number, end: number): Edit {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const columns = (/^ */.exec(line)?.[0].length ?? 0) + (/:\s*(#.*)?$/.test(line) ? UNIT : 0);
  return { from: start, to: end, insert: `\n${' '.repeat(columns)}` };
}

/** Backspace within a line's indentation takes a whole step of it; undefined where it is an ordinary one. */
export function backspace(text: string, start: number, end: number): Edit | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (start !== end || before.length < 2 || before.trim()) return undefined;
  const columns = ((before.length - 1) % UNIT) + 1;
  return { from: start - columns, to: start, insert: '' };
}

/** Tab goes on to the next step, or moves the selected lines by one; with Shift it takes a step off them. */
export function tab(text: string, start: number, end: number, back: boolean): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const selected = text.slice(lineStart, end);
  if (!back && !selected.slice(start - lineStart).includes('\n')) {
    const columns = UNIT - ((start - lineStart) % UNIT);
    return { from: start, to: end, insert: ' '.repeat(columns) };
  }
  const moved = selected.replace(/^.*$/gm, (line) => shift(line, back));
  const first = moved.split('\n', 1)[0] ?? '';
  const delta = first.length - (selected.split('\n', 1)[0] ?? '').length;
  return {
    from: lineStart,
    to: end,
    insert: moved,
    select: [Math.max(lineStart, start + delta), lineStart + moved.length],
  };
}

function shift(line: string, back: boolean): string {
  if (back) return line.replace(new RegExp(`^ {1,${UNIT}}`), '');
  return line && ' '.repeat(UNIT) + line;
}
