import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Links of the site itself: not `https:` or `mailto:`, not from the root, not within the page. */
const RELATIVE = /^(?![a-z][a-z+.-]*:|\/|#)([^?#]*)(\?[^#]*)?(#.*)?$/i;

/** What a link in a chapter becomes, or what is wrong with it. */
export type Resolved = { url: string } | { problem: string };

/**
 * Resolves a link as an author writes it, to a file beside the chapter: `./06-yield-from.mdx#trap` becomes `/06-yield-from.html#trap`
 * (`finish` makes it relative). Gives undefined for links that lead elsewhere.
 */
export function resolveLink(url: string, chapter: string): Resolved | undefined {
  const match = RELATIVE.exec(url);
  if (!match) return undefined;
  const [, target = '', , hash = ''] = match;
  const file = path.resolve(path.dirname(chapter), decodeURI(target));
  if (!target.endsWith('.mdx'))
    return { problem: `link ${url}: only links to .mdx files are known here` };
  if (!existsSync(file)) return { problem: `broken link: there is no ${target}` };
  if (hash && !anchors(file).has(hash.slice(1)))
    return { problem: `broken link: ${target} has no heading or cell ${hash}` };
  return { url: `/${path.basename(file, '.mdx')}.html${hash}` };
}

/** The anchors of a chapter: its headings, as GitHub and Astro name them, and its cells. */
function anchors(file: string): Set<string> {
  const text = readFileSync(file, 'utf8').replace(/^( {0,3})(`{3,}|~{3,})[^]*?^\1\2/gm, (fence) => {
    const id = /^\s*`{3,}\w+ cell .*?\bid=([\w-]+)/.exec(fence)?.[1];
    return id ? `\n# cell-${id}\n` : '';
  });
  const found = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*$/gm))
    found.add(slug(heading));
  return found;
}

/** A heading's anchor: small letters, digits, hyphens for spaces, the rest dropped. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
