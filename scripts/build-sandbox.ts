/**
 * Makes the sandbox that a page loads on its first Run: one classic script, `.cache/sandbox/sandbox.js`, that sets the global
 * `__resumableKernel` to the source text of the kernel's worker. The site copies it as it is and loads it with a <script>
 * element, from `file://` as online; the client makes the worker from it as a Blob.
 *
 * The worker's text is the bundle of `sandbox/host/worker.ts` behind `PARTS`: the guest runtime, QuickJS and the compiled Python
 * modules. It stands in the script as a function turned into text, not as a string in which all would be escaped once more.
 * `LICENSE.python` goes beside it, for the modules that are CPython's own.
 *
 * `npm run build` and `npm run dev` call this; `-- --figures` prints the sizes (brotli 11).
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/sandbox/bundle.ts';
import { figures, sandboxScript } from './lib/sandbox/script.ts';

const OUT = path.join(ROOT, '.cache/sandbox');

const { text, parts } = await sandboxScript();
mkdirSync(OUT, { recursive: true });
writeFileSync(path.join(OUT, 'sandbox.js'), text);
copyFileSync(
  path.join(ROOT, 'scripts/lib/sandbox/LICENSE.python'),
  path.join(OUT, 'LICENSE.python'),
);
if (process.argv.includes('--figures')) console.log(figures({ ...parts, 'sandbox.js': text }));
