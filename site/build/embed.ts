import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { ScriptName } from '../cells/scripts.ts';
import { bundle } from './bundle.ts';

/** `embed.js` and its types, for pages of other sites. */

/** The stylesheets that a cell needs, and those that a drawing does. */
const CELL = ['base', 'buttons', 'colours', 'code', 'cell'];
const DRAWING = ['states', 'drawing'];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script's text. `files` says where, seen from it, the other scripts of the site are. */
export async function embedScript(
  files: Record<ScriptName, string>,
  minify: boolean,
): Promise<string> {
  return bundle(new URL('../embed/main.ts', import.meta.url), minify, {
    SCRIPT_FILES: JSON.stringify(files),
    CELL_STYLES: JSON.stringify(await shadowStyles(CELL, '../embed/host.css')),
    DRAWING_STYLES: JSON.stringify(await shadowStyles(DRAWING)),
  });
}

/** The interface's types, and those of the protocol that they name, as files that lie beside each other. */
export async function embedTypes(): Promise<
  Record<`embed${'' | '-protocol' | '-trace'}.d.ts`, string>
> {
  const text = async (path: string) =>
    (await readFile(at(path), 'utf8')).replace(/'\S*\/(protocol|trace)\.ts'/g, "'./embed-$1.js'");
  return {
    'embed.d.ts': await text('../embed/embed.d.ts'),
    'embed-protocol.d.ts': await text('../../sandbox/protocol.ts'),
    'embed-trace.d.ts': await text('../../sandbox/trace.ts'),
  };
}

async function shadowStyles(names: string[], ...own: string[]): Promise<string> {
  const files = [...names.map((name) => `../styles/${name}.css`), ...own];
  const sheets = await Promise.all(files.map((file) => readFile(at(file), 'utf8')));
  return (await transform(inShadow(sheets.join('\n')), { loader: 'css', minify: true })).code;
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
    .map((line) => line.replace(REM, (rem: string, n: string) => lengthIn(line, rem, n)))
    .join('\n');
}

const REM = /(-?(?:\d+\.)?\.?\d+)rem\b/g;

/** The length that stands for one in `rem`. Queries know no variables; those of the screen do not go by the page's letters, those of a box do. */
function lengthIn(line: string, rem: string, n: string): string {
  if (line.startsWith('@container')) return `${Number(n) * 17}px`;
  return line.startsWith('@') ? rem : `calc(${n} * var(--rem))`;
}
