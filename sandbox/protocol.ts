/**
 * The messages between a page (or the command line) and the kernel in its worker. Types only; imports nothing.
 * Every request carries an `id`; every answer to it carries the same. Requests are served in order.
 */

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

// ---- the trace of a run ----------------------------------------------------------------------------------------

/** What a run is asked to record. */
export interface TraceOptions {
  /** At most so many events (1,000 where it is not said); the rest is counted in `Trace.omitted`. */
  events?: number;
  /** Also each statement that begins in the run's own source, by its line; the head of a loop once, when the loop begins. */
  lines?: boolean;
}

/**
 * What happened between a caller and its frames in one run, in order: what the drawings are made of. `npm run -s py -- --trace FILE.py` prints
 * the events as JSON lines. The version changes when a reader of the old form would misread the new one.
 */
export interface Trace {
  version: 1;
  events: TraceEvent[];
  /**
   * How many events came after the budget was used up. Not counted: steps that fail because of their arguments, and the first resume of a
   * frame that another has taken over while it stands at an iterator.
   */
  omitted: number;
  /** The run was interrupted: its end is missing. */
  cut?: true;
}

/** Sent once, before `done`, when the run was asked for a trace. */
export interface TraceMessage {
  type: 'trace';
  id: number;
  trace: Trace;
}

/**
 * A frame that can be suspended, by number: from 1 in the order of creation, the same one as long as the namespace lives. 0 is
 * everybody else: the cell's own code and plain functions. -1 is an event loop: code of `asyncio`, or what an author has declared one.
 */
export type FrameNumber = number;

/** Text that stands for a value: made without running any code of the program, cut at 60 characters. */
export type SafeRepr = string;

/** The locals of a frame, by name, as they are at the event. */
export type TracedLocals = Record<string, SafeRepr>;

/** How a frame is resumed. The last four are those of async generators. */
export type ResumedBy =
  | 'next'
  | 'send'
  | 'throw'
  | 'close'
  | 'anext'
  | 'asend'
  | 'athrow'
  | 'aclose';

/** What every event has. */
interface EventOfTrace {
  /** Seconds on the virtual clock since the run began. */
  at: number;
  /** The line under way in the run's own source, in the innermost of its frames and functions; none where a loop acts by itself. */
  line?: number;
}

/** A call of a generator, coroutine or async generator function: the frame exists, and no line of it has run. */
export interface FrameCreated extends EventOfTrace {
  type: 'created';
  frame: FrameNumber;
  kind: 'generator' | 'coroutine' | 'async_generator';
  /** `__qualname__`. */
  name: string;
  /** Cell and line of its `def`. */
  cell: string;
  firstLine: number;
  by: FrameNumber;
  locals: TracedLocals;
}

/** A name of the namespace refers to the frame: sent for the frames of the run when it ends, and for older ones when they first appear. */
export interface FrameNamed extends EventOfTrace {
  type: 'named';
  frame: FrameNumber;
  name: string;
}

/** A frame that existed before the run takes part in it. In the state that it has then. */
export interface FrameMet extends Omit<FrameCreated, 'type' | 'by'> {
  type: 'met';
  state: 'created' | 'suspended' | 'finished';
  /** Where it is suspended. */
  suspendedAt?: number;
  delegate?: FrameNumber;
}

/** The frame runs now. */
export interface FrameResumed extends EventOfTrace {
  type: 'resumed';
  frame: FrameNumber;
  by: FrameNumber;
  how: ResumedBy;
  /** What is sent or thrown. */
  value?: SafeRepr;
  /** The frames that delegate to it, from the one that was called downwards: they do not run, the value passes through them. */
  through?: FrameNumber[];
}

/** The frame is suspended, and its caller goes on with the value. An `await` that reaches the loop is a yield of the innermost frame. */
export interface FrameYielded extends EventOfTrace {
  type: 'yielded';
  frame: FrameNumber;
  value: SafeRepr;
  /** Where it is suspended. */
  suspendedAt: number;
  to: FrameNumber;
  through?: FrameNumber[];
  locals: TracedLocals;
}

/** The frame is finished: it returned. `to` is its caller, or the frame that delegated to it. */
export interface FrameReturned extends EventOfTrace {
  type: 'returned';
  frame: FrameNumber;
  value: SafeRepr;
  to: FrameNumber;
}

/** The frame is finished: an exception left it. */
export interface FrameRaised extends EventOfTrace {
  type: 'raised';
  frame: FrameNumber;
  /** As the last line of a traceback: `ValueError: x`. */
  error: string;
  to: FrameNumber;
}

/** `yield from` or `await` begins: the frame delegates to another, or to an object that is no frame of the program (`target` is its repr). */
export interface FrameDelegated extends EventOfTrace {
  type: 'delegated';
  frame: FrameNumber;
  target: FrameNumber | SafeRepr;
  how: 'yield from' | 'await';
  suspendedAt: number;
  locals: TracedLocals;
}

/** The delegation ended: the frame itself runs on, with the result or the exception. */
export interface FrameContinued extends EventOfTrace {
  type: 'continued';
  frame: FrameNumber;
  value?: SafeRepr;
  error?: string;
}

