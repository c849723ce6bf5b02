import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Oracle, TooLong } from '../oracle/oracle.ts';
import { Excluded } from './excluded.ts';
import { moduleOf, STANDINS } from './files.ts';
import { type Installation, readTestFile } from './installed.ts';

/** Runs tests that fail in the sandbox on CPython 3.14 (the oracle): what fails there too is no measure of the sandbox. */

/** See the file's head. */
export class Judge {
  private readonly oracle = new Oracle(0);
  private readonly installation: Installation;

  constructor(installation: Installation) {
    this.installation = installation;
  }

  /** How a test ends on the oracle: `passed`, `failed`, `skipped`; and the end of what it prints. */
  async run(
    file: string,
    test: string,
    excused: number[] = [],
  ): Promise<{ status: string; printed: string }> {
    const load = [moduleOf(file), ...Excluded.read().modules];
    const source = [
      'import cpython_driver',
      `cpython_driver.lay_out(${JSON.stringify(this.data(file))})`,
      `cpython_driver.load(${load.map((name) => JSON.stringify(name))})`,
      `cpython_driver.run(${JSON.stringify(test)}, ${JSON.stringify(excused)})`,
    ].join('\n');
    const files = this.files(file);
    const step = { source, filename: 'driver.py', mode: 'exec' } as const;
    try {
      const job = { steps: [step], files, stdin: '', end: false, locate: false };
      const [outcome] = await this.oracle.run(job);
      const said = /\x01(passed|failed|skipped)\x01/.exec(outcome?.stdout ?? '')?.[1];
      return { status: said ?? 'failed', printed: outcome?.stderr ?? '' };
    } catch (error) {
      if (error instanceof TooLong) return { status: 'failed', printed: error.message };
      throw error;
    }
  }

  close(): Promise<void> {
    return this.oracle.close();
  }

  /** What the test file may read from disk: its own text, and the texts in the folders that it names. */
  private data(file: string): Record<string, string> {
    const own = `${moduleOf(file).replaceAll('.', '/')}.py`.slice('test/'.length);
    const text = readTestFile(this.installation, own) ?? '';
    const laid: Record<string, string> = { [`test/${own}`]: text };
    for (const folder of new Set(text.match(/\b\w+data\b/g))) {
      const full = path.join(this.installation.tests, folder);
      if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) continue;
      for (const name of readdirSync(full))
        if (/\.(txt|decTest)$/.test(name))
          laid[`test/${folder}/${name}`] = readFileSync(path.join(full, name), 'utf8');
    }
    return laid;
  }

  /** The driver, the stand-ins, the test file, and what of the `test` package these import. */
  private files(file: string): Record<string, string> {
    const files: Record<string, string> = {
      'cpython_driver.py': readFileSync(path.join(STANDINS, '../driver.py'), 'utf8'),
    };
    for (const name of readdirSync(STANDINS, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.py')) files[name] = readFileSync(path.join(STANDINS, name), 'utf8');
    this.add(files, `${moduleOf(file).replaceAll('.', '/')}`);
    return files;
  }

  private add(files: Record<string, string>, module: string): void {
    for (const name of [`${module}.py`, `${module}/__init__.py`]) {
      const text = readTestFile(this.installation, name.slice('test/'.length));
      if (text === undefined || files[name] !== undefined) continue;
      files[name] = text;
      for (const [, parent = '', names = ''] of text.matchAll(
        /^\s*from (test[\w.]*) import ([\w, ]+)/gm,
      )) {
        const folder = parent.replaceAll('.', '/');
        this.add(files, folder);
        for (const child of names.split(',')) {
          const [plain = ''] = child.trim().split(' ');
          this.add(files, `${folder}/${plain}`);
        }
      }
      for (const [, named = ''] of text.matchAll(/^\s*import (test\.[\w.]+)/gm))
        this.add(files, named.replaceAll('.', '/'));
      // What is imported by a name in a string.
      for (const [, named = ''] of text.matchAll(/'(test\.\w+)'/g))
        this.add(files, named.replaceAll('.', '/'));
    }
  }
}
