/** The language fuzzer: mutated programs, here and on CPython. */
import { difference, outText } from '../oracle/output.ts';
import { agree, Judges, type Verdict } from './judges.ts';
import { choose, type Original, readCorpus } from './language/corpus.ts';
import { type Judgement, judge, leak } from './language/judgement.ts';
import { mutateTokens } from './language/mutate-tokens.ts';
import { mutateTree } from './language/mutate-tree.ts';
import { shrinkLines } from './language/shrink.ts';
import { Random } from './random.ts';
import type { Finding, Tally } from './report.ts';

/** Milliseconds that a mutant may take on either side. */
const PATIENCE = 2500;
/** How many findings are made small. Those that hang are not: each try would take as long again. */
const SHRUNK = 12;

/** Compares `count` mutants of the corpus; hands on each that differs as it is found. */
export async function fuzzLanguage(
  seed: string,
  count: number,
  found: (finding: Finding) => void,
): Promise<Tally> {
  const judges = await Judges.start(PATIENCE);
  const corpus = readCorpus();
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (let number = 0; number < count; number++) {
      const { name, source } = mutant(corpus, `${seed}/${number}`);
      const result = await compare(judges, source);
      if (result.judgement === 'equal') tally.passed++;
      else if (result.judgement === 'unjudged') tally.skipped++;
      else {
        const isShrunk = tally.failed++ < SHRUNK && result.judgement !== 'hang';
        const small = isShrunk ? await shrink(judges, source, result) : result;
        found(asFinding(`${number} ${name}`, small));
      }
    }
  } finally {
    await judges.close();
  }
  return tally;
}

/** Runs `count` mutants in the sandbox alone: none may show a reader JavaScript. Quick enough for every test run. */
export async function fuzzForLeaks(
  seed: string,
  count: number,
  found: (finding: Finding) => void,
): Promise<Tally> {
  const judges = await Judges.start(PATIENCE);
  const corpus = readCorpus();
  let failed = 0;
  for (let number = 0; number < count; number++) {
    const { name, source } = mutant(corpus, `${seed}/${number}`);
    const sandbox = await judges.sandbox(source);
    // A program may speak of these words itself, and so may CPython's modules.
    if (leak(sandbox, { stdout: source, stderr: '', exit: 0 }) === undefined) continue;
    const cpython = await judges.cpython(source);
    if (leak(sandbox, cpython) === undefined) continue;
    failed++;
    found(asFinding(`${number} ${name}`, { source, judgement: 'leak', sandbox, cpython }));
  }
  await judges.close();
  return { passed: count - failed, failed, skipped: 0 };
}

/** The mutant for a key. */
function mutant(corpus: Original[], key: string): Original {
  const { name, source } = choose(corpus, key);
  return { name, source: mutate(source, choose(corpus, `${key} donor`).source, new Random(key)) };
}

/** One to three mutations. */
function mutate(source: string, donor: string, random: Random): string {
  let changed = source;
  for (let times = 1 + random.below(3); times > 0; times--)
    changed = random.chance(0.35)
      ? mutateTokens(changed, random)
      : mutateTree(changed, donor, random);
  return changed;
}

interface Comparison {
  source: string;
  judgement: Judgement;
  sandbox: Verdict;
  cpython: Verdict;
}

async function compare(judges: Judges, source: string): Promise<Comparison> {
  const both = await judges.both(source);
  const cpython = both[1];
  let sandbox = both[0];
  let judgement = judge(sandbox, cpython);
  // A machine with much else to do is slow, too.
  if (judgement === 'hang') {
    sandbox = await judges.sandbox(source, 8 * PATIENCE);
    judgement = judge(sandbox, cpython);
  }
  if (judgement !== 'different') return { source, judgement, sandbox, cpython };
  // An interpreter that ran nothing before, with other hashes and addresses: only what both say counts.
  const other = await judges.otherCpython(source);
  const isSure =
    agree(cpython, other) && !(await differsInItsEnd(judges, source, sandbox, cpython));
  return { source, judgement: isSure ? judgement : 'unjudged', sandbox, cpython };
}

const END = '<end>';

/**
 * Do the two free in another order only what is left when a program ends? That order is the collector's: CPython under a
 * system and in WebAssembly do not agree on it either.
 */
async function differsInItsEnd(
  judges: Judges,
  source: string,
  sandbox: Verdict,
  cpython: Verdict,
): Promise<boolean> {
  const lines = ({ stdout, stderr }: Verdict) =>
    `${stdout}\n${stderr}`.split('\n').sort().join('\n');
  if (lines(sandbox) !== lines(cpython)) return false;
  const marked = `import atexit; atexit.register(print, '${END}')\n${source}`;
  const { stdout } = await judges.sandbox(marked);
  return cpython.stdout.startsWith(stdout.split(END, 1)[0] as string);
}

/** The smallest program found that is judged in the same way. */
async function shrink(judges: Judges, source: string, known: Comparison): Promise<Comparison> {
  let best = known;
  await shrinkLines(source, async (smaller) => {
    const [sandbox, cpython] = await judges.both(smaller);
    const same =
      judge(sandbox, cpython) === known.judgement &&
      lastLine(sandbox) === lastLine(known.sandbox) &&
      lastLine(cpython) === lastLine(known.cpython);
    if (same) best = { source: smaller, judgement: known.judgement, sandbox, cpython };
    return same;
  });
  return best;
}

const lastLine = ({ stderr }: Verdict): string | undefined =>
  stderr
    .trimEnd()
    .split('\n')
    .at(-1)
    ?.replace(/line \d+/, '');

function asFinding(name: string, { source, judgement, sandbox, cpython }: Comparison): Finding {
  const words = judgement === 'leak' ? `: ${leak(sandbox, cpython)}` : '';
  const text = difference(outText(cpython), outText(sandbox), 10);
  return { name, source, text: `${judgement}${words}\n${text}` };
}
