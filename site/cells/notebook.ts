import type { ResumableKernel } from '../../sandbox/host/client-api.ts';
import type { Completions, DoneMessage, SourceProblem } from '../../sandbox/protocol.ts';
import { announce } from './announce.ts';
import { defines, judge, type PastRun } from './compare.ts';
import { showDock } from './dock.ts';
import type { RunCell } from './element.ts';
import { loadBeside, pageKernel } from './kernel.ts';
import { type Batch, batchWords, type PageState } from './kernel-line.ts';
import type { Lang } from './kernels.ts';
import type { Output } from './output.ts';
import type { Runnable } from './runnable.ts';
import { tracing } from './stage.ts';
import { failureIn, type Places } from './traceback.ts';
import { brokeDown, endDetail, endWords, isUndone } from './view.ts';

/** A run in the present namespace, and the number by which the kernel goes back to before it. */
interface Run extends PastRun {
  lang: Lang;
  run: number;
}

/**
 * A page is one notebook: one kernel, one namespace, its cells run one after the other in the order in which they were asked for.
 */
export class Notebook {
  /** The cells that run, hidden ones included, in page order. */
  readonly cells: RunCell[];
  readonly places: Places;
  /** Told what Python is doing. */
  onState: (state: PageState) => void = () => {};
  /** Told which runs, by the ids of what ran, are as if they had not been; without ids, all of them. */
  onUndone: (ids?: string[]) => void = () => {};
  private queue: Runnable[] = [];
  /** What was asked for at once with the run under way, and when. */
  private batch: (Batch & { since: number }) | undefined;
  /** What could not run, because Python could not be started. */
  private unstarted: Runnable[] = [];
  private running: Runnable | undefined;
  /** What it ran with: its code may be changed meanwhile. */
  private source = '';
  /** The reader has stopped it. */
  private stopped = false;
  /** Ends when nothing runs and nothing waits. */
  private draining: Promise<void> = Promise.resolve();
  /** Runs in the present namespace, in order. */
  private past: Run[] = [];
  private count = 0;
  private warm = false;
  /** Counts namespaces: what a run says that was begun in an earlier one is no longer of interest. */
  private namespace = 0;

  constructor(cells: RunCell[]) {
    this.cells = cells.filter((cell) => cell.runs);
    const counted = cells.filter((cell) => cell.place > 0);
    this.places = Object.fromEntries(counted.map((cell) => [cell.cellId, cell.place]));
  }

  /** Runs a cell, once those asked for before it are done; hidden ones above it that have not run go first. */
  run(cell: RunCell): void {
    const setUp = this.needs(cell).filter((each) => each.hidden);
    this.enqueue([...setUp, cell]);
  }

  /** Runs what was typed at the prompt, once all that was asked for before is done. */
  runTyped(entry: Runnable): void {
    this.enqueue([entry]);
  }

  /** Runs every cell above this one that has not run. */
  runAbove(cell: RunCell): void {
    this.enqueue(this.needs(cell));
  }

  /** Offers on each cell what can be done with it now, besides running it. */
  showWays(): void {
    const ran = new Set(this.past.map(({ id }) => id));
    // Languages in which a cell further up has not run.
    const open = new Set<Lang>();
    for (const each of this.cells) {
      const { cellId, lang, hidden } = each;
      each.showWays(ran.has(cellId), !ran.has(cellId) && open.has(lang));
      if (!ran.has(cellId) && !hidden) open.add(lang);
    }
  }

  /** The cells above it, of its language, that have not run. */
  private needs(cell: Runnable): RunCell[] {
    return this.above(cell).filter((each) => each.lang === cell.lang && !this.hasRun(each));
  }

  /** Runs the whole page in a new namespace. */
  async runAll(): Promise<void> {
    await this.restart();
    this.enqueue(this.cells);
    this.batch = { done: 0, all: this.cells.length, since: performance.now() };
  }

  /** Tries again to start Python, and to run what could not run. */
  retry(): void {
    const cells = this.unstarted;
    this.unstarted = [];
    if (cells.length > 0) this.enqueue(cells);
    else void this.warmUp();
  }

