import { describe, expect, it } from 'vitest';
import type { PySyntaxWarning } from '../errors.ts';
import { parse } from './parser.ts';

function warningsOf(source: string): PySyntaxWarning[] {
  const warnings: PySyntaxWarning[] = [];
  parse(source, 'exec', warnings);
  return warnings;
}

const advice = (sequence: string) =>
  `Such sequences will not work in the future. Did you mean "\\\\${sequence}"? A raw string is also an option.`;

describe('SyntaxWarnings of literals', () => {
  it('reports unknown escapes with the line on which they stand', () => {
    expect(warningsOf('x = """\n\\d\n"""')).toMatchObject([
      { msg: `"\\d" is an invalid escape sequence. ${advice('d')}`, line: 2 },
    ]);
    expect(warningsOf("f'\\{x}'")).toMatchObject([
      { msg: `"\\{" is an invalid escape sequence. ${advice('{')}`, line: 1 },
    ]);
  });

  it('reports octal escapes beyond a byte', () => {
    expect(warningsOf("'\\777'")).toMatchObject([
      { msg: `"\\777" is an invalid octal escape sequence. ${advice('777')}`, line: 1 },
    ]);
  });

  it('leaves raw strings alone, and \\u in bytes is unknown', () => {
    expect(warningsOf("r'\\d', rb'\\d'")).toEqual([]);
    expect(warningsOf("b'\\u'")).toHaveLength(1);
  });
});
