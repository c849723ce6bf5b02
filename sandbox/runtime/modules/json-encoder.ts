/** `_json.make_encoder`: writes Python's values as JSON in one go. */
import { call, callm } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { isException, pythonic, typeError, valueError } from '../core/exceptions.ts';
import { exact, isStr, List, None, PyObject, strOf, Tuple, type Value } from '../core/object.ts';
import { index, intOf, isInt, listed, repr, toArray, truth, typeName } from '../core/protocols.ts';
import { className } from '../core/traceback.ts';
import { floatRepr } from '../types/float-repr.ts';
import { toDecimal } from '../types/int-text.ts';
import { sortItems } from '../types/sorting.ts';
import { quoted, quotedAscii } from './json-strings.ts';

const quoting = (name: string, quote: (text: string) => string): Value =>
  builtin(
    name,
    'string, /',
    (x: Value) => {
      const text = strOf(x);
      if (text === undefined)
        throw typeError(`first argument must be a string, not ${typeName(x)}`);
      return quote(text);
    },
    '_json',
  );

export const encode_basestring = quoting('encode_basestring', quoted);
export const encode_basestring_ascii = quoting('encode_basestring_ascii', quotedAscii);

/** The encoders of strings that need not be called. */
const OWN_QUOTES = new Map([
  [encode_basestring, quoted],
  [encode_basestring_ascii, quotedAscii],
]);

/** What a JSONEncoder was told about the text it makes. */
class Encoder extends PyObject {
  markers: Value = None;
  default: Value = None;
  encoder: Value = None;
  indent: Value = None;
  key_separator = '';
  item_separator = '';
  sort_keys = false;
  skipkeys = false;
  allow_nan = false;
}

const FIELDS = 'markers default encoder indent key_separator item_separator sort_keys skipkeys';

function makeEncoder(_cls: Value, ...args: Value[]): Encoder {
  const [markers, fallback, encoder, indent, key, item, sort, skip, nan] = args;
  if (markers !== None && !(markers instanceof Dict))
    throw typeError(`make_encoder() argument 1 must be dict or None, not ${typeName(markers)}`);
  return Object.assign(new Encoder(), {
    markers,
    default: fallback,
    encoder,
    indent,
    key_separator: separator(key, 5),
    item_separator: separator(item, 6),
    sort_keys: truth(sort),
    skipkeys: truth(skip),
    allow_nan: truth(nan),
  });
}

function separator(x: Value, position: number): string {
  const text = strOf(x);
  if (text === undefined)
    throw typeError(`make_encoder() argument ${position} must be str, not ${typeName(x)}`);
  return text;
}

function iterEncode(encoder: Encoder, value: Value, level: Value): Tuple {
  const depth = index(level);
  const { indent } = encoder;
  if (indent !== None && !isStr(indent))
    throw typeError(`can only concatenate str (not "${typeName(indent)}") to str`);
  return new Tuple([new Writer(encoder).value(value, depth)]);
}

/** One writing of a value. */
class Writer {
  private readonly told: Encoder;
  private readonly indent: string | undefined;
  private readonly quote: ((text: string) => string) | undefined;
  /** The containers that are being written. */
  private readonly inside = new Set<Value>();

  constructor(told: Encoder) {
    this.told = told;
    this.indent = strOf(told.indent);
    this.quote = OWN_QUOTES.get(told.encoder);
  }

  value(x: Value, depth: number): string {
    const plain = this.scalar(x);
    if (plain !== undefined) return plain;
    if (x instanceof List || x instanceof Tuple)
      return this.guarded(x, () => this.sequence(x, depth));
    if (x instanceof Dict) return this.guarded(x, () => this.mapping(x, depth));
    return this.guarded(x, () => {
      const instead = call(this.told.default, [x]);
      return this.noted(
        () => this.value(instead, depth),
        () => `when serializing ${className(x.T)} object`,
      );
    });
  }

  /** The text of what holds no other values; undefined for what may. */
  private scalar(x: Value): string | undefined {
    if (x === None) return 'null';
    if (typeof x === 'boolean') return x ? 'true' : 'false';
    if (isStr(x)) return this.string(x);
    if (isInt(x)) return toDecimal(intOf(x));
    return x.T.layout === exact.float ? this.float(x) : undefined;
  }

  private string(x: Value): string {
    if (this.quote !== undefined) return this.quote(strOf(x) as string);
    const text = call(this.told.encoder, [x]);
    if (!isStr(text)) throw typeError(`encoder() must return a string, not ${typeName(text)}`);
    return strOf(text) as string;
  }

  private float(x: Value): string {
    if (Number.isFinite(x.v)) return floatRepr(x.v);
    if (!this.told.allow_nan)
      throw valueError(`Out of range float values are not JSON compliant: ${repr(x)}`);
    return Number.isNaN(x.v) ? 'NaN' : x.v > 0 ? 'Infinity' : '-Infinity';
  }

  private sequence(x: List | Tuple, depth: number): string {
    const items = listed(x);
    const texts = items.map((item, i) =>
      this.noted(
        () => this.value(item, depth + 1),
        () => `when serializing ${className(x.T)} item ${i}`,
      ),
    );
    return this.bracketed('[', texts, ']', depth);
  }

  private mapping(x: Dict, depth: number): string {
    if (x.size === 0) return '{}';
    const items = toArray(callm(x, 'items', []));
    if (this.told.sort_keys) sortItems(items, undefined, false);
    const texts: string[] = [];
    for (const item of items) {
      if (!(item instanceof Tuple && item.items.length === 2))
        throw valueError('items must return 2-tuples');
      const [key, value] = item.items;
      const name = this.key(key);
      if (name === undefined) continue;
      const text = this.noted(
        () => this.value(value, depth + 1),
        () => `when serializing ${className(x.T)} item ${repr(key)}`,
      );
      texts.push(name + this.told.key_separator + text);
    }
    return this.bracketed('{', texts, '}', depth);
  }

  /** A key as a JSON string; undefined for one to be skipped. */
  private key(key: Value): string | undefined {
    if (isStr(key)) return this.string(key);
    const text = this.scalar(key);
    if (text !== undefined) return this.string(text);
    if (this.told.skipkeys) return undefined;
    throw typeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }

  private bracketed(open: string, texts: string[], close: string, depth: number): string {
    const { item_separator } = this.told;
    if (this.indent === undefined || texts.length === 0)
      return open + texts.join(item_separator) + close;
    const line = `\n${this.indent.repeat(depth)}`;
    const inner = line + this.indent;
    return open + inner + texts.join(item_separator + inner) + line + close;
  }

  /** Writes what may hold itself. */
  private guarded(x: Value, write: () => string): string {
    if (this.told.markers === None) return write();
    if (this.inside.has(x)) throw valueError('Circular reference detected');
    this.inside.add(x);
    const text = write();
    this.inside.delete(x);
    return text;
  }

  /** Says of an error where in the whole it came from. */
  private noted(write: () => string, place: () => string): string {
    try {
      return write();
    } catch (e) {
      const error = pythonic(e);
      if (isException(error)) callm(error, 'add_note', [place()]);
      throw error;
    }
  }
}

export const encoder = defineType('Encoder', {
  js: Encoder,
  module: '_json',
  make: def(
    'cls, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan',
    makeEncoder,
  ),
  methods: { __call__: def('self, obj, _current_indent_level', iterEncode) },
  getters: Object.fromEntries(FIELDS.split(' ').map((name) => [name, (self: Value) => self[name]])),
});