  /** Loads and starts Python ahead of the first run. A failure is told when a run meets it. */
  async warmUp(): Promise<void> {
    if (this.warm) return;
    this.warm = true;
    this.onState({ is: 'starting' });
    try {
      const kernel = await pageKernel();
      if (!this.running) await kernel.reset();
      if (!this.running) this.onState({ is: 'ready' });
    } catch (error) {
      this.warm = false;
      if (!this.running) this.onState({ is: 'failed', why: wordsOf(error) });
    }
  }

  /** What could be typed at an offset of a source; undefined where Python has not been started, or is busy. */
  async complete(source: string, offset: number): Promise<Completions | undefined> {
    return this.ask((kernel) => kernel.complete(source, offset));
  }

  /** Why a source is not Python; undefined too where Python has not been started: an editor does not start it. */
  async check(source: string, awaits: boolean): Promise<SourceProblem | undefined> {
    return this.ask((kernel) => kernel.check(source, awaits));
  }

  /** Asks Python something, if it has been started and could be. */
  private async ask<T>(
    question: (kernel: Pick<ResumableKernel, 'check' | 'complete'>) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const kernel = this.warm ? await pageKernel().catch(() => undefined) : undefined;
    return kernel && question(kernel);
  }

  /** Ends the run under way, and those that wait. What ran before it is kept; what is asked for from now on runs after it. */
  stop(): void {
    this.stopped = true;
    this.halt();
  }

  /** The same, for what takes the place of all that was asked for. */
  private halt(): void {
    this.clearQueue();
    if (this.running) void pageKernel().then((kernel) => kernel.stop());
  }

  /** An empty namespace. Every cell shows its recorded output again; edits are kept. */
  async restart(): Promise<void> {
    this.namespace++;
    this.halt();
    await this.draining;
    this.past = [];
    this.count = 0;
    this.unstarted = [];
    for (const cell of this.cells) {
      cell.showRecorded();
      cell.show({ is: 'idle' });
    }
    this.onUndone();
    this.showWays();
    if (!this.warm) return;
    await (await pageKernel()).reset();
    this.onState({ is: 'ready', note: 'nothing has run' });
    void showDock();
  }

  /**
   * Goes back to the namespace as it was before a cell ran last, as if that run and all after it had not been. Cells that have not run
   * before show what was recorded; edits are kept.
   */
  async rewind(cell: RunCell): Promise<void> {
    this.halt();
    await this.draining;
    const at = this.past.findLastIndex(({ id }) => id === cell.cellId);
    const { run } = this.past[at] ?? {};
    if (run === undefined) return;
    const { status } = await (await pageKernel()).restore(run);
    if (status !== 'ok') {
      cell.showWays(false, false);
      return this.tell(`the state before ${cell.name} ran is not kept any more`);
    }
    const undone = this.past.splice(at);
    void showDock();
    this.onUndone(undone.map(({ id }) => id));
    for (const each of this.cells) {
      if (!undone.some(({ id }) => id === each.cellId) || this.hasRun(each)) continue;
      each.showRecorded();
      each.show({ is: 'idle' });
    }
    this.showWays();
    this.tell(`as before ${cell.name} ran`);
  }

  /** Python is ready, and something has happened. */
  private tell(note: string): void {
    this.onState({ is: 'ready', note });
    announce(`Python: ${note}`);
  }

  /** The next cell of the page that the reader sees. */
  next(cell: RunCell): RunCell | undefined {
    return this.below(cell).find((each) => !each.hidden);
  }

  /** All cells, for what is not one of them. */
  private above(each: Runnable): RunCell[] {
    const at = (this.cells as Runnable[]).indexOf(each);
    return at < 0 ? this.cells : this.cells.slice(0, at);
  }

  private below(each: Runnable): RunCell[] {
    return this.cells.slice(this.above(each).length + 1);
  }

  private hasRun({ cellId }: Runnable): boolean {
    return this.past.some(({ id }) => id === cellId);
  }

  private enqueue(cells: readonly Runnable[]): void {
    for (const cell of cells) {
      const runs = cell === this.running;
      if ((runs && cell.source === this.source) || this.queue.includes(cell)) continue;
      this.queue.push(cell);
      if (!runs) cell.show({ is: 'waiting' });
    }
    if (!this.running) this.draining = this.drain();
  }

  private clearQueue(): void {
    for (const cell of this.queue) if (cell !== this.running) cell.show({ is: 'idle' });
    this.queue = [];
  }

