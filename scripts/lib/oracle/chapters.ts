/** Where the chapters are. */
import { existsSync, readdirSync } from 'node:fs';

export const CONTENT = 'content';

/** Paths of the chapters, `content/NN-slug.mdx`, in order; with `pattern`, those that contain it. */
export function findChapters(pattern = ''): string[] {
  const names = existsSync(CONTENT) ? readdirSync(CONTENT) : [];
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${CONTENT}/${name}`)
    .filter((file) => file.includes(pattern))
    .sort();
}
