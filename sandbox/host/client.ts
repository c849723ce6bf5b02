import type {
  CheckRequest,
  CompleteRequest,
  Completions,
  DoneMessage,
  FramesRequest,
  LibraryGroup,
  LibraryModules,
  LiveFrame,
  Message,
  OutputMessage,
  OutputStream,
  RestoreRequest,
  RunRequest,
  SandboxParts,
  SourceProblem,
  TraceMessage,
} from '../protocol.ts';
import type { Trace, TraceOptions } from '../trace.ts';
import { keptState } from './client-state.ts';
import { type KernelWorker, partsOf, type SandboxName, workerOf } from './client-worker.ts';

/**
 * The page's side of the kernel: starts the worker when it is first needed, sends it one request at a time, ends it when it
 * overruns or is stopped, and starts the next where the last one was.
 */

export interface KernelOptions {
  /** Whose script has been loaded; Python unless said. */
  sandbox?: SandboxName;
  /** Makes a worker in the place of the sandbox's. */
  worker?: () => KernelWorker;
  /** Loads modules that the worker does not have from the start, a group that is asked for when a run imports one of it. */
  library?: (group: LibraryGroup) => Promise<LibraryModules>;
  /** Milliseconds of computing for a run that says nothing else. */
  deadline?: number;
  /** Told whenever the state changes. */
  onState?: (state: KernelStateName) => void;
}

/** `idle`: no worker, or one that waits; `starting` and `running` say what a request waits for. */
export type KernelStateName = 'idle' | 'starting' | 'running' | 'closed';

export interface RunSettings {
  /** Stable name of the cell, as in `<cell ID>`. */
  cell: string;
  /** `await` may stand outside of functions: see `RunRequest`. */
  awaits?: boolean;
  /** Takes what is printed; `at` is when on the virtual clock, in seconds since the run began. */
  onOutput?: (stream: OutputStream, text: string, at?: number) => void;
  /** Milliseconds of computing. */
  deadline?: number;
  /** Gives a line for `input()`, without its newline; undefined at the end of the input, which it is where this is absent. */
  onInput?: () => Promise<string | undefined>;
  /** Record what happens to suspended frames and event loops. */
  trace?: TraceOptions | undefined;
  /** Takes what was recorded, before the run's end. What an interrupted run has recorded is cut; one whose worker had to be ended has no trace. */
  onTrace?: (trace: Trace) => void;
  /** Told when the run's turn has come: its number, for `restore`. */
  onStart?: (id: number) => void;
}

export interface Kernel {
  /** Runs a source after all that were asked for before. Never rejects: a failure is a `DoneMessage` too. */
  run(source: string, settings: RunSettings): Promise<DoneMessage>;
  /** Why a source does not compile; undefined where it does, and where there is no worker to tell. Waits for no queue. */
  check(source: string, awaits?: boolean): Promise<SourceProblem | undefined>;
  /** What could be typed at an offset of a source; undefined where there is no worker to tell, and while one computes. */
  complete(source: string, offset: number): Promise<Completions | undefined>;
  /** The suspended frames that can be reached from the namespace; undefined as for `complete`. */
  frames(): Promise<LiveFrame[] | undefined>;
  /** Ends the run under way and gives up those that wait; the state before the run is kept. */
  stop(): void;
  /** Back to the state before a run (its `DoneMessage.id`); status `error` if that state is not kept. */
  restore(before: number): Promise<DoneMessage>;
  /** Back to an empty namespace. */
  reset(): Promise<DoneMessage>;
  /** Ends the worker for good. Requests from then on are answered `interrupted`. */
  close(): void;
  readonly state: KernelStateName;
}

const DEADLINE = 10_000;
/** How long a run may go on after its deadline: the worker interrupts it itself unless it is deep in native code, ms. */
const GRACE = 1_000;

/** How long a worker that can be told to stop may take to do so before it is ended, ms. */
const STOPPING = 400;

/** To what changes nothing. */
type Answer = SourceProblem | Completions | LiveFrame[];

/** What waits to be sent, or for its answer. */
interface Pending {
  request: RunRequest | RestoreRequest;
  settings?: RunSettings;
  resolve(done: DoneMessage): void;
}

/** Makes the page's kernel. Nothing starts before the first request. */
export function createKernel(options: KernelOptions = {}): Kernel {
  return new PageKernel(options);
}

