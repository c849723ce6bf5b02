import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noCompiler } from '../../../sandbox/host/javascript.ts';
import { LIMITS } from '../../../sandbox/host/limits.ts';
import { Session } from '../../../sandbox/host/session.ts';
import { cached, filesBelow, ROOT } from './bundle.ts';
import { collect, type NodeKernel } from './node-kernel.ts';
import { pageScript } from './page-script.ts';

/** JavaScript cells: their kernel as a script for pages, and under Node for the build and the tests. */

const FOLDER = path.join(ROOT, 'sandbox/javascript');
const QUICKJS = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));

/** The guest as QuickJS evaluates it. */
export function javascriptRuntime(): Promise<string> {
  return cached('javascript.js', filesBelow(FOLDER, /(?<!\.test)\.ts$/), () =>
    bundled(path.join(FOLDER, 'main.ts')),
  );
}

/** The script of the sandbox for JavaScript, as `sandbox.js` is for Python. QuickJS is whole: cells may call every built-in function. */
export async function javascriptScript(): Promise<string> {
  const worker = await bundled(path.join(ROOT, 'sandbox/host/javascript-worker.ts'));
  const parts = { runtime: await javascriptRuntime() };
  return pageScript({ name: 'javascript', worker, parts, wasm: readFileSync(QUICKJS) });
}

/** A kernel for JavaScript cells. */
export async function createJavaScriptKernel(): Promise<NodeKernel> {
  const module = await WebAssembly.compile(readFileSync(QUICKJS));
  const runtime = await javascriptRuntime();
  const stack = LIMITS.roomyStack;
  const session = await Session.create({ module, runtime, compile: noCompiler, stack });
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
