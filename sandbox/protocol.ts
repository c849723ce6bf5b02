/**
 * The messages between a page (or the command line) and the kernel in its worker. Types only; imports nothing but those of a trace.
 * Every request carries an `id`; every answer to it carries the same. Requests are served in order.
 */
import type { FrameCreated, SafeRepr, Trace, TracedLocals, TraceOptions } from './trace.ts';

/** What a worker is given to run with: it can load nothing itself. */
export interface SandboxParts {
  /** QuickJS. The page compiles it, once for all its workers, and while the first starts. */
  module: WebAssembly.Module;
  /** The guest runtime's bundle. */
  runtime: string;
  /** Late parts of it, by their names. */
  late?: Record<string, string>;
  /** Names of the modules that the page has, and sends when one of them is imported: of each group, between spaces. */
  library?: Readonly<Partial<Record<LibraryGroup, string>>>;
}

/** The first message to a worker. With `state`, it goes on where another worker was. */
export interface StartRequest {
  type: 'start';
  /** Absent where the worker has its own. */
  parts?: SandboxParts | undefined;
  /** Seconds since 1970 at which the virtual clock starts. */
  epoch: number;
  state?: KernelState | undefined;
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
  /** `await` may stand outside of functions: the cell runs on the namespace's event loop. */
  awaits?: boolean;
  /** Milliseconds of computing before the run is interrupted. */
  deadline?: number;
  /** Record what happens to suspended frames and event loops: a `trace` message comes before `done`. */
  trace?: TraceOptions | undefined;
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
  awaits?: boolean;
}

/** What could be typed at an offset of a source (UTF-16 units), in the namespace as it is now? Nothing of the program runs. */
export interface CompleteRequest {
  type: 'complete';
  id: number;
  source: string;
  offset: number;
}

/** Which suspended frames does the namespace refer to? Nothing of the program runs. */
export interface FramesRequest {
  type: 'frames';
  id: number;
}

/**
 * Ends the run `run` where the worker can be reached while it computes (`ReadyMessage.stops`); it answers `interrupted`, and the state
 * before it is kept. Elsewhere the page ends the worker.
 */
export interface StopRequest {
  type: 'stop';
  run: number;
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
 * modules that the protocol and asyncio need, `more` the rest, which may need those before it. `trace` is what records a traced run.
 */
export type LibraryGroup = 'trace' | 'names' | 'docs' | 'rare' | 'library' | 'more' | 'extra';

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
  | CompleteRequest
  | FramesRequest
  | StopRequest
  | LibraryAnswer
  | InputAnswer;

/** What a run prints. `result` is the value of a cell's last expression, which CPython's interpreter prints to stdout. */
export type OutputStream = 'stdout' | 'stderr' | 'result';

/** Text that a run has printed, batched. */
export interface OutputMessage {
  type: 'output';
  id: number;
  stream: OutputStream;
  text: string;
  /** When it was printed, on the virtual clock: seconds since the run began; absent for 0. */
  at?: number;
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

/** The answer to a `CompleteRequest` (`Completions`) or a `FramesRequest`; nothing where the guest failed. */
export interface SeenMessage {
  type: 'seen';
  id: number;
  seen?: Completions | LiveFrame[];
}

/** What fits at an offset: `from` is where the word begins that a choice takes the place of. */
export interface Completions {
  from: number;
  options: Completion[];
}

export interface Completion {
  /** What is typed: a name; with `=` behind it, a keyword argument. */
  label: string;
  type: 'function' | 'class' | 'module' | 'variable' | 'property' | 'keyword' | 'argument';
}

/**
 * A suspended frame, or an awaitable that steps one, to which the namespace refers: by a name, or from within lists, dictionaries, attributes
 * and other frames. Finished ones only where they have a name.
 */
export interface LiveFrame {
  /** Python that gives it: `f`, `gens[0]`, `d['a']`, `loop.it`. */
  expression: string;
  /** Where that is no expression to write again, a free name to bind it to first: `_g1`. */
  bind?: string;
  /** A free name for an awaitable of this asynchronous generator: `_a1`. */
  awaitable?: string;
  kind: FrameCreated['kind'] | 'awaitable';
  /** `__qualname__`; of an awaitable the name of its class. */
  name: string;
  state: 'created' | 'suspended' | 'finished';
  /** Where it is suspended, or its `def` is; in the cell or file `cell`. */
  line?: number;
  cell?: string;
  /** What it delegates to. */
  delegate?: SafeRepr;
  locals: TracedLocals;
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

/** The worker is ready (answers no request), or could not start. `stops`: it takes a `StopRequest` while a run computes. */
export type ReadyMessage = { type: 'ready'; stops?: boolean } | { type: 'failed'; message: string };

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
  state: StateChange;
}

/** A kernel's state as what leads to it from the state sent before, or (`anew`) from an empty namespace. */
export interface StateChange extends MemoryChange, HostState {
  /** The request after which this is the state. */
  after: number;
  anew?: boolean;
}

/** A kernel's state as all that leads to it from an empty namespace, in order. */
export interface KernelState extends HostState {
  changes: MemoryChange[];
}

/** Blocks of the memory, of four words each. */
export interface MemoryChange {
  /** Their places, counted in blocks, each once; -1 - n is a block n of zeros. */
  blocks: Int32Array<ArrayBuffer>;
  /** The words of the others, in order. */
  words: Int32Array<ArrayBuffer>;
}

/** What else the host needs to go on. */
export interface HostState {
  /** Size of the memory in bytes. */
  bytes: number;
  /** The virtual clock: ns since it started, and how often it has been read. */
  clock: { elapsed: number; readings: number };
}

/** Sent once, before `done`, when the run was asked for a trace. */
export interface TraceMessage {
  type: 'trace';
  id: number;
  trace: Trace;
}

export type Message =
  | OutputMessage
  | DoneMessage
  | CheckedMessage
  | SeenMessage
  | InputMessage
  | ReadyMessage
  | StateMessage
  | LibraryMessage
  | TraceMessage;
