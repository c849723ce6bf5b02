/** The methods that bytes and bytearray share; they differ in the class of what they give. */

import { call } from '../core/call.ts';
import { classmethod, type Def, def, staticmethod } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { Slice } from '../core/items.ts';
import { List, NotImplemented, strOf, Tuple, type Value } from '../core/object.ts';
import { slot, toArray, truth, typeName } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import {
  bytesArgument,
  fillByte,
  isAbsent,
  needle,
  separatorArgument,
  wrongNeedle,
} from './bytes-arguments.ts';
import { ByteArray, Bytes, bytesOf, fromLatin1, ownBytes } from './bytes-object.ts';
import { bytesKind, percentFormat } from './percent.ts';
import { notRepeatable, position, repeatCount, span } from './sequence.ts';
import { bounds, intArgument, strArgument } from './str-arguments.ts';
import { MAX_TEXT } from './str-points.ts';
import * as search from './str-search.ts';
import { decode, latin1Text } from './unicode-codecs.ts';

const words = search.wordSplitter('\\x20\\t-\\r');
const LINE = /([^\n\r]*)(\r\n|\n|\r|$)/g;

/** Parts after each other. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The bytes of self as a string. */
const textOf = (self: Value): string => latin1Text(self.data);

/** Upper and lower case of ASCII letters only. */
const upper = (text: string) => text.replace(/[a-z]+/g, (run) => run.toUpperCase());
const lower = (text: string) => text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
const swapcase = (text: string) =>
  text.replace(/[a-zA-Z]/g, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase()));
const title = (text: string) =>
  text.replace(/[a-zA-Z]+/g, (word) => upper(word[0] as string) + lower(word.slice(1)));

/** `bytes.hex(sep, bytes_per_sep)`: groups are counted from the right, or from the left with a negative size. */
function hex(self: Value, sep: Value, size: Value): string {
  const pairs = Array.from(self.data as Uint8Array, (byte) => byte.toString(16).padStart(2, '0'));
  const separator = separatorArgument(sep);
  const count = intArgument(size, 1);
  if (separator === '' || count === 0) return pairs.join('');
  const step = Math.abs(count);
  const first = count > 0 ? pairs.length % step : 0;
  const groups = first ? [pairs.slice(0, first).join('')] : [];
  for (let i = first; i < pairs.length; i += step) groups.push(pairs.slice(i, i + step).join(''));
  return groups.join(separator);
}

/** The bytes of `fromhex`: pairs of digits, with whitespace between them. */
function parseHex(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  const text = strOf(x) ?? (bytes === undefined ? undefined : latin1Text(bytes));
  if (text === undefined) {
    throw typeError(`fromhex() argument must be str or bytes-like, not ${typeName(x)}`);
  }
  const result: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (/[\t-\r ]/.test(text[at] as string)) {
      at++;
      continue;
    }
    const [digits = ''] = /^[0-9a-f]{0,2}/i.exec(text.slice(at, at + 2)) ?? [];
    if (digits.length === 1 && at + 1 === text.length) {
      throw valueError('fromhex() arg must contain an even number of hexadecimal digits');
    }
    if (digits.length < 2) {
      const wrong = at + digits.length;
      throw valueError(`non-hexadecimal number found in fromhex() arg at position ${wrong}`);
    }
    result.push(Number.parseInt(digits, 16));
    at += 2;
  }
  return Uint8Array.from(result);
}

