// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs `npm ci` when `node_modules` is absent or not what the lock file says.
 *
 * @param {string} root folder of the project
 * @returns {boolean} false when the installation failed
 */
export function installDependencies(root) {
  const reason = whatIsStale(root);
  if (reason === undefined) return true;
  console.error(`Installing packages (${reason}) …`);
  return npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], root) === 0;
}

/**
 * Compares the lock file with npm's own record of what it installed.
 *
 * @param {string} root
 * @returns {string | undefined} what differs, in words; undefined when everything is in place
 */
export function whatIsStale(root) {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'none are here yet';
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(record);
  for (const [where, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (where === '') continue;
    const found = installed[where]?.version;
    // An optional package is left out on other platforms.
    if (found === undefined && (optional || devOptional)) continue;
    if (found !== version) return `${where.replace(/^.*node_modules\//, '')} ${version} is missing`;
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Runs npm in the foreground; its output goes to stderr, which leaves stdout to the program that is launched.
 *
 * @param {string[]} args
 * @param {string} cwd
 * @returns {number} its exit code
 */
export function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const [file, first] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []];
  // On Windows npm is a batch file, which only a shell starts.
  const shell = file === 'npm' && process.platform === 'win32';
  const { status } = spawnSync(file, [...first, ...args], { cwd, shell, stdio: ['ignore', 2, 2] });
  return status ?? 1;
}
