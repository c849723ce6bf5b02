/** Templates of `sub` and `Match.expand`: text with references to groups. */
import { PatternProblem, type Syntax } from './re-syntax.ts';
import { asciiRepr, quotedRepr } from './re-text.ts';

/** Literal texts and numbers of groups. */
export type Template = (string | number)[];

/** An unknown name: an IndexError. */
export class UnknownGroup {
  message: string;
  constructor(message: string) {
    this.message = message;
  }
}

const CONTROL: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** Parses a template for a pattern. `text`: a str, not bytes. */
export function parseTemplate(template: string, syntax: Syntax, text: boolean): Template {
  if (!template.includes('\\')) return [template];
  return new TemplateParser([...template], syntax, text).parse();
}

class TemplateParser {
  private at = 0;
  private out: Template = [];
  private chars: string[];
  private syntax: Syntax;
  private text: boolean;

  constructor(chars: string[], syntax: Syntax, text: boolean) {
    this.chars = chars;
    this.syntax = syntax;
    this.text = text;
  }

  parse(): Template {
    while (this.at < this.chars.length) {
      const c = this.chars[this.at++] as string;
      if (c === '\\') this.escape();
      else this.literal(c);
    }
    return this.out;
  }

  private literal(s: string): void {
    const last = this.out.at(-1);
    if (typeof last === 'string') this.out[this.out.length - 1] = last + s;
    else this.out.push(s);
  }

  private escape(): void {
    const start = this.at - 1;
    const c = this.chars[this.at++];
    if (c === undefined) throw new PatternProblem('bad escape (end of pattern)', start);
    if (c === 'g') this.out.push(this.named());
    else if (c === '0')
      this.literal(String.fromCharCode(Number.parseInt(`0${this.octal(2)}`, 8) & 0xff));
    else if (c >= '1' && c <= '9') this.numbered(c, start);
    else if (CONTROL[c] !== undefined) this.literal(CONTROL[c]);
    else if (/^[A-Za-z]$/.test(c)) throw new PatternProblem(`bad escape \\${c}`, start);
    else this.literal(`\\${c}`);
  }

  private octal(most: number): string {
    let s = '';
    while (s.length < most && /^[0-7]$/.test(this.chars[this.at] ?? '')) s += this.chars[this.at++];
    return s;
  }

  /** `\1`, `\12`, or three octal digits. */
  private numbered(first: string, start: number): void {
    let digits = first;
    const second = this.chars[this.at] ?? '';
    if (/^[0-9]$/.test(second)) {
      digits += second;
      this.at++;
      if (/^[0-7]{2}$/.test(digits) && /^[0-7]$/.test(this.chars[this.at] ?? '')) {
        digits += this.chars[this.at++];
        const code = Number.parseInt(digits, 8);
        if (code > 0o377)
          throw new PatternProblem(
            `octal escape value \\${digits} outside of range 0-0o377`,
            start,
          );
        this.literal(String.fromCharCode(code));
        return;
      }
    }
    this.group(Number(digits), start + 1);
  }

  private group(number: number, position: number): void {
    if (number > this.syntax.groups)
      throw new PatternProblem(`invalid group reference ${number}`, position);
    this.out.push(number);
  }

  /** `\g<name>`, `\g<1>`. */
  private named(): number {
    if (this.chars[this.at] !== '<') throw new PatternProblem('missing <', this.at);
    const begin = ++this.at;
    const end = this.chars.indexOf('>', begin);
    if (end < 0)
      throw begin === this.chars.length
        ? new PatternProblem('missing group name', begin)
        : new PatternProblem('missing >, unterminated name', begin);
    const name = this.chars.slice(begin, end).join('');
    if (name === '') throw new PatternProblem('missing group name', begin);
    this.at = end + 1;
    if (/^[0-9]+$/.test(name)) {
      if (Number(name) > this.syntax.groups)
        throw new PatternProblem(`invalid group reference ${Number(name)}`, begin);
      return Number(name);
    }
    const fits = this.text ? /^[\p{ID_Start}_][\p{ID_Continue}]*$/u : /^[A-Za-z_]\w*$/;
    if (!fits.test(name))
      throw new PatternProblem(
        `bad character in group name ${this.text ? quotedRepr(name) : asciiRepr(name)}`,
        begin,
      );
    const number = this.syntax.names.get(name);
    if (number === undefined) throw new UnknownGroup(`unknown group name ${quotedRepr(name)}`);
    return number;
  }
}
