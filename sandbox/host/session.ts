import type { CompileMode, FoundModule, RunEnd, TraceMode } from '../boundary.ts';
import type { CompleteRequest, FramesRequest } from '../protocol.ts';
import type { Trace } from '../trace.ts';
import { type Clock, type ClockState, virtualClock } from './clock.ts';
import {
  type CarriedModules,
  filesInMemory,
  findModule,
  inOrder,
  type ProgramFiles,
} from './files.ts';
import { History } from './history.ts';
import { described, type LateModules, lateName, NAMES_MODULE, textOfLate } from './library.ts';
import { LIMITS, type StopReason, stopText } from './limits.ts';
import { askedFor, failureOf, type RunOptions, type RunResult } from './run.ts';
import { RunStreams } from './run-streams.ts';
import { type Compile, safeCompile } from './safe-compile.ts';
import { type Changes, type Chunks, Copy, chunksOf, patch } from './snapshot.ts';
import { type GuestOutcome, type GuestStream, Vm, type VmOptions, type VmRoots } from './vm.ts';

/**
 * One namespace and its history: runs sources one after the other, each from a snapshot to which the session returns when
 * the run is stopped, and any of which it can be rewound to.
 */

export interface SessionOptions {
  module: WebAssembly.Module;
  /** Text of the guest runtime's bundle. */
  runtime: string;
  compile: Compile;
  files?: ProgramFiles;
  carried?: CarriedModules;
  /** Modules that are fetched when a run imports one of them. */
  late?: LateModules | undefined;
  clock?: Clock;
  /** What a stopped run is called in its last line. */
  subject?: 'cell' | 'program';
  /** Gives the next line of standard input with its newline, or undefined at its end. */
  input?: (prompt: string) => string | undefined;
  /** Maximum of the linear memory in bytes. */
  maxBytes?: number;
  /** QuickJS's stack in bytes: `LIMITS.stack` unless the host has room for more. */
  stack?: number | undefined;
  /** An empty namespace, to start in instead of booting. */
  from?: BootedState;
  /** Lets the host's event loop take its turn while a run computes, so that `stop` can be called then. Where the engine can be suspended. */
  breathe?: (() => Promise<void>) | undefined;
}

/** A session that has booted. */
export interface BootedState {
  /** Size of the memory in bytes, and what is in it. */
  bytes: number;
  chunks: Chunks;
  roots: VmRoots;
  clock: ClockState;
}

/** The state of a session as what leads to it from an empty namespace; a session boots to the same each time. */
export interface SavedState {
  /** Size of the memory in bytes. */
  bytes: number;
  /** To be applied in order. */
  changes: Changes[];
  clock: ClockState;
}

/** The end of a run whose trace is what the protocol says. */
type Ended = RunEnd & { trace?: Trace };

const EMPTY_RUN: RunOptions = { filename: '', mode: 'exec', write() {} };

/** How long a run computes between two turns of the host's event loop, ms. */
const BREATH = 30;

/** See the file's head. Create with `Session.create`. */
export class Session {
  private readonly options: SessionOptions;
  private readonly clock: Clock;
  /** With the late modules that have been fetched. */
  private carried: CarriedModules;
  private vm!: Vm;
  /** The moments between runs, from the empty namespace on. */
  private history!: History<ClockState>;
  /** The last of them is now. */
  private saved = false;
  private current: RunOptions = EMPTY_RUN;
  private streams = new RunStreams(EMPTY_RUN, () => 0);
  private stopReason: StopReason | undefined;
  /** The module for which the run waits. */
  private missing = '';
  /** Somebody wants this run to end. */
  private stopping = false;

  private constructor(options: SessionOptions) {
    this.options = options;
    this.carried = options.carried ?? (() => undefined);
    this.clock = options.clock ?? virtualClock();
  }

  /** Boots a session, or continues from `options.from`. */
  static async create(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    await session.start();
    return session;
  }

  /** Records the state between two runs. That is half of what a run costs: a kernel does so while it waits for the next. */
  save(): void {
    if (!this.saved) this.history.record(this.vm.memory, this.clock.state());
    this.saved = true;
  }

  /** What has changed since this was asked last, or (`anew`) since the namespace was empty. */
  changes(): Omit<SavedState, 'changes'> & Changes & { anew?: boolean } {
    this.save();
    const { bytes, host: clock } = this.history.last;
    return { bytes, clock, ...this.history.changes() };
  }

  /** From an empty namespace to a state of another session. */
  goOn({ bytes, changes, clock }: SavedState): void {
    patch(this.vm.memory, bytes, changes);
    this.clock.restore(clock);
    this.saved = false;
    this.save();
  }

  /**
   * Runs one source. `id` names the state before it for `rewind`; without one that state is kept only while the run lasts.
   */
  async run(source: string, options: RunOptions, id?: number): Promise<RunResult> {
    this.save();
    if (id !== undefined) this.remember(id);
    return this.runHere(source, options);
  }

