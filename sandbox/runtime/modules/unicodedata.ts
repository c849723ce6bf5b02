/** `unicodedata`, as far as JavaScript's own tables go: normal forms, categories, digits. */
import { builtin } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { isStr, strOf, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { lengthOf } from '../types/str-points.ts';
import type { Definition } from './importing.ts';

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
  if (!isStr(text)) throw typeError(`${name}() argument 2 must be str, not ${typeName(text)}`);
  if (!FORMS.has(strOf(form) ?? '')) throw valueError('invalid normalization form');
  return (strOf(text) as string).normalize(strOf(form) as string);
}

/** The digit that a decimal digit of any script stands for: the digits of a script follow each other. */
function digitOf(char: string): number | undefined {
  if (!isOf('Nd', char)) return undefined;
  const code = char.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && isOf('Nd', String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

const decimal =
  (name: string) =>
  (x: Value, otherwise: Value): Value => {
    const digit = digitOf(charOf(x, name, 'argument 1'));
    if (digit !== undefined) return digit;
    if (otherwise === undefined) throw valueError(`not a ${name}`);
    return otherwise;
  };

const f = (name: string, sig: string, impl: Value): Value =>
  builtin(name, sig, impl, 'unicodedata');

const refused = (name: string): Value =>
  f(name, '*args', () => {
    throw err('NotImplementedError', `the sandbox carries no table for unicodedata.${name}()`);
  });

export const unicodedata: Definition = {
  name: 'unicodedata',
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
    decimal: f('decimal', 'chr, default?, /', decimal('decimal')),
    digit: f('digit', 'chr, default?, /', decimal('digit')),
    combining: f('combining', 'chr, /', (x: Value) => {
      const char = charOf(x, 'combining');
      if (!isOf('Mn', char)) return 0;
      // Of most marks above a letter; the others' classes are not known here.
      if (/[\u0300-\u0314]/.test(char)) return 230;
      throw err('NotImplementedError', 'the sandbox carries no table for unicodedata.combining()');
    }),
    ...Object.fromEntries(
      [
        'name',
        'lookup',
        'numeric',
        'bidirectional',
        'east_asian_width',
        'mirrored',
        'decomposition',
      ].map((name) => [name, refused(name)]),
    ),
  }),
};
