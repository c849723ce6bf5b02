import type { ResumableKernel, RunOptions, RunResult } from '../../sandbox/host/client-api.ts';
import type { Completions, DoneMessage, LiveFrame, SourceProblem } from '../../sandbox/protocol.ts';

/** A language of cells, as fences name it. */
export type Lang = 'py' | 'js';

/** Starts the kernel for a language. Rejects where it cannot be had. */
export type StartKernel = (lang: Lang) => Promise<ResumableKernel>;

/**
 * The kernels of a page: one for each language that it has cells in, with a history in common. Numbers of runs count through both, so that
 * going back to before one takes the other back as well.
 */
export class PageKernels {
  private readonly start: StartKernel;
  private readonly started = new Map<Lang, Promise<ResumableKernel>>();
  /** All runs in order: the language, and the number that its kernel gave. */
  private readonly runs: { lang: Lang; id: number }[] = [];

  constructor(start: StartKernel) {
    this.start = start;
  }

  /** Runs a source in the kernel of its language. Rejects where that cannot be had; a later call tries again. */
  async run(source: string, { lang, ...options }: RunOptions & { lang: Lang }): Promise<RunResult> {
    const kernel = await this.kernel(lang);
    const result = await kernel.run(source, options);
    return { ...result, id: this.runs.push({ lang, id: result.id }) };
  }

  /** Back to before a run, in all languages; status `error` if a state is not kept any more. */
  async restore(before: number): Promise<Pick<DoneMessage, 'status'>> {
    const undone = this.runs.splice(before - 1);
    let status: DoneMessage['status'] = 'ok';
    for (const [lang, started] of this.started) {
      const first = undone.find((run) => run.lang === lang);
      if (first && (await (await started).restore(first.id)).status !== 'ok') status = 'error';
    }
    return { status };
  }

  /** Empty namespaces. Starts Python where nothing has been started. */
  async reset(): Promise<void> {
    if (this.started.size === 0) void this.kernel('py');
    // What is asked for later comes later: each request waits for the start once, in its turn.
    await Promise.all([...this.started.values()].map(async (kernel) => (await kernel).reset()));
  }

  /** Ends what runs and gives up what waits; the state from before it is kept. */
  stop(): void {
    for (const kernel of this.started.values()) void kernel.then((each) => each.stop());
  }

  /** Why a source is not Python; undefined where it is, and where Python has not been started. */
  async check(source: string, awaits = false): Promise<SourceProblem | undefined> {
    return (await this.started.get('py'))?.check(source, awaits);
  }

  /** What could be typed at an offset of a Python source. */
  async complete(source: string, offset: number): Promise<Completions | undefined> {
    return (await this.started.get('py'))?.complete(source, offset);
  }

  /** The suspended frames that Python's namespace refers to; undefined where nobody can tell now. */
  async frames(): Promise<LiveFrame[] | undefined> {
    return (await this.started.get('py'))?.frames();
  }

  private kernel(lang: Lang): Promise<ResumableKernel> {
    const known = this.started.get(lang);
    if (known) return known;
    const kernel = this.start(lang);
    this.started.set(lang, kernel);
    kernel.catch(() => this.started.delete(lang));
    return kernel;
  }
}
