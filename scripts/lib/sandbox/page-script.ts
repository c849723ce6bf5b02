import path from 'node:path';
import { build } from 'esbuild';
import { encodeBytes, stringLiteral } from '../../../sandbox/host/byte-text.ts';
import type { SandboxName } from '../../../sandbox/host/client-worker.ts';
import type { SandboxParts } from '../../../sandbox/protocol.ts';
import { ROOT } from './bundle.ts';

/** What the script of a sandbox is made of. */
interface ScriptParts {
  name: SandboxName;
  /** Text of the worker's script. */
  worker: string;
  parts: Omit<SandboxParts, 'module'>;
  wasm: Uint8Array;
}

/**
 * The text of a script that sets one of `__resumableSandboxes`. The worker is a function, of whose text the client makes a Blob: as a string,
 * all of it would have to be escaped once more.
 */
export async function pageScript({ name, worker, parts, wasm }: ScriptParts): Promise<string> {
  const { alphabet, text } = encodeBytes(wasm);
  const bytes = `{alphabet:${stringLiteral(alphabet)},text:${stringLiteral(text)}}`;
  const fields = `worker:function(){${worker}},parts:${JSON.stringify(parts)},module:S.compiled(${bytes})`;
  return `(()=>{${await onLoad()}(self.__resumableSandboxes??={}).${name}={${fields}}})();\n`;
}

/** `S`: what `sandbox-script.ts` exports. */
async function onLoad(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(ROOT, 'sandbox/host/sandbox-script.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'S',
    platform: 'browser',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'ascii',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
