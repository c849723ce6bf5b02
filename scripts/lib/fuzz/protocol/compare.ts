/** Runs scripts on both sides in batches, and makes those that differ small. */
import { readFileSync } from 'node:fs';
import { compile } from '../../../../sandbox/compiler/compile.ts';
import { agree, type Judges, type Verdict } from '../judges.ts';
import { block, type Line, print, shorter } from './lines.ts';
import { makeScript } from './scripts.ts';

const PRELUDE = readFileSync(new URL('./prelude.py', import.meta.url), 'utf8');

/** Scripts in one program: CPython takes longer to start than to run a hundred of them. */
export const BATCH = 100;

/** A script whose trace differs. */
export interface Difference {
  number: number;
  /** The smallest program found that shows a difference. */
  source: string;
  cpython: Verdict;
  sandbox: Verdict;
}

/** Compares the scripts `from` … `from + count - 1` of a seed. Up to `patience` that differ are made small, which takes minutes. */
export async function compareScripts(
  judges: Judges,
  seed: string,
  from: number,
  count: number,
  patience: number,
): Promise<Difference[]> {
  const scripts = Array.from({ length: count }, (_, i) => makeScript(seed, from + i));
  const { source, cpython, sandbox } = await runAll(judges, scripts);
  if (cpython.exit !== 0) throw new Error(`the fuzzer made no valid program: ${cpython.stderr}`);
  if (agree(cpython, sandbox)) return [];
  const found: Difference[] = [];
  for (const at of differing(scripts, cpython, sandbox)) {
    const smallest = await shrink(judges, scripts[at] as Line, found.length < patience);
    if (smallest) found.push({ number: from + at, ...smallest });
  }
  // Where they differ only together, the whole batch is shown.
  return found.length > 0 ? found : [{ number: from, source, cpython, sandbox }];
}

type Compared = Omit<Difference, 'number'>;

async function runAll(judges: Judges, scripts: Line[]): Promise<Compared> {
  const texts = scripts.map((script, i) => `${print([script])}\nrun(${i}, script)\n`);
  const source = `${PRELUDE}\n\n${texts.join('\n\n')}`;
  return { source, cpython: await judges.cpython(source), sandbox: await judges.sandbox(source) };
}

/** The scripts whose parts of the two outputs are not equal. */
function differing(scripts: Line[], a: Verdict, b: Verdict): number[] {
  const [left, right] = [parts(a.stdout), parts(b.stdout)];
  return [...scripts.keys()].filter((number) => left.get(number) !== right.get(number));
}

function parts(stdout: string): Map<number, string> {
  const pieces = stdout.split(/^# script (\d+)\n/m).slice(1);
  const found = new Map<number, string>();
  for (let i = 0; i < pieces.length; i += 2) found.set(Number(pieces[i]), pieces[i + 1] ?? '');
  return found;
}

/** Cuts lines for as long as the two sides differ; undefined where they agree on the script alone. */
async function shrink(
  judges: Judges,
  script: Line,
  isPatient: boolean,
): Promise<Compared | undefined> {
  const alone = await runAll(judges, [script]);
  if (agree(alone.cpython, alone.sandbox)) return undefined;
  if (!isPatient) return alone;
  let smallest = script;
  for (let next: Line | undefined = script; next; next = await smaller(judges, smallest))
    smallest = next;
  return runAll(judges, [smallest]);
}

/** The first of all scripts with one line less that is valid and still differs. */
async function smaller(judges: Judges, script: Line): Promise<Line | undefined> {
  const all = [...shorter(script.body ?? [])].map((body) => block(script.text, body));
  const valid = all.filter((one) => compile(print([one]), 'script', 'exec').ok);
  for (let at = 0; at < valid.length; at += BATCH) {
    const some = valid.slice(at, at + BATCH);
    const { cpython, sandbox } = await runAll(judges, some);
    const found = cpython.exit === 0 ? differing(some, cpython, sandbox) : [];
    for (const number of found) {
      const alone = await runAll(judges, [some[number] as Line]);
      if (!agree(alone.cpython, alone.sandbox)) return some[number];
    }
  }
  return undefined;
}
