/**
 * Makes the sandbox that a page loads, classic scripts in `.cache/sandbox`. The site copies them as they are and loads them with
 * <script> elements, from `file://` as online.
 *
 * `sandbox.js`, for the first Run, sets one of the global `__resumableSandboxes` (`host/client-worker.ts`): the worker, which is the bundle of
 * `sandbox/host/worker.ts`, the core of the guest runtime, and QuickJS, which it begins to compile.
 *
 * `javascript.js` does so for cells of JavaScript: the same host, the guest of `sandbox/javascript`, and all of QuickJS.
 *
 * `rare.js`, for the first call of a function that few programs call, sets a group of `__resumableLibrary`: parts of the guest runtime.
 * `trace.js`, for the first run that is traced, sets another.
 * `library.js`, for the first import, `more.js`, for that of a rarer module, and `extra.js`, for the rarest, set the others: modules
 * written in Python, and those of the guest that are evaluated when they are imported. `names.js` has the names of Unicode's characters, `docs.js` what CPython says of its functions. `LICENSE.python` goes beside them, for the
 * modules that are CPython's own.
 *
 * `npm run build` and `npm run dev` call this; `-- --figures` prints the sizes (brotli 11).
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/sandbox/bundle.ts';
import { figures, sandboxScripts } from './lib/sandbox/script.ts';

const OUT = path.join(ROOT, '.cache/sandbox');

const { parts, ...scripts } = await sandboxScripts();
mkdirSync(OUT, { recursive: true });
for (const [name, text] of Object.entries(scripts))
  writeFileSync(path.join(OUT, `${name}.js`), text);
copyFileSync(
  path.join(ROOT, 'scripts/lib/sandbox/LICENSE.python'),
  path.join(OUT, 'LICENSE.python'),
);
if (process.argv.includes('--figures')) {
  const named = Object.entries(scripts).map(([name, text]) => [`${name}.js`, text]);
  console.log(figures({ ...parts, ...Object.fromEntries(named) }));
}
