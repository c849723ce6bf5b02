import type { KernelState, Message, Request, RunRequest, StartRequest } from '../protocol.ts';
import { virtualClock } from './clock.ts';
import { type RunResult, type SavedState, Session, type SessionOptions } from './session.ts';
import { difference, type Image, patched } from './snapshot.ts';

/** The protocol's far end: serves one page's requests with one session, in order, over whatever carries messages. */

/** Sends a message; the buffers in `transfer` may be moved instead of copied. */
export type Post = (message: Message, transfer?: ArrayBuffer[]) => void;

/** What a kernel is made of; the rest of its options comes with the first request. */
export type KernelParts = Pick<
  SessionOptions,
  'module' | 'runtime' | 'compile' | 'carried' | 'files'
>;

/** Output is sent when so much has gathered (characters), or when so long has passed (ms) since the last message. */
const BATCH_CHARACTERS = 16_384;
const BATCH_TIME = 50;

/**
 * Gives the receiver of requests. The first one has to be `start`; nothing that follows makes it throw.
 */
export function serveKernel(
  parts: Promise<KernelParts>,
  post: Post,
): (request: Request) => Promise<void> {
  let kernel: Promise<Kernel> | undefined;
  let queue = Promise.resolve();
  const serve = async (request: Request) => {
    try {
      if (request.type === 'start') {
        kernel = Kernel.start(await parts, post, request);
        await kernel;
        post({ type: 'ready' });
      } else await (await kernel)?.serve(request);
    } catch (error) {
      post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (request) => {
    queue = queue.then(() => serve(request));
    return queue;
  };
}

class Kernel {
  private readonly post: Post;
  private readonly session: Session;
  /** The state that the page has; nothing as long as that is an empty namespace. */
  private sent: Image | undefined;
  private pristine: boolean;

  private constructor(post: Post, session: Session, from?: SavedState) {
    this.post = post;
    this.session = session;
    this.sent = from?.image;
    this.pristine = !from;
  }

  static async start(
    parts: KernelParts,
    post: Post,
    { epoch, state }: StartRequest,
  ): Promise<Kernel> {
    const from = state && unpack(state);
    const session = await Session.create({ ...parts, clock: virtualClock(epoch), from });
    if (from) session.remember(state.id, from);
    return new Kernel(post, session, from);
  }

  async serve(request: Exclude<Request, StartRequest>): Promise<void> {
    const { id } = request;
    if (request.type === 'run') return this.run(request);
    const { before } = request;
    const found =
      before === undefined ? this.session.reset().then(() => true) : this.session.rewind(before);
    const status = (await found) ? 'ok' : 'error';
    this.post({
      type: 'done',
      id,
      status,
      ms: 0,
      ...(status === 'error' && { error: 'LookupError' }),
    });
  }

  private async run({ id, cell, source, deadline }: RunRequest): Promise<void> {
    const output = batched(id, this.post);
    const result: RunResult = await this.session.run(
      source,
      {
        filename: `<cell ${cell}>`,
        mode: 'cell',
        deadline,
        write: output.write,
        onSnapshot: (state) => this.keep(id, state),
        onTick: output.tick,
      },
      id,
    );
    output.flush();
    const { status, error, exit, ms } = result;
    this.post({ type: 'done', id, status, error, exit, ms });
  }

  /** Sends the state before a run, unless the page could as well start anew. */
  private keep(id: number, state: SavedState): void {
    if (!this.pristine) {
      const packed = pack(id, state, this.sent);
      this.sent = state.image;
      this.post({ type: 'state', state: packed }, [packed.indices.buffer, packed.words.buffer]);
    }
    this.pristine = false;
  }
}

/** A run's output, joined into fewer messages. */
function batched(id: number, post: Post) {
  const waiting: Record<1 | 2, string> = { 1: '', 2: '' };
  let last = 0;
  const send = (number: 1 | 2) => {
    const text = waiting[number];
    if (text === '') return;
    waiting[number] = '';
    post({ type: 'output', id, stream: number === 1 ? 'stdout' : 'stderr', text });
  };
  const flush = () => {
    last = performance.now();
    send(1);
    send(2);
  };
  const tick = () => {
    if (performance.now() - last > BATCH_TIME) flush();
  };
  return {
    flush,
    tick,
    write(stream: 1 | 2, text: string) {
      // What was printed first is sent first.
      send(stream === 1 ? 2 : 1);
      waiting[stream] += text;
      if (waiting[stream].length >= BATCH_CHARACTERS) flush();
      else tick();
    },
  };
}

function pack(
  id: number,
  { image, roots, clock }: SavedState,
  base: Image | undefined,
): KernelState {
  return { id, ...difference(image, base), host: JSON.stringify({ roots, clock }) };
}

function unpack(state: KernelState): SavedState {
  return { image: patched(state), ...(JSON.parse(state.host) as Omit<SavedState, 'image'>) };
}
