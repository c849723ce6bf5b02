import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProgramFiles } from '../../../sandbox/host/files.ts';

/**
 * The folder of a program on disk, for `import`. Only files below it can be asked for, since a module's name holds
 * nothing but identifiers.
 */
export function programFolder(folder: string): ProgramFiles {
  const root = path.resolve(folder);
  return {
    read: (name) => readIfFile(path.join(root, name)),
    isFolder: (name) =>
      statSync(path.join(root, name), { throwIfNoEntry: false })?.isDirectory() ?? false,
    display: (name) => path.join(root, name),
  };
}

function readIfFile(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readFileSync(file, 'utf8');
}
