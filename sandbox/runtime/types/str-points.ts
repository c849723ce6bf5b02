/**
 * Code points over JavaScript's UTF-16 strings. A string without surrogates, which is nearly every one, is indexed as
 * it stands; for others the characters are spread into an array. What was found out about the last string of each
 * kind is kept, so that a loop over `s[i]` looks through `s` once.
 */
import { err } from '../core/exceptions.ts';

const SURROGATE = /[\ud800-\udfff]/;
/** Strings found to have none, lately: two short ones and two others, which a loop over the characters of one does not drive out. */
const plain = ['', '', '', ''];
let turn = 0;
let wide = '';
let wideChars: string[] = [];
/** The UTF-16 offsets of its characters, and its length; none as long as nobody has asked. */
let wideStarts: number[] = [];

/** Has the string a surrogate, so that its indices are not those of code points? */
export function isWide(string: string): boolean {
  // What was put together from parts, QuickJS compares by characters; what `slice` gives, by its address first.
  const text = string.length > 500 ? string.slice(0) : string;
  if (text === plain[0] || text === plain[1] || text === plain[2] || text === plain[3])
    return false;
  if (text === wide) return true;
  // A text that grows is looked at where it is new.
  const known = text.length > 500 && text.startsWith(plain[2] as string) ? plain[2] : '';
  if (!SURROGATE.test(known ? text.slice(known.length) : text)) {
    turn ^= 1;
    // Of large strings no more than one is kept alive.
    plain[text.length < 100 ? turn : text.length > 1e6 ? 2 : 2 + turn] = text;
    return false;
  }
  charsOf(text);
  return true;
}

/** The characters of a string for which `isWide` is true. Not to be changed. */
export function charsOf(text: string): string[] {
  if (text !== wide) {
    wide = text;
    wideChars = Array.from(text);
    wideStarts = [];
  }
  return wideChars;
}

function startsOf(text: string): number[] {
  const chars = charsOf(text);
  if (wideStarts.length === 0) {
    let at = 0;
    wideStarts = chars.map((c) => (at += c.length) - c.length);
    wideStarts.push(at);
  }
  return wideStarts;
}

/** `len(text)`. */
export const lengthOf = (text: string): number =>
  isWide(text) ? charsOf(text).length : text.length;

/** The character at `index`, which is in range. */
export const charAt = (text: string, index: number): string =>
  (isWide(text) ? charsOf(text)[index] : text[index]) as string;

/** `text[start:stop]` for indices in range. */
export function substring(text: string, start: number, stop: number): string {
  if (!isWide(text)) return text.slice(start, Math.max(start, stop));
  return charsOf(text).slice(start, Math.max(start, stop)).join('');
}

/** Every `step`-th character from `start`, `count` of them. */
export function stepped(text: string, start: number, step: number, count: number): string {
  const chars = isWide(text) ? charsOf(text) : text;
  let result = '';
  for (let i = 0, at = start; i < count; i++, at += step) result += chars[at];
  return result;
}

/** The UTF-16 offset of the code point `index`. */
export const unitsBefore = (text: string, index: number): number =>
  isWide(text) ? (startsOf(text)[index] as number) : index;

/** The number of code points before a UTF-16 offset. */
export function pointsBefore(text: string, units: number): number {
  if (!isWide(text)) return units;
  const starts = startsOf(text);
  let low = 0;
  for (let high = starts.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < units) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Negative, zero or positive as `a` comes before, with or after `b` by code points. */
export function comparePoints(a: string, b: string): number {
  if (a === b) return 0;
  const order = a < b ? -1 : 1;
  // The order of UTF-16 units is another only where the lesser has a surrogate and the greater a unit beyond those.
  if (!isWide(order < 0 ? a : b)) return order;
  const left = Array.from(a);
  const right = Array.from(b);
  const n = Math.min(left.length, right.length);
  for (let i = 0; i < n; i++) {
    const difference = codeOf(left[i] as string) - codeOf(right[i] as string);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** `ord` of a string that is one character. */
export const codeOf = (char: string): number => char.codePointAt(0) as number;

/** The most UTF-16 units a string made by repeating or padding may have; beyond, MemoryError. */
export const MAX_TEXT = 2 ** 27;

/** `text` repeated; MemoryError where that is too long. */
export function repeat(text: string, count: number): string {
  if (count <= 0) return '';
  if (text.length * count > MAX_TEXT) throw err('MemoryError');
  return text.repeat(count);
}
