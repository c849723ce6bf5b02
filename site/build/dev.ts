import { readFile } from 'node:fs/promises';
import type { ViteDevServer } from 'vite';
import { bundle, LIBRARY_SCRIPT, MORE_SCRIPT, PAGE_SCRIPT, SANDBOX_SCRIPT } from './bundle.ts';

/** What the development server answers with at each path that the finished site has a file for. */
const SCRIPTS: Record<string, () => Promise<string>> = {
  '/_site/page.js': () => bundle(PAGE_SCRIPT, false),
  '/_site/sandbox.js': () => readFile(SANDBOX_SCRIPT, 'utf8'),
  '/_site/library.js': () => readFile(LIBRARY_SCRIPT, 'utf8'),
  '/_site/more.js': () => readFile(MORE_SCRIPT, 'utf8'),
};

/** Serves the page's script, bundled anew at each request, and the sandbox as `npm run build:sandbox` left it. */
export function serveScripts(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const script = SCRIPTS[(request.url ?? '').replace(/\?.*/, '')];
    if (!script) return next();
    script().then((text) => {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(text);
    }, next);
  });
}
