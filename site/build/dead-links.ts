import path from 'node:path';

const LINK = /\b(?:href|src)="([^"]*)"/g;
const OTHER = /^([a-z][a-z+.-]*:|\/\/)/i;

/**
 * Links of finished pages that lead to no file of the site, or to no element of its page: the last net below the checks on chapters.
 *
 * @param pages the text of each page by its path in the site
 * @param files all files of the site
 * @returns a line each: the page, the link, what is missing
 */
export function deadLinks(pages: Map<string, string>, files: Set<string>): string[] {
  const anchors = new Map([...pages].map(([name, html]) => [name, anchorsOf(html)]));
  const found: string[] = [];
  for (const [name, html] of pages) {
    for (const [, link = ''] of html.matchAll(LINK)) {
      if (OTHER.test(link)) continue;
      const [target = '', anchor] = link.split('#');
      const file = target ? path.posix.join(path.posix.dirname(name), target) : name;
      if (!files.has(file)) found.push(`${name}: ${link}: there is no ${file}`);
      else if (anchor && !anchors.get(file)?.has(decodeURIComponent(anchor)))
        found.push(`${name}: ${link}: ${file} has no #${anchor}`);
    }
  }
  return [...new Set(found)];
}

function anchorsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id));
}
