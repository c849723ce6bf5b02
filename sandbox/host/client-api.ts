import type { Completions, DoneMessage, LiveFrame, SourceProblem } from '../protocol.ts';
import type { TraceEvent, TraceOptions } from '../trace.ts';
import {
  createKernel,
  type Kernel,
  type KernelOptions,
  type KernelStateName,
  type RunSettings,
} from './client.ts';

/**
 * The interface in JavaScript: what `embed.js` gives to other pages, and what the site's own cells run on. It stands over the client, adds
 * what a caller wants of a run besides its end, and can begin anew when its worker has been ended for good.
 */

/** All that a run may be told; nothing is needed. */
export interface RunOptions extends Partial<Omit<RunSettings, 'trace'>> {
  /** Record what happens to suspended frames and event loops; `true` is as much as it is without more being said. */
  trace?: boolean | TraceOptions | undefined;
}

/** How a run ended and what it printed. */
export interface RunResult extends DoneMessage {
  /** No exception, no deadline, no Stop. */
  ok: boolean;
  stdout: string;
  /** Warnings and tracebacks. */
  stderr: string;
  /** What happened to suspended frames and event loops, where `trace` was asked for. */
  events: TraceEvent[];
}

/** See the file's head. One namespace, in a worker that starts with the first request. */
export class ResumableKernel {
  private readonly options: KernelOptions;
  private kernel: Kernel;
  private runs = 0;

  constructor(options: KernelOptions = {}) {
    this.options = options;
    this.kernel = createKernel(options);
  }

  get state(): KernelStateName {
    return this.kernel.state;
  }

  /** Runs a source after all that were asked for before, in their namespace. Never rejects: what goes wrong is told in the result. */
  async run(source: string, options: RunOptions = {}): Promise<RunResult> {
    const printed = { stdout: '', stderr: '' };
    const events: TraceEvent[] = [];
    const { trace } = options;
    const done = await this.kernel.run(source, {
      cell: String(++this.runs),
      ...options,
      trace: trace === true ? {} : trace || undefined,
      onOutput: (...output) => {
        const [stream, text] = output;
        printed[stream === 'stderr' ? 'stderr' : 'stdout'] += text;
        options.onOutput?.(...output);
      },
      onTrace: (recorded) => {
        for (const event of recorded.events) events.push(event);
        options.onTrace?.(recorded);
      },
    });
    return { ...done, ok: done.status === 'ok', ...printed, events };
  }

  /** Why a source does not compile; undefined where it does, and while there is no worker to tell. Nothing runs. */
  check(source: string, awaits = false): Promise<SourceProblem | undefined> {
    return this.kernel.check(source, awaits);
  }

  /** What could be typed at an offset of a source; undefined while there is nobody to tell. Nothing runs. */
  complete(source: string, offset: number): Promise<Completions | undefined> {
    return this.kernel.complete(source, offset);
  }

  /** The suspended frames that can be reached from the namespace; undefined while there is nobody to tell. Nothing runs. */
  frames(): Promise<LiveFrame[] | undefined> {
    return this.kernel.frames();
  }

  /** Ends the run under way and gives up those that wait; the names and values from before the run are kept. */
  stop(): void {
    this.kernel.stop();
  }

  /** Back to the state before a run (`RunResult.id`); status `error` if that state is not kept any more. */
  restore(before: number): Promise<DoneMessage> {
    return this.kernel.restore(before);
  }

  /** An empty namespace in the same worker: takes milliseconds. */
  reset(): Promise<DoneMessage> {
    return this.kernel.reset();
  }

  /** Ends the worker and all that was asked of it, and starts another with an empty namespace. Also after `close`. */
  restart(): Promise<DoneMessage> {
    this.kernel.close();
    this.kernel = createKernel(this.options);
    return this.kernel.reset();
  }

  /** Ends the worker for good; what is asked for from then on is answered `interrupted`. */
  close(): void {
    this.kernel.close();
  }
}
