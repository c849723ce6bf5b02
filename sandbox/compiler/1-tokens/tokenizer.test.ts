import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenizer.ts';

const kinds = (source: string) =>
  tokenize(source)
    .tokens.map((token) => token.kind)
    .join(' ');
const texts = (source: string) => tokenize(source).tokens.map((token) => token.text);

describe('lines and indentation', () => {
  it('gives NEWLINE, INDENT and DEDENT', () => {
    expect(kinds('if x:\n  y\n\n  # c\nz')).toBe(
      'if NAME : NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE END',
    );
  });

  it('joins lines in brackets and after a backslash', () => {
    expect(kinds('(a\n  b) + \\\n c')).toBe('( NAME NAME ) + NAME NEWLINE END');
  });

  it('takes tabs for eight columns, and refuses what depends on that', () => {
    expect(kinds('if x:\n        y\n\tz')).toMatch(/ERROR$/);
    expect(tokenize('if x:\n        y\n\tz').error?.type).toBe('TabError');
    expect(tokenize('if x:\n\ty\n\tz').error).toBeNull();
  });

  it('reads a line that ends in CR, LF or both, a form feed and no newline at all', () => {
    expect(texts('a\r\nb\rc\n\fd')).toEqual(['a', '\n', 'b', '\n', 'c', '\n', 'd', '\n', '']);
  });
});

describe('tokens', () => {
  it('has offset, line and column', () => {
    const [, , token] = tokenize('x =\\\n  yz').tokens;
    expect(token).toMatchObject({
      text: 'yz',
      start: 7,
      end: 9,
      line: 2,
      col: 2,
      endLine: 2,
      endCol: 4,
    });
  });

  it('normalises names and keeps keywords apart', () => {
    expect(texts('ﬁ ªb')).toEqual(['fi', 'ab', '\n', '']);
    expect(kinds('match if None')).toBe('NAME if None NEWLINE END');
  });

  it('reads all prefixes of strings', () => {
    expect(kinds(`r'' Rb"" bR'' u'' f'' Fr'' rT"" b''''''`)).toBe(
      'STRING STRING STRING STRING FSTART FEND FSTART FEND TSTART TEND STRING NEWLINE END',
    );
  });

  it('reads nested f-strings with the same quotes', () => {
    expect(kinds(`f"a{f"{b}" :>{c}}"`)).toBe(
      'FSTART FMIDDLE { FSTART { NAME } FEND : FMIDDLE { NAME } FMIDDLE } FEND NEWLINE END',
    );
  });

  it('warns of a keyword right after a number', () => {
    expect(tokenize('1if x else 2').warnings).toMatchObject([
      { msg: 'invalid decimal literal', line: 1, offset: 1 },
    ]);
    expect(tokenize('0xfor x').warnings).toMatchObject([
      { msg: 'invalid hexadecimal literal', line: 1 },
    ]);
  });

  it('ends in ERROR where it cannot go on', () => {
    expect(kinds('a = "b')).toBe('NAME = ERROR');
    expect(tokenize('a = (b').open).toMatchObject({ char: '(', line: 1, col: 4 });
  });
});
