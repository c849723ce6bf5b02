import type { FileOutcome, TestOutcome } from './suite.ts';

/** What is printed of a run of CPython's tests. */

export interface FileReport {
  name: string;
  passed: number;
  total: number;
  /** Not counted: by the ledger, and by tests that skip themselves. */
  excluded: number;
  failures: TestOutcome[];
  /** Names of all tests that count. */
  tests: string[];
  missing: string[];
  broken?: string;
}

/** Counts a file's outcomes. */
export function reportOn({ name, tests, missing, broken, excluded }: FileOutcome): FileReport {
  const counted = tests.filter(({ status }) => status !== 'skipped');
  const failures = counted.filter(({ status }) => status === 'failed');
  return {
    name,
    passed: counted.length - failures.length,
    total: counted.length,
    excluded: excluded + tests.length - counted.length,
    failures,
    tests: counted.map((test) => test.name),
    missing,
    broken,
  };
}

/** Prints why a file could not be imported, what it lacks, and each failing test that is not `known`, with its cause. */
export function printFailures(
  { name, failures, missing, broken }: FileReport,
  details: boolean,
  known: (name: string) => boolean = () => false,
): void {
  if (missing.length > 0) console.log(`${name}: the sandbox has no ${missing.join(', ')}`);
  if (broken !== undefined) console.log(`${name}: cannot be imported\n${indent(broken)}`);
  for (const failure of failures) {
    if (!details && known(`${name}/${failure.name}`)) continue;
    const { oracle, detail } = failure;
    const both =
      oracle && oracle.status !== 'passed' ? ` [on CPython 3.14 too: ${oracle.status}]` : '';
    console.log(`FAIL ${name}/${failure.name}: ${cause(detail)}${both}`);
    if (details) console.log(indent(detail));
    if (details && both) console.log(indent(`CPython 3.14:\n${oracle?.printed}`));
  }
}

/** The last line of a traceback that names an exception, cut to one line's length. */
export function cause(detail: string): string {
  const lines = detail.trimEnd().split('\n');
  const named = lines.filter((line) =>
    /^[\w.]+(Error|Exception|Warning|Iteration|Exit|Group)\b/.test(line),
  );
  return (named.at(-1) ?? lines.at(-1) ?? '').slice(0, 160);
}

const indent = (text: string) => text.trimEnd().replace(/^/gm, '    ');

/** Prints passed and total of each file, and of all. */
export function printTable(reports: FileReport[]): void {
  const all = { name: 'all', passed: 0, total: 0, excluded: 0 };
  for (const { passed, total, excluded } of reports) {
    all.passed += passed;
    all.total += total;
    all.excluded += excluded;
  }
  console.log(`\n${row('file', 'passed', 'total', '', 'excluded')}`);
  const sorted = reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const report of [...sorted, all]) console.log(tableRow(report));
}

/** A line of the table. */
export function tableRow({
  name,
  passed,
  total,
  excluded,
}: Pick<FileReport, 'name' | 'passed' | 'total' | 'excluded'>): string {
  const share = total > 0 ? `${Math.floor((1000 * passed) / total) / 10}%` : '-';
  return row(name, passed, total, share, excluded);
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(9)).join('');
}
