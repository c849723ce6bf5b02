/** Runs JavaScript cells: on the QuickJS that is shipped, which is what is recorded, and on Node's engine, which checks it. */
import { readFileSync } from 'node:fs';
import { formatWithOptions, inspect } from 'node:util';
import vm from 'node:vm';
import { type FencedCell, parseFences } from '../../../site/markdown/fences.ts';
import { createJavaScriptKernel } from '../sandbox/javascript.ts';

/** What a cell printed. */
export interface CellRun {
  cell: FencedCell;
  stdout: string;
  stderr: string;
  /** The part of `stdout` that is the value of the last expression. */
  result: string | undefined;
  error: string | null;
}

/** Milliseconds of computing. */
const DEADLINE = 20_000;

/** Runs the JavaScript cells of a chapter on QuickJS, in one realm. */
export async function runJavaScript(file: string): Promise<CellRun[]> {
  const cells = javascriptCells(file);
  if (cells.length === 0) return [];
  const kernel = await createJavaScriptKernel();
  const runs: CellRun[] = [];
  for (const cell of cells) {
    const { stdout, stderr, result, error } = await kernel.run(cell.source, {
      filename: `<cell ${cell.id}>`,
      mode: 'cell',
      deadline: DEADLINE,
    });
    runs.push({ cell, stdout, stderr, result, error: error ?? null });
  }
  return runs;
}

/**
 * Lines at which Node's engine prints something else than was recorded. Cells from the first on that ends with an error are left out: engines
 * word their errors differently, and what such a cell leaves behind.
 */
export async function differencesInNode(
  runs: CellRun[],
): Promise<{ line: number; message: string }[]> {
  const node = new NodeRealm();
  for (const { cell, stdout, error } of runs) {
    if (error !== null) break;
    const printed = await node.run(cell.source);
    if (printed === stdout) continue;
    const message = `cell ${cell.id} prints something else on Node: ${JSON.stringify(printed)}`;
    return [{ line: cell.line, message }];
  }
  return [];
}

function javascriptCells(file: string): FencedCell[] {
  const { cells } = parseFences(readFileSync(file, 'utf8'));
  return cells.filter(({ lang, id, options }) => lang === 'js' && id && !options.norun);
}

const STYLE = { compact: 3, breakLength: 80 };

/** A realm of Node's engine with Node's own way to print, and timers that do not wait. */
class NodeRealm {
  private text = '';
  private readonly timers: { at: number; act: () => void }[] = [];
  private now = 0;
  private readonly context = vm.createContext({
    console: { log: (...values: unknown[]) => this.print(formatWithOptions(STYLE, ...values)) },
    setTimeout: (act: () => void, ms = 0) => {
      this.timers.push({ at: this.now + Math.max(ms, 1), act });
    },
  });

  async run(source: string): Promise<string> {
    this.text = '';
    try {
      const value = vm.runInContext(source, this.context);
      // A promise of another realm has that realm's class.
      const isPromise = inspect(value).startsWith('Promise {');
      const shown = isPromise
        ? (value as Promise<unknown>).then((v) => this.show(v))
        : this.show(value);
      await this.turns();
      await shown;
    } catch (error) {
      this.print(`Uncaught ${error}`);
    }
    return this.text;
  }

  /** Lets reactions and timers have their turns, in the order of their times. */
  private async turns(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      this.timers.sort((a, b) => a.at - b.at);
      const next = this.timers.shift();
      if (!next) return;
      this.now = next.at;
      next.act();
    }
  }

  private show(value: unknown): void {
    if (value !== undefined) this.print(inspect(value, STYLE));
  }

  private print(line: string): void {
    this.text += `${line}\n`;
  }
}
