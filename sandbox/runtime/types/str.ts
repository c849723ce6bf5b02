/** `str`: the type object. Instances are strings; those of subclasses carry theirs in the field `s`. */
import { def, defineType, staticmethod } from '../core/define.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { gi, Slice } from '../core/items.ts';
import {
  END,
  List,
  None,
  NotImplemented,
  protos,
  strOf,
  Tuple,
  type Value,
} from '../core/object.ts';
import {
  index,
  indexSized,
  slot,
  strFrom,
  toArray,
  str as toStr,
  truth,
  typeName,
} from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { Bytes, bytesOf } from './bytes-object.ts';
import { formatStr } from './format-spec.ts';
import { argumentFields, formatTemplate } from './format-str.ts';
import { defineIterator, NativeIterator } from './iterators.ts';
import { percentFormat, strKind } from './percent.ts';
import { strRepr } from './repr-str.ts';
import { notRepeatable, repeatCount, span } from './sequence.ts';
import {
  bounds,
  charsArgument,
  fillArgument,
  intArgument,
  method0,
  specArgument,
  strArgument,
  textOf,
} from './str-arguments.ts';
import * as points from './str-points.ts';
import { lengthOf } from './str-points.ts';
import * as search from './str-search.ts';
import { makeTable, translate } from './str-translate.ts';
import { hashString } from './table-hash.ts';
import * as unicode from './unicode.ts';
import { decode, encode } from './unicode-codecs.ts';

// ---- making ----------------------------------------------------------------------------------

function newStr(cls: Type, object: Value, encoding: Value, errors: Value): Value {
  const isPlain = object !== undefined && encoding === undefined && errors === undefined;
  if (isPlain && cls === str) return typeof object === 'number' ? `${object}` : strFrom(object);
  const text = isPlain ? toStr(object) : makeText(object, encoding, errors);
  if (cls === str) return text;
  const self = cls.alloc(cls);
  self.s = text;
  return self;
}

