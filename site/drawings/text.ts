/**
 * Text in a drawing is set in the book's monospace face, so that its width is known without a screen: a whole number of columns.
 */

/** Size of all text, in units of the drawing. */
export const SIZE = 12;
/** Width of a column: JetBrains Mono advances 600 of 1,000 units. */
export const COLUMN = SIZE * 0.6;
/** How far letters reach above their base line, and below it. */
export const ASCENT = 10;
export const DESCENT = 3;

/** Characters that take two columns: East Asian wide forms and pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
/** Characters that take none. */
const NARROW = /\p{M}|\p{Cf}/u;
/** What the face has for certain; the width of the rest is set, not known. */
export const IN_FACE = /^[\x20-\x7e\xa0-\xff\u2026]*$/;

/** The number of columns that a text takes. */
export function columns(text: string): number {
  if (IN_FACE.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += columnsOf(character);
  return count;
}

function columnsOf(character: string): number {
  if (NARROW.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The width of a text in units of the drawing. */
export const width = (text: string): number => columns(text) * COLUMN;

/** The text, or as much of its beginning as fits into so many columns, with an ellipsis. Line breaks become blanks. */
export function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (columns(line) <= most) return line;
  let [kept, count] = ['', 1];
  for (const character of line) {
    count += columnsOf(character);
    if (count > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
