/** One run of a session: what it is asked to do, and what came of it. */
import type { GuestMode } from '../boundary.ts';
import type { Trace, TraceOptions } from '../trace.ts';
import { TRACE_MODULE } from './library.ts';
import type { StopReason } from './limits.ts';
import type { GuestOutcome } from './vm.ts';

export interface RunOptions {
  filename: string;
  mode: GuestMode;
  /** `sys.argv`. */
  argv?: string[];
  /** Computing time in ms. */
  deadline?: number;
  /** Record what happens to frames and loops. */
  trace?: TraceOptions | undefined;
  /** Characters that the run may print. */
  maxOutput?: number;
  /** Asks for a line of standard input, with its newline; undefined at its end. In the place of the session's `input`. */
  ask?(): Promise<string | undefined>;
  /**
   * Takes output as the guest hands it out; `at` is the seconds by which the clock has moved in this run, `isResult` says that the text is
   * the value of a cell's last expression.
   */
  write(stream: 1 | 2, text: string, at: number, isResult: boolean): void;
  /** Called now and then while the guest computes. */
  onTick?(): void;
}

export interface RunResult {
  /** As `DoneMessage.status`: `interrupted` and `fatal` runs left no trace but their output. */
  status: 'ok' | 'error' | 'interrupted' | 'fatal';
  /** Class name of the exception that ended the run. */
  error?: string;
  /** Code of SystemExit, if that ended it. */
  exit?: number;
  /** Why the host ended the run, if it did. */
  stopped?: StopReason;
  /** What was recorded, if the run was traced and ended by itself. */
  trace?: Trace;
  /** Milliseconds of computing. */
  ms: number;
  /** Seconds by which the clock moved. */
  waited: number;
}

/**
 * Modules that a run will probably ask for: what is fetched before it begins need not interrupt it. The last word has the run, which
 * may import none of them, or others.
 */
export function askedFor(source: string, { trace }: RunOptions): string[] {
  const imported = source.matchAll(/^[ \t]*(?:import|from)[ \t]+(\w+)/gm);
  return [...(trace ? [TRACE_MODULE] : []), ...Array.from(imported, ([, name]) => name as string)];
}

/** Why a run failed that the host did not stop. */
export function failureOf(outcome: GuestOutcome, exhausted: boolean): StopReason {
  if (exhausted) return 'memory';
  if (outcome.kind === 'trapped') {
    // V8, SpiderMonkey and JavaScriptCore word it differently; a stack that runs into address 0 is an access out of bounds.
    const overflow =
      outcome.error instanceof RangeError || /recursion|out of bounds/i.test(String(outcome.error));
    return overflow ? 'stack' : 'crash';
  }
  if (outcome.kind === 'threw' && /out of memory/.test(outcome.message)) return 'memory';
  if (outcome.kind === 'threw' && /stack overflow/.test(outcome.message)) return 'stack';
  return 'crash';
}
