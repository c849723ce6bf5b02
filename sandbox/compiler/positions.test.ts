import { describe, expect, it } from 'vitest';
import { parse } from './2-syntax/parser.ts';
import type { Expr, ExprStmt } from './ast.ts';
import { Positions } from './positions.ts';
import { Source } from './source.ts';

function table(source: string): string {
  const positions = new Positions(new Source(source));
  for (const node of parse(source, 'exec').body) positions.row((node as ExprStmt).value as Expr);
  return positions.encode();
}

describe('positions', () => {
  it('are rows of base-36 numbers, with lines as differences', () => {
    expect(table('a\n\nabc.d\na')).toBe('1,0,0,1;2,0,0,5;1,0,0,1');
  });

  it('keep equal rows once', () => {
    const positions = new Positions(new Source('a'));
    const node = { line: 1, col: 0, endLine: 1, endCol: 1 };
    expect([positions.row(node), positions.row(node)]).toEqual([0, 0]);
  });

  it('anchor operators, brackets and arguments', () => {
    expect(table('(a)  // b')).toBe('1,0,0,9,0,5,0,7');
    expect(table('a [b]')).toBe('1,0,0,5,0,2,0,5');
    expect(table('f (b)')).toBe('1,0,0,5,0,2,0,5');
  });

  it('anchor on later lines', () => {
    expect(table('(a\n + b)')).toBe('1,1,1,4,1,1,1,2');
    expect(table('f(\n)')).toBe('1,0,1,1,0,1,1,1');
  });

  it('blame a method that spans lines at its name', () => {
    expect(table('(a\n  .b(1))')).toBe('2,3,0,7,0,4,0,7');
  });
});
