import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { judge, readLedger } from './ledger.ts';

const ledger = (text: string) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ledger-')), 'gaps.txt');
  writeFileSync(file, text);
  return readLedger(file);
};
const none = () => false;

test('a gap may fail, and only a gap', () => {
  const checks = [
    { name: 'a/ok', difference: '' },
    { name: 'a/gap', difference: '- x' },
    { name: 'a/bad', difference: '- y' },
  ];
  expect(judge(checks, ledger('# known\na/gap: no sockets\n'), none)).toEqual({
    passed: 1,
    gaps: 1,
    failures: [{ name: 'a/bad', difference: '- y' }],
  });
});

test('a gap that passes fails the run', () => {
  const { failures } = judge([{ name: 'a/b', difference: '' }], ledger('a/b: reason'), none);
  expect(failures).toEqual([{ name: 'a/b', difference: 'passes now: remove it from the ledger' }]);
});

test('an unknown name fails the run, one left out by a filter does not', () => {
  expect(judge([], ledger('a/b: reason'), none).failures).toHaveLength(1);
  expect(judge([], ledger('a/b: reason'), () => true).failures).toEqual([]);
});

test('a gap needs a reason', () => {
  expect(() => ledger('a/b: reason\na/c\n')).toThrow(/gaps.txt:2: expected "name: reason"/);
});
