/**
 * What Python's text methods ask of the Unicode database: categories, numeric types and case mappings.
 *
 * JavaScript's `\p{…}` and case conversions carry most of it; the rest (numeric types, title case, case folding) are
 * the short lists below, derived from the Unicode Character Database (version 16, as in CPython 3.14).
 */

/** Characters whose numeric type is Digit but not Decimal: superscripts, circled digits and the like. (A function, so that the list is no part of the core.) */
const digitOnly = (): string =>
  '\\xb2\\xb3\\xb9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c' +
  '\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}' +
  '\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';

/** Ideographs with a numeric value; every other numeric character has category N. */
const numericIdeographs = (): string =>
  '\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e24\\u4e5d\\u4e8c\\u4e94' +
  '\\u4e96\\u4eac\\u4ebf-\\u4ec0\\u4edf\\u4ee8\\u4f0d\\u4f70\\u4fe9\\u5006\\u5104\\u5146' +
  '\\u5169\\u516b\\u516d\\u5341\\u5343-\\u5345\\u534c\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9' +
  '\\u5e7a\\u5efe-\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62d0\\u62fe\\u634c\\u67d2\\u6d1e\\u6f06' +
  '\\u7396\\u767e\\u7695\\u79ed\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u920e\\u94a9\\u9621' +
  '\\u9646\\u964c\\u9678\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd\\u{20001}' +
  '\\u{20064}\\u{200e2}\\u{20121}\\u{2092a}\\u{20983}\\u{2098c}\\u{2099c}\\u{20aea}\\u{20afd}' +
  '\\u{20b19}\\u{22390}\\u{22998}\\u{23b1b}\\u{2626d}\\u{2f890}';

/** Whitespace in Python's sense: bidirectional type WS, B or S, or category Zs. */
export const SPACE =
  '\\x20\\t-\\r\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** A test whose expression is compiled when first used: compiling one with `\\p{…}` takes QuickJS up to 0.2 ms. */
function tester(source: string, more = () => '', end = ''): (text: string) => boolean {
  let compiled: RegExp | undefined;
  return (text) => {
    compiled ??= new RegExp(source + more() + end, 'u');
    return compiled.test(text);
  };
}
const all = (set: string, more?: () => string) => tester(`^[${set}`, more, ']+$');

/** `str.isalpha`, `isdecimal`, … : each tests that a string is not empty and of one kind throughout. */
export const isAlpha = all('\\p{L}');
export const isDecimal = all('\\p{Nd}');
export const isDigit = all('\\p{Nd}', digitOnly);
export const isNumeric = all('\\p{N}', numericIdeographs);
export const isAlnum = all('\\p{L}\\p{N}', numericIdeographs);
export const isSpace = all(SPACE);
/** Not empty, and a name by the Unicode identifier profile of the language reference (PEP 3131). */
export const isIdentifier = tester('^[\\p{XID_Start}_]\\p{XID_Continue}*$');
/** Holds what `repr` has to escape: control, format, surrogate, private, unassigned, separators but the space. */
export const hasUnprintable = tester('[\\p{C}\\p{Zl}\\p{Zp}]|(?! )\\p{Zs}');
const isCased = tester('\\p{Cased}');
const hasUpper = tester('\\p{Uppercase}');
const hasLower = tester('\\p{Lowercase}');
const hasTitle = tester('\\p{Lt}');
const isIgnorable = tester('\\p{Case_Ignorable}');

