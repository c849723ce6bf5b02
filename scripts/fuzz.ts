/**
 * `npm run fuzz -- protocol [SEED] [COUNT]`: random generators, coroutines and asynchronous generators under random steps.
 * `npm run fuzz -- traced [SEED] [COUNT]`: the scripts of `protocol` in the sandbox alone, traced: events and `inspect` tell the same states.
 * `npm run fuzz -- asyncio [SEED] [COUNT]`: random tasks that wait for each other and share locks, queues and futures.
 * `npm run fuzz -- language [SEED] [COUNT]`: mutated programs; an hour for 20,000.
 * `npm run fuzz -- leaks [SEED] [COUNT]`: the same mutants in the sandbox alone, looking for JavaScript in what a reader sees.
 * Programs run in the sandbox and on CPython 3.14 (pyodide); what differs is kept in `.cache/fuzz`. Without arguments, as in
 * `npm test`: 500 mutants, looked through for leaks, and 500 scripts each of the protocol and of asyncio. Ends with `N passed, N failed`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fuzzForLeaks, fuzzLanguage } from './lib/fuzz/language.ts';
import { fuzzTraced } from './lib/fuzz/protocol/traced.ts';
import type { Finding, Tally } from './lib/fuzz/report.ts';
import { fuzzAsyncio, fuzzProtocol } from './lib/fuzz/scripts.ts';

const FUZZERS = {
  protocol: fuzzProtocol,
  asyncio: fuzzAsyncio,
  traced: fuzzTraced,
  language: fuzzLanguage,
  leaks: fuzzForLeaks,
};
type Name = keyof typeof FUZZERS;

const FOLDER = path.resolve(import.meta.dirname, '../.cache/fuzz');
/** What `npm test` runs. */
const IN_TESTS: Name[] = ['leaks', 'protocol', 'asyncio'];

const [asked, seed = '1', count = '500'] = process.argv.slice(2);
const names = Object.keys(FUZZERS) as Name[];

if (asked !== undefined && !names.includes(asked as Name)) {
  console.error(`usage: fuzz [${names.join('|')}] [SEED] [COUNT]`);
  process.exitCode = 2;
} else await main(asked === undefined ? IN_TESTS : [asked as Name]);

async function main(chosen: Name[]): Promise<void> {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const name of chosen) {
    const folder = path.join(FOLDER, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const tally = await FUZZERS[name](seed, Number(count), (finding) => keep(folder, finding));
    const skipped = tally.skipped > 0 ? `, ${tally.skipped} not to be judged` : '';
    console.log(`${name}: ${tally.passed} of seed ${seed} equal, ${tally.failed} not${skipped}`);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function keep(folder: string, { name, source, text }: Finding): void {
  const file = path.join(folder, `${name.replaceAll(/\W+/g, '-')}.py`);
  writeFileSync(file, source);
  console.log(
    `FAIL ${name} (${path.relative(process.cwd(), file)})\n${text.replace(/^/gm, '    ')}`,
  );
}
