import path from 'node:path';
import { readLedger } from '../oracle/ledger.ts';

/** The ledger of tests that are not counted, each with its reason. */

const LEDGER = path.join(import.meta.dirname, 'excluded.txt');

/** Lines `file/Class.method: reason`, where `*` stands for anything, and `import/module: reason`. */
export class Excluded {
  private readonly entries: { pattern: RegExp; reason: string; text: string }[];

  private constructor(ledger: Map<string, string>) {
    this.entries = [...ledger].map(([text, reason]) => ({ text, reason, pattern: glob(text) }));
  }

  static read(file: string = LEDGER): Excluded {
    return new Excluded(readLedger(file));
  }

  /** The modules that the sandbox is not meant to have: tests that use them are not counted. */
  get modules(): string[] {
    return this.entries
      .filter(({ text }) => text.startsWith('import/'))
      .map(({ text }) => text.slice('import/'.length));
  }

  /** Why a test is not counted; undefined if it is. */
  reason(file: string, test: string): string | undefined {
    return this.entries.find(({ pattern }) => pattern.test(`${file}/${test}`))?.reason;
  }
}

function glob(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
