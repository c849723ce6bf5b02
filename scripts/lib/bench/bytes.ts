import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliBytes } from '../sandbox/script.ts';
import type { Figure } from './figures.ts';

/** Bytes of the built site, as brotli 11. */

/** A chapter before its first run, the first run, and the first import. */
export function byteFigures(dist: string): Figure[] {
  const kilobytes = (name: string) => brotliBytes(readFileSync(path.join(dist, name))) / 1000;
  const parts = readdirSync(path.join(dist, '_site')).map((name) => `_site/${name}`);
  const script = (name: string) => parts.filter((part) => part.startsWith(`_site/${name}.`));
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + kilobytes(name), 0);
  const every = sum([...script('page'), ...parts.filter((name) => name.endsWith('.css'))]);
  const chapters = chapterPages(dist);
  const hasDrawings = (name: string) =>
    readFileSync(path.join(dist, name), 'utf8').includes('<run-drawing');
  const stepping = (name: string) => (hasDrawings(name) ? sum(script('stage')) : 0);
  const fonts = parts.filter((name) => name.endsWith('.woff2'));
  return [
    {
      what: 'a chapter before the first Run: HTML, CSS, JavaScript',
      note: 'over the chapters; with drawings, what steps through them',
      budget: 60,
      unit: 'KB',
      values: chapters.map((name) => kilobytes(name) + every + stepping(name)),
    },
    { what: 'fonts, all', unit: 'KB', values: [sum(fonts)] },
    { what: 'the first Run adds', budget: 300, unit: 'KB', values: [sum(script('sandbox'))] },
    { what: 'and on a page with drawings', unit: 'KB', values: [sum(script('trace'))] },
    { what: 'the first drawing of a run adds', unit: 'KB', values: [sum(script('figures'))] },
    { what: 'the first live frame adds', unit: 'KB', values: [sum(script('dock'))] },
    { what: 'a rare function adds', unit: 'KB', values: [sum(script('rare'))] },
    { what: 'the first import adds', unit: 'KB', values: [sum(script('library'))] },
    { what: 'the first rarer import adds', unit: 'KB', values: [sum(script('more'))] },
    { what: 'the first large and rare import adds', unit: 'KB', values: [sum(script('extra'))] },
    { what: 'the first character by name adds', unit: 'KB', values: [sum(script('names'))] },
    { what: 'the first documentation adds', unit: 'KB', values: [sum(script('docs'))] },
    { what: 'the first edit adds', unit: 'KB', values: [sum(script('editor'))] },
  ];
}

/** File names of the chapters, in order. */
export function chapterPages(dist: string): string[] {
  return readdirSync(dist)
    .filter((name) => /^\d\d-.*\.html$/.test(name))
    .sort();
}
