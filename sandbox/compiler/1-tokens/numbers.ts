/** The lexical forms of numbers, and CPython's complaints about malformed ones. */

/** A number's form as found: `end` is where it stops, `problem` what is wrong with it there. */
export interface NumberForm {
  end: number;
  problem: NumberProblem | null;
  /** What kind of literal it is, for messages: `invalid decimal literal`. */
  kind: string;
}

/** `offset` and `endOffset` are offsets in the source, as for `Tokenizer.raise`. */
export interface NumberProblem {
  msg: string;
  offset: number;
  endOffset?: number;
  /** Does CPython count the bytes before it, where it says how many characters there are? */
  inBytes?: true;
}

const DIGITS: Record<string, { digits: RegExp; kind: string }> = {
  x: { digits: /[0-9a-fA-F]/, kind: 'hexadecimal' },
  o: { digits: /[0-7]/, kind: 'octal' },
  b: { digits: /[01]/, kind: 'binary' },
};

/** Reads the number that starts at `start` (a digit, or a point before one). */
export function scanNumber(text: string, start: number): NumberForm {
  const radix = text[start] === '0' ? (text[start + 1] ?? '').toLowerCase() : '';
  return DIGITS[radix] ? scanRadix(text, start + 1, DIGITS[radix]) : scanDecimal(text, start);
}

/** `0x_ff`: each underscore stands before a digit. */
function scanRadix(
  text: string,
  start: number,
  form: { digits: RegExp; kind: string },
): NumberForm {
  let at = start + 1;
  const kind = form.kind;
  do {
    if (text[at] === '_') at++;
    const c = text[at] ?? '';
    if (!form.digits.test(c)) {
      const digit = /[0-9]/.test(c);
      const msg = digit ? `invalid digit '${c}' in ${kind} literal` : `invalid ${kind} literal`;
      return { end: at, kind, problem: { msg, offset: digit ? at + 1 : at } };
    }
    while (form.digits.test(text[at] ?? '')) at++;
  } while (text[at] === '_');
  const c = text[at] ?? '';
  const problem = /[0-9]/.test(c)
    ? { msg: `invalid digit '${c}' in ${kind} literal`, offset: at + 1 }
    : null;
  return { end: at, kind, problem };
}

function scanDecimal(text: string, start: number): NumberForm {
  const form: NumberForm = { end: start, kind: 'decimal', problem: null };
  let real = false;
  if (text[start] !== '.' && !digitRun(text, form)) return form;
  const intEnd = form.end;
  if (text[form.end] === '.') {
    real = true;
    form.end++;
    if (isDigit(text[form.end]) && !digitRun(text, form)) return form;
  }
  if (
    /^[eE][+-]?$/.test(
      text.slice(form.end, form.end + (/[+-]/.test(text[form.end + 1] ?? '') ? 2 : 1)),
    )
  ) {
    const mark = form.end;
    form.end += /[+-]/.test(text[mark + 1] ?? '') ? 2 : 1;
    if (isDigit(text[form.end])) {
      real = true;
      if (!digitRun(text, form)) return form;
    } else if (form.end === mark + 2) {
      form.problem = { msg: 'invalid decimal literal', offset: mark + 2 };
      return form;
    } else {
      form.end = mark;
    }
  }
  if (/[jJ]/.test(text[form.end] ?? '')) {
    form.end++;
    form.kind = 'imaginary';
  } else if (!real && text[start] === '0' && !/[eE]/.test(text[form.end] ?? '')) {
    form.problem = leadingZeros(text, start, intEnd);
  }
  return form;
}

/** `012` is an error, `000` is zero. */
function leadingZeros(text: string, start: number, end: number): NumberProblem | null {
  const first = text.slice(start, end).search(/[1-9]/);
  if (first < 0) return null;
  let zeros = start;
  while (text[zeros] === '0' || text[zeros] === '_') zeros++;
  return {
    msg:
      'leading zeros in decimal integer literals are not permitted; ' +
      'use an 0o prefix for octal integers',
    offset: start + 1,
    endOffset: zeros + 1,
    inBytes: true,
  };
}

/** Digits with single underscores between them; false (with the problem set) where an underscore has none after it. */
function digitRun(text: string, form: NumberForm): boolean {
  for (;;) {
    while (isDigit(text[form.end])) form.end++;
    if (text[form.end] !== '_') return true;
    form.end++;
    if (isDigit(text[form.end])) continue;
    form.problem = { msg: 'invalid decimal literal', offset: form.end };
    return false;
  }
}

function isDigit(c: string | undefined): boolean {
  return c !== undefined && c >= '0' && c <= '9';
}