  /** Ends the run under way as soon as the host's event loop gets its turn in it: the caller has it, so that is soon. */
  stop(): void {
    this.stopping = true;
  }

  /**
   * What the guest sees in the namespace, as JSON of `SeenMessage.seen`; '' where the guest fails. The namespace stays as it is: even what
   * looking at it has loaded is taken back.
   */
  async look(request: Omit<CompleteRequest, 'id'> | Omit<FramesRequest, 'id'>): Promise<string> {
    const { type: mode, source = '', offset } = request as Partial<CompleteRequest>;
    this.save();
    let json = '';
    const write = (_: 1 | 2, text: string) => {
      json += text;
    };
    const options = { filename: String(offset), mode, deadline: 1000, write } as RunOptions;
    const { status } = await this.runHere(source, options);
    if (status === 'ok' || status === 'error') this.restore();
    return status === 'ok' ? json : '';
  }

  /** Back to the state before the run `id`; false if that state is not kept (any more). */
  async rewind(id: number): Promise<boolean> {
    this.save();
    const known = this.history.rewind(id);
    if (known) this.restore();
    return known;
  }

  /** Back to an empty namespace; the history is forgotten. */
  async reset(): Promise<void> {
    this.history.reset();
    this.restore();
  }

  /** Names the state for rewinding; the oldest go where there are too many. */
  remember(id: number): void {
    this.history.name(id, LIMITS.snapshots, LIMITS.snapshotBytes);
  }

  /** Bytes that the kept states hold: see `History.held`. */
  get held(): { last: number; ways: number } {
    return this.history.held;
  }

  /** Size of the guest's memory, bytes. */
  get memoryBytes(): number {
    return this.vm.memory.buffer.byteLength;
  }

  /** What a session made with these options can start in. */
  get booted(): BootedState {
    const { roots, memory } = this.vm;
    const bytes = memory.buffer.byteLength;
    return { bytes, chunks: chunksOf(memory), roots, clock: this.clock.state() };
  }

  private async start(): Promise<void> {
    const { from } = this.options;
    if (from) {
      this.vm = Vm.booted(this.vmOptions(), from.bytes, from.roots);
      new Copy(from.chunks).restore(this.vm.memory);
    } else this.vm = await Vm.create(this.vmOptions());
    this.clock.restore(from?.clock ?? { elapsed: 0, readings: 0 });
    this.history = new History(this.vm.memory, this.clock.state());
    this.saved = true;
  }

  private vmOptions(): VmOptions {
    const { module, runtime, maxBytes, stack, breathe } = this.options;
    const suspends = breathe !== undefined;
    return { module, runtime, maxBytes, stack, suspends, services: this.services() };
  }

  private services() {
    const { files = filesInMemory(), compile } = this.options;
    const carried = (name: string) => this.carriedModule(name);
    return {
      write: (stream: GuestStream, text: string) => this.write(stream, text),
      compile: (source: string, filename: string, mode: CompileMode, trace: TraceMode) =>
        safeCompile(compile, source, filename, mode, trace, () =>
          textOfLate(carried(NAMES_MODULE)),
        ),
      module: (name: string) => findModule(name, files, carried),
      late: (part: number) => textOfLate(this.carriedModule(lateName(part))),
      input: (prompt: string) => this.readLine(prompt),
      argv: () => this.current.argv ?? [''],
      file: (path: string) => files.open?.(path),
      now: () => this.clock.now(),
      epoch: () => this.clock.epoch,
      advance: (seconds: number) => this.clock.advance(seconds),
    };
  }

  /** Runs from the state that was saved last. */
  private async runHere(source: string, options: RunOptions): Promise<RunResult> {
    const began = this.history.last.host.elapsed;
    this.current = options;
    this.streams = new RunStreams(options, () => (this.clock.state().elapsed - began) / 1e9);
    this.stopping = false;
    for (const name of askedFor(source, options)) await this.fetch(name);
    let { outcome, ms } = await this.attempt(source, options);
    while (this.stopReason === 'library' || this.stopReason === 'input') {
      // Runs are deterministic: the next attempt goes the way of this one, up to what it waits for.
      this.restore(outcome.kind === 'trapped');
      if (!(await this.fetchMissing(options))) break;
      const again = await this.attempt(source, options);
      outcome = again.outcome;
      ms += again.ms;
    }
    // To the tenth of a millisecond: each wait is somewhat longer than asked for.
    const waited = Math.round((this.clock.state().elapsed - began) / 1e5) / 1e4;
    const result = await this.settle(outcome);
    this.current = EMPTY_RUN;
    this.streams = new RunStreams(EMPTY_RUN, () => 0);
    return { ...result, ms, waited };
  }

  /** Waits for what the last attempt lacked; false where it cannot be had, and where the run has been stopped meanwhile. */
  private async fetchMissing(options: RunOptions): Promise<boolean> {
    let found = true;
    if (this.stopReason === 'input') this.streams.took(await options.ask?.());
    else found = await this.fetch(this.missing);
    if (this.stopping) this.stopReason = 'stop';
    return found && !this.stopping;
  }

