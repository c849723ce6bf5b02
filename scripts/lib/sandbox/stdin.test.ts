import { closeSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { stdinLines, textLines } from './stdin.ts';

const all = (next: () => string | undefined) => [next(), next(), next(), next()];

it('gives lines with their newlines', () => {
  expect(all(textLines('a\n\nb'))).toEqual(['a\n', '\n', 'b', undefined]);
  expect(all(textLines(''))).toEqual([undefined, undefined, undefined, undefined]);
});

it('reads a file, also where a character lies across two reads', () => {
  const file = path.join(tmpdir(), `stdin-${process.pid}.txt`);
  const long = `${'x'.repeat(65_535)}é`;
  writeFileSync(file, `a\n${long}\nend`);
  const fd = openSync(file, 'r');
  expect(all(stdinLines(fd))).toEqual(['a\n', `${long}\n`, 'end', undefined]);
  closeSync(fd);
  unlinkSync(file);
});
