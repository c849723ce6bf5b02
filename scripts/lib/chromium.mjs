// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Flags for `chromium.launch({ args })`: no sandbox (root in a container), and no traffic of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const IN_PROGRAM_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const NONE_TO_BE_HAD =
  'No Chromium or Chrome was found, and none could be installed. Install one (on Debian: apt-get install chromium), ' +
  'or set CHROMIUM to the path of its executable, then try again.';

/**
 * Looks for a Chromium or Chrome on this machine: `$CHROMIUM`, the PATH, the usual places of macOS and Windows, and
 * what Playwright downloaded before.
 *
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  return candidates().find(isExecutable);
}

/**
 * Finds a Chromium, or installs one: Debian's package where this process is root, else Playwright's own download.
 *
 * @param {(line: string) => void} [say] is told about each step
 * @returns {string} path of the executable
 * @throws {Error} whose message says what to do, where none is to be had
 */
export function ensureChromium(say = console.log) {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !isExecutable(CHROMIUM)) {
    throw new Error(`CHROMIUM names ${CHROMIUM}, which is not an executable file.`);
  }
  for (const install of [undefined, installDebianPackage, downloadWithPlaywright]) {
    install?.(say);
    const found = findChromium();
    if (found !== undefined) return found;
  }
  throw new Error(NONE_TO_BE_HAD);
}

/** @returns {string[]} paths where one may be, best first */
function candidates() {
  const { CHROMIUM, PATH = '' } = process.env;
  const onPath = PATH.split(path.delimiter).flatMap((folder) =>
    ON_PATH.map((name) => path.join(folder, name)),
  );
  return [...(CHROMIUM ? [CHROMIUM] : []), ...onPath, ...usualPlaces(), ...playwrightDownloads()];
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ON_MACOS.flatMap((file) => [file, path.join(os.homedir(), file)]);
  }
  if (process.platform !== 'win32') return ['/snap/bin/chromium'];
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  return folders.flatMap((folder) =>
    folder ? IN_PROGRAM_FILES.map((file) => path.join(folder, file)) : [],
  );
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {(line: string) => void} say */
function installDebianPackage(say) {
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) return;
  say('Installing Debian’s Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An outdated list is no reason to stop: the package may be known already.
  runs('apt-get', ['update', '-q'], env);
  runs('apt-get', ['install', '-q', '-y', 'chromium'], env);
}

/** @param {(line: string) => void} say */
function downloadWithPlaywright(say) {
  say('Downloading Chromium with Playwright …');
  const require = createRequire(import.meta.url);
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  runs(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended well; its output is shown only when it did not
 */
function runs(command, args, env = process.env) {
  const { status, stderr } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0 && stderr) console.error(stderr.trim().split('\n').slice(-3).join('\n'));
  return status === 0;
}

/**
 * Playwright's cache, which `playwright-core` installs to: `chromium-1234/chrome-linux64/chrome`.
 *
 * @returns {string[]} newest first
 */
function playwrightDownloads() {
  const cache = playwrightCache();
  const builds = list(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newest = builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newest.flatMap((build) =>
    list(path.join(cache, build)).flatMap((folder) => {
      const inside = path.join(cache, build, folder);
      return [
        path.join(inside, 'chrome'),
        path.join(inside, 'chrome.exe'),
        path.join(inside, 'Chromium.app/Contents/MacOS/Chromium'),
        path.join(inside, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
      ];
    }),
  );
}

function playwrightCache() {
  const { PLAYWRIGHT_BROWSERS_PATH, XDG_CACHE_HOME, LOCALAPPDATA = '' } = process.env;
  if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'win32') return path.join(LOCALAPPDATA, 'ms-playwright');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Caches/ms-playwright');
  return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'ms-playwright');
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
