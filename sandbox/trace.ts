/** The trace of a run: what happened to its frames and event loops, in order. Types only; imports nothing. */

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
