/** The code of a `<py-cell>`, as its author wrote it into a page of HTML. Pure text. */

/** Without the blank lines around it and the indentation that all its lines share, as a page's own markup adds them. */
export function dedented(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const depths = lines.filter(Boolean).map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const shared = depths.reduce((a, b) => commonStart(a, b), depths[0] ?? '');
  return lines.map((line) => line.slice(shared.length)).join('\n');
}

function commonStart(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(0, at);
}
