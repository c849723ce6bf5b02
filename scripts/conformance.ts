/**
 * `npm run conformance -- cpython [FILE…] [--only PATTERN] [--details] [--oracle] [--record] [--deadline SECONDS]` runs CPython's own tests,
 * those of the newest CPython installed here, in the sandbox. FILE is a name without `test_` (`generators`, `asyncio/tasks`), or `asyncio` or
 * `all`. Prints a table and what fails that `lib/cpython/failing.txt` does not name (with `--details` all, with `--oracle` also whether it fails on
 * CPython 3.14); excluded tests and their reasons stand in `lib/cpython/excluded.txt`. `--record` brings failing.txt and table.txt up to date, after each file.
 */
import { parseArgs } from 'node:util';
import { Excluded } from './lib/cpython/excluded.ts';
import { FAILING, record, weigh } from './lib/cpython/failing.ts';
import { ASYNCIO, MEASURED } from './lib/cpython/files.ts';
import { newestInstallation } from './lib/cpython/installed.ts';
import { Judge } from './lib/cpython/judge.ts';
import { type FileReport, printFailures, printTable, reportOn } from './lib/cpython/report.ts';
import { runFiles } from './lib/cpython/threads.ts';
import { readLedger, type Verdict } from './lib/oracle/ledger.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    oracle: { type: 'boolean', default: false },
    details: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    deadline: { type: 'string', default: '5' },
  },
});

const [suite, ...names] = positionals;
const installation = newestInstallation();
if (suite !== 'cpython') fail('usage: conformance cpython [FILE…]');
else if (!installation) fail('no CPython with its tests was found (pyenv versions, python3)');
else {
  console.log(`the tests of CPython ${installation.version}`);
  const excluded = Excluded.read();
  const known = readLedger(FAILING);
  const reports: FileReport[] = [];
  const records = values.record && values.only === '';
  const judge = values.oracle ? new Judge(installation) : undefined;
  const options = { only: values.only, deadline: Number(values.deadline) * 1000 };
  for await (const outcome of runFiles(files(names), { installation, options })) {
    const report = reportOn(outcome);
    reports.push(report);
    if (judge)
      for (const test of report.failures)
        test.oracle = await judge.run(
          report.name,
          test.name,
          excluded.examples(report.name, test.name),
        );
    if (records) record([report]);
    printFailures(report, values.details || values.oracle, (test) => known.has(test));
  }
  await judge?.close();
  printTable(reports);
  if (!records) conclude(weigh(reports, values.only === '', known), known);
}

/** Prints what differs from the ledger; a difference fails the run. */
function conclude({ passed, failures, gaps }: Verdict, ledger: Map<string, string>): void {
  console.log(
    `\n${passed} passed, ${failures.length} not as the ledger says, ${gaps} known failures`,
  );
  for (const { name, difference } of failures)
    if (ledger.has(name)) console.log(`${name}: ${difference}`);
  if (failures.length > 0) process.exitCode = 1;
}

/** The names asked for, with `asyncio` and `all` spelt out. */
function files(asked: string[]): string[] {
  if (asked.length === 0) return MEASURED;
  return asked.flatMap((name) => {
    if (name === 'all') return [...MEASURED, ...ASYNCIO];
    return name === 'asyncio' ? ASYNCIO : [name];
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
