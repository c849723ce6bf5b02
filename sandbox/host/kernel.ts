import type {
  CheckRequest,
  CompleteRequest,
  DoneMessage,
  FramesRequest,
  InputAnswer,
  LibraryAnswer,
  LibraryGroup,
  Message,
  OutputStream,
  Request,
  RestoreRequest,
  RunRequest,
  SandboxParts,
  StartRequest,
  StopRequest,
} from '../protocol.ts';
import { problemIn } from './check.ts';
import { virtualClock } from './clock.ts';
import { type AskedLibrary, askedLibrary } from './library.ts';
import { LIMITS } from './limits.ts';
import { safeCompile } from './safe-compile.ts';
import { Session, type SessionOptions } from './session.ts';

/** The protocol's far end: serves one page's requests with one session, in order, over whatever carries messages. */

/** Sends a message; the buffers in `transfer` may be moved instead of copied. */
export type Post = (message: Message, transfer?: ArrayBuffer[]) => void;

/** What a kernel is made of; the rest of its options comes with the first request. */
export interface KernelParts
  extends Pick<
      SessionOptions,
      'module' | 'runtime' | 'compile' | 'carried' | 'files' | 'stack' | 'breathe'
    >,
    Pick<SandboxParts, 'library'> {}

/** Output is sent when so much has gathered (characters), or when so long has passed (ms) since the last message. */
const BATCH_CHARACTERS = 16_384;
const BATCH_TIME = 50;
/** What is printed within so many seconds of the virtual clock is told as printed at once: a reader sees no shorter time. */
const FRAME = 1 / 60;

/**
 * Gives the receiver of requests. The first one has to be `start`; nothing that follows makes it throw.
 */
