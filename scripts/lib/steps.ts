import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Counts, countReport, judge, parseCountsLine } from './counts.ts';
import { runScript } from './run-script.ts';

const REPORTS = path.resolve(import.meta.dirname, '../../.cache/test');

/** One part of `npm test`: an npm script, how its tests are counted, and how long it may take. */
interface Step {
  script: string;
  /** `once`: it passes or fails as a whole; `line`: it prints `N passed, N failed`; `vitest`: by vitest's report. */
  count: 'once' | 'line' | 'vitest';
  minutes: number;
}

const STEPS: Step[] = [
  { script: 'check', count: 'once', minutes: 3 },
  { script: 'lint', count: 'once', minutes: 2 },
  { script: 'unit', count: 'vitest', minutes: 5 },
  { script: 'verify', count: 'line', minutes: 5 },
  { script: 'fuzz', count: 'line', minutes: 3 },
  { script: 'build', count: 'once', minutes: 4 },
  { script: 'e2e', count: 'vitest', minutes: 9 },
];

/**
 * Runs the steps in order, whatever the outcome of each, and prints their sum as the last line.
 *
 * @param only names of the steps to run; all when empty
 * @returns the exit code: 0 when every step ran tests and none failed
 */
export async function runSteps(only: string[]): Promise<number> {
  const unknown = only.filter((name) => !STEPS.some(({ script }) => script === name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((s) => s.script).join(', ')}.`,
    );
    return 2;
  }
  const total: Counts = { passed: 0, failed: 0 };
  const summary: string[] = [];
  for (const step of STEPS) {
    if (only.length > 0 && !only.includes(step.script)) continue;
    console.log(`\n— ${step.script}`);
    const start = performance.now();
    const { passed, failed, problem } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const verdict = problem ?? (failed > 0 ? 'failed' : 'ok');
    summary.push(
      `  ${step.script.padEnd(7)} ${passed} passed, ${failed} failed in ${seconds} s: ${verdict}`,
    );
    console.log(summary.at(-1));
  }
  console.log(
    `\nAll steps:\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`,
  );
  return total.failed === 0 ? 0 : 1;
}

async function runStep({ script, count, minutes }: Step): Promise<ReturnType<typeof judge>> {
  const report = path.join(REPORTS, `${script}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const args =
    count === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : [];
  let counts: Counts = { passed: 0, failed: 0 };
  const code = await runScript(script, args, minutes, (line) => {
    const found = parseCountsLine(line);
    counts = found ?? counts;
    // Only the sum of all steps is to stand alone in a line.
    console.log(found === undefined ? `  ${line}` : `  ${line} in this step`);
  });
  if (count === 'vitest') counts = readReport(report);
  if (count === 'once') counts = { passed: code === 0 ? 1 : 0, failed: 0 };
  return judge({ code, counts });
}

/** No report at all (vitest did not come so far) counts as no test. */
function readReport(file: string): Counts {
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
