/** The text of one source: its lines, and the two ways to count columns. */

/** Makes every line end in one `\n` and drops a byte order mark, as Python does before it reads a token. */
export function normalizeSource(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = start ? text.slice(start) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/** Offsets (in UTF-16 units) at which the lines of `text` start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Number of code points in `text`: Python's `offset` counts these, our columns count UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++, count++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) i++;
  }
  return count;
}

/** Number of bytes of `text` in UTF-8. Half a character counts as one of three bytes. */
export function utf8Bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

/** A source with its lines. Lines count from 1, columns from 0. */
export class Source {
  readonly text: string;
  readonly starts: number[];

  /** Takes normalised text, see `normalizeSource`. */
  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  /** The text of a line, without its end. */
  line(line: number): string {
    const end = this.starts[line];
    return this.text.slice(this.starts[line - 1], end === undefined ? undefined : end - 1);
  }

  /** Python's offset (code points, from 1) of a column (UTF-16 units, from 0). */
  offset(line: number, col: number): number {
    const start = this.at(line, 0);
    return codePoints(this.text.slice(start, start + col)) + 1;
  }

  /** The text between two positions. */
  slice(line: number, col: number, endLine: number, endCol: number): string {
    return this.text.slice(this.at(line, col), this.at(endLine, endCol));
  }

  /** The line (from 1) on which an offset stands. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Offset in the text of a position. */
  at(line: number, col: number): number {
    return (this.starts[line - 1] ?? this.text.length) + col;
  }
}
