import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the guest runtime, and keeps what takes time to build under the hash of what it was built from. */

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/resumable');
const RUNTIME = path.join(ROOT, 'sandbox/runtime');

/**
 * The text of the guest runtime: a script that leaves `globalThis.boot`. Function and class names are kept out, as
 * nothing may depend on them; QuickJS parses eagerly, so that every byte costs at each start.
 */
export async function runtimeBundle(): Promise<string> {
  const inputs = filesBelow(RUNTIME, /(?<!\.test)\.ts$/).concat(path.join(ROOT, 'sandbox/abi.ts'));
  return cached('runtime.js', inputs, async () => {
    const result = await build({
      entryPoints: [path.join(RUNTIME, 'main.ts')],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2023',
      charset: 'utf8',
      legalComments: 'none',
      write: false,
    });
    return result.outputFiles[0]?.text ?? '';
  });
}

/** The text that `make` gives, made again only when one of the files has changed (or has another name). */
export async function cached(
  name: string,
  inputs: readonly string[],
  make: () => string | Promise<string>,
): Promise<string> {
  const hash = createHash('sha256').update(name);
  for (const file of inputs)
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  const file = path.join(CACHE, `${hash.digest('hex').slice(0, 20)}-${name}`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = await make();
  mkdirSync(CACHE, { recursive: true });
  // Two processes may build at once: a rename is whole or not at all.
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, text);
  renameSync(mine, file);
  return text;
}

/** Paths of the files below a folder whose name matches, sorted; none where there is no such folder. */
export function filesBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}
