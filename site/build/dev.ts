import type { ViteDevServer } from 'vite';
import { SCRIPTS } from './bundle.ts';
import { embedScript } from './embed.ts';

/** `embed.js`, with the other scripts where they are in development. */
function developmentEmbed(minify: boolean): Promise<string> {
  const names = Object.keys(SCRIPTS).map((name) => [name, `_site/${name}.js`]);
  return embedScript(Object.fromEntries(names), minify);
}

/** Serves the site's scripts under the names that the finished site has files for, bundled anew at each request. */
export function serveScripts(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const [, name = ''] = /^\/_site\/(\w+)\.js(?:\?|$)/.exec(request.url ?? '') ?? [];
    const embed = request.url?.split('?')[0] === '/embed.js' && developmentEmbed;
    const script = embed || Object.entries(SCRIPTS).find(([each]) => each === name)?.[1];
    if (!script) return next();
    script(false).then((text) => {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(text);
    }, next);
  });
}
