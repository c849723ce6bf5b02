/** Where `grammar-corpus.ts` finds Python sources: the pyodide package, and the CPythons installed here. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** One file of a corpus; its text is read on demand, and null where it cannot be decoded. */
export interface SourceFile {
  path: string;
  read(): string | null;
}

/** The files of one standard library. */
export interface Corpus {
  name: string;
  files: SourceFile[];
}

const PYODIDE = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));

/** The standard library that the pyodide package carries. */
export function pyodideLibrary(): Corpus {
  const zip = readFileSync(join(PYODIDE, 'python_stdlib.zip'));
  const entries = unzipSync(zip, { filter: (file) => file.name.endsWith('.py') });
  const files = Object.entries(entries).map(([path, bytes]) => ({
    path,
    read: () => decode(bytes),
  }));
  return { name: 'pyodide (CPython 3.14)', files };
}

/** The standard libraries of all Pythons 3 that can be run here, oldest first. */
export function installedLibraries(): Corpus[] {
  const found = new Map<string, string>();
  for (const command of pythonCommands()) {
    const code =
      'import sys, sysconfig; print(sys.version.split()[0]); print(sysconfig.get_path("stdlib"))';
    const [version, folder] = (output(command, ['-c', code]) ?? '').split('\n');
    if (version?.startsWith('3') && folder) found.set(folder, `CPython ${version}`);
  }
  return Array.from(found, ([folder, name]) => ({ name, files: filesOf(folder) })).sort((a, b) =>
    a.name.localeCompare(b.name, 'en', { numeric: true }),
  );
}

function pythonCommands(): string[] {
  const names = ['python3', 'python', ...Array.from({ length: 12 }, (_, i) => `python3.${i + 6}`)];
  const root = output('pyenv', ['root'])?.trim();
  if (!root) return names;
  const versions = readdirSync(join(root, 'versions'));
  return [...names, ...versions.map((version) => join(root, 'versions', version, 'bin', 'python'))];
}

/** What a command prints; null where it is missing or fails. */
function output(command: string, args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

function filesOf(folder: string): SourceFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = paths.filter((path) => path.endsWith('.py') && !path.includes('site-packages'));
  return sources
    .sort()
    .map((path) => ({ path, read: () => decode(readFileSync(join(folder, path))) }));
}

/** Decodes a file as PEP 263 says; null where its encoding is not known here, or not kept to. */
function decode(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1').split('\n', 2).join('\n');
  const declared = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/m.exec(head)?.[1] ?? 'utf-8';
  const label = declared
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(/^(utf-8|latin-1|iso-8859-1)-.*/, '$1');
  try {
    return new TextDecoder(label.replace(/^latin-1$/, 'latin1'), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
