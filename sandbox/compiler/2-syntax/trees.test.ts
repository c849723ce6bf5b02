import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from './parser.ts';
import { pythonTree } from './testing/python-tree.ts';

/** Programs and the trees that CPython 3.14 parses, recorded by `npm run grammar -- --record`. */
const table = new URL('cases/trees.jsonl', import.meta.url);
const cases: { source: string; expected: unknown }[] = readFileSync(table, 'utf8')
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row));

describe('trees and positions are those of CPython 3.14', () => {
  it.each(cases)('$source', ({ source, expected }) => {
    expect(pythonTree(parse(source, 'exec'))).toEqual(expected);
  });
});

describe('modes', () => {
  it('takes one expression for eval', () => {
    const tree = parse('  \n 1, 2\n\n'.trim(), 'eval');
    expect(tree).toMatchObject({ kind: 'Expression', body: { kind: 'Tuple' } });
    expect(() => parse('x = 1', 'eval')).toThrow('invalid syntax');
    expect(() => parse('', 'eval')).toThrow('invalid syntax');
    expect(() => parse('*a, b', 'eval')).toThrow('invalid syntax');
  });

  it('drops a byte order mark', () => {
    expect(parse('\ufeffx', 'exec').body[0]).toMatchObject({ line: 1, col: 0 });
  });
});
