/** Runs scripts on both sides in batches, and makes those that differ small. */
import { compile } from '../../../../sandbox/compiler/compile.ts';
import { block, type Line, print, shorter } from './lines.ts';
import type { Stage, Traces } from './stage.ts';

/** Scripts that CPython runs in one job. */
export const BATCH = 100;

/** Has what is in cycles end, and shows what it prints after this line. */
const COLLECTOR = '# the collector\n';
const COLLECT = `import gc\nprint(${JSON.stringify(COLLECTOR)}, end='')\ngc.collect()\n`;

/** A kind of scripts. */
export interface Scripts {
  /** What they are made with: the source of a module that is executed before. */
  prelude: string;
  /** The definition of a function `script`. The same seed and number give the same. */
  make: (seed: string, number: number) => Line;
}

/** A script whose traces differ. */
export interface Difference extends Traces {
  number: number;
  /** CPython's collector ends something in it, which it does whenever it comes by: no two need agree on when. */
  isCollected: boolean;
  /** The smallest script found that shows a difference; it needs `prelude.py`. */
  source: string;
}

/** Compares the scripts `from` … `from + count - 1` of a seed. Up to `patience` that differ are made small, which takes a while. */
export async function compareScripts(
  stage: Stage,
  make: Scripts['make'],
  seed: string,
  from: number,
  count: number,
  patience: number,
): Promise<Difference[]> {
  const scripts = Array.from({ length: count }, (_, i) => make(seed, from + i));
  const found: Difference[] = [];
  for (const at of await differing(stage, scripts)) {
    const script = scripts[at] as Line;
    const source = text(found.length < patience ? await shrink(stage, script) : script, from + at);
    const [traces] = (await stage.run([source])) as [Traces];
    const [collected = ''] = await stage.cpython([source + COLLECT]);
    const isCollected = collected.split(COLLECTOR)[1] !== '';
    found.push({ number: from + at, isCollected, source, ...traces });
  }
  return found;
}

const text = (script: Line, number: number): string =>
  `${print([script])}\nrun(${number}, script)\n`;

/** Which scripts have traces that are not equal. */
async function differing(stage: Stage, scripts: Line[]): Promise<number[]> {
  const traces = await stage.run(scripts.map(text));
  return [...traces.keys()].filter((at) => traces[at]?.cpython !== traces[at]?.sandbox);
}

/** Cuts lines for as long as the two sides differ. */
async function shrink(stage: Stage, script: Line): Promise<Line> {
  let smallest = script;
  for (let next: Line | undefined = script; next; next = await smaller(stage, smallest))
    smallest = next;
  return smallest;
}

/** The first of all scripts with one line less that is valid and still differs. */
async function smaller(stage: Stage, script: Line): Promise<Line | undefined> {
  const all = [...shorter(script.body ?? [])].map((body) => block(script.text, body));
  const valid = all.filter((one) => compile(print([one]), 'script', 'exec').ok);
  for (let at = 0; at < valid.length; at += BATCH) {
    const some = valid.slice(at, at + BATCH);
    const [found] = await differing(stage, some);
    if (found !== undefined) return some[found];
  }
  return undefined;
}
