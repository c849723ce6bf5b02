/** Plain string and bytes literals: from the prefix to the closing quotes. Escapes are decoded by the parser. */
import { lastLine, modeName, openFString } from './fstrings.ts';
import type { LexerState } from './lexer-state.ts';
import { checkPrefix } from './names.ts';
import { STRING } from './token.ts';

/** Reads the literal that starts here with `prefix`, or the start of an f-string. */
export function scanString(lexer: LexerState, prefix: string): void {
  checkPrefix(lexer, prefix);
  const { text, pos } = lexer;
  const quoteAt = pos + prefix.length;
  const quote = text[quoteAt] ?? '';
  const size = text.startsWith(quote.repeat(3), quoteAt) ? 3 : 1;
  if (/[ft]/i.test(prefix)) return openFString(lexer, quoteAt, size);
  const found = findEnd(text, quoteAt + size, quote, size);
  if (!found.closed) raiseUnterminated(lexer, quote, size, found);
  lexer.push(STRING, found.end);
}

interface Found {
  end: number;
  closed: boolean;
  escapedQuote: boolean;
}

function findEnd(text: string, start: number, quote: string, size: number): Found {
  const close = quote.repeat(size);
  let escapedQuote = false;
  for (let at = start; at < text.length; at++) {
    const c = text[at];
    if (c === quote && (size === 1 || text.startsWith(close, at))) {
      return { end: at + size, closed: true, escapedQuote };
    }
    if (c === '\n' && size === 1) return { end: at, closed: false, escapedQuote };
    if (c === '\\') {
      at++;
      escapedQuote ||= text[at] === quote;
    }
  }
  return { end: text.length, closed: false, escapedQuote };
}

/** Raised at the opening quote; inside an f-string with the same quotes, a `}` is what is missing. */
function raiseUnterminated(lexer: LexerState, quote: string, size: number, found: Found): never {
  const { pos, line } = lexer;
  const mode = lexer.fstrings.at(-1);
  const detected = `(detected at line ${lastLine(lexer, found.end)})`;
  if (mode && mode.quote === quote && mode.size === size) {
    lexer.raise(`${modeName(mode)}: expecting '}'`, pos + 1, pos + 1, line);
  }
  const what = size === 3 ? 'triple-quoted string' : 'string';
  const hint = found.escapedQuote && size === 1 ? '; perhaps you escaped the end quote?' : '';
  lexer.raise(`unterminated ${what} literal ${detected}${hint}`, pos + 1, pos + 1, line);
}