  /** Fetches a module, and those that come with it; false where it cannot be had. */
  private async fetch(name: string): Promise<boolean> {
    const { late } = this.options;
    const modules = late?.has(name) ? await late.load(name) : undefined;
    if (modules) this.carried = inOrder(this.carried, modules);
    return modules !== undefined;
  }

  /** Runs the source from the present state; gives how the call came back, and the milliseconds it took. */
  private async attempt(
    source: string,
    options: RunOptions,
  ): Promise<{ outcome: GuestOutcome; ms: number }> {
    const started = performance.now();
    this.saved = false;
    this.streams.rewind();
    this.stopReason = undefined;
    let end = started + (options.deadline ?? LIMITS.deadline);
    let late: StopReason = 'deadline';
    let breath = started;
    const stopped = () => this.stopReason !== undefined;
    this.vm.interrupt = () => {
      options.onTick?.();
      const now = performance.now();
      if (this.vm.exhausted && late === 'deadline') {
        end = Math.min(end, now + LIMITS.afterMemory);
        late = 'memory';
      }
      if (now > end) this.stopReason ??= late;
      if (this.stopping) this.stopReason ??= 'stop';
      if (!this.options.breathe || now - breath < BREATH || stopped()) return stopped();
      return this.options.breathe().then(() => {
        breath = performance.now();
        if (this.stopping) this.stopReason ??= 'stop';
        return stopped();
      });
    };
    const trace = options.trace ? JSON.stringify(options.trace) : '';
    const outcome = await this.vm.run(source, options.filename, options.mode, trace);
    this.vm.interrupt = () => false;
    return { outcome, ms: performance.now() - started };
  }

  /** A module, or a late part of the runtime, that is there; one that could be fetched ends this attempt of the run. */
  private carriedModule(name: string): FoundModule | undefined {
    const found = this.carried(name);
    if (!found && this.options.late?.has(name)) {
      this.missing = name;
      this.stopReason ??= 'library';
    }
    return found;
  }

  /** The next line of standard input; one that has to be asked for ends this attempt of the run. */
  private readLine(prompt: string): string | undefined {
    if (!this.current.ask) return this.options.input?.(prompt);
    if (this.streams.hasLine) return this.streams.readLine();
    this.stopReason ??= 'input';
    return undefined;
  }

  /** Reads how the run ended, and returns to the state before it where it did not end by itself. */
  private async settle(outcome: GuestOutcome): Promise<Omit<RunResult, 'ms' | 'waited'>> {
    const ended = outcome.kind === 'ended' && !this.stopReason ? outcome.end : undefined;
    if (ended && !this.vm.exhausted)
      return { ...(ended as Ended), status: ended.ok ? 'ok' : 'error' };
    const corrupt = outcome.kind === 'trapped' || this.vm.exhausted;
    if (!corrupt) await this.vm.flush();
    const cut = !corrupt && this.current.trace ? await this.vm.run('', '', 'cut') : undefined;
    // After a MemoryError that the guest has reported or handled itself there is nothing to add; but the engine is not
    // to be trusted once an allocation has failed in the middle of something.
    const result: Omit<RunResult, 'ms' | 'waited'> = ended
      ? { ...(ended as Ended), status: 'fatal' }
      : this.explain(this.stopReason ?? failureOf(outcome, this.vm.exhausted), outcome);
    this.restore(corrupt);
    return { ...(cut?.kind === 'ended' && (cut.end as Ended)), ...result };
  }

  /** Writes the line that stands for the traceback of a run that the host ended. */
  private explain(stopped: StopReason, outcome: GuestOutcome): Omit<RunResult, 'ms' | 'waited'> {
    const { deadline = LIMITS.deadline, maxOutput = LIMITS.output } = this.current;
    const { error, line } = stopText(stopped, {
      subject: this.options.subject ?? 'cell',
      limit: stopped === 'deadline' ? deadline : maxOutput,
      detail:
        stopped === 'library'
          ? described(this.missing)
          : outcome.kind === 'threw'
            ? outcome.message
            : '',
    });
    this.streams.hand(2, line);
    const asked = stopped === 'deadline' || stopped === 'stop' || stopped === 'output';
    return { status: asked ? 'interrupted' : 'fatal', error, stopped };
  }

  /** Hands output on until the run has printed all it may. */
  private write(stream: GuestStream, text: string): void {
    if (this.stopReason === 'library' || this.stopReason === 'input') return;
    // What dies on the way out of a stopped run is not the program's to tell of.
    if (stream === 2 && (this.stopReason === 'stop' || this.stopReason === 'deadline')) return;
    if (!this.streams.write(stream, text)) this.stopReason ??= 'output';
  }

  /** Back to the state that was saved last. */
  private restore(corrupt = false): void {
    const { bytes, host } = this.history.last;
    this.vm.make(bytes, corrupt);
    this.history.restore(this.vm.memory);
    this.clock.restore(host);
    this.saved = true;
  }
}
