import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flagsFor } from './node.mjs';
import { whatIsStale } from './setup.mjs';

describe('packages', () => {
  let root: string;
  const write = (file: string, packages: object) => {
    writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  };
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.4' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'setup-'));
    write('package-lock.json', wanted);
  });

  afterEach(() => rmSync(root, { recursive: true }));

  const installed = (packages: object) => {
    mkdirSync(path.join(root, 'node_modules'));
    write('node_modules/.package-lock.json', packages);
  };

  test('are missing at first', () => {
    expect(whatIsStale(root)).toBe('none are here yet');
  });

  test('are in place without the optional ones of other platforms', () => {
    installed({ 'node_modules/astro': { version: '7.3.4' } });
    expect(whatIsStale(root)).toBeUndefined();
  });

  test.each([
    ['missing', {}],
    ['of another version', { 'node_modules/astro': { version: '7.3.3' } }],
  ])('are stale when one is %s', (_, packages) => {
    installed(packages);
    expect(whatIsStale(root)).toBe('astro 7.3.4 is missing');
  });
});

test.each([
  ['', undefined],
  ['20.20.2', undefined],
  ['22.11.0', undefined],
  ['22.12.0', 2],
  ['22.18.0', 0],
  ['23.5.0', 2],
  ['24.21.0', 0],
])('Node %s needs %s flags to run TypeScript', (version, count) => {
  expect(flagsFor(version)?.length).toBe(count);
});
