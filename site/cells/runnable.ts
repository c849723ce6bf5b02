import type { Streams, Verdict } from './compare.ts';
import type { Lang } from './kernels.ts';
import type { Output } from './output.ts';
import type { Failure } from './traceback.ts';
import type { Status } from './view.ts';

/** What a notebook runs: a cell of the page, or what a reader has typed at its prompt. */
export interface Runnable {
  /** Stable and unlike any other's in the page: its tracebacks say `<cell ID>`. */
  readonly cellId: string;
  /** How it is called: `Cell 3`. */
  readonly name: string;
  readonly lang: Lang;
  /** Its code, with a newline at its end. */
  readonly source: string;
  /** The code is not the chapter's. */
  readonly edited: boolean;
  /** Class name of the exception that it is meant to end with. */
  readonly expects: string | undefined;
  /** `await` may stand outside of functions. */
  readonly awaits: boolean;
  /** What CPython printed, as the page shows it. */
  readonly recordedStreams: Streams;
  /** Shows where it stands. */
  show(status: Status): void;
  /** A run begins, the `count`th of the page: gives its output. */
  startOutput(count: number): Output;
  /** A run has ended: what it says about the record. */
  showVerdict(verdict: Verdict): void;
  /** There is nothing to say about the record: nothing ran. */
  clearVerdict(): void;
  /** Marks where a run ended; calmly where it was meant to. */
  markFailure(failure: Failure, calm: boolean): void;
  /** Offers to run the cells above, one of which, `origin`, defines `name`. */
  offer(name: string, origin: string): void;
}
