import { type ByteText, decodeBytes } from './byte-text.ts';
import { noCompiler } from './javascript.ts';
import type { KernelParts } from './kernel.ts';
import { breathe, serveWorker } from './worker-scope.ts';

/**
 * The entry of the worker for JavaScript cells: the same kernel with the same limits, snapshots and messages, over a QuickJS of its own, whose
 * guest is `sandbox/javascript`. Nothing of Python is in it.
 */

/** What the build puts in front of this script. */
export interface JavaScriptParts {
  /** The guest's bundle. */
  runtime: string;
  /** QuickJS, whole: cells may call every built-in function of JavaScript. */
  wasm: ByteText;
}

declare const PARTS: JavaScriptParts;

async function load(): Promise<KernelParts> {
  const module = await WebAssembly.compile(decodeBytes(PARTS.wasm));
  return { runtime: PARTS.runtime, compile: noCompiler, module, breathe };
}

serveWorker(load());
