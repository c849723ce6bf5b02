/** Searching, splitting, replacing and trimming text: the methods of str over plain strings, in code points. */
import { err, valueError } from '../core/exceptions.ts';
import {
  isWide,
  lengthOf,
  MAX_TEXT,
  pointsBefore,
  repeat,
  substring,
  unitsBefore,
} from './str-points.ts';
import { SPACE } from './unicode.ts';

/** `find` or, with `last`, `rfind` in `text[start:stop]`: the index in code points, or -1. */
export function find(
  text: string,
  part: string,
  start: number,
  stop: number,
  last: boolean,
): number {
  if (start > stop) return -1;
  const from = unitsBefore(text, start);
  const to = unitsBefore(text, stop);
  const at = last ? text.lastIndexOf(part, to - part.length) : text.indexOf(part, from);
  if (at < from || at + part.length > to || to - from < part.length) return -1;
  return pointsBefore(text, at);
}

/** `count`: occurrences that do not overlap; an empty part is found between all characters. */
export function count(text: string, part: string, start: number, stop: number): number {
  if (start > stop) return 0;
  if (part === '') return stop - start + 1;
  return substring(text, start, stop).split(part).length - 1;
}

/** `replace`; a negative limit means all. */
export function replace(text: string, old: string, by: string, limit: number): string {
  if (limit === 0) return text;
  const pieces = old === '' ? ['', ...text, ''] : text.split(old);
  const joins = limit < 0 ? pieces.length - 1 : Math.min(limit, pieces.length - 1);
  if (text.length + joins * by.length > MAX_TEXT) throw err('MemoryError');
  if (joins === pieces.length - 1) return pieces.join(by);
  const rest = pieces.slice(joins).join(old);
  return `${pieces.slice(0, joins).join(by)}${by}${rest}`;
}

/** `split(sep)`; a negative limit means all. */
export function split(text: string, separator: string, limit: number): string[] {
  if (separator === '') throw valueError('empty separator');
  const pieces = text.split(separator);
  if (limit < 0 || pieces.length <= limit + 1) return pieces;
  return [...pieces.slice(0, limit), pieces.slice(limit).join(separator)];
}

/** `rsplit(sep)`. */
export function splitRight(text: string, separator: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  if (separator === '') throw valueError('empty separator');
  for (let at = 0; limit < 0 || pieces.length < limit; rest = rest.slice(0, at)) {
    at = rest.lastIndexOf(separator);
    if (at < 0) break;
    pieces.push(rest.slice(at + separator.length));
  }
  pieces.push(rest);
  return pieces.reverse();
}

/** Splitting at runs of whitespace, for a set of characters that count as such (as in a character class). */
export interface WordSplitter {
  /** `split()`; a negative limit means all. */
  split: (text: string, limit: number) => string[];
  /** `rsplit()`. */
  splitRight: (text: string, limit: number) => string[];
  /** Removes whitespace from the left and the right end. */
  strip: (text: string, left: boolean, right: boolean) => string;
}

export function wordSplitter(space: string): WordSplitter {
  const words = new RegExp(`[^${space}]+`, 'g');
  /** Whitespace other than the space itself: where there is none, splitting needs no pattern. */
  const unusual = new RegExp(`[${space.replace('\\x20', '')}]`);
  const leading = new RegExp(`^[${space}]+`);
  const firstWord = new RegExp(`^([^${space}]+)(?:[${space}]+|$)`);
  const isSpace = (text: string, at: number) => leading.test(text[at] as string);
  /** Cuts one unit at a time: a pattern anchored at the end is tried at every position of a long text. */
  const trimEnd = (text: string): string => {
    let end = text.length;
    while (end > 0 && isSpace(text, end - 1)) end--;
    return text.slice(0, end);
  };
  const all = (text: string): string[] => {
    if (unusual.test(text)) return text.match(words) ?? [];
    const found = text.split(' ');
    return found.includes('') ? found.filter((word) => word !== '') : found;
  };
  const split = (text: string, limit: number): string[] => {
    if (limit < 0) return all(text);
    const found: string[] = [];
    let rest = text.replace(leading, '');
    while (found.length < limit && rest !== '') {
      const [run = '', word = ''] = firstWord.exec(rest) ?? [];
      found.push(word);
      rest = rest.slice(run.length);
    }
    return rest === '' ? found : [...found, rest];
  };
  const splitRight = (text: string, limit: number): string[] => {
    if (limit < 0) return all(text);
    const found: string[] = [];
    let rest = trimEnd(text);
    while (found.length < limit && rest !== '') {
      let at = rest.length;
      while (at > 0 && !isSpace(rest, at - 1)) at--;
      found.push(rest.slice(at));
      rest = trimEnd(rest.slice(0, at));
    }
    return rest === '' ? found.reverse() : [rest, ...found.reverse()];
  };
  const strip = (text: string, left: boolean, right: boolean): string => {
    const rest = left ? text.replace(leading, '') : text;
    return right ? trimEnd(rest) : rest;
  };
  return { split, splitRight, strip };
}

/** At whitespace as str has it. */
export const words = wordSplitter(SPACE);

/** Removes the given characters from the left and the right end. */
export function strip(text: string, chars: string, left: boolean, right: boolean): string {
  const set = new Set(chars);
  const all = isWide(text) ? Array.from(text) : text;
  let start = 0;
  let stop = all.length;
  while (left && start < stop && set.has(all[start] as string)) start++;
  while (right && stop > start && set.has(all[stop - 1] as string)) stop--;
  return typeof all === 'string' ? all.slice(start, stop) : all.slice(start, stop).join('');
}

const LINE = /([^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*)(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$)/g;

/** `splitlines`. `line` matches a line and its end. */
export function splitLines(text: string, keepEnds: boolean, line = LINE): string[] {
  const lines: string[] = [];
  for (const [all, content = ''] of text.matchAll(line)) {
    if (all !== '') lines.push(keepEnds ? all : content);
  }
  return lines;
}

/** `partition`, `rpartition`: before, separator, after; undefined where it is not found. */
export function partition(
  text: string,
  separator: string,
  last: boolean,
): [string, string, string] | undefined {
  if (separator === '') throw valueError('empty separator');
  const at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
  if (at < 0) return undefined;
  return [text.slice(0, at), separator, text.slice(at + separator.length)];
}

/** `expandtabs`: columns start again after a line break. */
export function expandTabs(text: string, size: number): string {
  let column = 0;
  return text.replace(/\t|[\n\r]|[^\t\n\r]+/g, (run) => {
    if (run === '\t') {
      const spaces = size > 0 ? size - (column % size) : 0;
      column += spaces;
      return repeat(' ', spaces);
    }
    column = run === '\n' || run === '\r' ? 0 : column + lengthOf(run);
    return run;
  });
}

/** `center`, `ljust`, `rjust`. An odd space of `center` goes to the left where the width is odd. */
export function justify(
  text: string,
  width: number,
  fill: string,
  side: 'center' | 'left' | 'right',
): string {
  const missing = width - lengthOf(text);
  if (missing <= 0) return text;
  let left = side === 'left' ? 0 : missing;
  if (side === 'center') left = (missing >> 1) + (missing & width & 1);
  return repeat(fill, left) + text + repeat(fill, missing - left);
}

/** `zfill`: zeros after a sign. */
export function zeroFill(text: string, width: number): string {
  const missing = width - lengthOf(text);
  if (missing <= 0) return text;
  const sign = /^[+-]/.test(text) ? (text[0] as string) : '';
  return sign + repeat('0', missing) + text.slice(sign.length);
}
