/** How many tests of a step passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** How a step ended: its exit code (undefined when it was stopped), and the tests it says it ran. */
export interface Ending {
  code: number | undefined;
  counts: Counts;
}

const COUNTS_LINE = /^(?:\w+: )?(\d+) passed, (\d+) failed(?:, \d+ [a-z ]+)?$/;

/**
 * Reads a line such as `12 passed, 1 failed`; more counts may follow, as in `, 3 skipped`.
 *
 * @returns undefined for any other line
 */
export function parseCountsLine(line: string): Counts | undefined {
  const match = COUNTS_LINE.exec(line.trim());
  return match === null ? undefined : { passed: Number(match[1]), failed: Number(match[2]) };
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts a report; a file that could not even be loaded counts as one failure. */
export function countReport(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * What a step's ending counts as. No step passes in silence: a bad exit code without a failed test counts as a
 * failure, and so does a step that ran nothing.
 *
 * @returns the counts, and in `problem` what is wrong beside failed tests
 */
export function judge({ code, counts }: Ending): Counts & { problem?: string } {
  const { passed, failed } = counts;
  if (failed > 0) return counts;
  if (code === undefined) return { passed, failed: 1, problem: 'took too long and was stopped' };
  if (code !== 0) return { passed, failed: 1, problem: `ended with exit code ${code}` };
  if (passed === 0) return { passed, failed: 1, problem: 'ran no test' };
  return counts;
}
