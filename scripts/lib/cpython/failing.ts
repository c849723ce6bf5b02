import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Check, judge, readLedger, type Verdict } from '../oracle/ledger.ts';
import { cause, type FileReport, tableRow } from './report.ts';

/** The ledger of the tests that are known to fail, each with its reason, and the table of what was measured last. */

/** Lines `file/Class.method: reason`. */
export const FAILING = path.join(import.meta.dirname, 'failing.txt');
/** A row for each file. */
export const TABLE = path.join(import.meta.dirname, 'table.txt');

/** The file that a name of the ledger belongs to: `asyncio/tasks` of `asyncio/tasks/TaskTests.test_repr`. */
export const fileOf = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/** Weighs what failed against the ledger: a new failure counts, and so does a known one that passes now. */
export function weigh(
  reports: FileReport[],
  whole: boolean,
  ledger = readLedger(FAILING),
): Verdict {
  const checks = reports.flatMap(checksOf);
  const measured = new Set(reports.map(({ name }) => name));
  return judge(checks, ledger, (name) => !whole || !measured.has(fileOf(name)));
}

function checksOf({ name, tests, failures, broken }: FileReport): Check[] {
  if (broken !== undefined) return [{ name: `${name}/import`, difference: cause(broken) }];
  const failed = new Map(failures.map((test) => [test.name, cause(test.detail)]));
  return tests.map((test) => ({
    name: `${name}/${test}`,
    difference: failed.has(test) ? failed.get(test) || 'fails' : '',
  }));
}

/**
 * Brings ledger and table up to date with a whole run of some files: known reasons stay, what passes goes, and what is new gets the
 * last line of its traceback as its reason, to be replaced by a better one.
 */
export function record(reports: FileReport[]): void {
  const ledger = readLedger(FAILING);
  const measured = new Set(reports.map(({ name }) => name));
  const kept = [...ledger].filter(([name]) => !measured.has(fileOf(name)));
  const found = reports
    .flatMap(checksOf)
    .filter(({ difference }) => difference !== '')
    .map(({ name, difference }): [string, string] => [name, ledger.get(name) ?? difference]);
  const lines = [...kept, ...found].sort(byName).map(([name, reason]) => `${name}: ${reason}`);
  replaceBody(FAILING, lines);
  const rows = new Map(tableRows().map((row) => [rowName(row), row]));
  for (const report of reports) rows.set(report.name, tableRow(report));
  replaceBody(
    TABLE,
    [...rows].sort(byName).map(([, row]) => row),
  );
}

const byName = ([a]: [string, string], [b]: [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const rowName = (row: string): string => row.split(' ', 1)[0] ?? '';

/** The rows of the recorded table. */
export const tableRows = (): string[] =>
  readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => /^[^#]/.test(line));

/** Writes lines below the comments at the head of a file. */
function replaceBody(file: string, lines: string[]): void {
  const head = readFileSync(file, 'utf8').split('\n');
  const comments = head.slice(
    0,
    head.findIndex((line) => !line.startsWith('#')),
  );
  writeFileSync(file, `${[...comments, '', ...lines].join('\n')}\n`);
}
