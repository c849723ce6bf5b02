/** The two that a fuzzer compares: CPython and the sandbox, each with a short patience. */
import { mask } from '../oracle/mask.ts';
import { Oracle, TooLong } from '../oracle/oracle.ts';
import { createNodeKernel, type NodeKernel } from '../sandbox/node-kernel.ts';

/** What a program printed and its exit code; `stopped` where it was ended from outside, and by what. */
export interface Verdict {
  stdout: string;
  stderr: string;
  exit: number;
  stopped?: string;
}

const FILENAME = 'program.py';

/** Characters; a batch of scripts prints less. */
const MOST_OUTPUT = 2_000_000;

/** Runs programs on both sides. */
export class Judges {
  #kernel: NodeKernel;
  #oracle: Oracle;
  #others = new Oracle(42);
  #patience: number;

  private constructor(kernel: NodeKernel, patience: number) {
    this.#kernel = kernel;
    this.#patience = patience;
    this.#oracle = new Oracle(0, patience / 1000);
  }

  /** `patience`: milliseconds that a program may take on either side. */
  static async start(patience: number): Promise<Judges> {
    return new Judges(await createNodeKernel({ subject: 'program' }), patience);
  }

  /** What our sandbox prints, within so many milliseconds. */
  async sandbox(source: string, patience = this.#patience): Promise<Verdict> {
    await this.#kernel.fresh({ files: {}, stdin: '' });
    const result = await this.#kernel.run(source, {
      filename: FILENAME,
      mode: 'exec',
      deadline: patience,
      maxOutput: MOST_OUTPUT,
      argv: [FILENAME],
    });
    const exit = result.exit ?? (result.ok ? 0 : 1);
    const { stopped } = result;
    return { stdout: mask(result.stdout), stderr: mask(result.stderr), exit, stopped };
  }

  /** What CPython prints. */
  cpython(source: string): Promise<Verdict> {
    return ask(this.#oracle, source);
  }

  /** What the two print, side by side: CPython has a thread of its own. */
  async both(source: string): Promise<[sandbox: Verdict, cpython: Verdict]> {
    const asked = this.cpython(source);
    return [await this.sandbox(source), await asked];
  }

  /**
   * What a CPython with another hash seed and other addresses prints, in an interpreter that ran nothing before: what an earlier
   * program has left may die at any time. Starting one takes as long as twenty programs.
   */
  async otherCpython(source: string): Promise<Verdict> {
    await this.#others.close();
    return ask(this.#others, source);
  }

  async close(): Promise<void> {
    await Promise.all([this.#oracle.close(), this.#others.close()]);
  }
}

async function ask(oracle: Oracle, source: string): Promise<Verdict> {
  const steps = [{ source, filename: FILENAME, mode: 'exec' as const }];
  try {
    const [outcome] = await oracle.run({ steps, files: {}, stdin: '', end: true, locate: false });
    const { stdout = '', stderr = '', exit = 0 } = outcome ?? {};
    return { stdout, stderr, exit };
  } catch (error) {
    if (error instanceof TooLong) return { stdout: '', stderr: '', exit: 124, stopped: 'deadline' };
    // The interpreter itself broke down (its stack, or its memory): it has no opinion.
    await oracle.close();
    return { stdout: '', stderr: String(error), exit: 1, stopped: 'crash' };
  }
}

/** Whether two verdicts are the same to a reader. */
export function agree(a: Verdict, b: Verdict): boolean {
  return a.stdout === b.stdout && a.stderr === b.stderr && a.exit === b.exit;
}
