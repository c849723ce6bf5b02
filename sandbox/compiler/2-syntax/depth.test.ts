import { describe, expect, it } from 'vitest';
import { PySyntaxError } from '../errors.ts';
import { parse } from './parser.ts';

function outcome(source: string): string {
  try {
    parse(source, 'exec');
    return 'parsed';
  } catch (e) {
    if (e instanceof PySyntaxError) return `${e.type}: ${e.msg}`;
    throw e;
  }
}

const nested = (open: string, inner: string, close: string, depth: number) =>
  open.repeat(depth) + inner + close.repeat(depth);
const TOO_DEEP =
  'RecursionError: maximum recursion depth exceeded during compilation (a limit of the sandbox)';

describe('nesting', () => {
  it.each([
    ['(', '1', ')'],
    ['[', '', ']'],
    ['{1:', '1', '}'],
    ['f(a=', '1', ')'],
    ['a[', '1', ']'],
    ['(1 if 1 else ', '1', ')'],
    ['[x for x in ', 'y', ']'],
  ])('holds 200 times %s and not 201', (open, inner, close) => {
    expect(outcome(nested(open, inner, close, 200))).toBe('parsed');
    expect(outcome(nested(open, inner, close, 201))).toBe(
      'SyntaxError: too many nested parentheses',
    );
  });

  it('holds 99 blocks and not 100', () => {
    const blocks = (depth: number) =>
      Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}if 1:\n`).join('') +
      ' '.repeat(depth) +
      'x';
    expect(outcome(blocks(99))).toBe('parsed');
    expect(outcome(blocks(100))).toBe('IndentationError: too many levels of indentation');
  });

  it.each(['lambda: ', '1 if 1 else ', '2 ** ', 'lambda x='])(
    'refuses 5,000 times %s',
    (prefix) => {
      expect(outcome(`${prefix.repeat(5000)}1`)).toBe(TOO_DEEP);
    },
  );

  it.each(['not ', '- '])('holds 5,000 times %s and refuses 20,000', (prefix) => {
    expect(outcome(`${prefix.repeat(5000)}1`)).toBe('parsed');
    expect(outcome(`${prefix.repeat(20_000)}1`)).toBe(
      'MemoryError: Parser stack overflowed - Python source too complex to parse',
    );
  });

  it.each(['1 + ', 'x and ', 'x < ', 'x = '])('holds 20,000 times %s', (prefix) => {
    expect(outcome(`${prefix.repeat(20_000)}1`)).toBe('parsed');
  });

  it('holds long chains of elif, suffixes and f-strings', () => {
    expect(outcome(`if x: y\n${'elif x: y\n'.repeat(20_000)}`)).toBe('parsed');
    expect(outcome(`a${'.b[c](d)'.repeat(5000)}`)).toBe('parsed');
    expect(outcome(`x = ${'f"{x}" '.repeat(5000)}`)).toBe('parsed');
  });

  it('finds errors in deep programs without exponential time', () => {
    expect(outcome(nested('(', 'a b', ')', 100))).toMatch(/^SyntaxError: invalid syntax/);
    expect(outcome(nested('f(x, ', 'a b', ')', 190))).toMatch(/^SyntaxError: invalid syntax/);
    expect(outcome(nested('{1: ', 'a b', '}', 190))).toMatch(/^SyntaxError: invalid syntax/);
  });
});
