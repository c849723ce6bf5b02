import { inspect } from './inspect.ts';

/** The arguments of `console.log` as one line, with the `%` of its first, as WHATWG's console and Node's have them. */
export function format(values: unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  const left = [...rest];
  const text =
    rest.length === 0
      ? first
      : first.replace(/%[sdifjoOc%]/g, (mark) => {
          if (mark === '%%') return '%';
          return left.length > 0 ? formatted(mark, left.shift()) : mark;
        });
  return [text, ...left.map(shown)].join(' ');
}

/** A string as it is; anything else as `inspect` gives it. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : inspect(value));

function formatted(mark: string, value: unknown): string {
  if (mark === '%c') return '';
  if (mark === '%j') return JSON.stringify(value) ?? 'undefined';
  if (mark === '%o' || mark === '%O') return inspect(value);
  if (mark === '%s') return shown(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return 'NaN';
  const number =
    mark === '%d'
      ? Number(value)
      : mark === '%i'
        ? Number.parseInt(String(value), 10)
        : Number.parseFloat(String(value));
  return inspect(number);
}
