/** `unicodedata`: normal forms and categories from JavaScript's own tables, the rest from CPython's (`scripts/lib/sandbox/unicode.py`). */
import { codeOfName } from '../../character-names.ts';
import { builtin } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { host } from '../core/host.ts';
import { Float, isStr, strOf, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { lengthOf } from '../types/str-points.ts';
import { findModule } from './host.ts';
import type { Definition } from './importing.ts';
import { nativeExports } from './library.ts';

const CATEGORIES =
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co'.split(
    ' ',
  );
const patterns = new Map<string, RegExp>();

function isOf(category: string, char: string): boolean {
  let pattern = patterns.get(category);
  if (pattern === undefined) {
    pattern = new RegExp(`\\p{${category}}`, 'u');
    patterns.set(category, pattern);
  }
  return pattern.test(char);
}

/** The character that an argument is. */
function charOf(x: Value, name: string, which = 'argument'): string {
  const text = isStr(x) ? (strOf(x) as string) : undefined;
  if (text === undefined)
    throw typeError(`${name}() ${which} must be a unicode character, not ${typeName(x)}`);
  if (lengthOf(text) !== 1)
    throw typeError(
      `${name}(): ${which} must be a unicode character, not a string of length ${lengthOf(text)}`,
    );
  return text;
}

const FORMS = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);

function normalize(form: Value, text: Value, name: string): string {
  [form, text].forEach((x, i) => {
    if (!isStr(x)) throw typeError(`${name}() argument ${i + 1} must be str, not ${typeName(x)}`);
  });
  if (!FORMS.has(strOf(form) ?? '')) throw valueError('invalid normalization form');
  return JSON.parse(host.normalize(strOf(form) as string, JSON.stringify(strOf(text))));
}

/** A text of CPython's tables, from the part of the library that has it. */
function tableOf(name: string): string {
  const part = NAMED.has(name) ? '_unicode_names' : '_unicode_tables';
  const found = findModule(part);
  if (found?.kind !== 'native')
    throw err('NotImplementedError', 'the sandbox has no tables of characters here');
  return nativeExports(found)[name];
}
const NAMED = new Set(['names', 'decomposition']);

/** A table of runs: the code points at which the value changes, and the values from there on. */
interface Runs {
  starts: number[];
  values: string[];
}

const read = new Map<string, Runs>();

function runsOf(name: string): Runs {
  const known = read.get(name);
  if (known !== undefined) return known;
  const runs: Runs = { starts: [0], values: [''] };
  for (const line of tableOf(name).split('\n')) {
    const space = line.indexOf(' ');
    runs.starts.push(Number.parseInt(line.slice(0, space), 16));
    runs.values.push(line.slice(space + 1));
  }
  read.set(name, runs);
  return runs;
}

/** What a table says of a character. */
function lookUp(table: string, char: string): string {
  const { starts, values } = runsOf(table);
  const code = char.codePointAt(0) as number;
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= code) low = middle;
    else high = middle;
  }
  return values[low] as string;
}

/** The name of a character, or undefined: the inverse of `codeOfName`. */
function nameOf(char: string): string | undefined {
  const code = char.codePointAt(0) as number;
  names ??= namesByCode(tableOf('names'));
  const run = names.runs.findLast(([first]) => first <= code);
  const plain = run?.[1][code - run[0]];
  if (plain !== undefined) return plain;
  const range = names.ranges.find(([first, last]) => first <= code && code <= last);
  return range && `${range[2]}${code.toString(16).toUpperCase()}`;
}

/** Names of code points that follow each other, and ranges in which they end in their number. */
let names: { runs: [number, string[]][]; ranges: [number, number, string][] } | undefined;

function namesByCode(table: string): NonNullable<typeof names> {
  const [named = '', ...ranges] = table.slice(0, table.indexOf('\n#')).split('\n~');
  return {
    runs: named
      .split('\n@')
      .slice(1)
      .map((run) => {
        const [first = '', ...list] = run.split('\n');
        return [Number.parseInt(first, 16), list];
      }),
    ranges: ranges.map((range) => {
      const [first = '', last = '', ...prefix] = range.split(' ');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16), prefix.join(' ')];
    }),
  };
}

/** The number that a text of the tables says, `1/2` included. */
function numberOf(text: string): Value {
  const [top = '', bottom = '1'] = text.split('/');
  return new Float(Number(top) / Number(bottom));
}

const f = (name: string, sig: string, impl: Value): Value =>
  builtin(name, sig, impl, 'unicodedata');

/** A function that looks a character up, and takes what to give where it has no such value. */
const optional = (name: string, what: string, find: (char: string) => Value): Value =>
  f(name, 'chr, default?, /', (x: Value, otherwise: Value): Value => {
    const found = find(charOf(x, name, 'argument 1'));
    if (found !== undefined) return found;
    if (otherwise === undefined) throw valueError(what);
    return otherwise;
  });

const plain = (name: string, make: (text: string) => Value): Value =>
  f(name, 'chr, /', (x: Value) => make(lookUp(name, charOf(x, name))));

const orNone = (make: (text: string) => Value) => (text: string) =>
  text === '' ? undefined : make(text);

function lookup(x: Value): string {
  if (!isStr(x)) throw typeError(`lookup() argument must be str, not ${typeName(x)}`);
  const code = codeOfName(tableOf('names'), strOf(x) as string);
  if (code === undefined) throw err('KeyError', `undefined character name '${strOf(x)}'`);
  return String.fromCodePoint(code);
}

export const unicodedata: Definition = {
  name: 'unicodedata',
  elsewhere: { ucd_3_2_0: '_ucd_3_2_0' },
  make: () => ({
    unidata_version: '16.0.0',
    normalize: f('normalize', 'form, unistr, /', (form: Value, text: Value) =>
      normalize(form, text, 'normalize'),
    ),
    is_normalized: f(
      'is_normalized',
      'form, unistr, /',
      (form: Value, text: Value) => normalize(form, text, 'is_normalized') === strOf(text),
    ),
    category: f('category', 'chr, /', (x: Value) => {
      const char = charOf(x, 'category');
      return CATEGORIES.find((category) => isOf(category, char)) ?? 'Cn';
    }),
    name: optional('name', 'no such name', nameOf),
    lookup: f('lookup', 'name, /', lookup),
    decimal: optional('decimal', 'not a decimal', (char) =>
      isOf('Nd', char) ? Number(lookUp('digit', char)) : undefined,
    ),
    digit: optional('digit', 'not a digit', (char) => orNone(Number)(lookUp('digit', char))),
    numeric: optional('numeric', 'not a numeric character', (char) =>
      orNone(numberOf)(lookUp('numeric', char)),
    ),
    combining: plain('combining', Number),
    mirrored: plain('mirrored', Number),
    bidirectional: plain('bidirectional', String),
    east_asian_width: plain('east_asian_width', (width) => width || 'N'),
    decomposition: plain('decomposition', String),
  }),
};
