import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.mjs';

/** The three addresses of the built site, each with a slash at its end: `root`, `nested` (`/a/b/`) and `file`. */
export const site = inject('site');

/** A page of the built site, and what went wrong in it or was asked of other hosts. */
export interface OpenPage {
  page: Page;
  /** Uncaught exceptions, and errors that the page or the browser wrote to the console. */
  errors: string[];
  /** Addresses of every request, `data:` and `blob:` included. */
  requests: string[];
}

/**
 * Starts one browser for the tests of a file, and ends it after them.
 *
 * @returns `open(address, options)`, which opens a page in a context of its own, with empty storage; close it with
 *   `page.context().close()`
 */
export function useBrowser(): {
  open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: CHROMIUM_FLAGS,
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async open(address, options) {
      if (browser === undefined) throw new Error('Pages can be opened only inside a test.');
      const context = await browser.newContext(options);
      const opened = watch(await context.newPage());
      await opened.page.goto(address);
      return opened;
    },
  };
}

function watch(page: Page): OpenPage {
  const opened: OpenPage = { page, errors: [], requests: [] };
  page.on('pageerror', (error) => opened.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') opened.errors.push(message.text());
  });
  page.on('request', (request) => opened.requests.push(request.url()));
  return opened;
}
