/** `str.format` (library reference, "Format String Syntax"): a template of text and replacement fields. */
import { ga } from '../core/attributes.ts';
import { err, valueError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import type { Value } from '../core/object.ts';
import { convert, format, formatted } from './format.ts';
import { segmentsOf } from './format-template.ts';

/** Where a template's fields find their values. */
export interface Fields {
  /** The positional argument at an index. IndexError where there is none. */
  positional: (index: number) => Value;
  /** The keyword argument of a name. KeyError where there is none. */
  named: (name: string) => Value;
}

/** The numbering of fields: automatic from 0 on, or by hand; not both. */
interface Numbering {
  next: number;
  manual: boolean | undefined;
}

/** `template.format(…)`. ValueError for a malformed template. */
export function formatTemplate(template: string, fields: Fields): Value {
  return expand(template, fields, { next: 0, manual: undefined }, 2);
}

/** `depth` counts how deep fields may still stand in specifications of fields. */
function expand(template: string, fields: Fields, numbering: Numbering, depth: number): Value {
  if (depth === 0) throw valueError('Max string recursion exceeded');
  const segments = segmentsOf(template);
  let result = '';
  for (const segment of segments) {
    if (typeof segment === 'string') {
      result += segment;
      continue;
    }
    if ('problem' in segment) throw valueError(segment.problem);
    const field = segment;
    const value = convert(lookUp(field.name, fields, numbering), conversion(field.conversion));
    const spec = field.nested ? expand(field.spec, fields, numbering, depth - 1) : field.spec;
    // What stands alone is given as it is, an instance of a subclass of `str` perhaps.
    if (segments.length === 1) return formatted(value, spec);
    result += format(value, spec);
  }
  return result;
}

function conversion(char: string): string {
  if (char === '' || 'rsa'.includes(char)) return char;
  const code = char.codePointAt(0) as number;
  const shown = code > 32 && code < 127 ? char : `\\x${code.toString(16)}`;
  throw valueError(`Unknown conversion specifier ${shown}`);
}

/** The value of a field name such as `0.real` or `items[3]`. */
function lookUp(name: string, fields: Fields, numbering: Numbering): Value {
  if (name === '' && numbering.manual === false) return fields.positional(numbering.next++);
  const [first = ''] = /^[^.[]*/.exec(name) ?? [];
  let value = firstValue(first, fields, numbering);
  let at = first.length;
  while (at < name.length) {
    const index = name[at] === '[';
    if (!index && name[at] !== '.') {
      throw valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    const [key = ''] = (index ? /^[^\]]*/ : /^[^.[]*/).exec(name.slice(at + 1)) ?? [];
    at += 1 + key.length;
    if (index && name[at++] !== ']') throw valueError("Missing ']' in format string");
    if (key === '') throw valueError('Empty attribute in format string');
    value = index ? gi(value, number(key) ?? key) : ga(value, key);
  }
  return value;
}

/** Digits only, as a number. */
function number(text: string): number | undefined {
  if (!/^[0-9]+$/.test(text)) return undefined;
  if (Number(text) > 0x7fffffff) throw valueError('Too many decimal digits in format string');
  return Number(text);
}

function firstValue(first: string, fields: Fields, numbering: Numbering): Value {
  const given = number(first);
  if (first !== '' && given === undefined) return fields.named(first);
  const manual = given !== undefined;
  if (numbering.manual !== undefined && numbering.manual !== manual) {
    const [from, to] = manual
      ? ['automatic field numbering', 'manual field specification']
      : ['manual field specification', 'automatic field numbering'];
    throw valueError(`cannot switch from ${from} to ${to}`);
  }
  numbering.manual = manual;
  return fields.positional(given ?? numbering.next++);
}

/** Positional arguments from an array, keyword arguments from a Map. */
export function argumentFields(args: Value[], named: Map<string, Value>): Fields {
  return {
    positional: (index) => {
      if (index < args.length) return args[index];
      throw err('IndexError', `Replacement index ${index} out of range for positional args tuple`);
    },
    named: (name) => {
      const value = named.get(name);
      if (value === undefined) throw err('KeyError', name);
      return value;
    },
  };
}
