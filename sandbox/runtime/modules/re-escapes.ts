/** Escapes in patterns, inside sets and outside (library reference, "Regular Expression Syntax"). */

import { call } from '../core/call.ts';
import { isError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import type { Source } from './re-source.ts';
import type { Category } from './re-syntax.ts';
import { quotedRepr } from './re-text.ts';

const CONTROL: Record<string, number> = {
  a: 7,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
};

export type Escape = { code: number } | { category: Category } | { reference: number } | undefined;

const HEX: Record<string, number> = { x: 2, u: 4, U: 8 };
const OCTAL = /^[0-7]$/;

const tooLarge = (source: Source, escape: string) =>
  source.problem(`octal escape value ${escape} outside of range 0-0o377`, escape.length);

/** `\x41`, `\u0041`, `\U00000041`. */
function hexEscape(source: Source, escape: string, digits: number): Escape {
  const all = escape + source.take(digits, /^[0-9a-fA-F]$/);
  if (all.length !== digits + 2) throw source.problem(`incomplete escape ${all}`, all.length);
  const code = Number.parseInt(all.slice(2), 16);
  if (code > 0x10ffff) throw source.problem(`bad escape ${all}`, all.length);
  return { code };
}

/** Knot: `unicodedata.lookup`, whose names are loaded late. */
export const names: { lookup: Value } = { lookup: undefined };

function characterNamed(name: string): number | undefined {
  try {
    const found = call(names.lookup, [name]) as string;
    return [...found].length === 1 ? found.codePointAt(0) : undefined;
  } catch (e) {
    if (isError(e, 'KeyError')) return undefined;
    throw e;
  }
}

function namedEscape(source: Source): Escape {
  if (!source.match('{')) throw source.problem('missing {');
  const name = source.until('}', 'character name');
  const code = characterNamed(name);
  if (code !== undefined) return { code };
  throw source.problem(`undefined character name ${quotedRepr(name)}`, name.length + 4);
}

/** What sets and the rest share: a category, a control character, a number in hexadecimal; undefined for others. */
function common(source: Source, escape: string): Escape {
  const c = escape[1] as string;
  if ('dDsSwW'.includes(c)) return { category: c as Category };
  const code = CONTROL[c];
  if (code !== undefined) return { code };
  const digits = c === 'x' || source.text ? HEX[c] : undefined;
  if (digits !== undefined) return hexEscape(source, escape, digits);
  if (c === 'N' && source.text) return namedEscape(source);
  return undefined;
}

function plain(source: Source, escape: string): Escape {
  const c = escape.slice(1);
  if (/^[A-Za-z0-9]$/.test(c)) throw source.problem(`bad escape ${escape}`, 2);
  return { code: c.codePointAt(0) as number };
}

/** An escape between brackets, whose token has been taken. */
export function setEscape(source: Source, escape: string): Escape {
  if (escape === '\\b') return { code: 8 };
  const found = common(source, escape);
  if (found !== undefined) return found;
  if (!OCTAL.test(escape[1] as string)) return plain(source, escape);
  const octal = escape + source.take(2, OCTAL);
  const code = Number.parseInt(octal.slice(1), 8);
  if (code > 0o377) throw tooLarge(source, octal);
  return { code };
}

/** An escape elsewhere, whose token has been taken; not `\A`, `\b` and the like. */
export function escapeOf(source: Source, escape: string): Escape {
  const found = common(source, escape);
  if (found !== undefined) return found;
  const c = escape[1] as string;
  if (c === '0') return { code: Number.parseInt(`0${source.take(2, OCTAL)}`, 8) };
  if (c < '1' || c > '9') return plain(source, escape);
  return numbered(source, escape);
}

/** A reference to a group, or three octal digits. */
function numbered(source: Source, escape: string): Escape {
  let all = escape;
  if (source.next !== undefined && /^[0-9]$/.test(source.next)) {
    all += source.get();
    if (/^\\[0-7]{2}$/.test(all) && source.next !== undefined && OCTAL.test(source.next)) {
      all += source.get();
      const code = Number.parseInt(all.slice(1), 8);
      if (code > 0o377) throw tooLarge(source, all);
      return { code };
    }
  }
  return { reference: Number(all.slice(1)) };
}
