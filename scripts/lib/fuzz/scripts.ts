/** The fuzzers of random scripts, here and on CPython: the protocol's steps by hand, and tasks in a loop. */
import { readFileSync } from 'node:fs';
import { difference } from '../oracle/output.ts';
import { makeScript as makeTasks } from './asyncio/scripts.ts';
import { makeScript as makeSteps } from './protocol/scripts.ts';
import type { Finding, Tally } from './report.ts';
import { BATCH, compareScripts, type Difference, type Scripts } from './scripts/compare.ts';
import { Stage } from './scripts/stage.ts';

/** How many differing scripts are made small. */
const SHRUNK = 6;

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Random generators, coroutines and asynchronous generators, stepped at random. */
const PROTOCOL: Scripts = { prelude: read('./protocol/prelude.py'), make: makeSteps };
/** Random coroutines that wait for each other. */
const ASYNCIO: Scripts = { prelude: read('./asyncio/prelude.py'), make: makeTasks };

/** Compares `count` scripts of a kind; hands on each that differs, made small, as it is found. */
async function fuzz(
  { prelude, make }: Scripts,
  seed: string,
  count: number,
  found: (finding: Finding) => void,
): Promise<Tally> {
  const stage = await Stage.open(prelude);
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (let from = 0; from < count; from += BATCH) {
      const batch = Math.min(BATCH, count - from);
      const differences = await compareScripts(
        stage,
        make,
        seed,
        from,
        batch,
        SHRUNK - tally.failed,
      );
      const real = differences.filter(({ isCollected }) => !isCollected);
      tally.passed += batch - differences.length;
      tally.failed += real.length;
      tally.skipped += differences.length - real.length;
      for (const one of real) found(asFinding(one));
    }
  } finally {
    await stage.close();
  }
  return tally;
}

type Fuzzer = (seed: string, count: number, found: (finding: Finding) => void) => Promise<Tally>;

export const fuzzProtocol: Fuzzer = (...asked) => fuzz(PROTOCOL, ...asked);
export const fuzzAsyncio: Fuzzer = (...asked) => fuzz(ASYNCIO, ...asked);

function asFinding({ number, source, cpython, sandbox }: Difference): Finding {
  const text = difference(cpython, sandbox, 20);
  return { name: `script ${number}`, source, text };
}
