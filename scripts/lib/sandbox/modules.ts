import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled, CompileMode } from '../../../sandbox/abi.ts';
import type { CarriedModule, CarriedModules } from '../../../sandbox/host/files.ts';
import { filesBelow, ROOT } from './bundle.ts';
import { LIBRARY_PATH, readLibrary, STDLIB_MODULES } from './stdlib.ts';

/** The modules written in Python that the sandbox carries: ours (`sandbox/python`) and CPython's own (`stdlib.ts`). */

const OURS = path.join(ROOT, 'sandbox/python');

/** A module before compilation. */
interface ModuleSource {
  source: string;
  filename: string;
  isPackage: boolean;
}

export type Compile = (source: string, filename: string, mode: CompileMode) => Compiled;

/** All of them by dotted name. A folder is a package by its `__init__.py`; ours shadow CPython's. */
export function moduleSources(): Map<string, ModuleSource> {
  const sources = new Map<string, ModuleSource>();
  const paths = STDLIB_MODULES.map((name) => `${name.replaceAll('.', '/')}.py`);
  for (const [file, source] of readLibrary(paths)) add(sources, file, source);
  for (const file of filesBelow(OURS, /\.py$/)) {
    const name = path.relative(OURS, file).split(path.sep).join('/');
    add(sources, name, readFileSync(file, 'utf8'));
  }
  return sources;
}

function add(sources: Map<string, ModuleSource>, file: string, source: string): void {
  const isPackage = /(^|\/)__init__\.py$/.test(file);
  const name = file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
  sources.set(name, { source, filename: `${LIBRARY_PATH}/${file}`, isPackage });
}

/** Compiles each of them; throws where one does not compile, with its file and line. */
export function compiledModules(compile: Compile): Record<string, CarriedModule> {
  const modules: Record<string, CarriedModule> = {};
  for (const [name, module] of moduleSources()) {
    modules[name] = { ...module, js: unit(module, compile) };
  }
  return modules;
}

/**
 * Compiles each when it is first imported, which is what a run from the command line wants. One that does not compile is
 * handed on as Python, so that the import raises its SyntaxError.
 */
export function modulesOnDemand(compile: Compile): CarriedModules {
  const sources = moduleSources();
  const done = new Map<string, CarriedModule>();
  return (name) => {
    const module = sources.get(name);
    if (!module) return undefined;
    let carried = done.get(name);
    if (!carried) {
      const compiled = compile(module.source, module.filename, 'exec');
      carried = compiled.ok ? { ...module, js: compiled.js } : module;
      done.set(name, carried);
    }
    return carried;
  };
}

function unit({ source, filename }: ModuleSource, compile: Compile): string {
  const compiled = compile(source, filename, 'exec');
  if (compiled.ok) return compiled.js;
  throw new Error(`${filename}:${compiled.line}: ${compiled.type}: ${compiled.msg}`);
}
