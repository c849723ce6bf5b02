import type { Code } from '../../abi.ts';
import { lineOf } from '../core/positions.ts';
import { sources } from '../core/traceback.ts';
import { write } from './output.ts';

/** Places where a warning has been shown: the default filter shows it once for each. */
let shownAt = new Set<string>();
export function forgetWarnings(): void {
  shownAt = new Set();
}

/** Shows a warning of the runtime's own at a place in the code, as `warnings.showwarning` prints it. */
export function warnAt(category: string, message: string, l: number, code: Code): void {
  warnLine(category, message, code.unit.filename, lineOf(code, l));
}

/** The same at a line of a file. */
export function warnLine(category: string, message: string, filename: string, line: number): void {
  const key = `${filename}:${line}:${category}:${message}`;
  if (shownAt.has(key)) return;
  shownAt.add(key);
  const text = (sources.get(filename)?.[line - 1] ?? '').trim();
  const shown = text === '' ? '' : `  ${text}\n`;
  const hint = message.endsWith('was never awaited')
    ? 'RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n'
    : '';
  write(2, `${filename}:${line}: ${category}: ${message}\n${shown}${hint}`);
}
