/** The messages between the oracle and the thread in which CPython runs. Types only. */

/** One source to run. */
export interface Step {
  source: string;
  /** As tracebacks name it. */
  filename: string;
  /** `cell`: the value of a last expression is printed. `…-await`: `await` may stand outside of functions. */
  mode: 'exec' | 'cell' | 'exec-await' | 'cell-await';
}

/** Sources that share one fresh `__main__`, in order. */
export interface Job {
  steps: Step[];
  /** Modules beside the program: relative path to text. */
  files: Record<string, string>;
  stdin: string;
  /** Let go of the namespace after the last step, as an exiting interpreter does. */
  end: boolean;
  /** Note which line printed what: see `Outcome.lines`. */
  locate: boolean;
}

/** Pairs of an offset into the output and the line of the program that wrote from there on (0: unknown). */
type Written = [number, number][];

/** What one step did. */
export interface Outcome {
  stdout: string;
  stderr: string;
  /** The part of `stdout` that is the value of a cell's last expression, or null. */
  result?: string | null;
  /** Class name of the uncaught exception, or null. */
  error: string | null;
  /** The exit code that `python FILE` would have. */
  exit: number;
  /** Empty unless `Job.locate`. */
  lines: { stdout: Written; stderr: Written };
}
