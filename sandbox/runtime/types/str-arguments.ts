/** The payload of str values, and arguments of str methods checked in CPython's words. */
import { def } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { None, strOf, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';
import { countArgument, sliceBound } from './sequence.ts';
import { lengthOf } from './str-points.ts';

/** The string of a str or an instance of a subclass. */
export const textOf = (self: Value): string => (typeof self === 'string' ? self : self.s);

/** A method without arguments. */
export const method0 = (f: (text: string) => Value) =>
  def('self, /', (self: Value) => f(typeof self === 'string' ? self : self.s));

/** How the messages about a numbered or named argument call its type. */
export const argumentType = (x: Value): string => (x === None ? 'None' : typeName(x));

/** A str argument; `must be str, not int` otherwise, after `prefix`. */
export function strArgument(x: Value, prefix = ''): string {
  const text = strOf(x);
  if (text !== undefined) return text;
  throw typeError(`${prefix}must be str, not ${prefix ? argumentType(x) : typeName(x)}`);
}

/** The argument of `__format__`. */
export const specArgument = (x: Value): string => strArgument(x, '__format__() argument ');

/** An optional int argument as a number. OverflowError beyond the safe ints. */
export const intArgument = (x: Value, fallback: number): number =>
  x === undefined ? fallback : countArgument(x);

/** The optional bounds of a search in a sequence of a length, like those of a slice; `start` may be beyond the end. */
export function bounds(start: Value, stop: Value, length: number): [start: number, stop: number] {
  const from = start === undefined ? 0 : (sliceBound(start) ?? 0);
  const to = stop === undefined ? length : (sliceBound(stop) ?? length);
  return [
    from < 0 ? Math.max(0, from + length) : from,
    to < 0 ? Math.max(0, to + length) : Math.min(to, length),
  ];
}

/** The fill character of `center` and the like. */
export function fillArgument(x: Value): string {
  if (x === undefined) return ' ';
  const text = strOf(x);
  if (text === undefined) {
    throw typeError(`The fill character must be a unicode character, not ${typeName(x)}`);
  }
  if (lengthOf(text) !== 1) {
    throw typeError('The fill character must be exactly one character long');
  }
  return text;
}

/** The characters for `strip` and its like, by name; undefined for None and for whitespace. */
export function charsArgument(x: Value, name: string): string | undefined {
  if (x === undefined || x === None) return undefined;
  const text = strOf(x);
  if (text === undefined) throw typeError(`${name} arg must be None or str`);
  return text;
}
