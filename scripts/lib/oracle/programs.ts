/** The conformance programs: `sandbox/conformance/THEME/NAME.py`, or a folder `THEME/NAME/` with a `main.py` and modules. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const CONFORMANCE = 'sandbox/conformance';

/** One program, ready to run. */
export interface Program {
  /** `theme/name`, as the ledger and the command line name it. */
  name: string;
  /** The file that runs. */
  path: string;
  source: string;
  /** `await` may stand outside of functions: its first line says `# mode: await`. */
  mode: 'exec' | 'exec-await';
  /** As tracebacks name it: `name.py`, or `main.py` of a folder. */
  filename: string;
  /** Modules beside it: relative path to text. */
  files: Record<string, string>;
  /** What `input` reads: the file `NAME.in`, if there is one. */
  stdin: string;
  /** Where the recorded output is kept. */
  out: string;
}

/** All programs under `root`, by name; with `pattern`, those whose name contains it. */
export function findPrograms(root = CONFORMANCE, pattern = ''): Program[] {
  const themes = readdirSync(root).filter((theme) => isFolder(path.join(root, theme)));
  return themes
    .flatMap((theme) => readdirSync(path.join(root, theme)).map((entry) => path.join(theme, entry)))
    .filter((entry) => entry.endsWith('.py') || existsSync(path.join(root, entry, 'main.py')))
    .map((entry) => readProgram(root, entry))
    .filter(({ name }) => name.includes(pattern))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readProgram(root: string, entry: string): Program {
  const full = path.join(root, entry);
  const folder = isFolder(full);
  const main = folder ? path.join(full, 'main.py') : full;
  const base = full.replace(/\.py$/, '');
  const source = readFileSync(main, 'utf8');
  return {
    name: entry.replace(/\.py$/, '').replaceAll(path.sep, '/'),
    path: main,
    source,
    mode: source.startsWith('# mode: await\n') ? 'exec-await' : 'exec',
    filename: path.basename(main),
    files: folder ? modulesIn(full) : {},
    stdin: existsSync(`${base}.in`) ? readFileSync(`${base}.in`, 'utf8') : '',
    out: `${base}.out`,
  };
}

function modulesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const modules = names.filter((name) => name.endsWith('.py') && name !== 'main.py');
  return Object.fromEntries(
    modules.map((name) => [
      name.replaceAll(path.sep, '/'),
      readFileSync(path.join(folder, name), 'utf8'),
    ]),
  );
}

const isFolder = (at: string): boolean => statSync(at).isDirectory();
