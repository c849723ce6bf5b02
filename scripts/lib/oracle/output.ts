/** The recorded forms of what a run printed. */

/** What a program printed, and how it ended. */
export interface Printed {
  stdout: string;
  stderr: string;
  exit: number;
}

const CUT = '\\ no newline at the end\n';

/** The text of a `.out` file: standard output, then standard error and the exit code under headings where there are any. */
export function outText({ stdout, stderr, exit }: Printed): string {
  const parts = [whole(stdout)];
  if (stderr) parts.push('--- stderr\n', whole(stderr));
  if (exit !== 0) parts.push(`--- exit ${exit}\n`);
  return parts.join('');
}

const whole = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}\n${CUT}`;

/** What a cell printed, and how it ended. `result`: the part of `stdout` that is the value of its last expression. */
export interface CellPrinted {
  stdout: string;
  stderr: string;
  result?: string | null | undefined;
  error: string | null;
}

/** The text of a cell's `.json` file; without a date, what of it is compared. */
export function cellText(cell: CellPrinted, date?: string): string {
  const { stdout, stderr, error } = cell;
  // What a program prints behind it, as a `finally` may, leaves it where it stands.
  const result = cell.result && stdout.endsWith(cell.result) ? cell.result : undefined;
  return `${JSON.stringify({ stdout, result, stderr, error, date }, null, 2)}\n`;
}

/** Whether two cells printed the same and ended alike. */
export const samePrinted = (a: CellPrinted, b: CellPrinted): boolean =>
  a.stdout === b.stdout && a.stderr === b.stderr && a.error === b.error;

/**
 * Shows where two texts part: up to `most` lines of each around the first difference, marked `-` (expected) and `+`
 * (got).
 */
export function difference(expected: string, got: string, most = 6): string {
  if (expected === got) return '';
  const old = expected.split('\n');
  const now = got.split('\n');
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const context = start > 0 ? [`  ${old[start - 1]}`] : [];
  return [
    ...context,
    ...marked('-', old.slice(start, old.length - tail), most),
    ...marked('+', now.slice(start, now.length - tail), most),
  ].join('\n');
}

function marked(mark: string, lines: string[], most: number): string[] {
  const shown = lines.slice(0, most).map((line) => `${mark} ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `${mark} … ${more} more lines`] : shown;
}
