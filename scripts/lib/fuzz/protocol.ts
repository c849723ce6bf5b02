/** The protocol fuzzer: random generators, coroutines and asynchronous generators, stepped at random, here and on CPython. */
import { difference } from '../oracle/output.ts';
import { BATCH, compareScripts, type Difference } from './protocol/compare.ts';
import { Stage } from './protocol/stage.ts';
import type { Finding, Tally } from './report.ts';

/** How many differing scripts are made small. */
const SHRUNK = 6;

/** Compares `count` scripts; hands on each that differs, made small, as it is found. */
export async function fuzzProtocol(
  seed: string,
  count: number,
  found: (finding: Finding) => void,
): Promise<Tally> {
  const stage = await Stage.open();
  let failed = 0;
  try {
    for (let from = 0; from < count; from += BATCH) {
      const batch = Math.min(BATCH, count - from);
      const differences = await compareScripts(stage, seed, from, batch, SHRUNK - failed);
      failed += differences.length;
      for (const one of differences) found(asFinding(one));
    }
  } finally {
    await stage.close();
  }
  return { passed: count - failed, failed, skipped: 0 };
}

function asFinding({ number, source, cpython, sandbox }: Difference): Finding {
  const text = difference(cpython, sandbox, 20);
  return { name: `script ${number}`, source, text };
}
