import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { encodeBytes } from '../../../sandbox/host/byte-text.ts';
import type { WorkerParts } from '../../../sandbox/host/worker.ts';
import { ROOT, runtimeBundle } from './bundle.ts';
import { carriedModules } from './modules.ts';

/** The sandbox as the script that a page loads; see `scripts/build-sandbox.ts`. */

export interface SandboxScript {
  text: string;
  /** The parts of it, for the figures. */
  parts: Record<string, string>;
}

/** Builds it all. Throws where a module written in Python does not compile. */
export async function sandboxScript(): Promise<SandboxScript> {
  const { compile } = await import('../../../sandbox/compiler/compile.ts');
  const [runtime, host] = await Promise.all([runtimeBundle(), workerBundle()]);
  const wasm = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
  const parts = partsLiterals({
    runtime,
    wasm: encodeBytes(readFileSync(wasm)),
    modules: carriedModules(compile),
  });
  const worker = `const PARTS={${Object.entries(parts).map(([name, text]) => `${name}:${text}`)}};${host}`;
  return {
    text: `self.__resumableKernel="("+function(){${worker}}+")()";\n`,
    parts: { ...parts, 'host and compiler': host },
  };
}

/** JavaScript literals of the parts. */
function partsLiterals({ runtime, wasm, modules }: WorkerParts): Record<keyof WorkerParts, string> {
  return {
    runtime: JSON.stringify(runtime),
    // Its characters are chosen so that they need no escapes; JSON would escape control characters.
    wasm: `{alphabet:"${wasm.alphabet}",text:"${wasm.text}"}`,
    modules: JSON.stringify(modules),
  };
}

async function workerBundle(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(ROOT, 'sandbox/host/worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    // The engine's loader looks for its .wasm beside itself; it is given the compiled module instead.
    define: { 'import.meta.url': '"file:///"' },
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** A line for each text: bytes, and bytes as brotli 11. */
export function figures(texts: Record<string, string>): string {
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  };
  return Object.entries(texts)
    .map(([name, text]) => {
      const small = brotliCompressSync(text, quality).length;
      return `${name.padEnd(20)}${String(Buffer.byteLength(text)).padStart(10)}${String(small).padStart(10)}`;
    })
    .join('\n');
}
