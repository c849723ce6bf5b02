import { expect, test } from 'vitest';
import { countReport, judge, parseCountsLine } from './counts.ts';

test('a counts line stands alone', () => {
  expect(parseCountsLine('12 passed, 1 failed')).toEqual({ passed: 12, failed: 1 });
  expect(parseCountsLine('verify: 3 passed, 0 failed')).toEqual({ passed: 3, failed: 0 });
  expect(parseCountsLine('9 passed, 0 failed, 2 known gaps')).toEqual({ passed: 9, failed: 0 });
  expect(parseCountsLine('12 passed, 1 failed in 3 s')).toBeUndefined();
});

test('a test file that does not load is a failure', () => {
  const failedFile = { status: 'failed', assertionResults: [] };
  const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const report = { numPassedTests: 4, numFailedTests: 1, testResults: [failedFile, failedTest] };
  expect(countReport(report)).toEqual({ passed: 4, failed: 2 });
});

test.each([
  ['all passed', 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
  ['some failed', 1, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
  ['a crash after the tests', 7, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
  ['stopped', undefined, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
  ['no test', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
])('%s', (_, code, counts, expected) => {
  expect(judge({ code, counts })).toMatchObject(expected);
});
