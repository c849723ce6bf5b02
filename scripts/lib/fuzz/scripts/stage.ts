/**
 * Where scripts run: CPython and the sandbox, both with the prelude imported once. The sandbox goes back to that state before each
 * script, so that what one has left behind cannot change what another shows.
 */
import { LIMITS } from '../../../../sandbox/host/limits.ts';
import { mask } from '../../oracle/mask.ts';
import { Oracle } from '../../oracle/oracle.ts';
import { createNodeKernel, type NodeKernel } from '../../sandbox/node-kernel.ts';

const PRELUDE = 'prelude.py';
const FILENAME = 'script.py';
/** Takes CPython's clock back, as the sandbox's goes back: sums of times are rounded alike. */
const CLOCK = {
  source: 'import clock; clock.clock.ns = 0',
  filename: 'clock',
  mode: 'cell' as const,
};
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
  readonly #prelude: string;
  readonly #oracle = new Oracle(0, PATIENCE);

  private constructor(kernel: NodeKernel, prelude: string) {
    this.#kernel = kernel;
    this.#prelude = prelude;
  }

  /** `prelude`: the source that each script finds executed. */
  static async open(prelude: string): Promise<Stage> {
    const kernel = await createNodeKernel({ subject: 'program' });
    const { stderr } = await kernel.run(prelude, { filename: PRELUDE, mode: 'cell' });
    if (stderr !== '') throw new Error(`the prelude fails in the sandbox: ${stderr}`);
    return new Stage(kernel, prelude);
  }

  /** Runs a batch. Throws where CPython does not come to its end. */
  async run(scripts: string[]): Promise<Traces[]> {
    const theirs = await this.cpython(scripts);
    const traces: Traces[] = [];
    for (const [at, source] of scripts.entries())
      traces.push({ cpython: theirs[at] as string, sandbox: await this.#sandbox(source) });
    return traces;
  }

  /** What CPython prints, script by script. */
  async cpython(scripts: string[]): Promise<string[]> {
    const steps = scripts.flatMap((source) => [
      CLOCK,
      { source, filename: FILENAME, mode: 'cell' as const },
    ]);
    const [, ...outcomes] = await this.#oracle.run({
      steps: [{ source: this.#prelude, filename: PRELUDE, mode: 'cell' }, ...steps],
      files: {},
      stdin: '',
      end: false,
      locate: false,
    });
    return scripts.map((_, at) => {
      const { stdout = '', stderr = '' } = outcomes[2 * at + 1] ?? {};
      return stdout + stderr;
    });
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
