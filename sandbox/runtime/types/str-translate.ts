/** `str.translate` and `str.maketrans`. */

import { Dict } from '../core/dict.ts';
import { isError, typeError, valueError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { None, strOf, type Value } from '../core/object.ts';
import { intOf, isA, isInt, iter } from '../core/protocols.ts';
import { type Int, isBelow } from './bigint.ts';
import { strArgument } from './str-arguments.ts';
import { codeOf, lengthOf } from './str-points.ts';

/** What the table says of a code point: undefined leaves it as it is. */
function entry(table: Value, code: number): Value {
  try {
    return gi(table, code);
  } catch (e) {
    if (isError(e, 'LookupError')) return undefined;
    throw e;
  }
}

/** `text.translate(table)`. */
export function translate(text: string, table: Value): string {
  let result = '';
  const known = new Map<string, string>();
  for (const char of text) {
    let by = known.get(char);
    if (by === undefined) {
      by = mapped(char, entry(table, codeOf(char)));
      known.set(char, by);
    }
    result += by;
  }
  return result;
}

function mapped(char: string, by: Value): string {
  if (by === undefined) return char;
  if (by === None) return '';
  const text = strOf(by);
  if (text !== undefined) return text;
  if (!isInt(by)) throw typeError('character mapping must return integer, None or str');
  const code: Int = intOf(by);
  if (!isBelow(code, 0x110000)) {
    throw valueError('character mapping must be in range(0x110000)');
  }
  return String.fromCodePoint(code);
}

/** `str.maketrans(x)` of a dict, or of two strings of one length and the characters to delete. */
export function makeTable(x: Value, y: Value, z: Value): Value {
  const table = new Dict();
  if (y === undefined) return copyTable(x, table);
  const from = strOf(x);
  if (from === undefined) {
    throw typeError('first maketrans argument must be a string if there is a second argument');
  }
  const to = Array.from(strArgument(y, 'maketrans() argument 2 '));
  const removed = z === undefined ? '' : strArgument(z, 'maketrans() argument 3 ');
  const chars = Array.from(from);
  if (chars.length !== to.length) {
    throw valueError('the first two maketrans arguments must have equal length');
  }
  chars.forEach((char, i) => {
    table.set(codeOf(char), codeOf(to[i] as string));
  });
  for (const char of removed) table.set(codeOf(char), None);
  return table;
}

function copyTable(x: Value, table: Dict): Dict {
  if (!isA(x, 'dict')) {
    throw typeError('if you give only one argument to maketrans it must be a dict');
  }
  for (const key of iter(x)) {
    const text = strOf(key);
    if (text === undefined && !isInt(key)) {
      throw typeError('keys in translate table must be strings or integers');
    }
    if (text !== undefined && lengthOf(text) !== 1) {
      throw valueError('string keys in translate table must be of length 1');
    }
    table.set(text === undefined ? key : codeOf(text), gi(x, key));
  }
  return table;
}
