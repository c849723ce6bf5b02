/**
 * `npm run verify [-- PATTERN]`: runs every cell and every conformance program in the sandbox under Node and compares
 * what they print with what CPython printed. Ends with `N passed, N failed`; exit code 1 if anything failed.
 */
import path from 'node:path';
import { findChapters } from './lib/oracle/chapters.ts';
import { type Check, judge, readLedger } from './lib/oracle/ledger.ts';
import { CONFORMANCE, findPrograms } from './lib/oracle/programs.ts';
import { Verifier } from './lib/oracle/verify.ts';

const pattern = process.argv[2] ?? '';
const programs = findPrograms(CONFORMANCE, pattern.replace(`${CONFORMANCE}/`, ''));
const verifier = await Verifier.start();
const checks: Check[] = [];
for (const program of programs) checks.push(await verifier.program(program));
for (const file of findChapters(pattern)) checks.push(...(await verifier.chapter(file)));

const gaps = readLedger(path.join(CONFORMANCE, 'gaps.txt'));
const verdict = judge(checks, gaps, () => pattern !== '');
for (const { name, difference } of verdict.failures)
  console.log(`FAIL ${name}\n${difference.replace(/^/gm, '    ')}`);
const known = verdict.gaps > 0 ? `, ${verdict.gaps} known gaps` : '';
console.log(`${verdict.passed} passed, ${verdict.failures.length} failed${known}`);
process.exitCode = verdict.failures.length > 0 ? 1 : 0;
