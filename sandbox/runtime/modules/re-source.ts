/** Reads a pattern token by token: one character, or a backslash with the character behind it. Positions are code points. */

import { PatternProblem } from './re-syntax.ts';
import { asciiRepr, quotedRepr } from './re-text.ts';

export class Source {
  readonly chars: string[];
  /** A str, not bytes. */
  readonly text: boolean;
  /** The token ahead; undefined at the end. */
  next: string | undefined;
  /** Where what follows the token ahead begins. */
  private index = 0;

  constructor(pattern: string, text: boolean) {
    this.chars = [...pattern];
    this.text = text;
    this.advance();
  }

  private advance(): void {
    const c = this.chars[this.index];
    this.next = c;
    if (c === undefined) return;
    this.index++;
    if (c !== '\\') return;
    const escaped = this.chars[this.index++];
    if (escaped === undefined)
      throw new PatternProblem('bad escape (end of pattern)', this.chars.length - 1);
    this.next = c + escaped;
  }

  /** Where the token ahead begins. */
  get position(): number {
    return this.next === undefined ? this.index : this.index - [...this.next].length;
  }

  /** Goes back to a position. */
  seek(position: number): void {
    this.index = position;
    this.advance();
  }

  get(): string | undefined {
    const token = this.next;
    this.advance();
    return token;
  }

  /** Takes the token ahead if it is this one. */
  match(token: string): boolean {
    if (this.next !== token) return false;
    this.advance();
    return true;
  }

  /** Takes up to `most` characters of a kind. */
  take(most: number, kind: RegExp): string {
    let out = '';
    while (out.length < most && this.next !== undefined && kind.test(this.next)) out += this.get();
    return out;
  }

  /** Takes all up to a terminator, which is taken too. */
  until(terminator: string, what: string): string {
    let out = '';
    for (;;) {
      const token = this.get();
      if (token === undefined)
        throw out === ''
          ? this.problem(`missing ${what}`)
          : this.problem(`missing ${terminator}, unterminated name`, [...out].length);
      if (token === terminator) {
        if (out === '') throw this.problem(`missing ${what}`, 1);
        return out;
      }
      out += token;
    }
  }

  /** A problem so many characters before the token ahead. */
  problem(message: string, before = 0): PatternProblem {
    return new PatternProblem(message, this.position - before);
  }

  /** Is it a name for a group? `behind`: how many characters were taken after it. */
  checkName(name: string, behind: number): void {
    const fits = this.text
      ? /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)
      : /^[A-Za-z_]\w*$/.test(name);
    if (!fits)
      throw this.problem(
        `bad character in group name ${this.text ? quotedRepr(name) : asciiRepr(name)}`,
        [...name].length + behind,
      );
  }
}
