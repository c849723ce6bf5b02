/**
 * The last step of `npm run build`: adds the page's script, the sandbox and the library to `dist/` under names that change with their content, and `embed.js`
 * for other pages under its own, makes
 * every URL relative, and checks that each link leads somewhere.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCRIPTS } from '../site/build/bundle.ts';
import { deadLinks } from '../site/build/dead-links.ts';
import { embedScript, embedTypes } from '../site/build/embed.ts';
import { relativePage, relativeStyles } from '../site/build/relative.ts';

const DIST = path.resolve(import.meta.dirname, '../dist');
const read = (name: string) => readFileSync(path.join(DIST, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(path.join(DIST, name), text);

/** Writes a script into `_site/` and gives its URL, which may be kept for ever. */
function addScript(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  mkdirSync(path.join(DIST, '_site'), { recursive: true });
  write(`_site/${name}.${hash}.js`, text);
  return `/_site/${name}.${hash}.js`;
}

/** What is shipped of others, with the licence that asks to be. */
const LICENCES = {
  'Resumable itself': '../LICENSE',
  'Literata, the text face': '../node_modules/@fontsource-variable/literata/LICENSE',
  'JetBrains Mono, the face of code': '../node_modules/@fontsource-variable/jetbrains-mono/LICENSE',
  'CodeMirror, the editor of cells': '../node_modules/@codemirror/state/LICENSE',
  'QuickJS and quickjs-emscripten': '../node_modules/quickjs-emscripten/LICENSE',
  'pako, a port of zlib': '../node_modules/pako/LICENSE',
  'zlib itself': 'lib/sandbox/LICENSE.zlib',
  "Python's standard library, in part (_site/LICENSE.python, beside the script that holds it)":
    '../.cache/sandbox/LICENSE.python',
  "Unicode's tables of characters": 'lib/sandbox/LICENSE.unicode',
};

/** The standard library's licence goes with it. */
const PYTHON_LICENCE = path.resolve(import.meta.dirname, '../.cache/sandbox/LICENSE.python');

/** One text file of all licences, to which the footer leads. */
function licences(): string {
  return Object.entries(LICENCES)
    .map(([name, file]) => [name, path.resolve(import.meta.dirname, file)] as const)
    .map(
      ([name, file]) =>
        `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(file, 'utf8').trim()}\n`,
    )
    .join('\n\n');
}

write('licences.txt', licences());
const scripts = new Map<string, string>();
for (const [name, text] of Object.entries(SCRIPTS))
  scripts.set(`/_site/${name}.js`, addScript(name, await text(true)));
const fromRoot = [...scripts].map(([name, url]) => [path.basename(name, '.js'), url.slice(1)]);
write('embed.js', await embedScript(Object.fromEntries(fromRoot), true));
for (const [name, text] of Object.entries(await embedTypes())) write(name, text);
copyFileSync(PYTHON_LICENCE, path.join(DIST, '_site/LICENSE.python'));
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .sort();
for (const name of files.filter((file) => file.endsWith('.css')))
  write(name, relativeStyles(read(name), name));
const pages = new Map<string, string>();
for (const name of files.filter((file) => file.endsWith('.html'))) {
  const html = read(name).replace(/\/_site\/\w+\.js\b/g, (url) => scripts.get(url) ?? url);
  pages.set(name, relativePage(html, name));
}
for (const [name, html] of pages) write(name, html);
const dead = deadLinks(pages, new Set(files));
for (const link of dead) console.error(link);
if (dead.length > 0) process.exit(1);
