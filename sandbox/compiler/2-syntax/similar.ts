/** How alike two words are: the two measures by which CPython suggests keywords. */

const MOVE = 2;
const CASE = 1;
const MAX_LENGTH = 40;

/** The word of `words` that takes the fewest edits to be `name`; null where that is more than about a third of it. */
export function closestWord(name: string, words: Iterable<string>): string | null {
  if (name.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const most = Math.min(Math.floor(((name.length + word.length + 3) * MOVE) / 6), least - 1);
    const distance = editDistance(name, word);
    if (distance > most) continue;
    best = word;
    least = distance;
  }
  return best;
}

/** Levenshtein's distance; another case costs less than another letter. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * MOVE);
  for (let i = 0; i < a.length; i++) {
    const next = [(i + 1) * MOVE];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] as number) + letterCost(a[i] as string, b[j] as string);
      next.push(Math.min(change, (row[j + 1] as number) + MOVE, (next[j] as number) + MOVE));
    }
    row = next;
  }
  return row[b.length] as number;
}

function letterCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}

/** The most alike words, best first, as `difflib.get_close_matches` gives them. */
export function closeMatches(
  name: string,
  words: Iterable<string>,
  count: number,
  cutoff: number,
): string[] {
  const scored = Array.from(words, (word) => ({ word, score: ratio(word, name) }));
  return scored
    .filter(({ score }) => score >= cutoff)
    .sort((a, b) => b.score - a.score || (a.word < b.word ? 1 : -1))
    .slice(0, count)
    .map(({ word }) => word);
}

function ratio(a: string, b: string): number {
  return (2 * matchingLetters(a, b)) / (a.length + b.length);
}

/** Letters in the longest common piece, and in the pieces left and right of it. */
function matchingLetters(a: string, b: string): number {
  let size = 0;
  let atA = 0;
  let atB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let n = 0;
      while (i + n < a.length && a[i + n] === b[j + n]) n++;
      if (n > size) [size, atA, atB] = [n, i, j];
    }
  }
  if (size === 0) return 0;
  const left = matchingLetters(a.slice(0, atA), b.slice(0, atB));
  return size + left + matchingLetters(a.slice(atA + size), b.slice(atB + size));
}
