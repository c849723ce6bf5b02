/** Lines compared beyond which only places are: a table of all pairs grows with the square. */
const MOST_PAIRS = 1_000_000;

/** The lines of a text, counted from 0, that are not, in this order, lines of another: what is left beside a longest common sequence. */
export function differing(text: string, other: string): Set<number> {
  const [mine, theirs] = [text.split('\n'), other.split('\n')];
  if (mine.length * theirs.length > MOST_PAIRS)
    return new Set(mine.flatMap((line, at) => (line === theirs[at] ? [] : [at])));
  const common = lengths(mine, theirs);
  const differs = new Set<number>();
  let j = 0;
  for (let i = 0; i < mine.length; ) {
    const row = common[i] as Int32Array;
    const below = common[i + 1] as Int32Array;
    if (mine[i] === theirs[j] && j < theirs.length) {
      i++;
      j++;
    } else if (j < theirs.length && row[j + 1] === row[j]) j++;
    else if (below[j] !== undefined) differs.add(i++);
  }
  return differs;
}

/** How long a common sequence two lists have from each pair of places on. */
function lengths(mine: string[], theirs: string[]): Int32Array[] {
  const table = Array.from({ length: mine.length + 1 }, () => new Int32Array(theirs.length + 1));
  for (let i = mine.length - 1; i >= 0; i--) {
    const [row, below] = [table[i] as Int32Array, table[i + 1] as Int32Array];
    for (let j = theirs.length - 1; j >= 0; j--) {
      const longest = Math.max(below[j] as number, row[j + 1] as number);
      row[j] = mine[i] === theirs[j] ? (below[j + 1] as number) + 1 : longest;
    }
  }
  return table;
}
