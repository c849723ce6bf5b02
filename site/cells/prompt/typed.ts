/**
 * What Enter means at the prompt, as in Python's own: it runs a statement that is whole, and goes on to the next line of one that is not.
 * Told by the text alone, and in doubt whole: the parser then says what is missing.
 */

const STRING = /(?:"""[^]*?"""|'''[^]*?'''|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|#.*)/g;

/** Would Enter run this? A block, which a colon opens, is whole when its last line is empty. */
export function isWhole(source: string): boolean {
  const bare = source.replace(STRING, (text) => (text.startsWith('#') ? '' : '""'));
  if (/"""|'''/.test(bare)) return false;
  const count = (brackets: RegExp) => bare.match(brackets)?.length ?? 0;
  if (count(/[([{]/g) > count(/[)\]}]/g)) return false;
  if (/\\$/.test(bare)) return false;
  const isBlock = /^(?:@|.*:\s*$)/m.test(bare) || /\n\s/.test(bare.trimEnd());
  return !isBlock || /\n[ \t]*$/.test(source);
}

/** The spaces that the line after this text begins with: those of its last line, and four more behind a colon. */
export function indentAfter(source: string): string {
  const last = source.slice(source.lastIndexOf('\n') + 1);
  const spaces = /^ */.exec(last)?.[0] ?? '';
  return /:\s*(?:#.*)?$/.test(last) ? `${spaces}    ` : spaces;
}
