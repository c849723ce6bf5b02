import { compile } from '../compiler/compile.ts';
import { type ByteText, decodeBytes } from './byte-text.ts';
import { nativeModules } from './files.ts';
import type { KernelParts } from './kernel.ts';
import { type LibraryNames, lateModules } from './library.ts';
import { breathe, serveWorker } from './worker-scope.ts';

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
  /** Names of the modules that the page has. */
  library: LibraryNames;
}

declare const PARTS: WorkerParts;

async function load(): Promise<KernelParts> {
  const { runtime, late, wasm, library } = PARTS;
  const module = await WebAssembly.compile(decodeBytes(wasm));
  const carried = nativeModules(lateModules(late));
  return {
    runtime,
    compile,
    module,
    carried,
    breathe,
    library,
  };
}

serveWorker(load());
