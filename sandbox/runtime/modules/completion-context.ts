/** What stands at an offset of a source, for completion: told by the text before it alone, since what is being typed seldom parses. */

/** What could be completed there. */
export interface Context {
  /** The beginning of the word that is being typed. */
  word: string;
  /** The object whose attribute it is to be: names between dots, of which the first may be a string literal, `''`. Null where that is unknown. */
  of?: string[] | null;
  /** The module, between dots, from which the word is imported. */
  importedFrom?: string;
  /** What is called, where the word stands at the beginning of an argument. */
  called?: string[] | undefined;
}

/** Made when they are needed: the core has no use for them. */
function patterns() {
  const name = '[A-Za-z_\\u0080-\\uffff][\\w\\u0080-\\uffff]*';
  const chain = `(?:''|${name})(?:[ \\t]*\\.[ \\t]*${name})*`;
  // Not in the middle of a longer chain.
  const start = '(?<![\\w\\u0080-\\uffff]|\\.[ \\t]*)';
  return {
    word: new RegExp(`(?:${name})?$`),
    dotted: new RegExp(`${start}(${chain})\\s*\\.\\s*$`),
    called: new RegExp(`${start}(${chain})\\s*$`),
    imported: new RegExp(
      `(?:^|[\\n;])\\s*from\\s+(${name}(?:\\.${name})*)\\s+import\\s[\\w\\s,(]*$`,
    ),
    defined: /\b(?:def|class|as|import|global|nonlocal)\s+$/,
    /** Comments and strings, whole or cut off. */
    /** What stands before the quote of an f-string or a t-string. */
    formatted: /(?<![\w\u0080-\uffff])[rR]?[fFtT][rR]?$/,
    apart: /#[^\n]*|('''|""")[^]*?(?:\1|$)|(['"])(?:\\[^]|(?!\2)[^\\\n])*(?:\2|(?=\n)|$)/g,
  };
}

/** The context at the end of a text; undefined in a comment or a string, and where a name is made up. */
export function contextOf(before: string): Context | undefined {
  const { word: ending, dotted, called, imported, defined, formatted, apart } = patterns();
  let inside = false;
  let field: string | undefined;
  const bare = before.replace(apart, (text, long, short, at: number) => {
    const quote = long ?? short;
    const isWhole = quote !== undefined && text.length > quote.length && text.endsWith(quote);
    inside ||= !isWhole && at + text.length === before.length;
    if (inside && quote && formatted.test(before.slice(0, at)))
      field = openField(text.slice(quote.length));
    return quote === undefined ? '' : "''";
  });
  if (inside) return field === undefined ? undefined : contextOf(field);
  const word = ending.exec(bare)?.[0] ?? '';
  const head = bare.slice(0, bare.length - word.length);
  if (/[\d'"]$/.test(head)) return undefined;
  const from = imported.exec(head)?.[1];
  if (from !== undefined) return { word, importedFrom: from };
  if (defined.test(head)) return undefined;
  if (/\.\s*$/.test(head)) return { word, of: namesIn(dotted.exec(head)?.[1]) ?? null };
  return { word, called: calledAt(head, called) };
}

/** The expression that is being typed in the text of an f-string; undefined where none is (PEP 701). */
function openField(text: string): string | undefined {
  // Of each open field the beginning; behind `:` or `!` it is no expression any more.
  const starts: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const start = starts.at(-1) ?? -1;
    if (start < 0) {
      if (c === '{' && text[i + 1] === '{') i++;
      else if (c === '{') starts.push(i + 1);
      else if (c === '}') starts.pop();
    } else if (c === "'" || c === '"') {
      i = text.indexOf(c, i + 1);
      if (i < 0) return undefined;
    } else if ('([{'.includes(c)) depth++;
    else if (depth > 0) depth -= ')]}'.includes(c) ? 1 : 0;
    else if (c === '}') starts.pop();
    else if (c === ':' || (c === '!' && text[i + 1] !== '=')) starts[starts.length - 1] = -1;
  }
  const start = starts.at(-1) ?? -1;
  return start < 0 ? undefined : text.slice(start);
}

/** What is called by the innermost open parenthesis, if an argument begins here. */
function calledAt(head: string, pattern: RegExp): string[] | undefined {
  if (!/[(,]\s*$/.test(head)) return undefined;
  let depth = 0;
  for (let i = head.length - 1; i >= 0; i--) {
    const c = head[i] as string;
    if (')]}'.includes(c)) depth++;
    else if ('([{'.includes(c) && --depth < 0) {
      const callee = c === '(' ? head.slice(0, i) : '';
      return /\b(?:def|class)\s+\S+\s*$/.test(callee)
        ? undefined
        : namesIn(pattern.exec(callee)?.[1]);
    }
  }
  return undefined;
}

const namesIn = (chain: string | undefined): string[] | undefined => chain?.split(/\s*\.\s*/);