/** `bytes.maketrans`. */
function makeTable(from: Value, to: Value): Value {
  const source = bytesArgument(from);
  const target = bytesArgument(to);
  if (source.length !== target.length)
    throw valueError('maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0; i < source.length; i++) table[source.charCodeAt(i)] = target.charCodeAt(i);
  return new Bytes(table);
}

function translate(self: Value, table: Value, remove: Value): string {
  const map = isAbsent(table) ? undefined : bytesArgument(table);
  if (map !== undefined && map.length !== 256) {
    throw valueError('translation table must be 256 characters long');
  }
  const removed = remove === undefined ? '' : bytesArgument(remove);
  let text = '';
  for (const char of textOf(self)) {
    if (!removed.includes(char)) text += map === undefined ? char : map[char.charCodeAt(0)];
  }
  return text;
}

const kind = bytesKind(fromLatin1);

const finder = (last: boolean, must: boolean) =>
  def('self, sub, start?, end?, /', (self: Value, sub: Value, start: Value, stop: Value) => {
    const [from, to] = bounds(start, stop, self.data.length);
    const part = needle(sub, wrongNeedle);
    const at = search.find(textOf(self), part, from, to, last);
    if (at < 0 && must) throw valueError('subsection not found');
    return at;
  });

const affix = (name: string, test: (text: string, part: string) => boolean) =>
  def('self, affix, start?, end?, /', (self: Value, x: Value, start: Value, stop: Value) => {
    const [from, to] = bounds(start, stop, self.data.length);
    if (!(x instanceof Tuple) && bytesOf(x) === undefined) {
      throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(x)}`);
    }
    const part = textOf(self).slice(from, to);
    const fits = (item: Value) => from <= to && test(part, bytesArgument(item));
    return x instanceof Tuple ? x.items.some(fits) : fits(x);
  });

const predicate = (pattern: RegExp) => def('self, /', (self: Value) => pattern.test(textOf(self)));

const compare = (test: (order: number) => boolean) =>
  def('self, value, /', (self: Value, other: Value) => {
    const bytes = self instanceof ByteArray ? bytesOf(other) : ownBytes(other);
    if (bytes === undefined) return NotImplemented;
    const a = textOf(self);
    const b = latin1Text(bytes);
    return test(a < b ? -1 : a > b ? 1 : 0);
  });

/** What both types look up, compare and test without making bytes. */
const questions = (): Record<string, Def> => ({
  __len__: def('self, /', (self: Value) => self.data.length),
  __contains__: def('self, key, /', (self: Value, key: Value) =>
    textOf(self).includes(needle(key, (name) => `a bytes-like object is required, not '${name}'`)),
  ),
  __eq__: compare((o) => o === 0),
  __ne__: compare((o) => o !== 0),
  __lt__: compare((o) => o < 0),
  __le__: compare((o) => o <= 0),
  __gt__: compare((o) => o > 0),
  __ge__: compare((o) => o >= 0),
  count: def('self, sub, start?, end?, /', (self: Value, sub: Value, start: Value, stop: Value) => {
    const [from, to] = bounds(start, stop, self.data.length);
    const part = needle(sub, wrongNeedle);
    return search.count(textOf(self), part, from, to);
  }),
  find: finder(false, false),
  rfind: finder(true, false),
  index: finder(false, true),
  rindex: finder(true, true),
  startswith: affix('startswith', (text, part) => text.startsWith(part)),
  endswith: affix('endswith', (text, part) => text.endsWith(part)),
  isalnum: predicate(/^[a-zA-Z0-9]+$/),
  isalpha: predicate(/^[a-zA-Z]+$/),
  isascii: predicate(/^[\0-\x7f]*$/),
  isdigit: predicate(/^[0-9]+$/),
  islower: predicate(/^[^A-Z]*[a-z][^A-Z]*$/),
  isspace: predicate(/^[\t-\r ]+$/),
  istitle: predicate(/^[^a-zA-Z]*(?:[A-Z][a-z]*(?:[^a-zA-Z]+|$))+$/),
  isupper: predicate(/^[^a-z]*[A-Z][^a-z]*$/),
  hex: def('self, /, sep?, bytes_per_sep?', hex),
  decode: def('self, /, encoding?, errors?', (self: Value, encoding: Value, errors: Value) => {
    const codec =
      encoding === undefined ? 'utf-8' : strArgument(encoding, "decode() argument 'encoding' ");
    const handler =
      errors === undefined ? 'strict' : strArgument(errors, "decode() argument 'errors' ");
    return decode(self.data, codec, handler);
  }),
});

/**
 * All shared methods. `wrap` makes an object of the type from bytes in a string; `owner` is its class, told when it is
 * there; `name` is its name in messages.
 */
export function sharedMethods(
  name: string,
  wrap: (text: string) => Value,
  owner: () => Type,
): Record<string, Def> {
  /** A method without arguments that maps bytes to bytes. */
  const mapped = (f: (text: string) => string) =>
    def('self, /', (self: Value) => wrap(f(textOf(self))));
  const made = (data: Uint8Array) => (name === 'bytes' ? new Bytes(data) : new ByteArray(data));
  const list = (texts: string[]) => new List(texts.map(wrap));
  const splitter = (atSpace: typeof words.split, at: typeof search.split) =>
    def('self, /, sep?, maxsplit?', (self: Value, sep: Value, maxsplit: Value) => {
      const limit = intArgument(maxsplit, -1);
      if (isAbsent(sep)) return list(atSpace(textOf(self), limit));
      return list(at(textOf(self), bytesArgument(sep), limit));
    });
  const strip = (left: boolean, right: boolean) =>
    def('self, bytes?, /', (self: Value, chars: Value) =>
      wrap(
        isAbsent(chars)
          ? words.strip(textOf(self), left, right)
          : search.strip(textOf(self), bytesArgument(chars), left, right),
      ),
    );
  const partition = (last: boolean) =>
    def('self, sep, /', (self: Value, sep: Value) => {
      const text = textOf(self);
      const found = search.partition(text, bytesArgument(sep), last);
      const parts: Value[] = (found ?? (last ? ['', '', text] : [text, '', ''])).map(wrap);
      // Bytes put what they were given between the two; a bytearray makes one of its own.
      if (found !== undefined && self.room === undefined) parts[1] = sep;
      return new Tuple(parts);
    });
  const justify = (method: string, side: 'center' | 'left' | 'right') =>
    def('self, width, fillchar?, /', (self: Value, width: Value, fill: Value) =>
      wrap(search.justify(textOf(self), intArgument(width, 0), fillByte(fill, method), side)),
    );
  const times = () =>
    def('self, value, /', (self: Value, n: Value) => {
      const { data } = self;
      const count = repeatCount(data.length === 0 ? 0 : 1, n);
      if (count === undefined) throw notRepeatable(n);
      if (data.length * count > MAX_TEXT) throw err('MemoryError');
      const all = new Uint8Array(data.length * count);
      if (data.length === 1) all.fill(data[0] as number);
      else for (let i = 0; i < count; i++) all.set(data, i * data.length);
      return made(all);
    });
  return {
    ...questions(),
    __add__: def('self, value, /', (self: Value, other: Value) => {
      const bytes = bytesOf(other);
      if (bytes === undefined) throw typeError(`can't concat ${typeName(other)} to ${name}`);
      return made(joined([self.data, bytes]));
    }),
    __mul__: times(),
    __rmul__: times(),
    __mod__: def('self, value, /', (self: Value, values: Value) =>
      wrap(percentFormat(textOf(self), values, kind)),
    ),
    __rmod__: def('self, value, /', (self: Value, left: Value) =>
      left instanceof (name === 'bytes' ? Bytes : ByteArray)
        ? wrap(percentFormat(textOf(left), self, kind))
        : NotImplemented,
    ),
    __getitem__: def('self, key, /', (self: Value, key: Value) => {
      const { data } = self;
      if (!(key instanceof Slice)) {
        const what = name === 'bytes' ? 'byte' : name;
        const far = name === 'bytes' ? 'index out of range' : `${name} index out of range`;
        return data[position(key, data, what, far)];
      }
      const { start, step, count } = span(key, data.length);
      if (step === 1) return made(data.slice(start, start + count));
      const picked = new Uint8Array(count);
      for (let i = 0, at = start; i < count; i++, at += step) picked[i] = data[at] as number;
      return made(picked);
    }),
    capitalize: mapped((text) => upper(text.slice(0, 1)) + lower(text.slice(1))),
    center: justify('center', 'center'),
    expandtabs: def('self, /, tabsize?', (self: Value, size: Value) =>
      wrap(search.expandTabs(textOf(self), intArgument(size, 8))),
    ),
    fromhex: classmethod('cls, string, /', (cls: Type, x: Value) => {
      const made = wrap(latin1Text(parseHex(x)));
      return cls === owner() ? made : call(cls, [made]);
    }),
    join: def('self, iterable, /', (self: Value, iterable: Value) => {
      if (slot(iterable, '___iter__') == null && slot(iterable, '___getitem__') == null) {
        throw typeError('can only join an iterable');
      }
      const parts = toArray(iterable).map((item, i) => {
        const bytes = bytesOf(item);
        if (bytes !== undefined) return bytes;
        const found = typeName(item);
        throw typeError(`sequence item ${i}: expected a bytes-like object, ${found} found`);
      });
      return made(joined(parts.flatMap((part, i) => (i === 0 ? [part] : [self.data, part]))));
    }),
    ljust: justify('ljust', 'left'),
    lower: mapped(lower),
    lstrip: strip(true, false),
    maketrans: staticmethod('frm, to, /', makeTable),
    partition: partition(false),
    removeprefix: def('self, prefix, /', (self: Value, x: Value) => {
      const text = textOf(self);
      const prefix = bytesArgument(x);
      return wrap(text.startsWith(prefix) ? text.slice(prefix.length) : text);
    }),
    removesuffix: def('self, suffix, /', (self: Value, x: Value) => {
      const text = textOf(self);
      const suffix = bytesArgument(x);
      return wrap(text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text);
    }),
    replace: def('self, old, new, count?, /', (self: Value, old: Value, by: Value, count: Value) =>
      wrap(
        search.replace(textOf(self), bytesArgument(old), bytesArgument(by), intArgument(count, -1)),
      ),
    ),
    rjust: justify('rjust', 'right'),
    rpartition: partition(true),
    rsplit: splitter(words.splitRight, search.splitRight),
    rstrip: strip(false, true),
    split: splitter(words.split, search.split),
    splitlines: def('self, /, keepends?', (self: Value, keep: Value) =>
      list(search.splitLines(textOf(self), keep !== undefined && truth(keep), LINE)),
    ),
    strip: strip(true, true),
    swapcase: mapped(swapcase),
    title: mapped(title),
    translate: def('self, table, /, delete?', (self: Value, table: Value, remove: Value) =>
      wrap(translate(self, table, remove)),
    ),
    upper: mapped(upper),
    zfill: def('self, width, /', (self: Value, width: Value) =>
      wrap(search.zeroFill(textOf(self), intArgument(width, 0))),
    ),
  };
}
