import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CONFORMANCE } from './programs.ts';

// Each technique of a course on coroutines stands here twice: what generators do, native coroutines do as well.
const FOLDER = path.join(CONFORMANCE, 'course');
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');

const techniques = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.py'))
  .map((name) => name.replace(/_(generators|coroutines)\.py$/, ''));

it.each([...new Set(techniques)])('%s: generators and native coroutines print the same', (name) => {
  expect(read(`${name}_coroutines.out`)).toBe(read(`${name}_generators.out`));
  expect(read(`${name}_coroutines.py`)).toMatch(/async def /);
  expect(read(`${name}_generators.py`)).not.toMatch(/async def |await /);
});
