import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { decodeBytes, encodeBytes, stringLiteral } from './byte-text.ts';

it('gives bytes back', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7 + (i >> 3)) & 255);
  expect(decodeBytes(encodeBytes(bytes))).toEqual(bytes);
  expect(decodeBytes(encodeBytes(new Uint8Array()))).toEqual(new Uint8Array());
});

it('stands in a script as a string literal', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const { text } = encodeBytes(all);
  expect(runInNewContext(stringLiteral(text))).toBe(text);
  expect(stringLiteral(text)).not.toMatch(/[\0\n\r\u0080-\uffff]/);
});

it('takes one character for most bytes', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => 255 - (i % 100));
  expect(new TextEncoder().encode(stringLiteral(encodeBytes(bytes).text)).length).toBe(1002);
});
