/**
 * What a page's Content-Security-Policy has to allow for Python to run in it. A browser tells a script no more than that something failed;
 * what the policy had to do with it, it tells in events.
 */

/** Directives that the policy has refused something by, since the page began. */
const refused = new Set<string>();

/** Begins to listen. */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (concernsUs(effectiveDirective, blockedURI)) refused.add(effectiveDirective);
  });
}

/** Of a page's own violations only those that look like ours: its scripts from the same place, and workers from a Blob. */
function concernsUs(directive: string, uri: string): boolean {
  const source = new URL(home);
  return directive.startsWith('worker-src')
    ? uri.startsWith('blob')
    : directive.startsWith('script-src') && (uri.startsWith(source.origin) || uri === 'file');
}

/** The folder that the scripts come from. */
let home = 'about:blank';

export function scriptsComeFrom(address: string): void {
  home = address;
}

/** The reason for a failure in words that say what to do about it. Call a moment after it, when the browser's events have come. */
export function explained(reason: string): string {
  const byPolicy = refused.size > 0 || /content security policy|unsafe-eval/i.test(reason);
  if (!byPolicy) return `Python could not be started: ${reason}`;
  return `Python could not be started: this page's Content-Security-Policy forbids it. Allow: ${needed()}`;
}

/** The directives, as they are written in a policy. */
export function needed(): string {
  const { origin, protocol } = new URL(home);
  const source = protocol === 'file:' ? 'file:' : origin === location.origin ? "'self'" : origin;
  return `script-src ${source} 'wasm-unsafe-eval'; worker-src blob:`;
}