/** The value 0 to 9 of a character of category Nd: such characters stand in runs of ten from zero on. */
export function decimalValue(char: string): number {
  const code = char.codePointAt(0) as number;
  if (code < 128) return code - 48;
  let zero = code;
  while (isDecimal(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** Replaces decimal digits of any script by ASCII ones and whitespace by spaces, as `int()` and `float()` do first. */
export function asciiDigits(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const digits = text.replace(/[^\0-\x7f]/gu, (c) => (isDecimal(c) ? `${decimalValue(c)}` : c));
  return digits.replace(new RegExp(`[${SPACE}]`, 'gu'), ' ');
}

/** Title case of one character; `upper` then lower case is right but for these. */
function titleChar(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code >= 0x10d0 && code <= 0x10ff) return char; // Georgian has capitals but no title case
  if (code >= 0x1c4 && code <= 0x1cc)
    return '\u01c5\u01c8\u01cb'[Math.floor((code - 0x1c4) / 3)] as string;
  if (code >= 0x1f1 && code <= 0x1f3) return '\u01f2';
  const upper = char.toUpperCase();
  if (upper.length === char.length) return upper;
  if (code === 0x149) return upper;
  if (code >= 0x1f80 && code <= 0x1ffc && upper.endsWith('\u0399'))
    return titleGreek(char, code, upper);
  return upper[0] + upper.slice(1).toLowerCase();
}

/** Greek letters with iota subscript keep it in title case, as one character where there is one. */
function titleGreek(char: string, code: number, upper: string): string {
  if (code < 0x1fb0) return String.fromCharCode(code | 8);
  const single = { 8115: '\u1fbc', 8131: '\u1fcc', 8179: '\u1ffc' }[code];
  if (hasTitle(char)) return char;
  return single ?? `${upper.slice(0, -1)}\u0345`;
}

/** `str.title`: a cased character starts a word unless the one before it is cased. */
export function title(text: string): string {
  const lower = lowerChars(text);
  let inWord = false;
  let result = '';
  let i = 0;
  for (const char of text) {
    result += inWord ? lower[i] : titleChar(char);
    inWord = isCased(char);
    i++;
  }
  return result;
}

/** The lower case of each character in its place: a sigma at the end of a word becomes ς. */
function lowerChars(text: string): string[] {
  const chars = Array.from(text);
  return chars.map((char, i) =>
    char === 'Σ' && isFinalSigma(chars, i) ? 'ς' : char.toLowerCase(),
  );
}

/** Final_Sigma of the Unicode standard, section 3.13: after a cased letter, before none, ignoring marks between. */
function isFinalSigma(chars: string[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isIgnorable(chars[before] as string)) before--;
  if (before < 0 || !isCased(chars[before] as string)) return false;
  let after = i + 1;
  while (after < chars.length && isIgnorable(chars[after] as string)) after++;
  return after === chars.length || !isCased(chars[after] as string);
}

/** `str.capitalize`: the first character in title case, the rest in lower case. */
export function capitalize(text: string): string {
  const lower = lowerChars(text);
  if (lower.length) lower[0] = titleChar(String.fromCodePoint(text.codePointAt(0) as number));
  return lower.join('');
}

/** `str.swapcase`. */
export function swapcase(text: string): string {
  const lower = lowerChars(text);
  let i = 0;
  let result = '';
  for (const char of text) {
    result += hasUpper(char) ? lower[i] : hasLower(char) ? char.toUpperCase() : char;
    i++;
  }
  return result;
}

/** `str.casefold`: full case folding (CaseFolding.txt, status C and F). */
export function casefold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.replace(/[^]/gu, (c) => {
    if (c === '\u0131') return c;
    if (c === '\u1e9e') return 'ss';
    if (/[\u13a0-\u13fd\uab70-\uabbf]/.test(c)) return c.toUpperCase(); // Cherokee folds to capitals
    return c.toUpperCase().toLowerCase();
  });
}

/** `str.islower`, `isupper`: at least one cased character and none of the other cases. */
export function isLower(text: string): boolean {
  return hasLower(text) && !hasUpper(text) && !hasTitle(text);
}
export function isUpper(text: string): boolean {
  return hasUpper(text) && !hasLower(text) && !hasTitle(text);
}

/** `str.istitle`: upper or title case only after uncased characters, lower case only after cased ones. */
export function isTitle(text: string): boolean {
  let inWord = false;
  let any = false;
  for (const char of text) {
    if (hasUpper(char) || hasTitle(char)) {
      if (inWord) return false;
      inWord = any = true;
    } else if (hasLower(char)) {
      if (!inWord) return false;
    } else inWord = false;
  }
  return any;
}
