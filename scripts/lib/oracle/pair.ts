/** Two oracles with different hash seeds: what they disagree on no reader's machine would agree on either. */
import type { Job, Outcome } from './job.ts';
import { Oracle } from './oracle.ts';

/** What two seeds print differently: the step, and the line of its source that printed it (0: unknown). */
export interface SeedDifference {
  step: number;
  line: number;
}

/** Two interpreters that run the same jobs side by side. */
export class OraclePair {
  #first = new Oracle(0);
  #second = new Oracle(42);

  /** CPython's version; known after the first job. */
  get version(): string {
    return this.#first.version;
  }

  /** Gives what a job did under seed 0, and where seed 42 gives something else. Throws `TooLong`. */
  async run(job: Job): Promise<{ outcomes: Outcome[]; differences: SeedDifference[] }> {
    const [outcomes, others] = await Promise.all([this.#first.run(job), this.#second.run(job)]);
    const steps = [...outcomes.keys()].filter((at) => !same(outcomes[at], others[at]));
    if (steps.length === 0) return { outcomes, differences: [] };
    const located = await this.#first.run({ ...job, locate: true });
    const differences = steps.map((step) => ({ step, line: lineOf(located[step], others[step]) }));
    return { outcomes, differences };
  }

  async close(): Promise<void> {
    await Promise.all([this.#first.close(), this.#second.close()]);
  }
}

function same(a: Outcome | undefined, b: Outcome | undefined): boolean {
  return a?.stdout === b?.stdout && a?.stderr === b?.stderr && a?.exit === b?.exit;
}

/** The line that wrote the first character on which two outcomes differ. */
function lineOf(a: Outcome | undefined, b: Outcome | undefined): number {
  if (!a || !b) return 0;
  const stream = a.stdout === b.stdout ? 'stderr' : 'stdout';
  const [left, right] = [a[stream], b[stream]];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return a.lines[stream].findLast(([start]) => start <= at)?.[1] ?? 0;
}
