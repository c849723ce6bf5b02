import { expect, it } from 'vitest';
import { decodeSource } from './source-text.ts';

const decode = (text: string, encoding: BufferEncoding = 'utf8') =>
  decodeSource(Buffer.from(text, encoding), 'a.py');

it('takes UTF-8, with a mark or without', () => {
  expect(decode('x = "é"')).toEqual({ ok: true, text: 'x = "é"' });
  expect(decode('\ufeffx = 1')).toEqual({ ok: true, text: 'x = 1' });
});

it('heeds a declaration in the first two lines', () => {
  expect(decode('# -*- coding: latin-1 -*-\nx = "é"', 'latin1')).toMatchObject({
    ok: true,
    text: expect.stringContaining('é'),
  });
  expect(decode('#!/usr/bin/python\n# coding=iso-8859-1\n"é"', 'latin1').ok).toBe(true);
  expect(decode('x = 1\n# coding=latin-1\n"é"', 'latin1').ok).toBe(false);
  expect(decode('# coding: klingon\n')).toEqual({
    ok: false,
    message: 'unknown encoding: klingon',
  });
});

it('names the line of a byte that is not UTF-8', () => {
  expect(decode('x = 1\ny = "é"\n', 'latin1')).toEqual({
    ok: false,
    message:
      "Non-UTF-8 code starting with '\\xe9' in file a.py on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  });
});
