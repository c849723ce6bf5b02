import { describe, expect, it } from 'vitest';
import { PySyntaxError } from '../errors.ts';
import { parse } from './parser.ts';
import { closeMatches, closestWord, editDistance } from './similar.ts';
import { keywordTypo } from './typos.ts';

function typoIn(source: string) {
  try {
    parse(source, 'exec');
  } catch (e) {
    return keywordTypo(source, e as PySyntaxError);
  }
  return undefined;
}

// What CPython 3.14 prints for these was read off it.
describe('misspelt keywords', () => {
  it.each([
    ['whille True: pass', 'while', 1, 7],
    ['x = 1\nfro x in y: pass', 'for', 1, 4],
    ['clas A:\n  x = 1\n', 'class', 1, 5],
    ['for x im y:\n  pass', 'in', 7, 9],
    ['f(a iff b else c)', 'if', 5, 8],
    ['x = [1 fro y in z]', 'for', 8, 11],
    ['asynch def f(): pass', 'async', 1, 7],
    ['f = lamda x: x', 'lambda', 5, 10],
    ['from a imprt b', 'import', 8, 13],
    ['if x:\n  y\nesle:\n  z\n', 'else', 1, 5],
  ])('%s', (source, keyword, offset, endOffset) => {
    const msg = `invalid syntax. Did you mean '${keyword}'?`;
    expect(typoIn(source)).toMatchObject({ msg, offset, endOffset });
  });

  it('gives the line without the indentation of all lines', () => {
    const source = 'def f():\n    if x:\n        pass\n    esle:\n        y\n';
    expect(typoIn(source)).toMatchObject({ text: 'esle:', offset: 1 });
  });

  it.each(['a b', 'x = tru e', 'del x, y z', 'x = = 1', 'x = (1\n fro y in z)\n'])(
    'has none for %s',
    (source) => {
      expect(typoIn(source)).toBeNull();
    },
  );

  it('asks whether the repaired program compiles', () => {
    const place = { line: 1, offset: 7, endLine: 1, endOffset: 8 };
    const error = new PySyntaxError('SyntaxError', 'invalid syntax', place);
    const refuse = () => {
      throw new PySyntaxError('SyntaxError', "'yield' outside function", place);
    };
    expect(keywordTypo('yeild x', error)).toMatchObject({ offset: 1 });
    expect(keywordTypo('yeild x', error, refuse)).toBeNull();
  });
});

describe('likeness of words', () => {
  it('counts edits, with case at half the price', () => {
    expect(editDistance('none', 'None')).toBe(1);
    expect(editDistance('whille', 'while')).toBe(2);
    expect(closestWord('fro', ['for', 'from'])).toBe('from');
    expect(closestWord('xyz', ['for', 'while'])).toBeNull();
  });

  it('orders by the length of common pieces', () => {
    expect(closeMatches('fro', ['for', 'from', 'or'], 3, 0.5)).toEqual(['from', 'for']);
  });
});
