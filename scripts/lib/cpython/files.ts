import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProgramFiles } from '../../../sandbox/host/files.ts';
import { type Installation, readTestFile } from './installed.ts';

/** The `test` package as the sandbox sees it: our stand-ins first, then CPython's own files. */

const HERE = import.meta.dirname;
/** The folder of the stand-ins. */
export const STANDINS = path.join(HERE, 'standins');

/** Names of the test files that are measured, without `test_`, in the order of their weight. */
export const MEASURED = `generators yield_from generator_stop coroutines asyncgen contextlib
  contextlib_async scope named_expressions patma except_star exception_group fstring dict list tuple set
  range slice builtin functools itertools collections heapq operator dataclasses with unpack unpack_ex
  extcall keywordonlyarg positional_only_arg super property decorators raise exceptions string int float
  syntax random`.split(/\s+/);

/** The parts of `test_asyncio` that need no sockets or processes. */
export const ASYNCIO = `tasks futures futures2 locks queues timeouts taskgroups runners waitfor
  eager_task_factory pep492 base_events`
  .split(/\s+/)
  .map((name) => `asyncio/${name}`);

/** The dotted module of a measured name: `asyncio/tasks` is `test.test_asyncio.test_tasks`. */
export function moduleOf(name: string): string {
  return `test.${name
    .split('/')
    .map((part) => `test_${part}`)
    .join('.')}`;
}

/** What can be imported while a test runs. */
export function testFiles(installation: Installation): ProgramFiles {
  return {
    read(name) {
      if (name === 'cpython_driver.py') return readFileSync(path.join(HERE, 'driver.py'), 'utf8');
      const own = path.join(STANDINS, name);
      if (existsSync(own)) return readFileSync(own, 'utf8');
      if (!name.startsWith('test/') || name.startsWith('test/support/')) return undefined;
      return readTestFile(installation, name.slice('test/'.length));
    },
    // What tests read themselves: their own text, and data.
    open(name) {
      if (name !== 'test' && !name.startsWith('test/')) return undefined;
      const file = path.join(installation.tests, name.slice('test'.length));
      const kind = statSync(file, { throwIfNoEntry: false });
      return kind?.isDirectory() ? readdirSync(file) : kind && readFileSync(file);
    },
    isFolder: (name) =>
      statSync(path.join(STANDINS, name), { throwIfNoEntry: false })?.isDirectory() ?? false,
    display: (name) => `/${name}`,
  };
}
