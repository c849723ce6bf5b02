import path from 'node:path';
import { readLedger } from '../oracle/ledger.ts';

/** The ledger of tests that are not counted, each with its reason. */

const LEDGER = path.join(import.meta.dirname, 'excluded.txt');

/**
 * Lines `file/Class.method: reason`, where `*` stands for anything, `file/doctest[7]: reason` for one example of a doctest, and
 * `import/module: reason`.
 */
export class Excluded {
  private readonly entries: { pattern: RegExp; reason: string; text: string }[];

  private constructor(ledger: Map<string, string>) {
    this.entries = [...ledger].map(([text, reason]) => ({ text, reason, pattern: glob(text) }));
  }

  static read(file: string = LEDGER): Excluded {
    return new Excluded(readLedger(file));
  }

  /** The names of all entries. */
  get names(): string[] {
    return this.entries.map(({ text }) => text);
  }

  /** The modules that the sandbox is not meant to have: tests that use them are not counted. */
  get modules(): string[] {
    return this.entries
      .filter(({ text }) => text.startsWith('import/'))
      .map(({ text }) => text.slice('import/'.length));
  }

  /** The examples of a doctest that are not counted. */
  examples(file: string, test: string): number[] {
    return examplesOf(this.names, `${file}/${test}`);
  }

  /** Why a test is not counted; undefined if it is. */
  reason(file: string, test: string): string | undefined {
    return this.entries.find(({ pattern }) => pattern.test(`${file}/${test}`))?.reason;
  }
}

/** Numbers of the examples of a doctest that are not counted. */
export function examplesOf(ledger: Iterable<string>, name: string): number[] {
  return [...ledger]
    .filter((entry) => entry.startsWith(`${name}[`))
    .map((entry) => Number.parseInt(entry.slice(name.length + 1), 10));
}

function glob(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
