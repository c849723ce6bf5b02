/**
 * The interface of `embed.js`, for editors and compilers. `<script src="…/embed.js"></script>` sets the global `resumable` and defines the
 * element `<py-cell>`.
 */
import type { SourceProblem } from '../../sandbox/protocol.ts';
import type { TraceEvent, TraceOptions } from '../../sandbox/trace.ts';

export interface Resumable {
  /** Makes a kernel: a Python namespace in a worker. Rejects where it cannot run, with the reason in words. */
  createKernel(options?: CreateOptions): Promise<ResumableKernel>;
}

export interface CreateOptions {
  /** Milliseconds of computing for a run that says nothing else; 10,000 unless given. */
  deadline?: number;
}

export interface ResumableKernel {
  /**
   * Runs Python after all that was asked for before, in the kernel's namespace. Never rejects: what goes wrong is told in the result.
   * The value of a last expression is printed, as at Python's prompt.
   */
  run(source: string, options?: RunOptions): Promise<RunResult>;
  /** Why a source does not compile; undefined where it does. Nothing runs. */
  check(source: string, awaits?: boolean): Promise<SourceProblem | undefined>;
  /** Ends the run under way, and gives up those that wait. The names and values from before it are kept. */
  stop(): void;
  /** Back to the state before a run (`RunResult.id`); status `error` if that state is not kept any more. */
  restore(before: number): Promise<{ status: string }>;
  /** An empty namespace, in milliseconds. */
  reset(): Promise<unknown>;
  /** Another worker with an empty namespace, whatever the last one is doing. */
  restart(): Promise<unknown>;
  /** Ends the worker for good. */
  close(): void;
}

export interface RunOptions {
  /** Name of the source: its tracebacks say `File "<cell NAME>"`. */
  cell?: string;
  /** `await`, `async for` and `async with` may stand outside of functions. */
  awaits?: boolean;
  /** Takes text as it is printed. `result` is the value of a last expression; it is in `RunResult.stdout` too. */
  onOutput?: (stream: 'stdout' | 'stderr' | 'result', text: string) => void;
  /** Gives a line for `input()`; undefined at the end of the input, which it is where this is absent. */
  onInput?: () => Promise<string | undefined>;
  /** Milliseconds of computing. */
  deadline?: number;
  /** Record what happens to suspended frames and event loops: `RunResult.events`. */
  trace?: boolean | TraceOptions;
}

export interface RunResult {
  /** No exception, no deadline, no stop. */
  ok: boolean;
  stdout: string;
  /** Warnings and tracebacks. */
  stderr: string;
  /** Milliseconds of computing. */
  ms: number;
  /** What happened to suspended frames and event loops, in order; empty unless `trace` asked for it. */
  events: TraceEvent[];
  /** Number of the run, for `restore`. */
  id: number;
  /** `interrupted`: by the deadline or `stop`; `fatal`: the sandbox had to give up. The state from before the run is kept. */
  status: 'ok' | 'error' | 'interrupted' | 'fatal';
  /** Class name of the exception that ended the run. */
  error?: string;
  /** Exit code of SystemExit. */
  exit?: number;
  /** Seconds by which the virtual clock moved. */
  waited?: number;
  /** Nothing could be kept of the namespace: it is empty now. */
  lost?: boolean;
}

declare global {
  var resumable: Resumable;
}