class PageKernel implements Kernel {
  state: KernelStateName = 'idle';
  private readonly options: KernelOptions;
  private readonly epoch = Math.floor(Date.now() / 1000);
  private readonly kept = keptState();
  private readonly queue: Pending[] = [];
  private active: Pending | undefined;
  /** Answers to questions under way, by their ids. */
  private readonly questions = new Map<number, (answer?: Answer) => void>();
  private worker: KernelWorker | undefined;
  /** The worker can be told to stop a run. */
  private stops = false;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private nextId = 1;
  /** The last request answered by this worker or, where it went on from another's state, by that one. */
  private answered: number | undefined;
  /** The run with which the last worker was ended, if its state was kept. */
  private stopped: number | undefined;

  constructor(options: KernelOptions) {
    this.options = options;
  }

  run(source: string, settings: RunSettings): Promise<DoneMessage> {
    const { cell, awaits, deadline = this.options.deadline, trace } = settings;
    const request = { id: this.nextId++, cell, source, awaits, deadline, trace };
    return this.ask({ type: 'run', ...request }, settings);
  }

  restore(before: number): Promise<DoneMessage> {
    return this.ask({ type: 'restore', id: this.nextId++, before });
  }

  reset(): Promise<DoneMessage> {
    return this.ask({ type: 'restore', id: this.nextId++ });
  }

  async check(source: string, awaits = false): Promise<SourceProblem | undefined> {
    return this.question({ type: 'check', id: this.nextId++, source, ...(awaits && { awaits }) });
  }

  async complete(source: string, offset: number): Promise<Completions | undefined> {
    if (this.state !== 'idle') return undefined;
    return this.question({ type: 'complete', id: this.nextId++, source, offset });
  }

  async frames(): Promise<LiveFrame[] | undefined> {
    if (this.state !== 'idle') return undefined;
    return this.question({ type: 'frames', id: this.nextId++ });
  }

  /** Asks the worker something that changes nothing; undefined where there is none, or where it ends before it answers. */
  private question<T extends Answer>(
    request: CheckRequest | CompleteRequest | FramesRequest,
  ): Promise<T | undefined> | undefined {
    this.worker?.postMessage(request, []);
    return (
      this.worker &&
      new Promise<T | undefined>((resolve) =>
        this.questions.set(request.id, (answer) => resolve(answer as T | undefined)),
      )
    );
  }

