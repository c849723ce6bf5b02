/** Numbers and text against what CPython 3.14 gave for the expressions in `cases/*.txt` (see `cases/record.mjs`). */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outcome, type Tree } from './cases/evaluate.ts';

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

it.each(files)('agrees with CPython on %s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const rows: [string, Tree, string | [string, string]][] = JSON.parse(text);
  const ours = rows.map(([source, tree]) => [source, outcome(tree)]);
  expect(ours).toEqual(rows.map(([source, , expected]) => [source, expected]));
});
