import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ScriptName } from '../cells/scripts.ts';

/**
 * Bundles a script of the site as one classic script: module scripts are dead under `file://`, and one way for all cases is better
 * than two. Gives its text. `define` sets constants: names to JavaScript.
 */
export async function bundle(
  entry: URL,
  minify: boolean,
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'iife',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    minify,
    define,
  });
  return result.outputFiles[0]?.text ?? '';
}

const sandboxScript = (name: string) =>
  readFile(new URL(`../../.cache/sandbox/${name}.js`, import.meta.url), 'utf8');

/**
 * The site's scripts by name. `page` is that of every page; the others are loaded when they are needed (`cells/scripts.ts`). The sandbox
 * and its library are as `scripts/build-sandbox.ts` left them.
 */
export const SCRIPTS: Record<'page' | ScriptName, (minify: boolean) => Promise<string>> = {
  page: (minify) => bundle(new URL('../cells/main.ts', import.meta.url), minify),
  editor: (minify) => bundle(new URL('../editor/main.ts', import.meta.url), minify),
  stage: (minify) => bundle(new URL('../stage/main.ts', import.meta.url), minify),
  figures: (minify) => bundle(new URL('../stage/figures.ts', import.meta.url), minify),
  dock: (minify) => bundle(new URL('../stage/dock.ts', import.meta.url), minify),
  sandbox: () => sandboxScript('sandbox'),
  javascript: () => sandboxScript('javascript'),
  trace: () => sandboxScript('trace'),
  rare: () => sandboxScript('rare'),
  library: () => sandboxScript('library'),
  more: () => sandboxScript('more'),
  extra: () => sandboxScript('extra'),
  names: () => sandboxScript('names'),
  docs: () => sandboxScript('docs'),
};
