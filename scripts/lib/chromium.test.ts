import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureChromium, findChromium } from './chromium.mjs';

// The tests put shell scripts in the place of programs.
describe.skipIf(process.platform !== 'linux')('Chromium', () => {
  let folder: string;
  const program = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${text}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM', '');
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', path.join(folder, 'cache'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  test('is found on the PATH, but $CHROMIUM comes first', () => {
    const chrome = program('google-chrome', '');
    expect(findChromium()).toBe(chrome);
    const other = program('other', '');
    vi.stubEnv('CHROMIUM', other);
    expect(findChromium()).toBe(other);
  });

  test('that $CHROMIUM names and that is not there is an error, not replaced', () => {
    program('chromium', '');
    vi.stubEnv('CHROMIUM', path.join(folder, 'none'));
    expect(() => ensureChromium()).toThrow(/CHROMIUM names .*none/);
  });

  test('is installed as a Debian package by root', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    const chromium = path.join(folder, 'chromium');
    program('apt-get', `case "$*" in *"install"*) /bin/cp "$0" ${chromium};; esac`);
    const said: string[] = [];
    expect(ensureChromium((line) => said.push(line))).toBe(chromium);
    expect(said).toEqual(['Installing Debian’s Chromium …']);
  });
});
