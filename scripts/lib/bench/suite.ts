import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Completion, Engine } from '../../../sandbox/host/engine.ts';
import { guestBundle } from '../sandbox/guest.ts';
import { createNodeKernel } from '../sandbox/node-kernel.ts';
import { sandboxQuickjs } from '../sandbox/quickjs.ts';
import type { Figure } from './figures.ts';

/**
 * The suite: small programs in Python, each beside the same written by hand in JavaScript. A program defines `work`, which
 * computes for some ten milliseconds and gives a number.
 */

/** A program of the suite. */
export interface Program {
  name: string;
  what: string;
  /** Most that its time may be of hand-written JavaScript's. */
  budget?: number;
  /** Belongs to those that are measured against MicroPython. */
  peer?: true;
}

export const PROGRAMS: readonly Program[] = [
  { name: 'generator', what: 'a generator in a for loop', budget: 2.5, peer: true },
  { name: 'send', what: 'send()', budget: 2.5, peer: true },
  { name: 'pipeline', what: 'three generators in a row', peer: true },
  { name: 'delegation', what: 'yield from, ten deep', peer: true },
  { name: 'scheduler', what: 'a scheduler of generators', peer: true },
  { name: 'trampoline', what: 'recursion over a trampoline', peer: true },
  { name: 'calls', what: 'calls', budget: 5, peer: true },
  { name: 'loops', what: 'loops over ints', budget: 5, peer: true },
  { name: 'floats', what: 'floats', budget: 5 },
  { name: 'mandelbrot', what: 'floats from elsewhere', budget: 5 },
  { name: 'bodies', what: 'floats in attributes', budget: 5 },
  { name: 'methods', what: 'methods', budget: 5, peer: true },
  { name: 'attributes', what: 'attributes', budget: 5 },
  { name: 'closures', what: 'closures', budget: 5 },
  { name: 'dicts', what: 'dict' },
  { name: 'strings', what: 'str', peer: true },
  { name: 'words', what: 'words counted', peer: true },
  { name: 'sorting', what: 'sorting', peer: true },
  { name: 'comprehensions', what: 'comprehensions' },
  { name: 'exceptions', what: 'exceptions', peer: true },
];

/** The text of a program in one of its languages. */
export const programText = (name: string, language: 'py' | 'js'): string =>
  readFileSync(path.join(import.meta.dirname, 'suite', `${name}.${language}`), 'utf8');

/** Something that runs a program, which has been defined: gives what `work` gave, as text, and the milliseconds it took. */
export type Runner = () => Promise<{ result: string; ms: number }>;

/** Defines a program in a sandbox of its own. */
export async function inSandbox(source: string): Promise<Runner> {
  const kernel = await createNodeKernel();
  const run = async (text: string) => {
    const { ok, stdout, stderr, ms } = await kernel.run(text, {
      filename: 'bench.py',
      mode: 'cell',
      deadline: 60_000,
    });
    if (!ok) throw new Error(stderr);
    kernel.session.save();
    return { result: stdout.trim(), ms };
  };
  await run(source);
  return () => run('print(work())');
}

/** Defines a program in JavaScript in QuickJS, without the sandbox's runtime. */
export async function inQuickjs(source: string): Promise<Runner> {
  const module = await WebAssembly.compile(await sandboxQuickjs(await guestBundle()));
  const engine = new Engine(module, { call: () => 0, interrupt: () => false, dropped() {} });
  const { context } = engine.newContext();
  const text = ({ threw, value }: Completion): string => {
    const result = engine.text(context, value);
    engine.free(context, value);
    if (threw) throw new Error(result);
    return result;
  };
  text(await engine.evaluate(context, source, 'bench.js'));
  return async () => {
    const started = performance.now();
    const completion = await engine.evaluate(context, 'work()', 'run.js');
    const ms = performance.now() - started;
    return { result: text(completion), ms };
  };
}

/**
 * The ratio of two runners' times, taken in turn. The first round is not counted: the compiler of the browser (or Node) is still at
 * work on the engines then.
 */
export async function ratios(name: string, a: Runner, b: Runner, runs: number): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const one = await a();
    const other = await b();
    if (one.result !== other.result)
      throw new Error(`${name}: ${one.result} here, ${other.result} there`);
    if (i > 0) found.push(one.ms / other.ms);
  }
  return found;
}

/** Each program's time by that of the JavaScript. `only`: names of programs, all if there are none. */
export async function suiteFigures(runs: number, only: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, what, budget } of chosen(PROGRAMS, only)) {
    const python = await inSandbox(programText(name, 'py'));
    const javascript = await inQuickjs(programText(name, 'js'));
    figures.push({
      what,
      note: 'by JavaScript',
      unit: '×',
      ...(budget !== undefined && { budget }),
      values: await ratios(name, python, javascript, runs),
    });
  }
  return figures;
}

/** The programs of these names, or all where none is named. */
export const chosen = (programs: readonly Program[], only: readonly string[]): Program[] =>
  programs.filter(({ name }) => only.length === 0 || only.includes(name));
