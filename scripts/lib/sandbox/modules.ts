import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled, CompileMode } from '../../../sandbox/boundary.ts';
import type { CarriedModule } from '../../../sandbox/protocol.ts';
import { filesBelow, ROOT } from './bundle.ts';
import { LIBRARY_PATH, readLibrary, STDLIB_MODULES } from './stdlib.ts';

/** The modules written in Python that the sandbox carries: ours (`sandbox/python`) and CPython's own (`stdlib.ts`). */

const OURS = path.join(ROOT, 'sandbox/python');

export type Compile = (source: string, filename: string, mode: CompileMode) => Compiled;

/** All of them by dotted name. A folder is a package by its `__init__.py`; ours shadow CPython's. */
export function moduleSources(): Map<string, CarriedModule> {
  const sources = new Map<string, CarriedModule>();
  const paths = STDLIB_MODULES.map((name) => `${name.replaceAll('.', '/')}.py`);
  for (const [file, source] of readLibrary(paths)) add(sources, file, source);
  for (const file of filesBelow(OURS, /\.py$/)) {
    const name = path.relative(OURS, file).split(path.sep).join('/');
    add(sources, name, readFileSync(file, 'utf8'));
  }
  return sources;
}

function add(sources: Map<string, CarriedModule>, file: string, source: string): void {
  const isPackage = /(^|\/)__init__\.py$/.test(file);
  const name = file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
  sources.set(name, { source, filename: `${LIBRARY_PATH}/${file}`, isPackage });
}

/** All of them, for a page. Throws where one does not compile, with its file and line. */
export function carriedModules(compile: Compile): Record<string, CarriedModule> {
  const modules: Record<string, CarriedModule> = {};
  for (const [name, module] of moduleSources()) {
    modules[name] = { ...module, source: withoutComments(module, compile) };
  }
  return modules;
}

/** Strings over several lines, which may hold what looks like a comment, and comments that have a line to themselves. */
const LONG_STRING_OR_COMMENT = /"""[^]*?"""|'''[^]*?'''|^[ \t]*#.*$/gm;

/**
 * The source with its comment lines empty: they are a fifth of what a page would load. Finding them takes no more than a regular
 * expression because the result counts only if it compiles to the very same text.
 */
function withoutComments({ source, filename }: CarriedModule, compile: Compile): string {
  const whole = compile(source, filename, 'exec');
  if (!whole.ok) throw new Error(`${filename}:${whole.line}: ${whole.type}: ${whole.msg}`);
  const stripped = source.replace(LONG_STRING_OR_COMMENT, (found) =>
    /^['"]/.test(found) ? found : '',
  );
  const same = compile(stripped, filename, 'exec');
  return same.ok && same.js === whole.js ? stripped : source;
}
