/** `_json`: what `json` has in C, which has messages of its own. */
import { builtin } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { strOf, Tuple, type Value } from '../core/object.ts';
import { truth, typeName } from '../core/protocols.ts';
import { pointsBefore, unitsBefore } from '../types/str-points.ts';
import type { Definition } from './importing.ts';
import { encode_basestring, encode_basestring_ascii, encoder } from './json-encoder.ts';
import { scanner } from './json-scanner.ts';
import { readString } from './json-strings.ts';

/** The text of a string whose opening quote is before `begin`, and the index behind its end. */
function scanString(source: Value, begin: Value, strict: Value): Value {
  const text = strOf(source);
  if (text === undefined)
    throw typeError(`first argument must be a string, not ${typeName(source)}`);
  if (begin < 0) throw valueError('end is out of bounds');
  const isStrict = strict === undefined || truth(strict);
  const [value, end] = readString(text, unitsBefore(text, begin), isStrict);
  return new Tuple([value, pointsBefore(text, end)]);
}

const f = (name: string, sig: string, impl: Value): Value => builtin(name, sig, impl, '_json');

export const json: Definition = {
  name: '_json',
  make: () => ({
    scanstring: f('scanstring', 'string, end, strict?, /', scanString),
    encode_basestring,
    encode_basestring_ascii,
    make_scanner: scanner,
    make_encoder: encoder,
  }),
};
