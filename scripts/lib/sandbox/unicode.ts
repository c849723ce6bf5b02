import type { NativeModules } from '../../../sandbox/protocol.ts';
import { foundByCPython } from './from-cpython.ts';

/**
 * The tables of Unicode, as parts that the guest's `unicodedata` asks for by name: `_unicode_names`, which has the names of characters and how they
 * are decomposed, and `_unicode_tables`, a tenth of it, which has the rest.
 */
export async function unicodeParts(): Promise<NativeModules> {
  const tables = (await foundByCPython('unicode.py')) as Record<string, string>;
  const { names, decomposition, ...rest } = tables;
  const parts = {
    _unicode_names: asPart({ names, decomposition }),
    _unicode_tables: asPart(rest),
  };
  return { parts, needs: Object.fromEntries(Object.keys(parts).map((name) => [name, [name]])) };
}

/** A part of the library that gives texts. In template literals their newlines stay newlines, for who looks names up in the part's own text. */
function asPart(texts: Record<string, string | undefined>): string {
  const fields = Object.entries(texts).map(([name, text]) => `${name}:\`${text}\``);
  return `(function(){return{${fields}}})`;
}
