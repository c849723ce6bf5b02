import { parentPort } from 'node:worker_threads';
import type { Request } from '../../protocol.ts';
import { serveKernel } from '../kernel.ts';
import { FAKE_RUNTIME, fakeCompile, quickjs } from './fake.ts';

/** A kernel with the fake guest in a thread of Node: what `worker.ts` is in a browser. */
const parts = { module: quickjs, runtime: FAKE_RUNTIME, compile: fakeCompile };
const own = () => parts;
const receive = serveKernel(own, (message, transfer = []) =>
  parentPort?.postMessage(message, transfer),
);
parentPort?.on('message', (request: Request) => void receive(request));
