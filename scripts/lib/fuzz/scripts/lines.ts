/** Python as a tree of lines, which can be cut and still be printed with the right indentation. */

export interface Line {
  text: string;
  /** The lines indented below it; an empty block is printed as `pass`. */
  body?: Line[];
}

export const line = (text: string): Line => ({ text });
export const block = (text: string, body: Line[]): Line => ({ text, body });

/** The source text. */
export function print(lines: Line[], indent = ''): string {
  return lines.map((one) => indent + one.text + printBody(one, indent)).join('\n');
}

function printBody({ body }: Line, indent: string): string {
  if (!body) return '';
  return `\n${print(body.length > 0 ? body : [line('pass')], `${indent}    `)}`;
}

/** All trees with one line less: each line left out with what is below it, or replaced by what is below it. */
export function* shorter(lines: Line[]): Generator<Line[]> {
  for (const [at, one] of lines.entries()) {
    const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
    yield [...before, ...after];
    if (!one.body) continue;
    yield [...before, ...one.body, ...after];
    for (const body of shorter(one.body)) yield [...before, { ...one, body }, ...after];
  }
}
