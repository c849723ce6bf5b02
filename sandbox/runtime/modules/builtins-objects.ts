/** Built-in functions on any object: attributes, classes, identity, text. */
import { da, ga, sa, tryGet } from '../core/attributes.ts';
import { isCallable } from '../core/call.ts';
import { builtin } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { idOf } from '../core/identity.ts';
import { isStr, List, None, strOf, type Value } from '../core/object.ts';
import {
  callSlot,
  hash,
  index,
  repr,
  reprOf,
  slot,
  strictStr,
  toArray,
  typeName,
} from '../core/protocols.ts';
import { bytesOf } from '../types/bytes-object.ts';
import { instanceCheck, subclassCheck } from '../types/class-checks.ts';
import { formatted } from '../types/format.ts';
import { asciiOnly } from '../types/repr-str.ts';
import { sortItems } from '../types/sorting.ts';
import { lengthOf } from '../types/str-points.ts';

// ---- attributes ----------------------------------------------------------------------------------------

const attribute = (name: Value): string => {
  const s = strOf(name);
  return s ?? strictStr(name, 'attribute name');
};

function getattr(o: Value, name: Value, fallback: Value): Value {
  const key = attribute(name);
  if (fallback === undefined) return o[`$${key}`] ?? ga(o, key);
  return tryGet(o, key) ?? fallback;
}

function dir(o: Value): Value {
  const f = slot(o, '___dir__');
  const items = toArray(callSlot(f, o));
  sortItems(items);
  return new List(items);
}

// ---- text ----------------------------------------------------------------------------------------------------

function chr(x: Value): string {
  const code = index(x);
  if (typeof code !== 'number' || code < 0 || code > 0x10ffff)
    throw valueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(code);
}

function ord(x: Value): number {
  const text = strOf(x);
  const bytes = text === undefined ? bytesOf(x) : undefined;
  if (text === undefined && bytes === undefined)
    throw typeError(`ord() expected string of length 1, but ${typeName(x)} found`);
  const length = text === undefined ? (bytes?.length ?? 0) : lengthOf(text);
  if (length !== 1)
    throw typeError(`ord() expected a character, but string of length ${length} found`);
  return (text === undefined ? bytes?.[0] : text.codePointAt(0)) as number;
}

function formatOf(x: Value, spec: Value): Value {
  if (spec !== undefined && !isStr(spec))
    throw typeError(`format() argument 2 must be str, not ${typeName(spec)}`);
  return formatted(x, spec ?? '');
}

export const objectFunctions = {
  ascii: builtin('ascii', 'obj, /', (x: Value) => asciiOnly(repr(x))),
  callable: builtin('callable', 'obj, /', isCallable),
  chr: builtin('chr', 'i, /', chr),
  delattr: builtin('delattr', 'obj, name, /', (o: Value, name: Value) => {
    da(o, attribute(name));
    return None;
  }),
  dir: builtin('dir', 'object, /', dir),
  format: builtin('format', 'value, format_spec?, /', formatOf),
  getattr: builtin('getattr', 'object, name, default?, /', getattr),
  hasattr: builtin(
    'hasattr',
    'obj, name, /',
    (o: Value, name: Value) => tryGet(o, attribute(name)) !== undefined,
  ),
  hash: builtin('hash', 'obj, /', hash),
  id: builtin('id', 'obj, /', idOf),
  isinstance: builtin('isinstance', 'obj, class_or_tuple, /', instanceCheck),
  issubclass: builtin('issubclass', 'kind, class_or_tuple, /', subclassCheck),
  ord: builtin('ord', 'character, /', ord),
  repr: builtin('repr', 'obj, /', reprOf),
  setattr: builtin('setattr', 'obj, name, value, /', (o: Value, name: Value, v: Value) => {
    sa(o, attribute(name), v);
    return None;
  }),
};
