import { expect, it } from 'vitest';
import { call, callm } from '../core/call.ts';
import { di, makeSlice, si } from '../core/items.ts';
import { List, None, type Value } from '../core/object.ts';
import { iadd, imul } from '../core/operators.ts';
import { repr } from '../core/protocols.ts';
import './cases/evaluate.ts';
import { bytearray } from './bytearray.ts';
import { fromLatin1 } from './bytes-object.ts';

const make = (text: string): Value => call(bytearray, [fromLatin1(text)]);
const slice = (start: Value, stop: Value, step: Value = None) => makeSlice(start, stop, step);

/** What the bytearray shows after a change. */
function after(text: string, change: (b: Value) => void): string {
  const b = make(text);
  change(b);
  return repr(b);
}

it('assigns to slices', () => {
  expect(after('abc', (b) => si(b, slice(0, 1), new List([1, 2])))).toBe(
    "bytearray(b'\\x01\\x02bc')",
  );
  expect(after('abc', (b) => si(b, slice(None, None, 2), fromLatin1('xy')))).toBe(
    "bytearray(b'xby')",
  );
  expect(after('abc', (b) => si(b, slice(1, 1), b))).toBe("bytearray(b'aabcbc')");
  expect(after('abc', (b) => si(b, slice(5, None), fromLatin1('z')))).toBe("bytearray(b'abcz')");
  expect(after('abc', (b) => si(b, slice(2, 1), fromLatin1('z')))).toBe("bytearray(b'abzc')");
});

it('deletes items and slices', () => {
  expect(after('abc', (b) => di(b, 0))).toBe("bytearray(b'bc')");
  expect(after('abc', (b) => di(b, slice(None, None, 2)))).toBe("bytearray(b'b')");
});

it('grows and shrinks', () => {
  const b = make('');
  for (let i = 0; i < 1000; i++) callm(b, 'append', [i & 255]);
  expect(b.size).toBe(1000);
  expect(b.data[999]).toBe(231);
  expect(callm(b, 'pop', [])).toBe(231);
  callm(b, 'resize', [2]);
  callm(b, 'resize', [4]);
  expect(repr(b)).toBe("bytearray(b'\\x00\\x01\\x00\\x00')");
  expect(after('abc', (x) => callm(x, 'insert', [-100, 65]))).toBe("bytearray(b'Aabc')");
  expect(after('abc', (x) => callm(x, 'reverse', []))).toBe("bytearray(b'cba')");
});

it('changes in place under += and *=', () => {
  const b = make('ab');
  expect(iadd(b, fromLatin1('c'))).toBe(b);
  expect(imul(b, 2)).toBe(b);
  expect(repr(b)).toBe("bytearray(b'abcabc')");
});
