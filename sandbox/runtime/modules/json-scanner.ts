/** `_json.make_scanner`: reads JSON text (RFC 8259, and the constants NaN, Infinity and -Infinity) into Python's values. */
import { ga } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { def, defineType } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError, valueError } from '../core/exceptions.ts';
import { Float, List, None, PyObject, strOf, Tuple, type Value } from '../core/object.ts';
import { index, known, truth, typeName } from '../core/protocols.ts';
import { nearest } from '../types/float-ops.ts';
import { pointsBefore, unitsBefore } from '../types/str-points.ts';
import { problem, readString } from './json-strings.ts';

/** What a JSONDecoder was told about the values it makes. */
class Scanner extends PyObject {
  strict = true;
  object_hook: Value = None;
  object_pairs_hook: Value = None;
  parse_float: Value = None;
  parse_int: Value = None;
  parse_constant: Value = None;
}

const HOOKS = [
  'object_hook',
  'object_pairs_hook',
  'parse_float',
  'parse_int',
  'parse_constant',
] as const;

function makeScanner(_cls: Value, context: Value): Scanner {
  const scanner = new Scanner();
  scanner.strict = truth(ga(context, 'strict'));
  for (const name of HOOKS) scanner[name] = ga(context, name);
  return scanner;
}

/** The value that begins at a place of the text, and the place behind it. */
function scanOnce(scanner: Scanner, source: Value, begin: Value): Value {
  const text = strOf(source);
  const at = index(begin);
  if (text === undefined)
    throw typeError(`first argument must be a string, not ${typeName(source)}`);
  if (at < 0) throw valueError('idx cannot be negative');
  const reader = new Reader(scanner, text, unitsBefore(text, at));
  if (reader.at >= text.length) throw err('StopIteration', at);
  const value = reader.value();
  return new Tuple([value, pointsBefore(text, reader.at)]);
}

const NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const SPACE = /[ \t\n\r]*/y;
/** Texts of ints that JavaScript reads exactly. */
const SHORT = 16;

/** By their first characters. */
const WORDS: Record<string, [string, Value]> = {
  n: ['null', None],
  t: ['true', true],
  f: ['false', false],
};
const CONSTANTS: Record<string, string> = { N: 'NaN', I: 'Infinity', '-': '-Infinity' };

/** Reads a text from a place on. Places are counted in UTF-16 units, but for errors. */
class Reader {
  private readonly scanner: Scanner;
  private readonly text: string;
  at: number;

  constructor(scanner: Scanner, text: string, at: number) {
    this.scanner = scanner;
    this.text = text;
    this.at = at;
  }

  /** The value that begins here. StopIteration, with the place, where none does: `json.decoder` gives it words. */
  value(): Value {
    const char = this.text[this.at] ?? '';
    if (char === '"') return this.string();
    if (char === '{') return this.object();
    if (char === '[') return this.array();
    const word = WORDS[char];
    if (word !== undefined && this.skip(word[0])) return word[1];
    const constant = CONSTANTS[char];
    if (constant !== undefined && this.skip(constant))
      return call(this.scanner.parse_constant, [constant]);
    return this.number();
  }

  private string(): string {
    const [value, end] = readString(this.text, this.at + 1, this.scanner.strict);
    this.at = end;
    return value;
  }

  private number(): Value {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text);
    if (found === null) throw err('StopIteration', pointsBefore(this.text, this.at));
    this.at = NUMBER.lastIndex;
    const [whole, , fraction, exponent] = found;
    if (fraction === undefined && exponent === undefined) return this.int(whole);
    const parse = this.scanner.parse_float;
    return parse === known.float ? new Float(nearest(whole)) : call(parse, [whole]);
  }

  private int(digits: string): Value {
    const parse = this.scanner.parse_int;
    return parse === known.int && digits.length < SHORT ? +digits + 0 : call(parse, [digits]);
  }

  private array(): Value {
    const items: Value[] = [];
    this.at++;
    this.space();
    if (this.skip(']')) return new List(items);
    for (;;) {
      items.push(this.value());
      this.space();
      if (this.skip(']')) return new List(items);
      this.comma(']', 'array');
    }
  }

  private object(): Value {
    const pairs: [string, Value][] = [];
    this.at++;
    this.space();
    if (!this.skip('}')) {
      do pairs.push(this.pair());
      while (!this.endOfPairs());
    }
    const { object_hook, object_pairs_hook } = this.scanner;
    if (object_pairs_hook !== None)
      return call(object_pairs_hook, [new List(pairs.map((pair) => new Tuple(pair)))]);
    const dict = new Dict();
    for (const [key, value] of pairs) dict.set(key, value);
    return object_hook === None ? dict : call(object_hook, [dict]);
  }

  private pair(): [string, Value] {
    if (this.text[this.at] !== '"')
      throw problem('Expecting property name enclosed in double quotes', this.text, this.at);
    const key = this.string();
    this.space();
    if (!this.skip(':')) throw problem("Expecting ':' delimiter", this.text, this.at);
    this.space();
    return [key, this.value()];
  }

  private endOfPairs(): boolean {
    this.space();
    if (this.skip('}')) return true;
    this.comma('}', 'object');
    return false;
  }

  /** Goes over the comma between two items. */
  private comma(end: string, whole: string): void {
    const comma = this.at;
    if (!this.skip(',')) throw problem("Expecting ',' delimiter", this.text, comma);
    this.space();
    if (this.text[this.at] === end)
      throw problem(`Illegal trailing comma before end of ${whole}`, this.text, comma);
  }

  private skip(word: string): boolean {
    const found = this.text.startsWith(word, this.at);
    if (found) this.at += word.length;
    return found;
  }

  private space(): void {
    if (this.text.charCodeAt(this.at) > 32) return;
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }
}

export const scanner = defineType('Scanner', {
  js: Scanner,
  module: '_json',
  make: def('cls, context', makeScanner),
  methods: { __call__: def('self, string, idx', scanOnce) },
  getters: Object.fromEntries(
    ['strict', ...HOOKS].map((name) => [name, (self: Value) => self[name]]),
  ),
});
