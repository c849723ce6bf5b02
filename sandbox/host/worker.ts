import { compile } from '../compiler/compile.ts';
import type { LibraryGroup, Message, Request } from '../protocol.ts';
import { type ByteText, decodeBytes } from './byte-text.ts';
import { nativeModules } from './files.ts';
import { type KernelParts, serveKernel } from './kernel.ts';
import { lateModules } from './library.ts';
import { canSuspend } from './quickjs.ts';

/**
 * The entry of the browser's worker: one classic script that carries all it needs, since a worker made from a Blob can load
 * nothing. `scripts/build-sandbox.ts` bundles it and puts `PARTS` before it.
 */

/** What the build puts in front of this script. */
export interface WorkerParts {
  /** The guest runtime's bundle. */
  runtime: string;
  /** Late parts of it, by their names. */
  late: Record<string, string>;
  /** QuickJS. */
  wasm: ByteText;
  /** Names of the modules in each group of the library, which the page has, with spaces between them. */
  library: Record<LibraryGroup, string>;
}

declare const PARTS: WorkerParts;

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

const breathe = canSuspend() ? turns() : undefined;

const scope = globalThis as unknown as WorkerScope;
const post = scope.postMessage.bind(scope);

async function load(): Promise<KernelParts> {
  const { runtime, late, wasm, library } = PARTS;
  const module = await WebAssembly.compile(decodeBytes(wasm));
  const names = (group: LibraryGroup) => new Set(library[group].split(' '));
  const carried = nativeModules(lateModules(late));
  return {
    runtime,
    compile,
    module,
    carried,
    breathe,
    library: { rare: names('rare'), library: names('library'), more: names('more') },
  };
}

const receive = serveKernel(load(), (message, transfer = []) => post(message, transfer));
scope.onmessage = ({ data }) => void receive(data);

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

function remove(object: object, name: string): void {
  try {
    if (Reflect.deleteProperty(object, name)) return;
    Object.defineProperty(object, name, { value: undefined, writable: false, configurable: false });
  } catch {
    // A property that can be neither deleted nor redefined: a constant such as `Infinity`.
  }
}

closeDoors(globalThis);
