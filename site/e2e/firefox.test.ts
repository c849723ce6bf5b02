import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { Firefox, type FirefoxPage, findFirefox } from '../../scripts/lib/firefox.ts';
import { chapterPage } from './browser.ts';

/** The main path of a reader in Firefox, where one is installed. */
const executable = findFirefox();
if (!executable) console.log('No Firefox is installed here: its tests are left out.');

/** A browser without JSPI: what a page makes its worker of begins with taking it away. */
function withoutJspi(): void {
  const Whole = globalThis.Blob;
  globalThis.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      const isScript = options?.type === 'text/javascript';
      super(isScript ? ['delete WebAssembly.Suspending;', ...parts] : parts, options);
    }
  };
}

const cell = (place: number) => `run-cell[data-place="${place}"]`;
const text = (selector: string) => `document.querySelector('${selector}').textContent`;

/** Waits until a cell has run for the `n`th time in its page. */
const ran = (page: FirefoxPage, place: number, n: number) =>
  page.until(`${text(`${cell(place)} .count`)} === '[${n}]'`);

/** Opens a cell's editor and puts other code into it. */
async function type(page: FirefoxPage, place: number, code: string): Promise<void> {
  await page.click(`${cell(place)} .edit`);
  await page.until(
    `document.querySelector('${cell(place)} .editor')?.shadowRoot?.querySelector('.cm-focused')`,
  );
  await page.press('Control+a');
  await page.type(code);
}

describe.skipIf(!executable)('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    try {
      firefox = await Firefox.launch(executable ?? '');
    } catch (error) {
      console.log(`Firefox does not start here, and its tests are left out: ${error}`);
    }
  });
  afterAll(() => firefox?.close());
  beforeEach(({ skip }) => {
    if (!firefox) return skip();
    firefox.errors.length = 0;
  });

  const open = (place: 'root' | 'file', width = 1280) =>
    firefox.open(inject('site')[place] + chapterPage(2), { width, height: 900 });

  describe.each(['root', 'file'] as const)('served from %s', (place) => {
    test.each([390, 1280])('cells run, match, and fail as expected (%i px)', async (width) => {
      const page = await open(place, width);
      for (const at of [1, 2, 3]) {
        await page.click(`${cell(at)} .run`);
        await ran(page, at, at);
        expect(await page.value(text(`${cell(at)} .verdict`))).toContain('matches');
      }
      expect(await page.value(text(`${cell(3)} .out`))).toContain('Cell 3, line 1');
      expect(await page.value(text(`${cell(3)} .l.marked u`))).toBeTruthy();
      await page.until(`document.querySelector('run-drawing .scrub button')`);
      const { scrollWidth, clientWidth } = await page.value<HTMLElement>(
        '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
      );
      expect(scrollWidth).toBe(clientWidth);
      expect(firefox.errors).toEqual([]);
    });
  });

  test('an edit is typed, runs, and is there after a reload; the prompt goes on', async () => {
    const page = await open('root');
    await type(page, 1, 'for i in range(2):\nprint(i * 21');
    await page.press('Control+Enter');
    await ran(page, 1, 1);
    expect(await page.value(text(`${cell(1)} .out`))).toContain('0\n21\n');
    await page.click('.prompt textarea');
    await page.type('i + 1\n');
    await page.until(`document.querySelector('.typed-log .out pre')`);
    expect(await page.value(text('.typed-log .out'))).toContain('2');
    await page.value('new Promise((resolve) => setTimeout(resolve, 600))');
    await page.reload();
    await page.until(`${text(`${cell(1)} pre.code`)}.includes('i * 21')`);
    await page.click(`${cell(1)} .reset`);
    await page.value('new Promise((resolve) => setTimeout(resolve, 600))');
    expect(await page.value(`localStorage.getItem('resumable')`)).toBe(null);
    expect(firefox.errors).toEqual([]);
  });

  test.each([true, false])('Stop keeps what was there before (JSPI: %s)', async (jspi) => {
    if (!jspi) await firefox.before(withoutJspi);
    const page = await open('root');
    await type(page, 1, 'kept = 41');
    await page.press('Control+Enter');
    await ran(page, 1, 1);
    await type(page, 2, 'kept = 0\nwhile True: pass');
    await page.press('Control+Enter');
    await page.until(`document.querySelector('${cell(2)} .stop')`);
    await page.click(`${cell(2)} .stop`);
    await ran(page, 2, 2);
    expect(await page.value(text(`${cell(2)} .badge`))).toBe('what ran before is kept');
    await type(page, 3, 'print(kept + 1)');
    await page.press('Control+Enter');
    await ran(page, 3, 3);
    expect(await page.value(text(`${cell(3)} .out`))).toContain('42\n');
    expect(firefox.errors).toEqual([]);
  });
});
