/** Flags inside a pattern: `(?aims-x:…)`. */
import type { Source } from './re-source.ts';
import { FLAG } from './re-syntax.ts';

export const LETTERS: Record<string, number> = {
  i: FLAG.I,
  L: FLAG.L,
  m: FLAG.M,
  s: FLAG.S,
  x: FLAG.X,
  a: FLAG.A,
  u: FLAG.U,
};
/** Flags of which one excludes the others. */
export const TYPE_FLAGS = FLAG.A | FLAG.L | FLAG.U;

/** The flags from `c` on, and the character behind them. */
export function flagsOn(source: Source, given: string): [number, string] {
  let on = 0;
  let c: string | undefined = given;
  while (c !== '-' && c !== ')' && c !== ':') {
    const flag = flagOf(source, c, 'missing -, : or )');
    if (source.text && c === 'L')
      throw source.problem("bad inline flags: cannot use 'L' flag with a str pattern");
    if (!source.text && c === 'u')
      throw source.problem("bad inline flags: cannot use 'u' flag with a bytes pattern");
    on |= flag;
    if (flag & TYPE_FLAGS && (on & TYPE_FLAGS) !== flag)
      throw source.problem("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    c = source.get();
  }
  return [on, c];
}

/** The flags behind a minus sign. */
export function flagsOff(source: Source): number {
  let off = 0;
  let c = source.get();
  let absent = 'missing flag';
  do {
    const flag = flagOf(source, c, absent);
    if (flag & TYPE_FLAGS)
      throw source.problem("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    off |= flag;
    absent = 'missing :';
    c = source.get();
  } while (c !== ':');
  return off;
}

function flagOf(source: Source, c: string | undefined, absent: string): number {
  if (c === undefined) throw source.problem(absent);
  const flag = LETTERS[c];
  if (flag === undefined)
    throw source.problem(/^\p{L}$/u.test(c) ? 'unknown flag' : absent, [...c].length);
  return flag;
}
