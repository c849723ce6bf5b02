import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../2-syntax/parser.ts';
import { PySyntaxError, type PySyntaxWarning } from '../errors.ts';
import { Source } from '../source.ts';
import { analyse } from './scope.ts';

/** Programs that fit the grammar, and what CPython 3.14.2's `compile` says of them (null: nothing). */
interface Case<T> {
  source: string;
  expected: T;
}
const read = <T>(name: string): Case<T>[] =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));

function errorOf(source: string): Record<string, unknown> | null {
  try {
    analyse(parse(source, 'exec'), new Source(source));
    return null;
  } catch (e) {
    if (!(e instanceof PySyntaxError)) throw e;
    const { type, msg, line, offset, endLine, endOffset } = e;
    return { type, msg, line, offset, endLine, endOffset };
  }
}

describe('errors of names and of control flow are those of CPython 3.14, with their places', () => {
  it.each(read<Record<string, unknown> | null>('errors'))('$source', ({ source, expected }) => {
    expect(errorOf(source)).toEqual(expected);
  });
});

describe('warnings are those of CPython 3.14, in its order', () => {
  it.each(read<PySyntaxWarning[]>('warnings'))('$source', ({ source, expected }) => {
    const warnings: PySyntaxWarning[] = [];
    analyse(parse(source, 'exec', warnings), new Source(source), warnings);
    expect(warnings.map(({ msg, line }) => ({ msg, line }))).toEqual(expected);
  });
});

/** A header, nested `depth` times. */
const nest = (depth: number, header: string, footer = ''): string => {
  const indents = Array.from({ length: depth }, (_, i) => ' '.repeat(i));
  const heads = indents.map((indent) => `${indent}${header}\n`);
  const feet = footer ? indents.reverse().map((indent) => `${indent}${footer}\n`) : [];
  return `${heads.join('')}${' '.repeat(depth)}pass\n${feet.join('')}`;
};

describe('nested blocks', () => {
  it('are limited as in CPython', () => {
    const msg = 'too many statically nested blocks';
    for (const header of ['for a in b:', 'while a:', 'with a:']) {
      expect(errorOf(nest(21, header))).toBeNull();
      expect(errorOf(nest(22, header))).toMatchObject({ msg, line: 22 });
    }
    expect(errorOf(nest(20, 'try:', 'except E: pass'))).toBeNull();
    expect(errorOf(nest(21, 'try:', 'except E: pass'))).toMatchObject({
      msg,
      line: 23,
      offset: 21,
    });
    expect(errorOf(nest(60, 'if a:'))).toBeNull();
  });
});
