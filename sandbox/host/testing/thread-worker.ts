import { Worker } from 'node:worker_threads';
import type { Message, Request } from '../../protocol.ts';
import type { KernelWorker } from '../client-worker.ts';

/** A kernel with the fake guest in a real thread, shaped like a browser's worker. */
export function threadWorker(): KernelWorker {
  const thread = new Worker(new URL('./thread.ts', import.meta.url));
  const worker: KernelWorker = {
    postMessage: (message: Request, transfer) =>
      thread.postMessage(message, transfer as ArrayBuffer[]),
    terminate: () => void thread.terminate(),
    onmessage: null,
    onerror: null,
  };
  thread.on('message', (data: Message) => worker.onmessage?.({ data } as MessageEvent<Message>));
  thread.on('error', (error: Error) => worker.onerror?.({ message: error.message } as ErrorEvent));
  return worker;
}
