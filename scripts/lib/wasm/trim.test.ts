import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Reader, SECTION, sections, tableFunctions } from './module.ts';
import { namedFunctions } from './quickjs-functions.ts';
import { trimmed } from './trim.ts';

const sized = (bytes: number[]) => [bytes.length, ...bytes];
const section = (id: number, ...bytes: number[]) => [id, ...sized(bytes)];
const exported = (name: string, kind: number, index: number) => [
  1,
  name.charCodeAt(0),
  kind,
  index,
];
/** A function without locals. */
const body = (...instructions: number[]) => sized([0, ...instructions, 0x0b]);

/** Functions that give a number: `a` calls another and adds 1, the third stands in the table, `b` is the fourth. */
const MODULE = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 1, 0x60, 0, 1, 0x7f),
  ...section(2, 0),
  ...section(3, 4, 0, 0, 0, 0),
  ...section(4, 1, 0x70, 0, 2),
  ...section(7, 3, ...exported('a', 0, 0), ...exported('b', 0, 3), ...exported('t', 1, 0)),
  ...section(9, 1, 0, 0x41, 1, 0x0b, 1, 2),
  ...section(
    10,
    4,
    ...body(0x10, 1, 0x41, 1, 0x6a),
    ...body(0x41, 41),
    ...body(0x41, 7),
    ...body(0x41, 9),
  ),
);

type Exports = Record<'a' | 'b', () => number> & { t: WebAssembly.Table };

function exportsOf(bytes: Uint8Array<ArrayBuffer>): Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Exports;
}

it('keeps what is used, and what that uses', () => {
  expect(exportsOf(MODULE).a()).toBe(42);
  const all = { exported: () => true, inTable: () => true };
  expect(exportsOf(trimmed(MODULE, all)).b()).toBe(9);
  const less = exportsOf(
    trimmed(MODULE, { exported: (name) => name === 'a', inTable: () => false }),
  );
  expect(less.a()).toBe(42);
  expect(less.b).toThrow(WebAssembly.RuntimeError);
  expect(less.t.get(1)).toThrow(WebAssembly.RuntimeError);
  const table = exportsOf(trimmed(MODULE, { exported: () => false, inTable: (n) => n === 1 })).t;
  expect(table.get(1)()).toBe(7);
});

it('finds the functions of JavaScript in QuickJS', () => {
  const file = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
  const wasm = readFileSync(file);
  const table = tableFunctions(new Reader(wasm, sections(wasm).get(SECTION.element)?.start));
  const named = namedFunctions(wasm, table.length);
  const names = new Set(named.map(({ name }) => name));
  for (const name of [
    'setUTCHours',
    'getOwnPropertyDescriptors',
    'localeCompare',
    '[Symbol.match]',
  ])
    expect(names).toContain(name);
  expect(named.length).toBeGreaterThan(400);
});
