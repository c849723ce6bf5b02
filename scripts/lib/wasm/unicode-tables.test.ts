import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { Engine } from '../../../sandbox/host/engine.ts';
import { refuseProperties, withoutTables } from './unicode-tables.ts';

const FILE = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));

/** Evaluates an expression of JavaScript in a module; gives its value as text. */
async function evaluate(wasm: BufferSource, source: string): Promise<string> {
  const module = await WebAssembly.compile(wasm);
  const engine = new Engine(module, { call: () => 0, interrupt: () => false, dropped() {} });
  const { context } = engine.newContext();
  const { value } = await engine.evaluate(context, source, 'test.js');
  return engine.text(context, value);
}

/** A number for what `text` gives of characters in all places where many kinds are, in JavaScript. */
const hashOf = (text: string) => `(() => {
  let hash = 0;
  for (const from of [0, 0x1000, 0x2000, 0x3000, 0xa000, 0xf000, 0x10000, 0x11000, 0x16000, 0x1d000, 0x1e000, 0x1f000, 0xe0000]) {
    let all = '';
    for (let code = from; code < from + 0x1000; code++) all += String.fromCodePoint(code) + ' ';
    const given = ${text};
    for (let i = 0; i < given.length; i++) hash = (Math.imul(hash, 31) + given.charCodeAt(i)) | 0;
  }
  return hash;
})()`;

const PROPERTIES =
  'L Lu Lt Mn N Nd P So Zs Cn ID_Start ID_Continue XID_Start XID_Continue Uppercase Lowercase Cased Case_Ignorable';

const CASES = [
  'all.toUpperCase()',
  'all.toLowerCase()',
  "all.replaceAll(' ', '\\u03a3').toLowerCase()",
  "all.replace(/[^a-zß-ÿ\\u0250-\\u02af]/giu, '')",
  ...PROPERTIES.split(' ').map((name) => `all.replace(/\\p{${name}}/gu, '')`),
];

let whole: NonSharedBuffer;
beforeAll(() => {
  whole = readFileSync(FILE);
});

it('changes nothing that is still asked for', { timeout: 60_000 }, async () => {
  const source = `JSON.stringify([${CASES.map(hashOf).join(',')}])`;
  const without = await evaluate(withoutTables(whole), source);
  expect(without).toMatch(/^\[-?\d/);
  expect(JSON.parse(without)).toHaveLength(CASES.length);
  expect(without).toBe(await evaluate(whole, source));
});

it('refuses what is gone, and another QuickJS', () => {
  expect(() => refuseProperties(['/\\p{L}\\P{XID_Start}/u', '`\\\\p{$' + '{c}}`'])).not.toThrow();
  expect(() => refuseProperties(['/\\p{Emoji}/u'])).toThrow('no table for \\p{Emoji}');
  expect(() => refuseProperties(['/\\p{Script=Greek}/u'])).toThrow('Script');
  expect(() => withoutTables(withoutTables(whole))).toThrow('not where it was: cc');
});
