import { describe, expect, it } from 'vitest';
import { readLedger } from '../oracle/ledger.ts';
import { Excluded, examplesOf } from './excluded.ts';
import { FAILING, fileOf, tableRows, weigh } from './failing.ts';
import { ASYNCIO, MEASURED } from './files.ts';
import type { FileReport } from './report.ts';

const files = new Set([...MEASURED, ...ASYNCIO]);
const failing = readLedger(FAILING);

describe('the ledgers of CPython’s tests', () => {
  it('name tests of files that are measured', () => {
    for (const name of failing.keys()) expect(files).toContain(fileOf(name));
    for (const name of Excluded.read().names)
      expect(files.has(fileOf(name)) || name.startsWith('import/')).toBe(true);
  });

  it('stand beside a table with a row for each file that was run', () => {
    for (const row of tableRows()) expect(row).toMatch(/^(\S+) +\d+ +\d+ +(?:[\d.]+%|-) +\d+$/);
    for (const row of tableRows()) expect(files).toContain(row.split(' ')[0]);
  });
});

const report = (tests: string[], failures: string[]): FileReport => ({
  name: 'dict',
  passed: tests.length - failures.length,
  total: tests.length,
  excluded: 0,
  tests,
  failures: failures.map((name) => ({ name, status: 'failed', detail: 'ValueError: no', ms: 0 })),
  missing: [],
});

describe('weighing a run', () => {
  it('sees a new failure, and a known one that passes', () => {
    const known = new Map([['dict/T.old', 'a reason']]);
    expect(weigh([report(['T.a', 'T.old'], ['T.old'])], true, known).failures).toEqual([]);
    expect(weigh([report(['T.a', 'T.old'], ['T.a', 'T.old'])], true, known).failures).toEqual([
      { name: 'dict/T.a', difference: 'ValueError: no' },
    ]);
    expect(weigh([report(['T.a', 'T.old'], [])], true, known).failures).toHaveLength(1);
  });

  it('misses what is not there only in whole runs of that file', () => {
    const known = new Map([
      ['dict/T.gone', 'a reason'],
      ['list/T.other', 'a reason'],
    ]);
    expect(weigh([report(['T.a'], [])], true, known).failures).toHaveLength(1);
    expect(weigh([report(['T.a'], [])], false, known).failures).toEqual([]);
  });
});

describe('examples of doctests', () => {
  it('are excluded by number', () => {
    const ledger = ['syntax/doc[7]', 'syntax/doc[12]', 'syntax/other[3]', 'syntax/T.test'];
    expect(examplesOf(ledger, 'syntax/doc')).toEqual([7, 12]);
  });
});
