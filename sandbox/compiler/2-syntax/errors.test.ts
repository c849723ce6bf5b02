import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PySyntaxError } from '../errors.ts';
import { parse } from './parser.ts';

/** Programs and what CPython 3.14 says of them (null: nothing), recorded by `npm run grammar -- --record`. */
interface Case {
  source: string;
  expected: Record<string, unknown> | null;
}
const table = new URL('cases/errors.jsonl', import.meta.url);
const cases: Case[] = readFileSync(table, 'utf8')
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row));

function errorOf(source: string): Record<string, unknown> | null {
  try {
    parse(source, 'exec');
    return null;
  } catch (e) {
    if (!(e instanceof PySyntaxError)) throw e;
    const { type, msg, line, offset, endLine, endOffset } = e;
    return { type, msg, line, offset, endLine, endOffset };
  }
}

describe('syntax errors are those of CPython 3.14, with their places', () => {
  it.each(cases)('$source', ({ source, expected }) => {
    expect(errorOf(source)).toEqual(expected);
  });
});

describe('the order in which errors are found', () => {
  it('prefers an unterminated string further down', () => {
    expect(errorOf('x = = 1\ny = "abc\n')).toMatchObject({ line: 2, offset: 5 });
  });

  it('prefers a bracket that was never closed on an earlier line', () => {
    expect(errorOf('f(a,\n  b c\n')).toMatchObject({ msg: "'(' was never closed", line: 1 });
  });

  it('does not prefer bad indentation further down', () => {
    expect(errorOf('x = = 1\nif y:\n    z\n  w\n')).toMatchObject({ line: 1, offset: 5 });
  });
});

describe('names of characters', () => {
  const source = '"\\N{SNOWMAN}"';
  const table = () => '\n@2602\nUMBRELLA\nSNOWMAN\n~4E00 9FFF CJK UNIFIED IDEOGRAPH-\n';

  it('are looked up in the table that is given', () => {
    expect(parse(source, 'eval', [], table).body).toMatchObject({ value: { value: '☃' } });
    expect(() => parse('"\\N{SNOW}"', 'eval', [], table)).toThrow('unknown Unicode character name');
    const ideograph = '"\\N{CJK UNIFIED IDEOGRAPH-4E94}"';
    expect(parse(ideograph, 'eval', [], table).body).toMatchObject({ value: { value: '五' } });
  });

  it('are all taken as names without one', () => {
    expect(parse(source, 'eval').body).toMatchObject({ value: { value: '\ufffd' } });
  });
});
