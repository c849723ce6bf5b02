/** `_json`: reading and writing JSON's strings. What has no `scanstring` in C has other messages, so `json` looks for it here. */
import { call } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { isStr, strOf, Tuple, type Value } from '../core/object.ts';
import { truth, typeName } from '../core/protocols.ts';
import { pointsBefore, unitsBefore } from '../types/str-points.ts';
import { type Definition, load1 } from './importing.ts';

const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The JSONDecodeError for a place in the text, which counts UTF-16 units. */
const problem = (message: string, text: Value, at: number): Value =>
  call(load1('json.decoder').$JSONDecodeError, [message, text, pointsBefore(text, at)]);

/** The text of a string whose opening quote is before `begin`, and the index behind its end. */
function scanString(source: Value, begin: Value, isStrict: Value): Value {
  const text = strOf(source);
  if (text === undefined)
    throw typeError(`first argument must be a string, not ${typeName(source)}`);
  if (begin < 0) throw valueError('end is out of bounds');
  const strict = isStrict === undefined || truth(isStrict);
  const start = unitsBefore(text, begin);
  let out = '';
  for (let at = start; ; ) {
    const stop = endOfPlain(text, at, strict);
    out += text.slice(at, stop);
    const char = text[stop];
    if (char === undefined) throw problem('Unterminated string starting at', text, start - 1);
    if (char === '"') return new Tuple([out, pointsBefore(text, stop + 1)]);
    if (char !== '\\') throw problem('Invalid control character at', text, stop);
    const escape = text[stop + 1];
    if (escape === undefined) throw problem('Unterminated string starting at', text, start - 1);
    if (escape === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(stop + 2, stop + 6)))
        throw problem('Invalid \\uXXXX escape', text, stop + 1);
      out += String.fromCharCode(Number.parseInt(text.slice(stop + 2, stop + 6), 16));
      at = stop + 6;
      continue;
    }
    const meant = ESCAPES[escape];
    if (meant === undefined) throw problem('Invalid \\escape', text, stop);
    out += meant;
    at = stop + 2;
  }
}

/** Where the characters end that stand for themselves. */
function endOfPlain(text: string, at: number, strict: boolean): number {
  let stop = at;
  for (; stop < text.length; stop++) {
    const code = text.charCodeAt(stop);
    if (code === 0x22 || code === 0x5c || (strict && code < 0x20)) break;
  }
  return stop;
}

const NAMES: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const escaped = (char: string): string =>
  NAMES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

const encoder =
  (special: RegExp) =>
  (value: Value): string => {
    if (!isStr(value)) throw typeError(`first argument must be a string, not ${typeName(value)}`);
    return `"${(strOf(value) as string).replace(special, escaped)}"`;
  };

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_json');

export const json: Definition = {
  name: '_json',
  make: () => ({
    scanstring: f('scanstring', 'string, end, strict?, /', scanString),
    encode_basestring_ascii: f(
      'encode_basestring_ascii',
      'string, /',
      encoder(/["\\\x00-\x1f]|[^\x00-\x7e]/g),
    ),
    encode_basestring: f('encode_basestring', 'string, /', encoder(/["\\\x00-\x1f]/g)),
  }),
};
