import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compile } from '../../../sandbox/compiler/compile.ts';
import type { RunResult } from '../../../sandbox/host/run.ts';
import { Session } from '../../../sandbox/host/session.ts';
import { filesBelow } from '../sandbox/bundle.ts';
import type { OuterFunction, Outline } from './outline.ts';

/** Finds out which functions of the guest runtime the start and a few programs call: what those need is there from the start. */

const PROGRAMS = path.join(import.meta.dirname, 'programs');

/** Programs whose functions belong to the core, and those whose functions come with the sandbox. They import nothing. */
export const TYPICAL = {
  core: filesBelow(path.join(PROGRAMS, 'core'), /\.py$/),
  late: filesBelow(path.join(PROGRAMS, 'late'), /\.py$/),
};

const QUICKJS = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));

/** What a run gives in a runtime that counts. */
type Counted = RunResult & { called: number[] };

/** The functions that the start calls, or one of the programs: a set for each list of programs. */
export async function calledFunctions(
  outlined: Outline,
  ...lists: (readonly string[])[]
): Promise<Set<OuterFunction>[]> {
  const module = await WebAssembly.compile(readFileSync(QUICKJS));
  const session = await Session.create({ module, runtime: counting(outlined), compile });
  const sets: Set<OuterFunction>[] = [];
  for (const programs of lists) {
    const called = new Set<number>();
    for (const file of programs) {
      await session.reset();
      const options = { filename: file, mode: 'cell', write() {} } as const;
      const result = await session.run(readFileSync(file, 'utf8'), options);
      if (result.status === 'fatal') throw new Error(`${file}: the sandbox stopped it`);
      if (result.error === 'ModuleNotFoundError') throw new Error(`${file} needs the library`);
      for (const at of (result as Counted).called) called.add(at);
    }
    sets.push(new Set(outlined.functions.filter((_, at) => called.has(at))));
  }
  return sets;
}

/** The runtime's script, in which each function notes its first call, and `run` gives the list of the called. */
function counting({ text, functions }: Outline): string {
  let counted = '';
  let last = 0;
  const marks = functions.flatMap((each, at) => marksOf(each, `$called.add(${at})`));
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at)) {
    counted += text.slice(last, at) + mark;
    last = at;
  }
  return `(() => {
    "use strict";
    const $called = new Set();
    ${counted}${text.slice(last)}
    const start = globalThis.boot;
    const withCalled = (end) => JSON.stringify({ ...JSON.parse(end), called: [...$called] });
    globalThis.boot = (host) => {
      const guest = start(host);
      // What loads late functions is not late itself.
      lateParts.evaluate('0');
      lateParts.missing();
      return { ...guest, run: (...args) => withCalled(guest.run(...args)) };
    };
  })()`;
}

/** What is written into a function, and where. */
function marksOf({ node, end }: OuterFunction, mark: string): { at: number; mark: string }[] {
  const { body } = node;
  const start = body.getStart();
  // An object literal as the body of an arrow function stands in parentheses, and is no block.
  if (ts.isBlock(body)) return [{ at: start + 1, mark: `${mark};` }];
  return [
    { at: start, mark: `(${mark}, ` },
    { at: end, mark: ')' },
  ];
}
