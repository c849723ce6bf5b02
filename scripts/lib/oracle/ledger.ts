/** The ledger of known gaps: what the sandbox does not yet do as CPython does, and why. */
import { existsSync, readFileSync } from 'node:fs';

/** A program (`theme/name`) or cell (`content/NN-slug.mdx#id`) that was run, and where it differs; empty if nowhere. */
export interface Check {
  name: string;
  difference: string;
}

/** What a run amounts to. */
export interface Verdict {
  passed: number;
  /** Names of checks that fail, each with what to print. */
  failures: Check[];
  /** Known gaps that still fail. */
  gaps: number;
}

/** Reads lines of the form `name: reason`; `#` begins a comment. No file, no gaps. Throws on a line without a reason. */
export function readLedger(file: string): Map<string, string> {
  const gaps = new Map<string, string>();
  if (!existsSync(file)) return gaps;
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const entry = /^(\S+): +(\S.*)$/.exec(line);
    if (!entry) throw new Error(`${file}:${at + 1}: expected "name: reason"`);
    gaps.set(entry[1] ?? '', entry[2] ?? '');
  }
  return gaps;
}

/**
 * Weighs checks against the ledger. A gap that passes fails the run until its line is removed, and so does a name that
 * is neither among the checks nor `known` otherwise.
 */
export function judge(
  checks: Check[],
  gaps: Map<string, string>,
  known: (name: string) => boolean,
): Verdict {
  const verdict: Verdict = { passed: 0, failures: [], gaps: 0 };
  for (const check of checks) {
    if (!gaps.has(check.name)) {
      if (check.difference) verdict.failures.push(check);
      else verdict.passed += 1;
    } else if (check.difference) verdict.gaps += 1;
    else verdict.failures.push({ ...check, difference: 'passes now: remove it from the ledger' });
  }
  const names = new Set(checks.map(({ name }) => name));
  for (const name of gaps.keys())
    if (!names.has(name) && !known(name))
      verdict.failures.push({ name, difference: 'is in the ledger, but there is no such check' });
  return verdict;
}
