import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a script of the site as one classic script: module scripts are dead under `file://`, and one way for all cases is better
 * than two. Gives its text.
 */
export async function bundle(entry: URL, minify: boolean): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'iife',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    minify,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The one script of a page: cells, theme switch. */
export const PAGE_SCRIPT = new URL('../cells/main.ts', import.meta.url);

/** The sandbox as classic scripts, made by `scripts/build-sandbox.ts`: the first sets a global with the worker's source, … */
export const SANDBOX_SCRIPT = new URL('../../.cache/sandbox/sandbox.js', import.meta.url);

/** … the others with the modules that are loaded when a cell imports one of them: what is often imported, and the rest. */
export const LIBRARY_SCRIPT = new URL('../../.cache/sandbox/library.js', import.meta.url);
export const MORE_SCRIPT = new URL('../../.cache/sandbox/more.js', import.meta.url);
