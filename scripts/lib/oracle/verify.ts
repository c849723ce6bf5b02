/** Runs what was recorded on CPython in the sandbox, and compares byte for byte. */
import { existsSync, readFileSync } from 'node:fs';
import { parseFences } from '../../../site/markdown/fences.ts';
import { isDrawn, readRecorded, tracePath } from '../../../site/markdown/recorded.ts';
import { createNodeKernel, type NodeKernel, type NodeRunResult } from '../sandbox/node-kernel.ts';
import { traceLines } from '../sandbox/trace-lines.ts';
import { differencesInNode, runJavaScript } from './javascript.ts';
import type { Check } from './ledger.ts';
import { mask } from './mask.ts';
import { cellText, difference, outText } from './output.ts';
import type { Program } from './programs.ts';
import { tracingOf } from './traces.ts';

const NOT_RECORDED = 'has no recorded output: npm run record';
/** Milliseconds of computing. */
const DEADLINE = 20_000;

/** Runs programs and cells in one kernel. */
export class Verifier {
  #kernel: NodeKernel;

  private constructor(kernel: NodeKernel) {
    this.#kernel = kernel;
  }

  static async start(): Promise<Verifier> {
    return new Verifier(await createNodeKernel({ subject: 'program' }));
  }

  /** Runs a program as `python FILE` would. */
  async program({ name, source, mode, filename, files, stdin, out }: Program): Promise<Check> {
    if (!existsSync(out)) return { name, difference: NOT_RECORDED };
    await this.#kernel.fresh({ files, stdin });
    const options = { filename, mode, deadline: DEADLINE, argv: [filename] };
    const result = await this.#kernel.run(source, options);
    const exit = result.exit ?? (result.ok ? 0 : 1);
    const got = outText({ ...masked(result), exit });
    return { name, difference: difference(readFileSync(out, 'utf8'), got) };
  }

  /** Runs the Python cells of a chapter in one namespace. */
  async chapter(file: string): Promise<Check[]> {
    const { cells } = parseFences(readFileSync(file, 'utf8'));
    const checks: Check[] = [];
    await this.#kernel.fresh({ files: {}, stdin: '' });
    for (const cell of cells) {
      const { id, lang, source, options } = cell;
      if (lang !== 'py' || options.norun) continue;
      const name = `${file}#${id}`;
      const recorded = readRecorded(file, id);
      const result = await this.#kernel.run(source, {
        filename: `<cell ${id}>`,
        mode: options.await ? 'cell-await' : 'cell',
        deadline: DEADLINE,
        trace: tracingOf(cells, cell),
      });
      const got = cellText({ ...masked(result), error: result.error ?? null });
      checks.push({
        name,
        difference: recorded ? difference(cellText(recorded), got) : NOT_RECORDED,
      });
      if (isDrawn(cell)) checks.push(traceCheck(file, id, result));
    }
    return [...checks, ...(await javascriptChecks(file))];
  }
}

/** JavaScript cells print what was recorded; Node's engine agrees. */
async function javascriptChecks(file: string): Promise<Check[]> {
  const runs = await runJavaScript(file);
  const elsewhere = await differencesInNode(runs);
  return runs.map(({ cell, ...outcome }) => {
    const recorded = readRecorded(file, cell.id);
    const inNode = elsewhere.find(({ line }) => line === cell.line)?.message ?? '';
    const name = `${file}#${cell.id}`;
    if (!recorded) return { name, difference: NOT_RECORDED };
    return { name, difference: difference(cellText(recorded), cellText(outcome)) || inNode };
  });
}

/** A drawn cell does what it did when its trace was recorded. */
function traceCheck(file: string, id: string, { trace }: NodeRunResult): Check {
  const name = `${file}#${id} (trace)`;
  const recorded = tracePath(file, id);
  if (!trace || !existsSync(recorded)) return { name, difference: NOT_RECORDED };
  return { name, difference: difference(readFileSync(recorded, 'utf8'), traceLines(trace)) };
}

function masked({ stdout, stderr, result }: NodeRunResult) {
  return { stdout: mask(stdout), stderr: mask(stderr), result: result && mask(result) };
}
