/**
 * Where scripts run: CPython and the sandbox, both with the prelude imported once. The sandbox goes back to that state before each
 * script, so that what one has left behind cannot change what another shows.
 */
import { readFileSync } from 'node:fs';
import { LIMITS } from '../../../../sandbox/host/limits.ts';
import { mask } from '../../oracle/mask.ts';
import { Oracle } from '../../oracle/oracle.ts';
import { createNodeKernel, type NodeKernel } from '../../sandbox/node-kernel.ts';

const PRELUDE = {
  source: readFileSync(new URL('./prelude.py', import.meta.url), 'utf8'),
  filename: 'prelude.py',
};
const FILENAME = 'script.py';
/** Seconds that a batch may take. */
const PATIENCE = 30;
/** The run to which the sandbox is taken back. */
const FIRST = 1;

/** What a script printed on both sides. */
export interface Traces {
  cpython: string;
  sandbox: string;
}

/** Runs scripts on both sides. */
export class Stage {
  readonly #kernel: NodeKernel;
  readonly #oracle = new Oracle(0, PATIENCE);

  private constructor(kernel: NodeKernel) {
    this.#kernel = kernel;
  }

  static async open(): Promise<Stage> {
    const kernel = await createNodeKernel({ subject: 'program' });
    const { filename, source } = PRELUDE;
    const { stderr } = await kernel.run(source, { filename, mode: 'cell' });
    if (stderr !== '') throw new Error(`the prelude fails in the sandbox: ${stderr}`);
    return new Stage(kernel);
  }

  /** Runs a batch. Throws where CPython does not come to its end. */
  async run(scripts: string[]): Promise<Traces[]> {
    const theirs = await this.#cpython(scripts);
    const traces: Traces[] = [];
    for (const [at, source] of scripts.entries())
      traces.push({ cpython: theirs[at] as string, sandbox: await this.#sandbox(source) });
    return traces;
  }

  async #cpython(scripts: string[]): Promise<string[]> {
    const steps = scripts.map((source) => ({ source, filename: FILENAME, mode: 'cell' as const }));
    const [, ...outcomes] = await this.#oracle.run({
      steps: [{ ...PRELUDE, mode: 'cell' }, ...steps],
      files: {},
      stdin: '',
      end: false,
      locate: false,
    });
    return outcomes.map(({ stdout, stderr }) => stdout + stderr);
  }

  async #sandbox(source: string): Promise<string> {
    const { session } = this.#kernel;
    const collected: string[] = [];
    const write = (_: 1 | 2, text: string) => collected.push(text);
    const options = { filename: FILENAME, mode: 'cell', write } as const;
    await session.run(source, { ...options, deadline: LIMITS.deadline }, FIRST);
    await session.rewind(FIRST);
    return mask(collected.join(''));
  }

  async close(): Promise<void> {
    await this.#oracle.close();
  }
}
