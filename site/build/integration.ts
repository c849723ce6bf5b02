import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkChapters } from '../markdown/check.ts';
import { describe } from '../markdown/problems.ts';
import { serveScripts } from './dev.ts';

/**
 * The book's own part in Astro: before a build, all that is wrong with the chapters is listed, a line each, and the build ends there;
 * in development, the page's script and the sandbox are bundled when they are asked for.
 */
export function book(): AstroIntegration {
  return {
    name: 'book',
    hooks: {
      'astro:build:start': () => {
        const problems = checkChapters(fileURLToPath(new URL('../../content', import.meta.url)));
        if (problems.length === 0) return;
        for (const problem of problems) console.error(describe(problem));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => serveScripts(server),
    },
  };
}