/** A resume that did not enter the frame, because it is finished, running, or has just been made, or what was thrown is no exception. */
export interface FrameRefused extends EventOfTrace {
  type: 'refused';
  frame: FrameNumber;
  by: FrameNumber;
  how: ResumedBy;
  value?: SafeRepr;
  /** Frames that delegate to it, through which it was asked. */
  through?: FrameNumber[];
  /** What the caller got: an exception, or nothing for a `close()` that had nothing to do. */
  error?: string;
}

/** The frame is finished without having run: `close()` or `throw()` on a frame that was created only. */
export interface FrameClosed extends EventOfTrace {
  type: 'closed';
  frame: FrameNumber;
  by: FrameNumber;
  how: ResumedBy;
  error?: string;
}

/** Nobody refers to the frame any more. What its clean-up does follows. */
export interface FrameDropped extends EventOfTrace {
  type: 'dropped';
  frame: FrameNumber;
}

/** A line of the run's own source is about to be executed (`TraceOptions.lines`), in a frame, or in plain code (0). */
export interface LineReached extends EventOfTrace {
  type: 'line';
  frame: FrameNumber;
  line: number;
  /** Name of the function; none for the cell's own code. */
  function?: string;
  locals: TracedLocals;
}

export type FrameEvent =
  | FrameCreated
  | FrameNamed
  | FrameMet
  | FrameResumed
  | FrameYielded
  | FrameReturned
  | FrameRaised
  | FrameDelegated
  | FrameContinued
  | FrameRefused
  | FrameClosed
  | FrameDropped;

/** A call that waits in the loop, a task, or a future: numbers of their own, each from 1. */
export type LoopNumber = number;

/** `call_soon`: the call stands in the ready queue. */
export interface CallReady extends EventOfTrace {
  type: 'soon';
  call: LoopNumber;
  /** The callback, as `name(arguments)`. */
  text: SafeRepr;
  /** The task that it steps or wakes. */
  task?: LoopNumber;
  by: FrameNumber;
}

/** `call_later`, `call_at`: the call waits for its time (`when`, in seconds since the run began). */
export interface CallTimed extends Omit<CallReady, 'type'> {
  type: 'timer';
  when: number;
}

/** The loop runs the call, or has run it, or somebody has cancelled it. A timer that is due is moved to the ready queue first. */
export interface CallChanged extends EventOfTrace {
  type: 'due' | 'calls' | 'called' | 'uncalled';
  call: LoopNumber;
}

/** A task was made for a coroutine. */
export interface TaskMade extends EventOfTrace {
  type: 'task';
  task: LoopNumber;
  name: string;
  /** Its coroutine, where that is a frame of the program. */
  frame?: FrameNumber;
  by: FrameNumber;
}

/** A step of a task begins; it ends with `waits`, or with `done`. */
export interface TaskStepped extends EventOfTrace {
  type: 'step';
  task: LoopNumber;
}

/** The task waits for a future or another task; with neither it only lets the others have their turn. */
export interface TaskWaits extends EventOfTrace {
  type: 'waits';
  task: LoopNumber;
  future?: LoopNumber;
  other?: LoopNumber;
  /** What it waits for, in words: `sleep(2)`, `lock.acquire()`. */
  text?: SafeRepr;
}

/**
 * From here on the task waits for another, or for a future, until that is done, beside what it `waits` for: it has gathered it, or has made
 * it in a TaskGroup (`asyncio.future_add_to_awaited_by`). `unawaits`: it does no longer.
 */
export interface TaskAwaits extends EventOfTrace {
  type: 'awaits' | 'unawaits';
  task: LoopNumber;
  future?: LoopNumber;
  other?: LoopNumber;
}

/** What the task waited for is done: its next step stands in the ready queue. */
export interface TaskWoken extends EventOfTrace {
  type: 'woken';
  task: LoopNumber;
  future?: LoopNumber;
  other?: LoopNumber;
}

/** `cancel()` was asked of a task, which passes it to what it waits for. */
export interface TaskCancelled extends EventOfTrace {
  type: 'cancel';
  task: LoopNumber;
  by: FrameNumber;
  message?: SafeRepr;
}

/** A future or a task has its result, its exception, or is cancelled. */
export interface FutureDone extends EventOfTrace {
  type: 'done';
  future?: LoopNumber;
  task?: LoopNumber;
  value?: SafeRepr;
  error?: string;
  cancelled?: true;
  by: FrameNumber;
}

/** The loop had nothing to do before `to`: the virtual clock moved there. */
export interface ClockMoved extends EventOfTrace {
  type: 'clock';
  to: number;
}

export type LoopEvent =
  | CallReady
  | CallTimed
  | CallChanged
  | TaskMade
  | TaskStepped
  | TaskWaits
  | TaskAwaits
  | TaskWoken
  | TaskCancelled
  | FutureDone
  | ClockMoved;

export type TraceEvent = FrameEvent | LineReached | LoopEvent;