  private async drain(): Promise<void> {
    for (let cell = this.queue.shift(); cell; cell = this.queue.shift()) {
      this.running = cell;
      await this.runOne(cell);
      if (this.batch) this.batch.done++;
    }
    this.running = undefined;
    const { batch } = this;
    this.batch = undefined;
    if (batch && batch.done === batch.all)
      this.tell(batchWords(batch.all, performance.now() - batch.since));
    void showDock();
  }

  private async runOne(cell: Runnable): Promise<void> {
    const { namespace } = this;
    const { source, edited } = cell;
    this.source = source;
    this.stopped = false;
    const output = cell.startOutput(this.count + 1);
    cell.show({ is: 'running', starting: true });
    if (!this.warm) this.onState({ is: 'starting' });
    this.warm = true;
    try {
      const kernel = await pageKernel();
      if (cell.lang === 'py') loadBeside(source);
      const { ended, ...traced } = cell.lang === 'py' ? await tracing(cell.cellId) : {};
      const done = await kernel.run(source, {
        cell: cell.cellId,
        lang: cell.lang,
        awaits: cell.awaits,
        onOutput: (stream, text, at) => output.write(stream, text, at),
        onInput: () => output.ask(cell.name),
        ...traced,
        onStart: () => {
          cell.show({ is: 'running', starting: false });
          this.onState({
            is: 'running',
            name: cell.name,
            since: performance.now(),
            batch: this.batch && { ...this.batch },
          });
        },
      });
      ended?.();
      if (namespace === this.namespace) this.finish(cell, edited, output, done);
      else output.drop();
    } catch (error) {
      this.fail(cell, output, error);
    }
  }

  private finish(cell: Runnable, edited: boolean, output: Output, done: DoneMessage): void {
    const { error, waited } = done;
    const expected = error !== undefined && error === cell.expects;
    const [words, detail] = [endWords(done, expected), endDetail(done)];
    output.end(error ? (expected ? 'expected' : 'unexpected') : undefined);
    cell.show({ is: 'done', count: ++this.count, words, detail, waited });
    if (done.lost) this.past = [];
    if (!isUndone(done))
      this.compare(cell, { id: cell.cellId, lang: cell.lang, edited, run: done.id }, output);
    if (error) this.explain(cell, output, error, expected);
    this.showWays();
    if (error && !expected && !this.stopped) this.clearQueue();
    const told = [words, detail].filter(Boolean).join('; ');
    if (isUndone(done) && !brokeDown(done)) this.onState({ is: 'stopped', kept: !done.lost });
    else this.onState({ is: 'ready', note: `${cell.name}: ${told}` });
    const text = (output.text('stdout') + output.text('stderr')).trim();
    announce(`${cell.name}: ${told}. ${text}`);
  }

  private compare(cell: Runnable, run: Run, output: Output): void {
    this.past.push(run);
    // Cells of another language have nothing to do with it.
    const same = this.cells.filter(({ lang }) => lang === cell.lang);
    const order = same.map((each) => each.cellId);
    const past = this.past.filter(({ lang }) => lang === cell.lang);
    cell.showVerdict(judge(order, past, () => output.shown(), cell.recordedStreams));
    for (const each of this.below(cell))
      if (same.includes(each) && this.hasRun(each)) each.showStale(cell.name);
  }

  /** After an error: marks the line that it came from, and offers a way out where there is one. */
  private explain(cell: Runnable, output: Output, error: string, expected: boolean): void {
    const text = output.text('stderr');
    const failure = failureIn(text, cell.cellId);
    // The lines of code that has been changed since are others.
    if (failure && cell.source === this.source) cell.markFailure(failure, expected);
    const name = /^NameError: name '([^']+)' is not defined/m.exec(text)?.[1];
    if (error !== 'NameError' || !name || expected) return;
    const origin = this.needs(cell).findLast((each) => defines(each.source, name));
    if (origin) cell.offer(name, origin.name);
  }

  private fail(cell: Runnable, output: Output, error: unknown): void {
    const why = wordsOf(error);
    const words = `could not be started: ${why}`;
    output.write('stderr', `Python ${words}\n`);
    output.end('unexpected');
    this.warm = false;
    cell.show({ is: 'idle' });
    cell.clearVerdict();
    this.unstarted = [cell, ...this.queue];
    this.clearQueue();
    this.onState({ is: 'failed', why });
    announce(`Python ${words}`);
  }
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
