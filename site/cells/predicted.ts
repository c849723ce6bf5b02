/** A prediction beside what was printed. Pure text. */

/** A line that was predicted, printed or both. */
export interface PredictedLine {
  /** Absent where fewer lines were predicted than printed. */
  predicted?: string;
  /** Absent where fewer were printed. */
  printed?: string;
  same: boolean;
}

/** Compares line by line, kindly: how a line is spaced and quoted does not matter, nor do empty lines at the ends. */
export function comparePrediction(predicted: string, printed: string): PredictedLine[] {
  const [mine, real] = [linesOf(predicted), linesOf(printed)];
  const length = Math.max(mine.length, real.length);
  return Array.from({ length }, (_, at) => {
    const [a, b] = [mine[at], real[at]];
    return { predicted: a, printed: b, same: a !== undefined && plain(a) === plain(b ?? '\0') };
  });
}

/** What a comparison comes to, in words. */
export function predictionWords(lines: PredictedLine[]): string {
  const right = lines.filter(({ same }) => same).length;
  if (right === lines.length) return right === 1 ? 'As you predicted.' : 'All as you predicted.';
  const first = lines.findIndex(({ same }) => !same) + 1;
  const start = right === 0 ? 'Not what you predicted' : `${right} of ${lines.length} as predicted`;
  return lines.length === 1
    ? `${start}. That is what this cell is for.`
    : `${start}; look at line ${first}.`;
}

const linesOf = (text: string): string[] => {
  const trimmed = text.replace(/^\s*\n|\s+$/g, '');
  return trimmed === '' ? [] : trimmed.split('\n').map((line) => line.trimEnd());
};

const plain = (line: string): string =>
  line
    .replace(/["'‘’“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
