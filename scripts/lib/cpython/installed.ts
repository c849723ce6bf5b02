import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Finds the tests that come with an installed CPython. They are read where they lie and never copied. */

/** An installed CPython. */
export interface Installation {
  /** As `3.13.0`. */
  version: string;
  /** The folder of its `test` package. */
  tests: string;
}

/** The newest CPython of this machine that has its tests; undefined if none has. */
export function newestInstallation(): Installation | undefined {
  const found = [...fromPyenv(), ...['python3', 'python'].map(interpreter)];
  return found
    .filter((one): one is Installation => one !== undefined && existsSync(one.tests))
    .sort((a, b) => compareVersions(b.version, a.version))[0];
}

const ASK =
  'import sys, sysconfig; print("%d.%d.%d" % sys.version_info[:3]); print(sysconfig.get_path("stdlib"))';

/** What an interpreter says of itself. */
function interpreter(command: string): Installation | undefined {
  const [version = '', library = ''] = output(command, ['-c', ASK]).split(/\r?\n/);
  return library ? { version, tests: path.join(library, 'test') } : undefined;
}

function fromPyenv(): (Installation | undefined)[] {
  const versions = output('pyenv', ['versions', '--bare']).split(/\s+/);
  return versions
    .filter((version) => /^3\.\d+\.\d+$/.test(version))
    .map((version) => {
      const prefix = output('pyenv', ['prefix', version]).trim();
      return prefix ? interpreter(path.join(prefix, 'bin/python3')) : undefined;
    });
}

/** What a command prints; nothing if it fails or does not exist. */
function output(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The text of a file of the `test` package, or undefined. `name` is relative: `test_dict.py`. */
export function readTestFile(installation: Installation, name: string): string | undefined {
  const file = path.join(installation.tests, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
