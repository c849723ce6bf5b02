/** Warnings of the runtime's own. Once a program has imported `warnings`, they go through its filters. */
import type { Code } from '../../abi.ts';
import { call, callk, callm } from '../core/call.ts';
import { Dict } from '../core/dict.ts';
import { errors, type HiddenCode } from '../core/exceptions.ts';
import { None, type Value } from '../core/object.ts';
import { lineOf } from '../core/positions.ts';
import { warner } from '../core/protocols.ts';
import { sources } from '../core/traceback.ts';
import { running } from '../generators/running.ts';
import { dictOf } from '../types/instance-dict.ts';
import { modules } from './loaded.ts';
import { report } from './output.ts';

/** Places where a warning has been shown: the default filter shows it once for each. */
let shownAt = new Set<string>();
export function forgetWarnings(): void {
  shownAt = new Set();
}

const neverAwaited = (message: string): boolean => message.includes(' was never awaited');

/** Warns of something at a place of its own: that a coroutine was never awaited. May raise. */
export function warnAt(category: string, message: string, at: number, where: Code): void {
  // What stands for C is no place: what called it is.
  const caller = (where as HiddenCode).hidden && at !== -1 ? running.frame(0) : undefined;
  const { code, line } = caller ?? { code: where, line: 0 };
  const l = caller === undefined ? at : -1 - line;
  const module = modules.get('warnings');
  if (module === undefined) show(category, message, l, code);
  else throughModule(module, category, message, l, code);
}

/** Warns at the line that is running. */
function warnHere(category: string, message: string): void {
  const frame = running.frame(0);
  if (frame === undefined) return;
  const { code, line } = frame;
  const module = modules.get('warnings');
  if (module !== undefined) throughModule(module, category, message, -1 - line, code);
  else if (globalsOf(code).$__name__ === '__main__') show(category, message, -1 - line, code);
}

const globalsOf = (code: Value): Value => code.G ?? code.unit.G;

/** `warnings.warn_explicit`, which may raise. */
function throughModule(
  module: Value,
  category: string,
  message: string,
  l: number,
  code: Code,
): void {
  const G = globalsOf(code);
  const registry = callm(dictOf(G), 'setdefault', ['__warningregistry__', new Dict()]);
  const source = neverAwaited(message) ? message : None;
  const args = [
    message,
    errors[category],
    fileOf(code, l),
    lineOf(code, l),
    G.$__name__ ?? '<string>',
    registry,
  ];
  callk(module.$warn_explicit, args, ['source'], [source]);
}

function show(category: string, message: string, l: number, code: Code): void {
  warnOnce(category, message, fileOf(code, l), lineOf(code, l));
}

/** Line 0 is where no code runs any more: CPython names the place so. */
const fileOf = (code: Code, l: number): string =>
  lineOf(code, l) === 0 ? '<sys>' : code.unit.filename;

/** Warns of a place in a source that is being compiled; may raise. No registry: each compilation warns anew. */
export function warnOfSource(message: string, filename: string, line: number): void {
  const module = modules.get('warnings');
  if (module === undefined) print('SyntaxWarning', message, filename, line);
  else call(module.$warn_explicit, [message, errors.SyntaxWarning, filename, line]);
}

/** Prints a warning unless it was printed before, as the filters want that a program starts with. */
function warnOnce(category: string, message: string, filename: string, line: number): void {
  const key = `${filename}:${line}:${category}:${message}`;
  if (shownAt.has(key)) return;
  shownAt.add(key);
  print(category, message, filename, line);
}

/** Prints a warning as `warnings.showwarning` does by default. */
function print(category: string, message: string, filename: string, line: number): void {
  const text = (sources.get(filename)?.[line - 1] ?? '').trim();
  const shown = text === '' ? '' : `  ${text}\n`;
  const hint = neverAwaited(message)
    ? 'RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n'
    : '';
  report(`${filename}:${line}: ${category}: ${message}\n${shown}${hint}`);
}

warner.here = warnHere;
