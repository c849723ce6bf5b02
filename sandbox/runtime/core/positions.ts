import type { Code, Unit } from '../../abi.ts';

/** One row of a unit's position table. Columns count UTF-16 units from 0; the anchors are columns too. */
export interface Position {
  line: number;
  col: number;
  endLine: number;
  endCol: number;
  /** The part that a caret line marks with `^` between `~`: an operator, brackets. Lines count from `line`. */
  anchor: Anchor | undefined;
  /** CPython shows no carets here: they would mark the whole statement. */
  bare: boolean;
}

export interface Anchor {
  leftLine: number;
  left: number;
  rightLine: number;
  right: number;
}

const decoded = new WeakMap<Unit, string[][]>();
const lines = new WeakMap<Unit, number[]>();

/** Splits a table once. Rows stand between `;`, their base-36 numbers between `,`; lines are differences. */
function rows(unit: Unit): { rows: string[][]; lines: number[] } {
  let r = decoded.get(unit);
  let l = lines.get(unit);
  if (r === undefined || l === undefined) {
    r = unit.positions === '' ? [] : unit.positions.split(';').map((row) => row.split(','));
    let line = 0;
    l = r.map((row) => (line += int(row[0])));
    decoded.set(unit, r);
    lines.set(unit, l);
  }
  return { rows: r, lines: l };
}

const int = (s: string | undefined): number => Number.parseInt(s ?? '0', 36);

/** The line of a position; a negative index is the line itself, as `-1 - line`. */
export function lineOf(code: Code, l: number): number {
  if (l < 0) return -1 - l;
  return rows(code.unit).lines[l] ?? code.info.line;
}

/** The whole position, or undefined where only a line is known. */
export function positionOf(code: Code, l: number): Position | undefined {
  if (l < 0) return undefined;
  const table = rows(code.unit);
  const row = table.rows[l];
  if (row === undefined) return undefined;
  const line = table.lines[l] as number;
  const bare = row[4] === '-';
  const [leftLine, left, rightLine, right] = row.slice(bare ? 5 : 4).map(int);
  const anchor = right === undefined ? undefined : ({ leftLine, left, rightLine, right } as Anchor);
  return { line, col: int(row[1]), endLine: line + int(row[2]), endCol: int(row[3]), anchor, bare };
}
