import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NativeModules } from '../../../sandbox/protocol.ts';
import { cachedBytes, hashOf, ROOT } from './bundle.ts';

/**
 * The tables of Unicode, as parts that the guest's `unicodedata` asks for by name: `_unicode_names`, which has the names of characters and how they
 * are decomposed, and `_unicode_tables`, a tenth of it, which has the rest. They come from CPython itself (the `pyodide` package), which is started once and
 * never committed.
 */
export async function unicodeParts(): Promise<NativeModules> {
  const program = path.join(ROOT, 'scripts/lib/sandbox/unicode.py');
  const { version } = createRequire(import.meta.url)('pyodide/package.json') as { version: string };
  const hash = hashOf([program, import.meta.filename], version);
  const bytes = await cachedBytes('unicode.json', hash, async () =>
    Buffer.from(JSON.stringify(await tablesOf(readFileSync(program, 'utf8')))),
  );
  const { names, decomposition, ...rest } = JSON.parse(bytes.toString()) as Record<string, string>;
  const parts = {
    _unicode_names: asPart({ names, decomposition }),
    _unicode_tables: asPart(rest),
  };
  return { parts, needs: Object.fromEntries(Object.keys(parts).map((name) => [name, [name]])) };
}

async function tablesOf(program: string): Promise<Record<string, string>> {
  const { loadPyodide } = await import('pyodide');
  const python = await loadPyodide();
  return python.runPython(program).toJs({ dict_converter: Object.fromEntries });
}

/** A part of the library that gives texts. In template literals their newlines stay newlines, for who looks names up in the part's own text. */
function asPart(texts: Record<string, string | undefined>): string {
  const fields = Object.entries(texts).map(([name, text]) => `${name}:\`${text}\``);
  return `(function(){return{${fields}}})`;
}
