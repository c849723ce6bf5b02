import { type ByteText, decodeBytes } from './byte-text.ts';

/** What the scripts of sandboxes do when a page loads them; `scripts/lib/sandbox/script.ts` bundles it into each. */

/** QuickJS, being compiled. Who wants it hears of a failure. */
export function compiled(wasm: ByteText): Promise<WebAssembly.Module> {
  const module = WebAssembly.compile(decodeBytes(wasm));
  module.catch(() => {});
  return module;
}
