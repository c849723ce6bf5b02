/**
 * The messages between a page (or the command line) and the kernel in its worker. Types only; imports nothing.
 * Every request carries an `id`; every answer to it carries the same. Requests are served in order.
 */

/** A run of one cell or file. */
export interface RunRequest {
  type: 'run';
  id: number;
  /** Stable name of the cell: the file name in its tracebacks is `<cell ID>`. */
  cell: string;
  source: string;
  /** Milliseconds of computing before the run is interrupted. */
  deadline?: number;
}

/** Back to the state before the run `before` (a `RunRequest.id`); with none, to an empty namespace. */
export interface RestoreRequest {
  type: 'restore';
  id: number;
  before?: number;
}

export type Request = RunRequest | RestoreRequest;

/** Text that a run has printed, batched. */
export interface OutputMessage {
  type: 'output';
  id: number;
  stream: 'stdout' | 'stderr';
  text: string;
}

/** How a run ended. `interrupted` is the deadline; `fatal` means the kernel had to be replaced by its last snapshot. */
export interface DoneMessage {
  type: 'done';
  id: number;
  status: 'ok' | 'error' | 'interrupted' | 'fatal';
  /** Class name of the exception that ended the run. */
  error?: string;
  /** Exit code of SystemExit. */
  exit?: number;
  /** Milliseconds of computing. */
  ms: number;
}

/** The worker is ready (answers no request), or could not start. */
export type ReadyMessage = { type: 'ready' } | { type: 'failed'; message: string };

export type Message = OutputMessage | DoneMessage | ReadyMessage;
