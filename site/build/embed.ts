import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { ScriptName } from '../cells/scripts.ts';
import { bundle } from './bundle.ts';

/** `embed.js` and its types, for pages of other sites. */

/** The stylesheets that a cell needs. */
const STYLES = ['base', 'colours', 'code', 'cell'];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script's text. `files` says where, seen from it, the other scripts of the site are. */
export async function embedScript(
  files: Record<ScriptName, string>,
  minify: boolean,
): Promise<string> {
  return bundle(new URL('../embed/main.ts', import.meta.url), minify, {
    SCRIPT_FILES: JSON.stringify(files),
    CELL_STYLES: JSON.stringify(await cellStyles()),
  });
}

/** The interface's types, and the messages' that they name, as two files that lie beside each other. */
export async function embedTypes(): Promise<Record<'embed.d.ts' | 'embed-protocol.d.ts', string>> {
  const types = await readFile(at('../embed/embed.d.ts'), 'utf8');
  return {
    'embed.d.ts': types.replace('../../sandbox/protocol.ts', './embed-protocol.js'),
    'embed-protocol.d.ts': await readFile(at('../../sandbox/protocol.ts'), 'utf8'),
  };
}

async function cellStyles(): Promise<string> {
  const sheets = STYLES.map((name) => readFile(at(`../styles/${name}.css`), 'utf8'));
  const own = await readFile(at('../embed/host.css'), 'utf8');
  const css = inShadow([...(await Promise.all(sheets)), own].join('\n'));
  return (await transform(css, { loader: 'css', minify: true })).code;
}

/**
 * Styles of the site, set for a shadow root: what the page's root has, the host has, but light or dark is the page's choice; and lengths do not
 * depend on the letters of the page.
 */
export function inShadow(css: string): string {
  return css
    .replace(/:root\[[^{]*\{[^}]*\}/g, '')
    .replaceAll(':root', ':host')
    .replace(/color-scheme: light dark;/g, '')
    .replace(/\brun-cell\b/g, 'resumable-cell')
    .split('\n')
    .map((line) => (line.startsWith('@') ? line : line.replace(REM, 'calc($1 * var(--rem))')))
    .join('\n');
}

const REM = /(-?(?:\d+\.)?\.?\d+)rem\b/g;
