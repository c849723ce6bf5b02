/**
 * Random scripts in traced runs: at each step the states that follow from the events (`site/drawings/states.ts`) are those that `inspect`
 * tells the script itself.
 */
import { readFileSync } from 'node:fs';
import { frameStates } from '../../../../site/drawings/states.ts';
import { createNodeKernel } from '../../sandbox/node-kernel.ts';
import type { Finding, Tally } from '../report.ts';
import { print } from '../scripts/lines.ts';
import { makeScript } from './scripts.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const PRELUDE = `${read('./prelude.py')}\n\n${read('./traced.py')}`;

/** Events of a script: more than any has. */
const EVENTS = 20_000;
/** Milliseconds. */
const DEADLINE = 20_000;

/** What `inspect` said after so many events: the frame's number, its state, and its line where it is suspended. */
const ANSWER = /^\? (\d+) (\d+) (\w+) (\d+)$/gm;

const STATES: Record<string, string> = { closed: 'finished' };

/** Runs `count` scripts of a seed; hands on each in which events and `inspect` disagree. */
export async function fuzzTraced(
  seed: string,
  count: number,
  found: (finding: Finding) => void,
): Promise<Tally> {
  const kernel = await createNodeKernel({ subject: 'program' });
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (let number = 0; number < count; number++) {
    const source = `${PRELUDE}\n\n${print([makeScript(seed, number)])}\nrun(${number}, script)\n`;
    await kernel.fresh({ files: {}, stdin: '' });
    const options = { filename: 'script.py', mode: 'exec', deadline: DEADLINE } as const;
    const { stdout, trace } = await kernel.run(source, { ...options, trace: { events: EVENTS } });
    if (!trace || trace.omitted > 0) {
      tally.skipped++;
      continue;
    }
    const text = disagreements(stdout, trace.events).join('\n');
    if (text === '') tally.passed++;
    else {
      tally.failed++;
      found({ name: `traced ${number}`, source, text });
    }
  }
  return tally;
}

function disagreements(stdout: string, events: Parameters<typeof frameStates>[0]): string[] {
  const steps = frameStates(events);
  const wrong: string[] = [];
  for (const [answer, at, frame, word = '', line] of stdout.matchAll(ANSWER)) {
    const now = steps[Number(at) - 1]?.get(Number(frame));
    const state = STATES[word] ?? word;
    const isRight = now?.state === state && (state !== 'suspended' || now.line === Number(line));
    if (!isRight) wrong.push(`${answer}: the events say ${now?.state} ${now?.line ?? ''}`);
  }
  return wrong;
}
