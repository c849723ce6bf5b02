/** `format % values` for str and bytes (library reference, "printf-style String Formatting"). */
import { err, isError, typeError, valueError } from '../core/exceptions.ts';
import { gi } from '../core/items.ts';
import { strOf, Tuple, type Value } from '../core/object.ts';
import {
  callSlot,
  index,
  intOf,
  isA,
  isInt,
  repr,
  slot,
  str,
  typeName,
} from '../core/protocols.ts';
import { type Int, isBelow, isNegative } from './bigint.ts';
import { bytesOf } from './bytes-object.ts';
import { floatFrom } from './float.ts';
import { exponential, fixed, significant } from './float-repr.ts';
import { general } from './format-number.ts';
import { truncate } from './format-spec.ts';
import { toInt } from './int.ts';
import { toBase, toDecimal } from './int-text.ts';
import { type Specifier, segmentsOf } from './percent-template.ts';
import { asciiOnly } from './repr-str.ts';
import { countArgument } from './sequence.ts';
import { lengthOf, repeat } from './str-points.ts';
import { latin1Text } from './unicode-codecs.ts';

/** What a conversion has been told: its specifier with the widths that came as values. */
interface Item {
  flags: string;
  width: number;
  /** -1 where none is given. */
  precision: number;
  type: string;
}

/** The values still to be used. A mapping is asked by key; a single value is used once. */
class Values {
  private readonly all: Value;
  private items: readonly Value[];
  private used = 0;
  private readonly kind: Kind;
  constructor(values: Value, kind: Kind) {
    this.all = values;
    this.kind = kind;
    this.items = values instanceof Tuple ? values.items : [values];
  }
  private isMapping(): boolean {
    const { all } = this;
    if (all instanceof Tuple || strOf(all) !== undefined) return false;
    if (this.kind.name === 'bytes' && bytesOf(all) !== undefined) return false;
    return slot(all, '___getitem__') != null;
  }
  next(): Value {
    if (this.used < this.items.length) return this.items[this.used++];
    throw typeError('not enough arguments for format string');
  }
  needMapping(): void {
    if (!this.isMapping()) throw typeError('format requires a mapping');
  }
  choose(key: Value): void {
    this.items = [gi(this.all, key)];
    this.used = 0;
  }
  finish(what: string): void {
    if (this.used < this.items.length && !this.isMapping()) {
      throw typeError(`not all arguments converted during ${what} formatting`);
    }
  }
}

/** How str and bytes differ: what `%s` and `%c` take, how a key is looked up, how messages name the kind. */
interface Kind {
  name: string;
  text: (x: Value) => string;
  char: (x: Value) => string;
  key: (text: string) => Value;
  /** What `%f` says of a value that is no real number. */
  real: string;
}

/** Formats; for bytes, `template` and the result hold a byte in each character. */
export function percentFormat(template: string, values: Value, kind: Kind): string {
  const source = new Values(values, kind);
  let result = '';
  for (const segment of segmentsOf(template)) {
    if (typeof segment === 'string') result += segment;
    else result += convertSegment(segment, source, kind);
  }
  source.finish(kind.name);
  return result;
}

function convertSegment(specifier: Specifier, source: Values, kind: Kind): string {
  if (specifier.key !== undefined) {
    source.needMapping();
    if (specifier.unclosed) throw valueError('incomplete format key');
    source.choose(kind.key(specifier.key));
  }
  const width = sizeOf(specifier.width, source, 'width');
  const precision = sizeOf(specifier.precision, source, 'precision');
  const { type, at } = specifier;
  const item = { flags: specifier.flags, width, precision: -1, type };
  if (width < 0) {
    item.flags += '-';
    item.width = -width;
  }
  if (specifier.precision !== undefined) item.precision = Math.max(0, precision);
  if (type === '') throw valueError('incomplete format');
  return convert(source.next(), item, at, kind);
}

/** A width or precision: as written, or for `*` the next value; 0 where none is given. */
function sizeOf(given: number | '*' | undefined, source: Values, what: string): number {
  let size: Value = given ?? 0;
  if (given === '*') {
    const x = source.next();
    if (!isInt(x)) throw typeError('* wants int');
    size = countArgument(x);
    if (Math.abs(size) > 0x7fffffff)
      throw err('OverflowError', 'Python int too large to convert to C int');
  }
  if (Math.abs(size) <= 0x7fffffff) return size;
  throw valueError(`${what} too big`);
}

function convert(x: Value, item: Item, at: number, kind: Kind): string {
  const { type } = item;
  if (type === 's' || type === 'b') {
    if (type === 's' || kind.name === 'bytes') return padText(cut(kind.text(x), item), item);
  }
  if (type === 'r' || type === 'a') {
    const shown = type === 'a' || kind.name === 'bytes' ? asciiOnly(repr(x)) : repr(x);
    return padText(cut(shown, item), item);
  }
  if (type === 'c') return padText(kind.char(x), item);
  if ('diuxXo'.includes(type)) return integer(x, item);
  if ('eEfFgG'.includes(type)) return real(x, item, kind);
  const code = type.codePointAt(0) as number;
  const shown = code > 31 && code < 127 ? type : '?';
  throw valueError(
    `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at}`,
  );
}