function makeText(object: Value, encoding: Value, errors: Value): string {
  if (object === undefined) return '';
  const codec =
    encoding === undefined ? 'utf-8' : strArgument(encoding, "str() argument 'encoding' ");
  const handler = errors === undefined ? 'strict' : strArgument(errors, "str() argument 'errors' ");
  const bytes = bytesOf(object);
  if (bytes !== undefined) return decode(bytes, codec, handler);
  if (strOf(object) !== undefined) throw typeError('decoding str is not supported');
  throw typeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`);
}

// ---- items -----------------------------------------------------------------------------------

function getItem(self: Value, key: Value): Value {
  const text = textOf(self);
  if (typeof key === 'number') {
    const length = lengthOf(text);
    const at = key < 0 ? key + length : key;
    if (at < 0 || at >= length) throw err('IndexError', 'string index out of range');
    return points.charAt(text, at);
  }
  if (key instanceof Slice) {
    const { start, stop, step, count } = span(key, lengthOf(text));
    return step === 1
      ? points.substring(text, start, stop)
      : points.stepped(text, start, step, count);
  }
  const at = indexSized(index(key, `string indices must be integers, not '${typeName(key)}'`));
  if (at !== undefined) return getItem(text, at);
  throw err('IndexError', `cannot fit '${typeName(key)}' into an index-sized integer`);
}

/** Steps through code points. */
class StrIterator extends NativeIterator {
  text: string | undefined;
  at = 0;
  constructor(text: string) {
    super();
    this.text = text;
  }
  override step(): Value {
    const code = this.text?.codePointAt(this.at);
    if (code === undefined) {
      this.text = undefined;
      return END;
    }
    const char = String.fromCodePoint(code);
    this.at += char.length;
    return char;
  }
}
class AsciiIterator extends StrIterator {}
defineIterator('str_iterator', StrIterator);
defineIterator('str_ascii_iterator', AsciiIterator);

// ---- operators -------------------------------------------------------------------------------

const concatenate = def('self, value, /', (self: Value, other: Value) => {
  const text = strOf(other);
  if (text !== undefined) return textOf(self) + text;
  throw typeError(`can only concatenate str (not "${typeName(other)}") to str`);
});

function repeat(self: Value, times: Value): Value {
  const text = textOf(self);
  const count = repeatCount(text === '' ? 0 : 1, times);
  if (count === undefined) throw notRepeatable(times);
  return points.repeat(text, count);
}

const comparison = (test: (order: number) => boolean) =>
  def('self, value, /', (a: Value, b: Value) => {
    const other = strOf(b);
    return other === undefined ? NotImplemented : test(points.comparePoints(textOf(a), other));
  });

// ---- methods ---------------------------------------------------------------------------------

/** `find`, `rfind`, `index`, `rindex`; the latter two raise ValueError where there is nothing. */
const finder = (name: string, last: boolean, must: boolean) =>
  def('self, sub, start?, end?, /', (self: Value, sub: Value, start: Value, stop: Value) => {
    const text = textOf(self);
    if (typeof sub === 'string' && start === undefined && !last && !must) {
      const at = text.indexOf(sub);
      return at <= 0 ? at : points.pointsBefore(text, at);
    }
    const part = strArgument(sub, `${name}() argument 1 `);
    const [from, to] = bounds(start, stop, lengthOf(text));
    const at = search.find(text, part, from, to, last);
    if (at < 0 && must) throw valueError('substring not found');
    return at;
  });

/** `startswith`, `endswith`: a str or a tuple of them. */
const affix = (name: string, test: (text: string, part: string) => boolean) =>
  def('self, affix, start?, end?, /', (self: Value, x: Value, start: Value, stop: Value) => {
    const text = textOf(self);
    const one = strOf(x);
    if (one !== undefined && start === undefined) return test(text, one);
    const [from, to] = bounds(start, stop, lengthOf(text));
    if (one === undefined && !(x instanceof Tuple)) {
      throw typeError(`${name} first arg must be str or a tuple of str, not ${typeName(x)}`);
    }
    const part = points.substring(text, Math.min(from, lengthOf(text)), to);
    const fits = (s: string) => from <= to && test(part, s);
    if (one !== undefined) return fits(one);
    return (x as Tuple).items.some((item) => {
      const s = strOf(item);
      if (s !== undefined) return fits(s);
      throw typeError(`tuple for ${name} must only contain str, not ${typeName(item)}`);
    });
  });

const strip = (name: string, left: boolean, right: boolean) =>
  def('self, chars?, /', (self: Value, chars: Value) => {
    const set = charsArgument(chars, name);
    const text = textOf(self);
    return set === undefined
      ? search.words.strip(text, left, right)
      : search.strip(text, set, left, right);
  });

/** `split`, `rsplit`: at a separator, or at whitespace without one. */
const splitter = (words: typeof search.words.split, pieces: typeof search.split) =>
  def('self, /, sep?, maxsplit?', (self: Value, sep: Value, maxsplit: Value) => {
    const limit = intArgument(maxsplit, -1);
    if (sep === undefined || sep === None) return new List(words(textOf(self), limit));
    const separator = strOf(sep);
    if (separator === undefined) throw typeError(`must be str or None, not ${typeName(sep)}`);
    return new List(pieces(textOf(self), separator, limit));
  });

const partition = (last: boolean) =>
  def('self, sep, /', (self: Value, sep: Value) => {
    const text = textOf(self);
    const found = search.partition(text, strArgument(sep), last);
    return new Tuple(found ?? (last ? ['', '', text] : [text, '', '']));
  });

const justify = (side: 'center' | 'left' | 'right') =>
  def('self, width, fillchar?, /', (self: Value, width: Value, fill: Value) =>
    search.justify(textOf(self), intArgument(width, 0), fillArgument(fill), side),
  );

const isString = (x: Value) => typeof x === 'string';

function join(self: Value, iterable: Value): Value {
  if (slot(iterable, '___iter__') == null && slot(iterable, '___getitem__') == null) {
    throw typeError('can only join an iterable');
  }
  const isArray = iterable instanceof List || iterable instanceof Tuple;
  const items: Value[] = isArray && iterable.T.heap !== true ? iterable.items : toArray(iterable);
  if (items.every(isString)) return items.join(textOf(self));
  const texts = items.map((item, i) => {
    const text = strOf(item);
    if (text !== undefined) return text;
    throw typeError(`sequence item ${i}: expected str instance, ${typeName(item)} found`);
  });
  return texts.join(textOf(self));
}

function replace(self: Value, old: Value, by: Value, count: Value): Value {
  const from = strArgument(old, 'replace() argument 1 ');
  const to = strArgument(by, 'replace() argument 2 ');
  return search.replace(textOf(self), from, to, intArgument(count, -1));
}

function encodeMethod(self: Value, encoding: Value, errors: Value): Value {
  const codec =
    encoding === undefined ? 'utf-8' : strArgument(encoding, "encode() argument 'encoding' ");
  const handler =
    errors === undefined ? 'strict' : strArgument(errors, "encode() argument 'errors' ");
  return new Bytes(encode(textOf(self), codec, handler));
}

function count(self: Value, sub: Value, start: Value, stop: Value): Value {
  const text = textOf(self);
  const part = strArgument(sub, 'count() argument 1 ');
  const [from, to] = bounds(start, stop, lengthOf(text));
  return search.count(text, part, from, to);
}

export const str: Type = defineType('str', {
  proto: protos.str,
  make: def('cls, object?, encoding?, errors?', newStr),
  alloc: (cls) => ({ __proto__: cls.inst, s: '' }) as Value,
  methods: {
    __repr__: method0(strRepr),
    __str__: method0((text) => text),
    __len__: method0(lengthOf),
    __hash__: method0(hashString),
    __iter__: method0((text) =>
      /[^\0-\x7f]/.test(text) ? new StrIterator(text) : new AsciiIterator(text),
    ),
    __getitem__: def('self, key, /', getItem),
    __contains__: def('self, key, /', (self: Value, key: Value) => {
      const part = strOf(key);
      if (part !== undefined) return textOf(self).includes(part);
      throw typeError(`'in <string>' requires string as left operand, not ${typeName(key)}`);
    }),
    __add__: concatenate,
    __mul__: def('self, value, /', (self: Value, times: Value) => repeat(self, times)),
    __rmul__: def('self, value, /', (self: Value, times: Value) => repeat(self, times)),
    __mod__: def('self, value, /', (self: Value, values: Value) =>
      percentFormat(textOf(self), values, strKind),
    ),
    __rmod__: def('self, value, /', (self: Value, template: Value) => {
      const text = strOf(template);
      return text === undefined ? NotImplemented : percentFormat(text, self, strKind);
    }),
    __eq__: comparison((o) => o === 0),
    __ne__: comparison((o) => o !== 0),
    __lt__: comparison((o) => o < 0),
    __le__: comparison((o) => o <= 0),
    __gt__: comparison((o) => o > 0),
    __ge__: comparison((o) => o >= 0),
    __format__: def('self, format_spec, /', (self: Value, spec: Value) => {
      const text = specArgument(spec);
      return formatStr(text === '' ? toStr(self) : textOf(self), text);
    }),
    __getnewargs__: method0((text) => new Tuple([text])),
    capitalize: method0(unicode.capitalize),
    casefold: method0(unicode.casefold),
    center: justify('center'),
    count: def('self, sub, start?, end?, /', count),
    encode: def('self, /, encoding?, errors?', encodeMethod),
    endswith: affix('endswith', (text, part) => text.endsWith(part)),
    expandtabs: def('self, /, tabsize?', (self: Value, size: Value) =>
      search.expandTabs(textOf(self), intArgument(size, 8)),
    ),
    find: finder('find', false, false),
    format: def(
      'self, /, *args, **kwargs',
      (self: Value, args: Value[], named: Map<string, Value>) =>
        formatTemplate(textOf(self), argumentFields(args, named)),
    ),
    format_map: def('self, mapping, /', (self: Value, mapping: Value) =>
      formatTemplate(textOf(self), {
        positional: () => {
          throw valueError('Format string contains positional fields');
        },
        named: (name) => gi(mapping, name),
      }),
    ),
    index: finder('index', false, true),
    isalnum: method0(unicode.isAlnum),
    isalpha: method0(unicode.isAlpha),
    isascii: method0((text) => !/[^\0-\x7f]/.test(text)),
    isdecimal: method0(unicode.isDecimal),
    isdigit: method0(unicode.isDigit),
    isidentifier: method0(unicode.isIdentifier),
    islower: method0(unicode.isLower),
    isnumeric: method0(unicode.isNumeric),
    isprintable: method0((text) => !unicode.hasUnprintable(text)),
    isspace: method0(unicode.isSpace),
    istitle: method0(unicode.isTitle),
    isupper: method0(unicode.isUpper),
    join: def('self, iterable, /', join),
    ljust: justify('left'),
    lower: method0((text) => text.toLowerCase()),
    lstrip: strip('lstrip', true, false),
    maketrans: staticmethod('x, y?, z?, /', makeTable),
    partition: partition(false),
    removeprefix: def('self, prefix, /', (self: Value, x: Value) => {
      const text = textOf(self);
      const prefix = strArgument(x, 'removeprefix() argument ');
      return text.startsWith(prefix) ? text.slice(prefix.length) : text;
    }),
    removesuffix: def('self, suffix, /', (self: Value, x: Value) => {
      const text = textOf(self);
      const suffix = strArgument(x, 'removesuffix() argument ');
      return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
    }),
    replace: def('self, old, new, /, count?', replace),
    rfind: finder('rfind', true, false),
    rindex: finder('rindex', true, true),
    rjust: justify('right'),
    rpartition: partition(true),
    rsplit: splitter(search.words.splitRight, search.splitRight),
    rstrip: strip('rstrip', false, true),
    split: splitter(search.words.split, search.split),
    splitlines: def(
      'self, /, keepends?',
      (self: Value, keep: Value) =>
        new List(search.splitLines(textOf(self), keep !== undefined && truth(keep))),
    ),
    startswith: affix('startswith', (text, part) => text.startsWith(part)),
    strip: strip('strip', true, true),
    swapcase: method0(unicode.swapcase),
    title: method0(unicode.title),
    translate: def('self, table, /', (self: Value, table: Value) => translate(textOf(self), table)),
    upper: method0((text) => text.toUpperCase()),
    zfill: def('self, width, /', (self: Value, width: Value) =>
      search.zeroFill(textOf(self), intArgument(width, 0)),
    ),
  },
});
(str as Value).sequence = true;

/** What `for` steps: the string itself, by code points. Instances of subclasses find it unless they define `__iter__`. */
protos.str.iterable = function (this: Value) {
  return textOf(this);
};
protos.str.nativeIter = protos.str.___iter__;
