/**
 * `npm run shots -- [PAGE…]`: pictures of pages of the built site, at 390 and 1280 pixels, light and dark, whole pages into a temporary
 * folder. A page is a file name in `dist/`; without any, the home page and every chapter.
 */
import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from './lib/chromium.mjs';
import { serve } from './lib/serve.mjs';

const dist = path.resolve(import.meta.dirname, '../dist');
const pages = process.argv.slice(2);
if (pages.length === 0) pages.push(...readdirSync(dist).filter((name) => name.endsWith('.html')));

const site = await serve({ root: dist });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
const folder = mkdtempSync(path.join(os.tmpdir(), 'shots-'));
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      deviceScaleFactor: width < 500 ? 2 : 1,
    });
    const page = await context.newPage();
    for (const name of pages) {
      await page.goto(site.url + name);
      // On a page drawn whole, controls that stick to the window's foot would cover the drawings' heads.
      await page.evaluate(() => {
        for (const controls of document.querySelectorAll<HTMLElement>('.scrub'))
          controls.style.position = 'static';
      });
      await page.evaluate(() => document.fonts.ready);
      const file = path.join(folder, `${path.basename(name, '.html')}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await context.close();
  }
}
await browser.close();
await site.close();