const cut = (text: string, item: Item) =>
  item.precision < 0 ? text : truncate(text, item.precision);

function padText(text: string, item: Item): string {
  if (item.width === 0) return text;
  const space = repeat(' ', item.width - lengthOf(text));
  return item.flags.includes('-') ? text + space : space + text;
}

/** Sign, prefix and digits, filled with zeros between them or with spaces around. */
function padNumber(negative: boolean, prefix: string, digits: string, item: Item): string {
  const { flags, width } = item;
  const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const head = sign + prefix;
  const zeros = flags.includes('0') && !flags.includes('-');
  if (zeros) return head + repeat('0', width - head.length - digits.length) + digits;
  return padText(head + digits, item);
}

function integer(x: Value, item: Item): string {
  const n = integerArgument(x, item.type);
  if (item.flags === '' && item.precision < 0 && 'diu'.includes(item.type)) {
    return padText(toDecimal(n), item);
  }
  const base = { x: 16, X: 16, o: 8 }[item.type];
  let digits = base === undefined ? toDecimal(n).replace('-', '') : toBase(n, base);
  digits = repeat('0', item.precision - digits.length) + digits;
  if (item.type === 'X') digits = digits.toUpperCase();
  const prefix = base !== undefined && item.flags.includes('#') ? `0${item.type}` : '';
  return padNumber(isNegative(n), prefix, digits, item);
}

/** `%d` takes any real number and drops its fraction; `%x` and `%o` only what is an integer. */
function integerArgument(x: Value, type: string): Int {
  if (isInt(x)) return intOf(x);
  const decimal = 'diu'.includes(type);
  try {
    if (decimal && slot(x, '___int__') != null) return toInt(x);
    if (slot(x, '___index__') != null) return index(x);
  } catch (e) {
    if (!isError(e, 'TypeError')) throw e;
  }
  const needed = decimal ? 'a real number' : 'an integer';
  throw typeError(`%${type} format: ${needed} is required, not ${typeName(x)}`);
}

function real(x: Value, item: Item, kind: Kind): string {
  const value = floatFrom(x);
  if (value === undefined) throw typeError(`${kind.real}, not ${typeName(x)}`);
  const size = Math.abs(value);
  const text = Number.isFinite(size) ? digitsOf(size, item) : Number.isNaN(size) ? 'nan' : 'inf';
  const negative = value < 0 || Object.is(value, -0);
  return padNumber(negative, '', /[EFG]/.test(item.type) ? text.toUpperCase() : text, item);
}

function digitsOf(x: number, item: Item): string {
  const precision = item.precision < 0 ? 6 : item.precision;
  const alternate = item.flags.includes('#');
  switch (item.type.toLowerCase()) {
    case 'f':
      return fixed(x, precision) + (alternate && precision === 0 ? '.' : '');
    case 'e':
      return exponential(...significant(x, precision + 1), alternate);
    default:
      return general(x, Math.max(precision, 1), alternate);
  }
}

const charRange = () => err('OverflowError', '%c arg not in range(0x110000)');

/** `str % values`. */
export const strKind: Kind = {
  name: 'string',
  text: (x) => str(x),
  char: (x) => {
    const text = strOf(x);
    if (text !== undefined && lengthOf(text) === 1) return text;
    const wanted = '%c requires an int or a unicode character, not ';
    if (text !== undefined) throw typeError(`${wanted}a string of length ${lengthOf(text)}`);
    if (slot(x, '___index__') == null) throw typeError(wanted + typeName(x));
    const code: Int = index(x);
    if (!isBelow(code, 0x110000)) throw charRange();
    return String.fromCodePoint(code);
  },
  key: (text) => text,
  real: 'must be real number',
};

function textInBytes(x: Value): string {
  const bytes = bytesOf(x);
  if (bytes !== undefined) return latin1Text(bytes);
  const method = slot(x, '___bytes__');
  if (method != null) return latin1Text(bytesOf(callSlot(method, x)) as Uint8Array);
  throw typeError(
    `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(x)}'`,
  );
}

function charInBytes(x: Value): string {
  const bytes = bytesOf(x);
  const wanted = '%c requires an integer in range(256) or a single byte, not ';
  if (bytes?.length === 1) return latin1Text(bytes);
  if (bytes !== undefined) {
    const what = isA(x, 'bytes') ? 'bytes object' : 'bytearray object';
    throw typeError(`${wanted}a ${what} of length ${bytes.length}`);
  }
  if (slot(x, '___index__') == null) throw typeError(wanted + typeName(x));
  const code: Int = index(x);
  if (!isBelow(code, 256)) throw err('OverflowError', '%c arg not in range(256)');
  return String.fromCharCode(code);
}

/** `bytes % values`, with a byte in each character; `key` makes a bytes object of a mapping key. */
export const bytesKind = (key: (text: string) => Value): Kind => ({
  name: 'bytes',
  text: textInBytes,
  char: charInBytes,
  key,
  real: 'float argument required',
});
