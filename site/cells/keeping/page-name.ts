/** The name of this page, as a reader's work is kept under it: without folder and `.html`. */
export function pageName(): string {
  const name = decodeURIComponent(location.pathname)
    .replace(/^.*\//s, '')
    .replace(/\.html$/, '');
  return name || 'index';
}
