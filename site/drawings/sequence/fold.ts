import type { Columns } from './columns.ts';
import type { Row } from './rows.ts';

/** Rounds of a repetition that are drawn at its beginning; the last one is drawn too. */
const SHOWN = 2;
/** From so many rounds on a repetition is folded. */
const FOLDED = 6;
/** The longest round that is looked for, in rows. */
const LONGEST = 16;
/** A drawing has no more rows than this. */
const MOST = 240;

/**
 * Leaves out the middle of what repeats: rounds of rows that differ in nothing but their values. A row that says how many takes their
 * place.
 */
export function foldRows(rows: Row[], columns: Columns): Row[] {
  const signs = rows.map((row) => signature(row, columns));
  const folded: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const { period, rounds } = repetition(signs, at);
    if (rounds < FOLDED) {
      folded.push(rows[at++] as Row);
      continue;
    }
    const [hidden, last] = [at + SHOWN * period, at + (rounds - 1) * period];
    const words = `… ${rounds - SHOWN - 1} more times`;
    folded.push(...rows.slice(at, hidden), placeOf(rows, hidden, last, words));
    folded.push(...rows.slice(last, last + period));
    at = last + period;
  }
  return shortened(folded);
}

/** The shortest round that repeats from here on, and how often. */
function repetition(signs: string[], at: number): { period: number; rounds: number } {
  for (let period = 1; period <= LONGEST; period++) {
    if (signs[at] !== signs[at + period]) continue;
    let same = 0;
    while (at + period + same < signs.length && signs[at + same] === signs[at + period + same])
      same++;
    const rounds = 1 + Math.floor(same / period);
    if (rounds >= FOLDED) return { period, rounds };
  }
  return { period: 0, rounds: 1 };
}

/** What is alike in rows that differ in values only. Lanes that follow each other in one column are alike too. */
function signature({ line, arrow, note, clock }: Row, { of }: Columns): string {
  const parts = arrow && [
    of.get(arrow.from),
    of.get(arrow.to),
    verb(arrow.label),
    arrow.back !== undefined,
    arrow.tone,
    arrow.dashed,
    arrow.through?.map((lane) => of.get(lane)),
  ];
  return JSON.stringify([line, parts, note && [of.get(note.lane), verb(note.text)], !!clock]);
}

/** `yield` of `yield 5`, `send` of `send(5)`, `StopIteration` of `StopIteration: 5`. */
const verb = (text: string) => /^[\w.]*/.exec(text)?.[0];

/** A row in the place of those from `from` up to, but not with, `to`. */
function placeOf(rows: Row[], from: number, to: number, folded: string): Row {
  return { first: rows[from]?.first ?? 0, last: rows[to - 1]?.last ?? 0, folded };
}

/** What does not fold ends somewhere: the list of events goes on. */
function shortened(rows: Row[]): Row[] {
  if (rows.length <= MOST) return rows;
  const rest = placeOf(rows, MOST, rows.length, `… ${rows.length - MOST} more rows: see the list`);
  return [...rows.slice(0, MOST), rest];
}
