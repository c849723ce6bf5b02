import { describe, expect, it } from 'vitest';
import { parse } from '../sandbox/compiler/2-syntax/parser.ts';
import { pyodideLibrary } from './grammar-corpus.sources.ts';

describe('the standard library of CPython 3.14', () => {
  it('parses in full', { timeout: 60_000 }, () => {
    const { files } = pyodideLibrary();
    expect(files.length).toBeGreaterThan(500);
    for (const file of files)
      expect(() => parse(file.read() as string, 'exec'), file.path).not.toThrow();
  });
});
