import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.mjs';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** A page and what went wrong or over the wire in it. */
export interface Visit {
  page: Page;
  /** Uncaught errors and what the page's policy refused. */
  errors: string[];
  /** URLs asked for. */
  requests: string[];
}

/** Chromium itself copies styles while text is put over selected lines of an editor; that the page's policy refuses it changes nothing. */
const EDITING = /^Applying inline style violates/;

let browser: Browser;

/** Opens one browser for all tests of a file. */
export function useBrowser(options: LaunchOptions = {}): void {
  beforeAll(async () => {
    const executablePath = inject('chromium');
    browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, ...options });
  });
  afterAll(() => browser.close());
}

/** Opens a URL in a profile of its own. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen: Visit = { page, errors: [], requests: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EDITING.test(message.text()))
      seen.errors.push(message.text());
  });
  await page.goto(url);
  return seen;
}

/** Pages of the built site, the home page first; not the one for what is not there. */
export function builtPages(): string[] {
  const names = readdirSync(DIST).filter((name) => name.endsWith('.html') && name !== '404.html');
  return names.sort(
    (a, b) => Number(b === 'index.html') - Number(a === 'index.html') || (a < b ? -1 : 1),
  );
}

/** The HTML of a page as it was built. */
export const pageText = (name: string): string => readFileSync(path.join(DIST, name), 'utf8');

/** The file of a chapter in the built site. */
export function chapterPage(number: number): string {
  const start = `${String(number).padStart(2, '0')}-`;
  const found = builtPages().find((name) => name.startsWith(start));
  if (!found) throw new Error(`the site has no chapter ${number}`);
  return found;
}

/** The cells that a reader can run, in page order. */
export const cellsOf = (page: Page): Locator => page.locator('run-cell[data-runs]:not([hidden])');

/** Waits until a cell has run for the `n`th time in its page. */
export async function ran(cell: Locator, n: number): Promise<void> {
  await cell.locator('.count', { hasText: `[${n}]` }).waitFor({ timeout: 15_000 });
}

/** What a cell shows of its output, as text. */
export const outputOf = async (cell: Locator): Promise<string> =>
  (await cell.locator(':scope > .out pre').allTextContents()).join('');

/** Opens the editor of a cell and waits until it has the focus. */
export async function edit(cell: Locator): Promise<Locator> {
  await cell.locator('.edit').click();
  await cell.locator('.cm-focused').waitFor();
  return cell.locator('.cm-content');
}

/** Types code in the place of a cell's own, and runs it. */
export async function runAs(cell: Locator, code: string): Promise<void> {
  await edit(cell);
  const { keyboard } = cell.page();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.insertText(code);
  await keyboard.press('Control+Enter');
}

/** The code of a cell as it stands. */
export const codeOf = (cell: Locator): Promise<string> =>
  cell.evaluate((each) => (each as HTMLElement & { source: string }).source);

/** For `addInitScript`: a browser without JSPI. What the page makes its worker of begins with taking it away. */
export function withoutJspi(): void {
  const Whole = globalThis.Blob;
  globalThis.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      const isScript = options?.type === 'text/javascript';
      super(isScript ? ['delete WebAssembly.Suspending;', ...parts] : parts, options);
    }
  };
}

/** Opens a chapter of the built site by its number, in a browser with JSPI or without. */
export async function openChapter(number: number, jspi = true): Promise<Page> {
  const { page } = await visit('about:blank');
  if (!jspi) await page.addInitScript(withoutJspi);
  await page.goto(inject('site').root + chapterPage(number));
  return page;
}
