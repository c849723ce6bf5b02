/**
 * The messages between a page (or the command line) and the kernel in its worker. Types only; imports nothing.
 * Every request carries an `id`; every answer to it carries the same. Requests are served in order.
 */

/** The first message to a worker. With `state`, it goes on where another worker was, without starting the runtime. */
export interface StartRequest {
  type: 'start';
  /** Seconds since 1970 at which the virtual clock starts. */
  epoch: number;
  state?: KernelState;
  /** The run with which the other worker was ended: `restore` to before it gives this state. */
  stopped?: number;
}

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

/** Is this Python? Nothing runs. Answered at once by a worker that is not computing. */
export interface CheckRequest {
  type: 'check';
  id: number;
  source: string;
}

/** A line for `input()`, without its newline; none at the end of the input. Taken at once, while the run waits for it. */
export interface InputAnswer {
  type: 'input';
  line?: string | undefined;
}

/**
 * The groups of the library that the worker has asked for; without `modules` where they could not be had. Taken at once, while the run
 * that needs them waits.
 */
export interface LibraryAnswer {
  type: 'library';
  modules?: LibraryModules[] | undefined;
}

/**
 * The groups of what a worker does not have from the start: `rare` is the parts of the runtime that few programs call, `library` the
 * modules that the protocol and asyncio need, `more` the rest, which may need those before it.
 */
export type LibraryGroup = 'rare' | 'library' | 'more';

/** The modules of one group. */
export interface LibraryModules {
  /** Those written in Python, by dotted name. */
  python: Record<string, CarriedModule>;
  /** Those written in TypeScript. */
  native: NativeModules;
}

/** A module written in Python. */
export interface CarriedModule {
  filename: string;
  isPackage: boolean;
  source: string;
}

/** Modules written in TypeScript, as the build has cut them. */
export interface NativeModules {
  /** The parts that each module needs, by their names, in the order of evaluation. */
  needs: Record<string, string[]>;
  /** JavaScript texts by name. */
  parts: Record<string, string>;
}

export type Request =
  | StartRequest
  | RunRequest
  | RestoreRequest
  | CheckRequest
  | LibraryAnswer
  | InputAnswer;

/** Text that a run has printed, batched. */
export interface OutputMessage {
  type: 'output';
  id: number;
  stream: 'stdout' | 'stderr';
  text: string;
}

/** The run under way has called `input()`; its prompt has been printed. The page answers with `InputAnswer`. */
export interface InputMessage {
  type: 'input';
  id: number;
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
  /** Seconds by which the virtual clock moved, where it did. */
  waited?: number;
  /**
   * The namespace is empty now: the worker had to be ended and nothing was kept of its state. Otherwise an `interrupted`
   * or `fatal` run leaves the state before it.
   */
  lost?: boolean;
}

/** The answer to a `CheckRequest`; without `problem` the source compiles. */
export interface CheckedMessage {
  type: 'checked';
  id: number;
  problem?: SourceProblem;
}

/** Why a source does not compile, and where: lines count from 1, columns from 0, in UTF-16 units. */
export interface SourceProblem {
  /** As the last line of a traceback: `SyntaxError: expected ':'`. */
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The worker is ready (answers no request), or could not start. */
export type ReadyMessage = { type: 'ready' } | { type: 'failed'; message: string };

/** The run under way imports from the library what this worker does not have: the page answers with `LibraryAnswer`. */
export interface LibraryMessage {
  type: 'library';
  groups: LibraryGroup[];
}

/**
 * The state between two requests, as the difference to the one sent before: what the page keeps so that Stop, which ends
 * the worker, loses nothing. It follows every answer.
 */
export interface StateMessage {
  type: 'state';
  state: KernelState;
}

/** A kernel's memory and the host's side of it, or their difference to an earlier state. */
export interface KernelState {
  /** The request after which this is the state. */
  after: number;
  /** Size of the memory in bytes, and the number of its pages (4 KB) that are not all zeros to the end. */
  bytes: number;
  count: number;
  /** Pages in `words`, in order; -1 - n is a page n of zeros. */
  indices: Int32Array<ArrayBuffer>;
  words: Int32Array<ArrayBuffer>;
  /** What else the host needs to go on, as JSON. */
  host: string;
}

export type Message =
  | OutputMessage
  | DoneMessage
  | CheckedMessage
  | InputMessage
  | ReadyMessage
  | StateMessage
  | LibraryMessage;
