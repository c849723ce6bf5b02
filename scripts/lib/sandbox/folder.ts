import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProgramFiles } from '../../../sandbox/host/files.ts';

/**
 * The folder of a program on disk, for `import` and to be read by `open`. Only files below it can be asked for: a module's name holds
 * nothing but identifiers, and a path that leads out is refused.
 */
export function programFolder(folder: string): ProgramFiles {
  const root = path.resolve(folder);
  return {
    read: (name) => readIfFile(path.join(root, name)),
    isFolder: (name) =>
      statSync(path.join(root, name), { throwIfNoEntry: false })?.isDirectory() ?? false,
    display: (name) => path.join(root, name),
    open(name) {
      const full = path.join(root, name);
      if (full !== root && !full.startsWith(root + path.sep)) return undefined;
      const kind = statSync(full, { throwIfNoEntry: false });
      if (kind?.isDirectory()) return readdirSync(full);
      return kind?.isFile() ? readFileSync(full) : undefined;
    },
  };
}

function readIfFile(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readFileSync(file, 'utf8');
}
