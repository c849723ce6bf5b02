/** Tests of single characters for our own matcher. */
import { type Category, FLAG, type Member } from './re-syntax.ts';

type Test = (code: number) => boolean;

const inAscii: Record<'d' | 's' | 'w', Test> = {
  d: (c) => c >= 48 && c <= 57,
  s: (c) => c === 32 || (c >= 9 && c <= 13),
  w: (c) => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95,
};

const beyond: Record<'d' | 's' | 'w', RegExp> = {
  d: /^\p{Nd}$/u,
  s: /^[\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u,
  w: /^[\p{L}\p{N}]$/u,
};

/** Is a code point of a category? */
export function inCategory(category: Category, flags: number, code: number): boolean {
  const key = category.toLowerCase() as 'd' | 's' | 'w';
  const found =
    inAscii[key](code) ||
    (!(flags & FLAG.A) && code > 27 && beyond[key].test(String.fromCodePoint(code)));
  return found === (category === key);
}

/** A code point without its case: equal for those that match each other when case is ignored. */
export function folded(code: number, flags: number): number {
  if (flags & FLAG.A || code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return lowered(code === I_WITH_DOT ? code : single(code, 'toUpperCase'), flags);
}

/** A code point as a backreference compares it: of letters that share a capital each is its own. */
export function lowered(code: number, flags: number): number {
  if (flags & FLAG.A || code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return code === I_WITH_DOT ? SMALL_I : single(code, 'toLowerCase');
}

/** Python takes the Turkish letters for an `i`, with or without its dot. */
const SMALL_I = 0x69;
const I_WITH_DOT = 0x130;
const TURKISH = [I_WITH_DOT, 0x131];

/** Is it a Turkish letter that JavaScript keeps apart from `i`? */
export const isTurkish = (code: number): boolean => TURKISH.includes(code);

function single(code: number, how: 'toUpperCase' | 'toLowerCase'): number {
  const c = String.fromCodePoint(code)[how]();
  const first = c.codePointAt(0) as number;
  return c.length === (first > 0xffff ? 2 : 1) ? first : code;
}

/** The test of a literal. */
export function literalTest(code: number, flags: number): Test {
  if (!(flags & FLAG.I)) return (c) => c === code;
  const own = folded(code, flags);
  return (c) => c === code || folded(c, flags) === own;
}

/** The test of a set. */
export function setTest(members: Member[], negated: boolean, flags: number): Test {
  const has = (c: number) =>
    members.some((m) =>
      'category' in m ? inCategory(m.category, flags, c) : c >= m.from && c <= m.to,
    );
  if (!(flags & FLAG.I)) return (c) => has(c) !== negated;
  const isUnicode = !(flags & FLAG.A);
  return (c) => {
    const lower = folded(c, flags);
    const upper = flags & FLAG.A ? asciiUpper(lower) : single(lower, 'toUpperCase');
    const found = has(c) || has(lower) || has(upper);
    return (found || (lower === SMALL_I && isUnicode && TURKISH.some(has))) !== negated;
  };
}

const asciiUpper = (c: number): number => (c >= 97 && c <= 122 ? c - 32 : c);
