// Records what CPython 3.14 gives for each `*.txt` beside this file: `node sandbox/runtime/types/cases/record.mjs [name …]`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const here = new URL('./', import.meta.url);
const program = readFileSync(new URL('record.py', here), 'utf8');
const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const python = await loadPyodide({ env: { PYTHONHASHSEED: '0' } });
for (const name of names) {
  const lines = readFileSync(new URL(`${name}.txt`, here), 'utf8').split('\n');
  python.globals.set('lines', python.toPy(lines));
  python.runPython(program);
  writeFileSync(new URL(`${name}.json`, here), python.globals.get('rows'));
}
