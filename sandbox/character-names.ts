/**
 * Reads the table of Unicode's character names, which `scripts/lib/sandbox/unicode.py` writes: lines between newlines. `@HEX` begins a run, a name belongs
 * to the code point behind that of the line before it, and `~FIRST LAST PREFIX` stands for names that end in their own number.
 *
 * It may be text with anything before and behind it, since it travels as JavaScript.
 */

/** The code point of a name or an alias (in any case), or undefined. */
export function codeOfName(table: string, given: string): number | undefined {
  const name = given.toUpperCase();
  if (!/^[A-Z][A-Z\d -]*$/.test(name)) return undefined;
  const at = table.indexOf(`\n${name}\n`);
  if (at < 0) return codeInName(table, name);
  const run = table.slice(table.lastIndexOf('\n@', at) + 2, at).split('\n');
  return Number.parseInt(run[0] as string, 16) + run.length - 1;
}

/** The code point that the end of a name says. */
function codeInName(table: string, name: string): number | undefined {
  const [, prefix, hex = ''] = /^(.*-)([A-F\d]{4,5})$/.exec(name) ?? [];
  const code = Number.parseInt(hex, 16);
  for (const [, first = '', last = ''] of table.matchAll(
    RegExp(`\n~(\\w+) (\\w+) ${prefix}(?=\n)`, 'g'),
  ))
    if (code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16)) return code;
  return undefined;
}
