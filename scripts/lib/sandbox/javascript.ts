import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { encodeBytes, stringLiteral } from '../../../sandbox/host/byte-text.ts';
import { noCompiler } from '../../../sandbox/host/javascript.ts';
import type { JavaScriptParts } from '../../../sandbox/host/javascript-worker.ts';
import { Session } from '../../../sandbox/host/session.ts';
import { cached, filesBelow, ROOT } from './bundle.ts';
import { collect, type NodeKernel } from './node-kernel.ts';

/** JavaScript cells: their kernel as a script for pages, and under Node for the build and the tests. */

const FOLDER = path.join(ROOT, 'sandbox/javascript');
const QUICKJS = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));

/** The guest as QuickJS evaluates it. */
export function javascriptRuntime(): Promise<string> {
  return cached('javascript.js', filesBelow(FOLDER, /(?<!\.test)\.ts$/), () =>
    bundled(path.join(FOLDER, 'main.ts')),
  );
}

/** The script that sets `__resumableJavaScript` to a function whose text is the worker, as `sandbox.js` does for Python. */
export async function javascriptScript(): Promise<string> {
  const parts: JavaScriptParts = {
    runtime: await javascriptRuntime(),
    wasm: encodeBytes(readFileSync(QUICKJS)),
  };
  const { alphabet, text } = parts.wasm;
  const wasm = `{alphabet:${stringLiteral(alphabet)},text:${stringLiteral(text)}}`;
  const host = await bundled(path.join(ROOT, 'sandbox/host/javascript-worker.ts'));
  const literal = `const PARTS={runtime:${JSON.stringify(parts.runtime)},wasm:${wasm}};`;
  return `self.__resumableJavaScript=function(){${literal}${host}};\n`;
}

/** A kernel for JavaScript cells. */
export async function createJavaScriptKernel(): Promise<NodeKernel> {
  const module = await WebAssembly.compile(readFileSync(QUICKJS));
  const runtime = await javascriptRuntime();
  const session = await Session.create({ module, runtime, compile: noCompiler });
  return {
    session,
    run: (source, options) => collect(session, source, options),
    fresh: () => session.reset(),
  };
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2023'],
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
