/** What of a long output stands in a page before a reader asks for all of it: the same in what was recorded and in what ran. */

/** Beyond so many lines, or characters, the middle is folded away; so much of the beginning and the end stays. */
const FOLD = { lines: 60, characters: 8000 };
const HEAD = { lines: 40, characters: 4000 };
const TAIL = { lines: 10, characters: 1000 };

export const lineCount = (text: string): number => text.split('\n').length - 1;

export const isLong = (text: string, lines: number): boolean =>
  lines > FOLD.lines || text.length > FOLD.characters;

/** The first lines. */
export function beginning(text: string): string {
  const cut = text.slice(0, HEAD.characters);
  const lines = cut.split('\n');
  return lines.length > HEAD.lines ? `${lines.slice(0, HEAD.lines).join('\n')}\n` : cut;
}

/** The last lines. */
export function ending(text: string): string {
  return text
    .slice(-TAIL.characters)
    .split('\n')
    .slice(-TAIL.lines - 1)
    .join('\n');
}

/** How much it is: `400 lines`. */
export function sizeWords(text: string, lines: number): string {
  return lines > TAIL.lines
    ? `${lines.toLocaleString('en-US')} lines`
    : `${text.length.toLocaleString('en-US')} characters`;
}

/** A stretch of output before any script: what stands there, and what is folded away behind it. */
export function folded(text: string): { shown: string; rest: string; words: string } {
  const lines = lineCount(text);
  if (!isLong(text, lines)) return { shown: text, rest: '', words: '' };
  const shown = beginning(text);
  const rest = text.slice(shown.length);
  return { shown, rest, words: `Show the other ${sizeWords(rest, lineCount(rest))}` };
}