  stop(): void {
    for (const { request, resolve } of this.queue.splice(0)) resolve(interrupted(request.id));
    // Restoring takes milliseconds and must not be cut in half.
    const run = this.active?.request;
    if (run?.type !== 'run') return;
    if (!this.stops || !this.worker) return this.endRun();
    this.worker.postMessage({ type: 'stop', run: run.id }, []);
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.endRun(), STOPPING);
  }

  /** Ends the run under way together with its worker. */
  private endRun(): void {
    const { request, settings } = this.active as Pending;
    settings?.onOutput?.('stderr', 'KeyboardInterrupt\n');
    this.finish(interrupted(request.id, this.dropWorker()));
  }

  close(): void {
    const { active } = this;
    this.stop();
    this.enter('closed');
    this.dropWorker();
    active?.resolve(interrupted(active.request.id));
  }

  private enter(name: KernelStateName): void {
    if (this.state === name || this.state === 'closed') return;
    this.state = name;
    this.options.onState?.(name);
  }

  private ask(request: Pending['request'], settings?: RunSettings): Promise<DoneMessage> {
    return new Promise((resolve) => {
      if (this.state === 'closed') return resolve(interrupted(request.id));
      this.queue.push({ request, settings, resolve });
      this.next();
    });
  }

  /** Sends the next request, if the worker is there and has answered the last. */
  private next(): void {
    if (this.active || this.state === 'starting' || this.state === 'closed') return;
    if (this.queue.length === 0) return this.enter('idle');
    if (!this.worker) return this.start();
    this.active = this.queue.shift() as Pending;
    const { request, settings } = this.active;
    this.enter('running');
    settings?.onStart?.(request.id);
    this.worker.postMessage(request, []);
    this.watch();
  }

  /** From now on, the request under way may take its deadline and a little. */
  private watch(): void {
    const request = this.active?.request;
    const deadline = (request?.type === 'run' && request.deadline) || DEADLINE;
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.overran(deadline), deadline + GRACE);
  }

  /** Starts a worker, where the last one was if there is a state to go on from. */
  private start(): void {
    this.enter('starting');
    try {
      const { sandbox = 'python', worker: make } = this.options;
      const worker = (make ?? (() => workerOf(sandbox)))();
      worker.onmessage = ({ data }) => {
        if (this.worker !== worker) return;
        if (data.type === 'library') void this.bringLibrary(worker, data.groups);
        else if (data.type === 'input') void this.bringLine(worker);
        else this.receive(data);
      };
      worker.onerror = (event) => {
        if (this.worker === worker) this.fail(event.message || 'the worker did not start');
      };
      this.worker = worker;
      if (make) this.sendStart(worker);
      else void this.sendParts(worker, sandbox);
    } catch (error) {
      this.fail(messageOf(error));
    }
  }

  /** What the worker needs has perhaps to be compiled yet; meanwhile it starts. */
  private async sendParts(worker: KernelWorker, sandbox: SandboxName): Promise<void> {
    try {
      this.sendStart(worker, await partsOf(sandbox));
    } catch (error) {
      if (this.worker === worker) this.fail(messageOf(error));
    }
  }

  private sendStart(worker: KernelWorker, parts?: SandboxParts): void {
    const state = this.kept.whole();
    this.answered = this.kept.after;
    const { epoch, stopped } = this;
    worker.postMessage({ type: 'start', parts, epoch, state, stopped }, []);
  }

  /** Answers a worker that waits for the library. Loading is not computing: the deadline counts from the answer on. */
  private async bringLibrary(worker: KernelWorker, groups: LibraryGroup[]): Promise<void> {
    clearTimeout(this.watchdog);
    const { library } = this.options;
    const modules =
      library && (await Promise.all(groups.map((group) => library(group))).catch(() => undefined));
    if (this.worker !== worker) return;
    worker.postMessage({ type: 'library', modules }, []);
    this.watch();
  }

  /** Answers a worker that waits for a line. A reader may take any time. */
  private async bringLine(worker: KernelWorker): Promise<void> {
    clearTimeout(this.watchdog);
    const asking = this.active;
    const line = await asking?.settings?.onInput?.();
    // A run that was stopped meanwhile asks no more, and the next may have a question of its own.
    if (this.worker !== worker || this.active !== asking) return;
    worker.postMessage({ type: 'input', line }, []);
    this.watch();
  }

  private receive(message: Exclude<Message, { type: 'library' | 'input' }>): void {
    switch (message.type) {
      case 'ready':
        this.stops = message.stops ?? false;
        this.enter('idle');
        return this.next();
      case 'state':
        return this.kept.update(message.state);
      case 'checked':
        return this.answer(message.id, message.problem);
      case 'seen':
        return this.answer(message.id, message.seen);
      case 'output':
        return this.output(message);
      case 'trace':
        return this.traced(message);
      case 'done':
        this.answered = message.id;
        return this.finish(message);
      case 'failed':
        return this.fail(message.message);
    }
  }

  private answer(id: number, answer: Answer | undefined): void {
    this.questions.get(id)?.(answer);
    this.questions.delete(id);
  }

  private output({ id, stream, text, at }: OutputMessage): void {
    if (this.active?.request.id === id) this.active.settings?.onOutput?.(stream, text, at);
  }

  private traced({ id, trace }: TraceMessage): void {
    if (this.active?.request.id === id) this.active.settings?.onTrace?.(trace);
  }

  private finish(done: DoneMessage): void {
    clearTimeout(this.watchdog);
    const pending = this.active;
    this.active = undefined;
    pending?.resolve(done);
    this.next();
  }

  /** Ends the worker. True where the state after the last answer goes with it, because it has not come yet. */
  private dropWorker(): boolean {
    clearTimeout(this.watchdog);
    this.worker?.terminate();
    this.worker = undefined;
    for (const resolve of this.questions.values()) resolve();
    this.questions.clear();
    if (this.state !== 'closed') this.state = 'idle';
    const lost = this.kept.after !== this.answered;
    if (lost) this.kept.clear();
    this.stopped = lost ? undefined : this.active?.request.id;
    return lost;
  }

  private overran(deadline: number): void {
    const { request, settings } = this.active as Pending;
    const seconds = Math.round(deadline / 100) / 10;
    const why = `the cell ran for ${seconds} s without finishing; the sandbox stopped it`;
    settings?.onOutput?.('stderr', `TimeoutError: ${why}\n`);
    const answer = interrupted(request.id, this.dropWorker());
    this.finish({ ...answer, error: 'TimeoutError', ms: deadline + GRACE });
  }

  /** The worker could not start, or broke: the request under way fails, or all that wait for the start. */
  private fail(message: string): void {
    const failed = this.active ? [this.active] : this.queue.splice(0);
    const lost = this.dropWorker();
    this.active = undefined;
    for (const { request, settings, resolve } of failed) {
      settings?.onOutput?.('stderr', `SystemError: the sandbox failed: ${message}\n`);
      resolve({ ...interrupted(request.id, lost), status: 'fatal', error: 'SystemError' });
    }
    this.next();
  }
}

/** The answer to a request that was given up. */
function interrupted(id: number, lost = false): DoneMessage {
  return {
    type: 'done',
    id,
    status: 'interrupted',
    error: 'KeyboardInterrupt',
    ms: 0,
    ...(lost && { lost }),
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
