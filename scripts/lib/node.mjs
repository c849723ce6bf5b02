// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * A Node that runs this project: Astro needs 22.12; TypeScript runs as it stands from 22.18 on and behind a flag before.
 *
 * @typedef {{ file: string, flags: string[] }} Node
 */

/**
 * The Node to use: the running one when it is new enough, else the one that an optional package brought for this platform.
 *
 * @param {string} root folder of the project
 * @returns {Node | undefined} undefined where there is neither
 */
export function chooseNode(root) {
  const running = flagsFor(process.versions.node);
  if (running !== undefined) return { file: process.execPath, flags: running };
  for (const file of packagedNodes(root)) {
    const flags = flagsFor(versionOf(file));
    if (flags !== undefined) return { file, flags };
  }
  return undefined;
}

/**
 * The flags under which a Node runs TypeScript files.
 *
 * @param {string} version such as `24.21.0`; '' gives undefined
 * @returns {string[] | undefined} undefined for a version that is too old
 */
export function flagsFor(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 12)) return undefined;
  const strips = major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
  return strips ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
}

/** @param {string} root */
function packagedNodes(root) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
  return [path.join(folder, 'node'), path.join(folder, 'node.exe')].filter((file) =>
    existsSync(file),
  );
}

/**
 * A binary can be there and not run (built for another C library).
 *
 * @param {string} file
 */
function versionOf(file) {
  const { status, stdout } = spawnSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
