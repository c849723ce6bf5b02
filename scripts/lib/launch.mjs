// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseNode } from './node.mjs';
import { installDependencies } from './setup.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Packages whose command is not named as they are. */
const PACKAGE_OF = { biome: '@biomejs/biome', tsc: 'typescript' };

/**
 * Installs what is missing, then runs a target under a Node that can run TypeScript.
 *
 * @param {string[]} args a file (`scripts/verify.ts`) or an installed command (`astro`), and its arguments
 * @returns {Promise<number>} the exit code of the target; 1 when it could not be started
 */
export async function launch([target, ...args]) {
  if (target === undefined) return refuse('usage: node scripts/launch.mjs TARGET [ARGUMENT…]');
  if (!installDependencies(ROOT)) return refuse('The packages could not be installed.');
  const node = chooseNode(ROOT);
  if (node === undefined) {
    return refuse(
      `This needs Node 24 (here: ${process.versions.node}): get it from https://nodejs.org, then try again.`,
    );
  }
  const file = locate(target);
  if (file === undefined) return refuse(`There is no ${target} here.`);
  return run(node, [file, ...args]);
}

/** @param {string} message */
function refuse(message) {
  console.error(message);
  return 1;
}

/**
 * @param {string} target
 * @returns {string | undefined} the file to run
 */
function locate(target) {
  if (/\.m?[jt]s$/.test(target)) {
    const file = path.resolve(ROOT, target);
    return existsSync(file) ? file : undefined;
  }
  const name = /** @type {Record<string, string>} */ (PACKAGE_OF)[target] ?? target;
  const folder = path.join(ROOT, 'node_modules', name);
  if (!existsSync(folder)) return undefined;
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[target]);
}

/**
 * Runs a program in the foreground. Its children find the same Node first on their PATH.
 *
 * @param {import('./node.mjs').Node} node
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 128 + n after signal n, as a shell gives it
 */
function run(node, args) {
  const PATH = path.dirname(node.file) + path.delimiter + (process.env.PATH ?? '');
  const child = spawn(node.file, [...node.flags, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // Ctrl+C reaches the whole group by itself: this process only has to outlive the child.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  if (process.env.npm_lifecycle_event) endWithParent(child);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(refuse(String(error))));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/**
 * An npm that is ended takes only its shell along, and would leave a server behind that holds the port.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}
