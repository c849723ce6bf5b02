import type { Message, Request, SandboxParts } from '../protocol.ts';
import { type KernelParts, serveKernel } from './kernel.ts';
import { LIMITS } from './limits.ts';
import { canSuspend } from './quickjs.ts';

/** What every worker of ours does with its global: it serves a kernel, and closes the doors that lead out of it. */

/** The worker's global, as far as this script uses it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Message, transfer: Transferable[]): void;
}

/** A turn of the event loop, in which requests are received: a timer would take 4 ms. Made before the doors are closed. */
function turns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return () =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
}

/** Lets the worker's event loop take its turn, where the engine can be suspended meanwhile. */
export const breathe = canSuspend() ? turns() : undefined;

/** See `SessionOptions.stack`. */
export const stack = canSuspend() ? LIMITS.suspendableStack : LIMITS.stack;

const scope = globalThis as unknown as WorkerScope;
const post = scope.postMessage.bind(scope);

/** Serves the page with a kernel made from what that gives; from then on the worker's global has no way out. */
export function serveWorker(partsFrom: (given: SandboxParts) => KernelParts): void {
  const own = (given?: SandboxParts) => partsFrom(given as SandboxParts);
  const receive = serveKernel(own, (message, transfer = []) => post(message, transfer));
  scope.onmessage = ({ data }) => void receive(data);
  closeDoors(globalThis);
}

/** The names a worker's global keeps: the language itself, and what this script and the engine's loader use. */
const KEPT = new Set(
  `Object Function Array Number Boolean String Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef
   FinalizationRegistry Iterator Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
   ArrayBuffer SharedArrayBuffer Atomics DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
   Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isNaN isFinite NaN Infinity undefined
   globalThis self constructor WebAssembly TextDecoder TextEncoder performance console onmessage postMessage
   addEventListener removeEventListener dispatchEvent setTimeout clearTimeout WorkerGlobalScope`.split(
    /\s+/,
  ),
);

/**
 * A second wall behind the sandbox's own: what a worker could reach outside of itself is taken from its global and from the
 * prototypes above it.
 */
function closeDoors(global: object): void {
  for (
    let object = global;
    object && object !== Object.prototype;
    object = Object.getPrototypeOf(object)
  ) {
    for (const name of Object.getOwnPropertyNames(object))
      if (!KEPT.has(name)) remove(object, name);
  }
}

/**
 * `Reflect` tells by its result what can be neither deleted nor redefined, a constant. An exception would have its trace, for which V8 parses
 * the whole script again: a tenth of what a worker takes to start.
 */
function remove(object: object, name: string): void {
  if (Reflect.deleteProperty(object, name)) return;
  Reflect.defineProperty(object, name, { value: undefined, writable: false, configurable: false });
}
