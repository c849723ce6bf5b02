import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedBytes, hashOf, ROOT } from './bundle.ts';

/**
 * What a program finds out about CPython (the `pyodide` package), which is started for it once: the value of its last expression, a text or a dict of
 * texts. It is never committed.
 */
export async function foundByCPython(file: string): Promise<string | Record<string, string>> {
  const program = path.join(ROOT, 'scripts/lib/sandbox', file);
  const { version } = createRequire(import.meta.url)('pyodide/package.json') as { version: string };
  const hash = hashOf([program, import.meta.filename], version);
  const bytes = await cachedBytes(`${path.parse(file).name}.json`, hash, async () =>
    Buffer.from(JSON.stringify(await answer(readFileSync(program, 'utf8')))),
  );
  return JSON.parse(bytes.toString());
}

async function answer(program: string): Promise<string | Record<string, string>> {
  const { loadPyodide } = await import('pyodide');
  const python = await loadPyodide();
  const found = python.runPython(program);
  return typeof found === 'string' ? found : found.toJs({ dict_converter: Object.fromEntries });
}
