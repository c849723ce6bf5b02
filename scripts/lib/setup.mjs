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
  const npm = npmCommand([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  // What npm says goes to stderr, which leaves stdout to the program that is launched.
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  return (
    spawnSync(npm.file, npm.args, { cwd: root, shell: npm.shell, stdio: [...stdio] }).status === 0
  );
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
 * How to start npm: the one that runs this script, else the one on the PATH.
 *
 * @param {string[]} args
 * @returns {{ file: string, args: string[], shell: boolean }} for `spawn`
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) {
    return { file: process.execPath, args: [script, ...args], shell: false };
  }
  // On Windows npm is a batch file, which only a shell starts.
  return { file: 'npm', args, shell: process.platform === 'win32' };
}