export function serveKernel(
  partsFrom: (given: SandboxParts | undefined) => KernelParts,
  post: Post,
): (request: Request) => Promise<void> {
  let answerInput: (line: string | undefined) => void = () => {};
  const askLine = (id: number) =>
    new Promise<string | undefined>((resolve) => {
      answerInput = resolve;
      post({ type: 'input', id });
    });
  let ready: (parts: KernelParts) => void = () => {};
  const parts = new Promise<KernelParts>((resolve) => {
    ready = resolve;
  });
  let kernel: Promise<Kernel> | undefined;
  let started: Kernel | undefined;
  let library: AskedLibrary | undefined;
  let queue = Promise.resolve();
  const serve = async (request: QueuedRequest) => {
    try {
      if (request.type === 'start') {
        const own = partsFrom(request.parts);
        ready(own);
        const { library: names, ...rest } = own;
        const ask = (groups: LibraryGroup[]) => post({ type: 'library', groups });
        if (names) library = askedLibrary(names, rest.compile, ask);
        kernel = Kernel.start({ ...rest, late: library }, { post, askLine }, request);
        started = await kernel;
        post({ type: 'ready', ...(rest.breathe && { stops: true }) });
      } else await (await kernel)?.serve(request);
    } catch (error) {
      post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  const check = async ({ id, source, awaits }: CheckRequest) => {
    const { compile } = await parts;
    const problem = problemIn(source, (...given) => safeCompile(compile, ...given), awaits);
    post({ type: 'checked', id, ...(problem && { problem }) });
  };
  return async (request) => {
    if (request.type === 'library') return library?.receive(request.modules);
    if (request.type === 'check') return check(request);
    if (request.type === 'input') return answerInput(request.line);
    if (request.type === 'stop') {
      // A run that waits for a line goes on, to find that it is stopped.
      if (started?.stop(request)) answerInput(undefined);
      return;
    }
    queue = queue.then(() => serve(request));
    return queue;
  };
}

type QueuedRequest = Exclude<Request, LibraryAnswer | CheckRequest | InputAnswer | StopRequest>;

/** What a kernel wants of its page. */
interface PageLink {
  post: Post;
  /** A line for `input()` in the run `id`, without its newline. */
  askLine(id: number): Promise<string | undefined>;
}

class Kernel {
  private readonly page: PageLink;
  private readonly session: Session;
  /** The run under way, or the last. */
  private running: number | undefined;

  private constructor(page: PageLink, session: Session) {
    this.page = page;
    this.session = session;
  }

  static async start(
    parts: Omit<SessionOptions, 'clock' | 'from'>,
    page: PageLink,
    request: StartRequest,
  ): Promise<Kernel> {
    const { epoch, state, stopped } = request;
    const session = await Session.create({ ...parts, clock: virtualClock(epoch) });
    if (state) session.goOn(state);
    if (stopped !== undefined) session.remember(stopped);
    return new Kernel(page, session);
  }

  async serve(request: Exclude<QueuedRequest, StartRequest>): Promise<void> {
    if (request.type === 'complete' || request.type === 'frames') return this.look(request);
    const answer = request.type === 'run' ? await this.run(request) : await this.restore(request);
    this.page.post({ type: 'done', id: request.id, ...answer });
    this.keep(request.id);
  }

  /** Ends a run, if it is the one under way; whether it is. */
  stop({ run }: StopRequest): boolean {
    if (run === this.running) this.session.stop();
    return run === this.running;
  }

  private async look(request: CompleteRequest | FramesRequest): Promise<void> {
    const json = await this.session.look(request);
    this.page.post({ type: 'seen', id: request.id, ...(json && { seen: JSON.parse(json) }) });
  }

  private async run({ id, cell, source, awaits, deadline, trace }: RunRequest): Promise<Answer> {
    this.running = id;
    const { write, tick, flush } = batched(id, this.page.post);
    const ask = async () => {
      flush();
      const line = await this.page.askLine(id);
      return line === undefined ? undefined : `${line}\n`;
    };
    const options = {
      ask,
      filename: `<cell ${cell}>`,
      mode: awaits ? 'cell-await' : 'cell',
      deadline,
      trace,
      write,
      onTick: tick,
    } as const;
    const result = await this.session.run(source, options, id);
    flush();
    if (result.trace) this.page.post({ type: 'trace', id, trace: result.trace });
    const { status, error, exit, ms, waited } = result;
    return { status, error, exit, ms, ...(waited > 0 && { waited }) };
  }

  private async restore({ before }: RestoreRequest): Promise<Answer> {
    if (before === undefined) await this.session.reset();
    else if (!(await this.session.rewind(before)))
      return { status: 'error', error: 'LookupError', ms: 0 };
    return { status: 'ok', ms: 0 };
  }

  /** Sends the state to the page, unless it is so big that two copies are too many. */
  private keep(after: number): void {
    this.session.save();
    if (this.session.held.last > LIMITS.keptBytes) return;
    const state = { after, ...this.session.changes() };
    this.page.post({ type: 'state', state }, [state.blocks.buffer, state.words.buffer]);
  }
}

type Answer = Omit<DoneMessage, 'type' | 'id'>;

/** A run's output, joined into fewer messages. */
function batched(id: number, post: Post) {
  let stream: OutputStream = 'stdout';
  let text = '';
  /** Seconds on the virtual clock. */
  let at = 0;
  let last = 0;
  const flush = () => {
    last = performance.now();
    if (text !== '') post({ type: 'output', id, stream, text, ...(at > 0 && { at }) });
    text = '';
  };
  const tick = () => {
    if (performance.now() - last > BATCH_TIME) flush();
  };
  return {
    flush,
    tick,
    write(number: 1 | 2, part: string, now: number, isResult: boolean) {
      const next = isResult ? 'result' : number === 1 ? 'stdout' : 'stderr';
      // A message has one stream and one time.
      if (next !== stream || now - at > FRAME) flush();
      if (text === '') at = now;
      stream = next;
      text += part;
      if (text.length >= BATCH_CHARACTERS) flush();
      else tick();
    },
  };
}
