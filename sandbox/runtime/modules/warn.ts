import type { Code } from '../../abi.ts';
import { lineOf } from '../core/positions.ts';
import { sources } from '../core/traceback.ts';
import { write } from './output.ts';

/** Shows a warning of the runtime's own at a place in the code, as `warnings.showwarning` prints it. */
export function warnAt(category: string, message: string, l: number, code: Code): void {
  const line = lineOf(code, l);
  const { filename } = code.unit;
  const text = (sources.get(filename)?.[line - 1] ?? '').trim();
  const shown = text === '' ? '' : `  ${text}\n`;
  const hint = category === 'RuntimeWarning' && message.startsWith('coroutine ')
    ? 'RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n'
    : '';
  write(2, `${filename}:${line}: ${category}: ${message}\n${shown}${hint}`);
}
