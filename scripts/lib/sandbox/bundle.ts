import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** Keeps what takes time to build under the hash of what it was built from. */

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/resumable');

/** The text that `make` gives, made again only when one of the files has changed (or has another name). */
export async function cached(
  name: string,
  inputs: readonly string[],
  make: () => Promise<string>,
): Promise<string> {
  const bytes = await cachedBytes(name, hashOf(inputs), async () => Buffer.from(await make()));
  return bytes.toString('utf8');
}

/** The bytes that `make` gives, kept under a hash of all that they depend on. */
export async function cachedBytes(
  name: string,
  hash: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = path.join(CACHE, `${hash}-${name}`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE))
    if (old.endsWith(`-${name}`)) rmSync(path.join(CACHE, old), { force: true });
  // Two processes or threads may build at once: a rename is whole or not at all.
  const mine = `${file}.${process.pid}-${threadId}`;
  writeFileSync(mine, bytes);
  renameSync(mine, file);
  return bytes;
}

/** A hash of files, names and contents, and of further texts. */
export function hashOf(files: readonly string[], ...texts: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  for (const text of texts) hash.update(`\0${text}`);
  return hash.digest('hex').slice(0, 20);
}

/** Paths of the files below a folder whose name matches, sorted; none where there is no such folder. */
export function filesBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}
