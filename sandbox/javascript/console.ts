import { format } from './format.ts';
import { inspect } from './inspect.ts';

/** Prints a line: stream 1 is stdout, 2 stderr, 3 the value of a cell. */
export type Print = (stream: 1 | 2 | 3, line: string) => void;

/** Adds `console` to a global object, as far as cells of a page need one. */
export function addConsole(global: object, print: Print): void {
  let indent = '';
  const line = (stream: 1 | 2, text: string) =>
    print(stream, indent + text.replace(/\n/g, `\n${indent}`));
  const to =
    (stream: 1 | 2) =>
    (...values: unknown[]) =>
      line(stream, format(values));
  const group = (...values: unknown[]) => {
    if (values.length > 0) line(1, format(values));
    indent += '  ';
  };
  const counts = new Map<string, number>();
  const console = {
    log: to(1),
    info: to(1),
    debug: to(1),
    error: to(2),
    warn: to(2),
    dir: (value: unknown) => line(1, inspect(value)),
    assert(condition: unknown, ...values: unknown[]) {
      if (!condition)
        line(2, ['Assertion failed', ...(values.length > 0 ? [format(values)] : [])].join(': '));
    },
    count(label: unknown = 'default') {
      const count = (counts.get(String(label)) ?? 0) + 1;
      counts.set(String(label), count);
      line(1, `${label}: ${count}`);
    },
    group,
    groupCollapsed: group,
    groupEnd() {
      indent = indent.slice(2);
    },
  };
  Object.defineProperty(global, 'console', { value: console, writable: true, configurable: true });
}
