import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser's executable. */
    chromium: string;
    /** Where the built site is: at the root of a host, below a path, and as files. Each address ends with a slash. */
    site: { root: string; nested: string; file: string };
  }
}

/**
 * Runs once before the browser tests: finds a Chromium and serves `dist/` in the two ways a host may.
 *
 * @returns what ends the servers
 * @throws when the site is not built, or no Chromium is to be had
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  if (!existsSync(path.join(dist, 'index.html'))) {
    throw new Error('The site is not built: run `npm run build` first.');
  }
  project.provide('chromium', ensureChromium());
  const atRoot = await serve({ root: dist });
  const below = await serve({ root: dist, base: '/a/b/' });
  const file = `${pathToFileURL(dist).href}/`;
  project.provide('site', { root: atRoot.url, nested: below.url, file });
  return async () => {
    await Promise.all([atRoot.close(), below.close()]);
  };
}
