import path from 'node:path';

/**
 * Astro writes URLs from the root of the site. Written relative to the page that they stand in, one built folder serves at `/`, below
 * any path, and from `file://`.
 */

/** An attribute of HTML that holds a URL from the root, not one of another host (`//host`). */
const ATTRIBUTE = /\b(href|src|data-\w+)="(\/(?!\/)[^"]*)"/g;
const IN_CSS = /url\((['"]?)(\/(?!\/)[^'")]*)\1\)/g;

/** The text of an HTML page with its URLs relative to it. `page` is its path in the site: `02-send.html`. */
export function relativePage(html: string, page: string): string {
  return html.replace(ATTRIBUTE, (_, name, url) => `${name}="${relativeUrl(url, page)}"`);
}

/** The text of a stylesheet with its URLs relative to it. */
export function relativeStyles(css: string, file: string): string {
  return css.replace(IN_CSS, (_, quote, url) => `url(${quote}${relativeUrl(url, file)}${quote})`);
}

/** `/a/b.html#c`, as seen from the file `x.html`, is `a/b.html#c`; the root is `index.html`, which `file://` needs by name. */
export function relativeUrl(url: string, from: string): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const to = target === '/' ? 'index.html' : target.slice(1);
  if (to === from && rest) return rest;
  return (path.posix.relative(path.posix.dirname(from), to) || path.posix.basename(to)) + rest;
}
